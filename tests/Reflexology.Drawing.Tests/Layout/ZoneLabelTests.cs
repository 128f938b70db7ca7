using System.Collections.Immutable;

namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class ZoneLabelTests
{
    private static readonly FootMap Basic = FootMap.Load("basic");

    [Test]
    public void Labels_EveryLanguageAspectAndFoot_LieInsideTheirZonesAndOffTheCreases(
        [ValueSource(typeof(DrawingLists), nameof(DrawingLists.LanguageCodes))] string language,
        [Values(Aspect.Plantar, Aspect.Dorsal)] Aspect aspect)
    {
        var diagram = new Diagram(Basic) { Aspects = [aspect], Language = language };
        DiagramPage page = DiagramLayout.Lay(diagram, PageSize.A4);

        foreach (DrawingPanel panel in page.Panels)
        {
            foreach (ZoneShape shape in panel.View.Shapes)
            {
                List<TextItem> lines = DrawingLists.LabelLines(page, panel, shape.Zone.Id);
                Assert.That(Unspaced(string.Concat(lines.Select(line => line.Text))), Is.EqualTo(Unspaced(shape.Zone.Names[language])));
                foreach (MapPoint corner in lines.SelectMany(line => Corners(line, language)))
                    Assert.That(shape.Polygon.Contains(corner), Is.True, $"'{lines[0].Text}' at {corner}");
                foreach (MapPoint point in Creases(panel.View))
                    Assert.That(lines.Any(line => Box(line, language).Contains(point)), Is.False, $"a crease at {point} crosses '{lines[0].Text}'");
            }
        }
    }

    [Test]
    public void Labels_ZoneTooSmall_IsNotedAndLeftOut()
    {
        string json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "maps", "basic.json"));
        int start = json.IndexOf("\"plantar\": \"M97.83", StringComparison.Ordinal);
        int end = json.IndexOf("\",", start, StringComparison.Ordinal);
        json = string.Concat(json.AsSpan(0, start), "\"plantar\": \"M50 150h1v1h-1z", json.AsSpan(end));
        FootMap map = FootMap.Parse(System.Text.Encoding.UTF8.GetBytes(json), "small.json");

        DiagramPage page = DiagramLayout.Lay(new Diagram(map), PageSize.A4);

        Assert.That(page.Notes, Is.EqualTo(new[] { "Numbers stand for names without room; the legend has them: 1 Head and neck.",
            "On the plantar view there is no room for labels at: 1 Head and neck." }), "one for both feet");
        Assert.That(DrawingLists.LabelLines(page, page.Panels[0], "head-and-neck"), Is.Empty);
        Assert.That(DrawingItem.All(DrawingLists.Group(page, "legend").Items).OfType<TextItem>().Select(item => item.Text), Is.EqualTo(new[] { "1", "Head and neck" }));
    }

    // The whole poster: what has no room has a number and is noted.
    [Test]
    public void Labels_EveryZoneOfEveryMap_StandInItOffTheZonesOnTopOrAreNoted(
        [Values("chinese", "ingham", "ten-zones")] string map, [Values] Aspect aspect)
    {
        DiagramPage page = DiagramLayout.Lay(new Diagram(FootMap.Load(map)) { Aspects = [aspect] }, PageSize.A4);
        Assert.Multiple(() =>
        {
            foreach (DrawingPanel panel in page.Panels)
            {
                foreach (ZoneShape shape in panel.View.Shapes)
                {
                    List<TextItem> lines = DrawingLists.LabelLines(page, panel, shape.Zone.Id);
                    string text = Unspaced(string.Concat(lines.Select(line => line.Text)));
                    bool isRight = text == Unspaced(shape.Zone.Names["en"])
                        || (text.Length > 0 && IsNoted(page, "Numbers stand", $" {text} {shape.Zone.Names}"));
                    Assert.That(isRight, Is.True, $"{shape.Zone}: '{text}'");
                    foreach (MapPoint corner in lines.SelectMany(line => Corners(line, "en")))
                    {
                        Assert.That(shape.Polygon.Contains(corner), Is.True, $"'{text}' of {shape.Zone} at {corner}");
                        Assert.That(panel.View.ZonesAt(corner).Where(above => above.Over.Contains(shape.Zone)), Is.Empty, $"'{text}' of {shape.Zone} at {corner}");
                    }
                }
            }
        });

        static bool IsNoted(DiagramPage page, string kind, string zone) => page.Notes.Any(note =>
            note.Contains(kind, StringComparison.Ordinal) && (note.Contains($"{zone},", StringComparison.Ordinal) || note.Contains($"{zone}.", StringComparison.Ordinal)));
    }

    [Test]
    public void Labels_SmallZoneWithANumber_HasItsNumber()
    {
        DiagramPage page = DiagramLayout.Lay(new Diagram(FootMap.Load("chinese")), PageSize.A4);
        Assert.Multiple(() =>
        {
            Assert.That(Text("pituitary"), Is.EqualTo("4"));
            Assert.That(Text("stomach"), Is.EqualTo("Stomach"));
            Assert.That(page.Notes, Has.Some.StartsWith("Numbers stand for names without room; the legend has them: ").And.Some.Contains("4 Pituitary gland, "));
        });

        string Text(string zone) => string.Concat(DrawingLists.LabelLines(page, page.Panels[0], zone).Select(item => item.Text));
    }

    [TestCase("头部（大脑）", "头部|（大脑）")]
    [TestCase("肺、支气管", "肺、支|气管")]
    [TestCase("三叉神经", "三叉|神经")]
    public void Breaks_ChineseName_KeepMarksWithTheirWords(string name, string lines) => Assert.That(
        LabelBlock.Breaks(name, new TextSetting("zh", DiagramFonts.Bundled), isBold: true).Select(block => string.Join('|', block.Lines)), Is.EqualTo(new[] { name, lines }));

    [Test]
    public void Labels_NotWanted_AreNotDrawn()
    {
        DiagramPage page = DiagramLayout.Lay(new Diagram(Basic) { Labels = LabelStyle.None }, PageSize.A4);

        Assert.That(page.Items.Select(item => item.Id), Has.None.StartsWith("labels"));
    }

    private static string Unspaced(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static IEnumerable<MapPoint> Creases(FootView view) => view.Drawing.Details
        .Where(detail => detail.Kind is FootDetailKind.Crease or FootDetailKind.Nail)
        .SelectMany(detail => detail.Line.Contours).SelectMany(contour => contour.Flatten());

    // Capitals reach about 0.73 of the size above the base line.
    private static MapRect Box(TextItem line, string language)
    {
        double half = FontSet.Width(line.Text, language, isBold: true, line.Style.Size) / 2;
        return new MapRect(line.At.X - half, line.At.Y - (0.73 * line.Style.Size), line.At.X + half, line.At.Y);
    }

    private static ImmutableArray<MapPoint> Corners(TextItem line, string language)
    {
        MapRect box = Box(line, language);
        return [new(box.Left, box.Top), new(box.Right, box.Top), new(box.Left, box.Bottom), new(box.Right, box.Bottom)];
    }

    // The gallbladder lies on the liver and is covered by it when the liver is lit; its number is not.
    [Test]
    public void Lay_LabelOfAQuietZoneOnALitOne_IsReadableOnTheLitOne([Values("light", "dark", "high-contrast")] string name)
    {
        var theme = DiagramTheme.Named(name);
        DiagramPage page = DiagramLayout.Lay(new Diagram(FootMap.Load("chinese")) { Highlight = ["liver"], Theme = theme, Feet = [Foot.Right] }, PageSize.A4);
        Ink Of(string zone) => DrawingLists.LabelLines(page, page.Panels.Single(), zone)[0].Style.Ink;

        Assert.That(Of("gallbladder"), Is.EqualTo(theme.Lit.Label));
        Assert.That(Of("small-intestine"), Is.EqualTo(theme.Quiet.Label));
    }
}
