using System.Diagnostics;

namespace Reflexology.Authoring.Tests;

/// <summary>A drawing with more than is read is refused soon, with the place where the limit was met.</summary>
[TestFixture]
[NonParallelizable]
internal sealed class SvgLimitTests
{
    private static IEnumerable<TestCaseData> Hostile()
    {
        string levels = string.Concat(Enumerable.Range(0, 9).Select(i => $"<g id='g{i + 1}'>{string.Concat(Enumerable.Repeat($"<use href='#g{i}'/>", 10))}</g>"));
        yield return Case("a billion shapes by use", $"<defs><circle id='g0' r='1'/>{levels}</defs><use href='#g9'/>", "more elements");
        yield return Case("many elements", string.Concat(Enumerable.Repeat("<g/>", SvgLimits.Elements)), "more elements");
        yield return Case("many levels", string.Concat(Enumerable.Repeat("<g>", 5000)), "more levels of elements inside each other");
        yield return Case("many levels by use", $"<defs>{string.Concat(Enumerable.Range(0, 200).Select(i => $"<g id='a{i}'><use href='#a{i + 1}'/></g>"))}</defs><use href='#a0'/>",
            "more levels of elements inside each other");
        yield return Case("many curves", $"<path d='M0 0{string.Concat(Enumerable.Repeat("h1", SvgLimits.Curves + 1))}z'/>", "more curves");
        yield return Case("many points", $"<polygon points='{string.Concat(Enumerable.Repeat("1 1 ", SvgLimits.Curves + 2))}'/>", "more curves");
        yield return Case("long attributes by use", $"<defs><path id='p' d='{new string(' ', 100_000)}M0 0'/></defs>{string.Concat(Enumerable.Repeat("<use href='#p'/>", 5000))}", "more characters of attributes");
        yield return Case("many contours inside each other", $"<path d='{string.Concat(Enumerable.Range(1, 9000).Select(i => $"M{i} {i}H-{i}V-{i}H{i}z"))}'/>", "more contours times vertices of a path with fill-rule nonzero");
        yield return Case("many bytes", new string(' ', DrawingBytes.Most), "more bytes");
    }

    [TestCaseSource(nameof(Hostile))]
    public void Read_MoreThanIsRead_IsRefusedSoon(string elements, string found)
    {
        string svg = $"<svg xmlns=\"http://www.w3.org/2000/svg\">{elements}</svg>";
        var watch = Stopwatch.StartNew();
        MapProblem problem = TestDrawing.Refused(svg);
        Assert.That((problem.Kind, problem.Found), Is.EqualTo((MapRule.TooLarge, found)));
        Assert.That(problem.Line, Is.EqualTo(1));

        // A second on a quiet machine; many times as much is a hang on any.
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    private static TestCaseData Case(string name, string elements, string found) => new TestCaseData(elements, found).SetArgDisplayNames(name);
}
