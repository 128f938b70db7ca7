using Reflexology.Drawing;

namespace Reflexology.Viewer.Tests;

public sealed class ExportFileNameTests
{
    [TestCase("en", "foot-map-chinese-kidney-neck.svg")]
    [TestCase("de", "fußkarte-chinese-niere-hals.svg")]
    [TestCase("ru", "карта-стопы-chinese-почка-шея.svg")]
    [TestCase("zh", "足部图谱-chinese-肾-颈部.svg")]
    public void Localized_Areas_AreNamedInTheLanguage(string language, string expected) =>
        Assert.That(ExportFileName.Localized(Request(language, "kidney", "neck")), Is.EqualTo(expected));

    [Test]
    public void Plain_AnyLanguage_IsAscii([ValueSource(typeof(Languages), nameof(Languages.All))] string language) =>
        Assert.That(
            ExportFileName.Plain(Request(language, "kidney", "neck")), Is.EqualTo("foot-map-chinese-kidney-neck.svg"));

    [Test]
    public void Plain_NoArea_IsTheMap() =>
        Assert.That(ExportFileName.Plain(Request("en")), Is.EqualTo("foot-map-chinese.svg"));

    [Test]
    public void Both_ManyLongAreas_AreCountedBeyondTheLength(
        [ValueSource(typeof(Languages), nameof(Languages.All))] string language)
    {
        IEnumerable<BodyArea> areas = BodyAtlas.BuiltIn.Areas.OrderByDescending(area => area.Names["en"].Length);
        string[] longest = [.. areas.Take(ExplorerState.MostAreas).Select(area => area.Id)];
        ExportRequest request = Request(language, longest);
        foreach (string name in new[] { ExportFileName.Plain(request), ExportFileName.Localized(request) })
        {
            Assert.That(name, Has.Length.LessThan(95));
            Assert.That(name, Does.Match(@"^[\p{L}\p{M}\d-]+(\+\d+)?\.svg$"));
        }

        Assert.That(ExportFileName.Plain(request), Does.Match(@"\+\d+\.svg$"));
    }

    private static ExportRequest Request(string language, params string[] areas) =>
        new(
            new ExplorerState { Language = language, Areas = [.. areas.Select(BodyAtlas.BuiltIn.Get)] })
        {
            Format = ExportFormat.Svg,
        };
}
