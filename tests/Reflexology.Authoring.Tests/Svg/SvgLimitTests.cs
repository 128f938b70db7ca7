using Reflexology.Drawing;

namespace Reflexology.Authoring.Tests;

/// <summary>
/// A drawing with more of something than is read is refused at the place where the limit was met, before it costs more
/// memory than a drawing at the limit.
/// </summary>
[TestFixture]
[NonParallelizable]
internal sealed class SvgLimitTests
{
    // A drawing at all limits takes about 1 GB; the first of these, read whole, would take some hundred.
    private const long MostBytes = 1 << 30;

    private static IEnumerable<TestCaseData> Hostile()
    {
        string tenfold = string.Concat(
            Enumerable.Range(0, 9).Select(i => $"<g id='g{i + 1}'>{Times(10, $"<use href='#g{i}'/>")}</g>"));
        yield return Case(
            "a billion shapes by use",
            $"<defs><path id='g0' d='M0 0h1v1z'/>{tenfold}</defs><use href='#g9'/>",
            "more elements");
        yield return Case("many elements", Times(SvgLimits.Elements, "<g/>"), "more elements");
        yield return Case("many levels", Times(5000, "<g>"), "more levels of elements inside each other");
        string nested = string.Concat(
            Enumerable.Range(0, 200).Select(i => $"<g id='a{i}'><use href='#a{i + 1}'/></g>"));
        yield return Case(
            "many levels by use",
            $"<defs>{nested}</defs><use href='#a0'/>",
            "more levels of elements inside each other");
        yield return Case("many curves", $"<path d='M0 0{Times(SvgLimits.Curves + 1, "h1")}z'/>", "more curves");
        yield return Case(
            "many vertices",
            $"<path d='M0 0{string.Concat(Enumerable.Range(0, 500).Select(i => $"C9e5 {i} -9e5 {i} {i} 9"))}z'/>",
            "more vertices once curves are straight lines");
        yield return Case("many points", $"<polygon points='{Times(SvgLimits.Curves + 2, "1 1 ")}'/>", "more curves");
        yield return Case(
            "long attributes by use",
            $"<defs><path id='p' d='{new string(' ', 100_000)}M0 0'/></defs>{Times(5000, "<use href='#p'/>")}",
            "more characters of attributes");
        string contours = string.Concat(Enumerable.Range(1, 15_000).Select(i => $"M{i} {i}H-{i}V-{i}H{i}z"));
        yield return Case(
            "many contours inside each other",
            $"<path d='{contours}'/>",
            "more steps to find the holes of a path");
        string rules = string.Concat(Enumerable.Range(0, 5000).Select(i => $"g g *.a{i % 2}{{fill:red}}"));
        yield return Case(
            "many style rules",
            $"<style>{rules}</style>{Times(20_000, "<g class='a1'/>")}",
            "more style rules times elements");
        yield return Case(
            "many characters of style sheets",
            $"<style>{new string(' ', SvgLimits.StyleCharacters)}</style><style>a</style>",
            "more characters of style sheets");
        yield return Case("many bytes", new string(' ', DrawingBytes.Most), "more bytes");
    }

    [TestCaseSource(nameof(Hostile))]
    public void Read_MoreThanIsRead_IsRefusedAtTheLimit(string elements, string found)
    {
        string svg = $"<svg xmlns=\"http://www.w3.org/2000/svg\">{elements}</svg>";
        MapProblem? problem = null;
        Allocation.Check(() => problem = TestDrawing.Refused(svg), MostBytes, () => found);
        Assert.That((problem!.Rule, problem.Found, problem.Line), Is.EqualTo((MapRule.TooLarge, found, 1)));
    }

    private static string Times(int count, string text) => string.Concat(Enumerable.Repeat(text, count));

    private static TestCaseData Case(string name, string elements, string found) =>
        new TestCaseData(elements, found).SetArgDisplayNames(name);
}
