using System.Collections.Immutable;

namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class ZoneLabelTests
{
    private static readonly FootMap Basic = FootMap.Load("basic");
    private static readonly FootMap Chinese = FootMap.Load("chinese");

    [Test]
    public void Labels_EveryLanguageAspectAndFoot_LieInsideTheirZonesAndOffTheCreases(
        [ValueSource(typeof(DrawingLists), nameof(DrawingLists.LanguageCodes))] string language,
        [Values(Aspect.Plantar, Aspect.Dorsal)] Aspect aspect)
    {
        DiagramPage page = Layout(new Diagram(Basic) { Aspects = [aspect], Language = language }).Pages[0];

        foreach (DrawingPanel panel in page.Panels)
        {
            List<MapPoint> creases = [.. Creases(panel.View)];
            foreach (ZoneShape shape in panel.View.Shapes)
            {
                List<TextItem> lines = DrawingLists.LabelLines(page, panel, shape.Zone.Id);
                string text = TextOf(lines);
                Assert.That(text, Is.EqualTo(Unspaced(shape.Zone.Names[language])));
                foreach (MapPoint corner in lines.SelectMany(line => Corners(line, language)))
                    Assert.That(shape.Polygon.Contains(corner), Is.True, $"'{text}' at {corner}");
                foreach (MapRect box in lines.Select(line => Box(line, language)))
                    Assert.That(creases.Where(box.Contains), Is.Empty, $"a crease crosses '{text}'");
            }
        }
    }

    [Test]
    public void Labels_ZoneTooSmall_HasItsNumberBesideTheFoot()
    {
        string json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "maps", "basic.json"));
        int start = json.IndexOf("\"plantar\": \"M97.83", StringComparison.Ordinal);
        int end = json.IndexOf("\",", start, StringComparison.Ordinal);
        json = string.Concat(json.AsSpan(0, start), "\"plantar\": \"M50 150h1v1h-1z", json.AsSpan(end));
        FootMap map = FootMap.Parse(System.Text.Encoding.UTF8.GetBytes(json), "small.json");

        DiagramLayout layout = Layout(new Diagram(map));

        DiagramPage page = layout.Pages[0];
        var legend = DrawingItem.All(DrawingLists.Group(page, "legend").Items).OfType<TextItem>();
        var leaders = page.Marks(MarkKind.Leader).Select(mark => (mark.Foot, mark.Zone!.Id));
        Assert.That(
            layout.Notes,
            Is.EqualTo(new[] { "Numbers stand for names without room; the legend has them: 1 Head and neck." }));
        Assert.That(DrawingLists.LabelLines(page, page.Panels[0], "head-and-neck").Single().Text, Is.EqualTo("1"));
        Assert.That(
            leaders, Is.EqualTo(new[] { (Foot.Right, "head-and-neck"), (Foot.Left, "head-and-neck") }));
        Assert.That(legend.Select(item => item.Text), Is.EqualTo(new[] { "1", "Head and neck" }));
    }

    // The whole poster: zones without room for their name have a number that the legend explains.
    [Test]
    public void Labels_EveryZoneOfEveryMap_StandInItOffTheZonesOnTopOrAreInTheLegend(
        [Values("chinese", "ingham", "ten-zones")] string map, [Values] Aspect aspect)
    {
        DiagramLayout layout = Layout(new Diagram(FootMap.Load(map)) { Aspects = [aspect] });
        Assert.Multiple(() =>
        {
            foreach (DrawingPanel panel in layout.Pages[0].Panels)
            {
                foreach (ZoneShape shape in panel.View.Shapes)
                    AssertLabelled(layout, panel, shape);
            }
        });
    }

    [Test]
    public void Labels_SmallZoneWithANumber_HasItsNumber()
    {
        DiagramLayout layout = Layout(new Diagram(Chinese));
        DiagramPage page = layout.Pages[0];
        const string Numbered = "Numbers stand for names without room; the legend has them: ";
        Assert.Multiple(() =>
        {
            Assert.That(Text("pituitary"), Is.EqualTo("4"));
            Assert.That(Text("stomach"), Is.EqualTo("Stomach"));
            Assert.That(layout.Notes, Has.Some.StartsWith(Numbered).And.Some.Contains("4 Pituitary gland, "));
        });

        string Text(string zone) => TextOf(DrawingLists.LabelLines(page, page.Panels[0], zone));
    }

    [TestCase("三叉神经")]
    [TestCase("肩关节")]
    public void Breaks_ChineseWord_IsNotCut(string name)
    {
        var blocks = LabelBlock.Breaks(name, new TextSetting("zh", DiagramFonts.Bundled), isBold: true);
        Assert.That(blocks.Select(block => string.Join('|', block.Lines)), Is.EqualTo(new[] { name }));
    }

    [TestCase("头部（大脑）", "头部|（大脑）")]
    [TestCase("肺、支气管", "肺、|支气管")]
    [TestCase("盲肠（阑尾）", "盲肠|（阑尾）")]
    public void Breaks_ChineseName_KeepMarksWithTheirWords(string name, string lines)
    {
        var blocks = LabelBlock.Breaks(name, new TextSetting("zh", DiagramFonts.Bundled), isBold: true);
        Assert.That(blocks.Select(block => string.Join('|', block.Lines)), Is.EqualTo(new[] { name, lines }));
    }

    [Test]
    public void Labels_NotWanted_AreNotDrawn()
    {
        DiagramPage page = Layout(new Diagram(Basic) { Labels = LabelStyle.None }).Pages[0];

        Assert.That(page.Items.Select(item => item.Id), Has.None.StartsWith("labels"));
    }

    // The gallbladder lies on the liver and looks like skin when that is lit.
    [Test]
    public void Create_LabelOfAQuietZoneOnALitOne_IsReadable(
        [Values("light", "dark", "print", "high-contrast")] string name)
    {
        var theme = DiagramTheme.Named(name);
        var diagram = new Diagram(Chinese) { Highlight = ["liver"], Theme = theme, Feet = [Foot.Right] };
        DiagramPage page = Layout(diagram).Pages[0];

        PathItem[] zones = [.. DrawingItem.All(page.Items).OfType<PathItem>().Where(item => item.Mark is not null)];
        Ink lit = FillOf("liver").Over(theme.Skin), ground = FillOf("gallbladder").Over(lit);
        Ink label = DrawingLists.LabelLines(page, page.Panels.Single(), "gallbladder")[0].Style.Ink;
        Assert.That(label.ContrastWith(ground), Is.GreaterThanOrEqualTo(4.5), "name");
        Assert.That(ground.ContrastWith(lit), Is.GreaterThan(1.5), "it does not look lit");

        Ink FillOf(string zone) => zones.Single(item => item.Id == zone).Style.Fill!.Value;
    }

    private static void AssertLabelled(DiagramLayout layout, DrawingPanel panel, ZoneShape shape)
    {
        Zone zone = shape.Zone;
        List<TextItem> lines = DrawingLists.LabelLines(layout.Pages[0], panel, zone.Id);
        if (layout.Pages[0].Marks(MarkKind.Leader).Any(IsToZone))
            return;
        string text = TextOf(lines);
        bool isName = text == Unspaced(zone.Names["en"]);
        bool isInLegend = layout.Pages.SelectMany(page => page.Marks(MarkKind.LegendEntry))
            .Any(mark => mark.Zone == zone);
        Assert.That(isName || (text.Length > 0 && isInLegend), Is.True, $"{shape}: '{text}'");
        foreach (MapPoint corner in lines.SelectMany(line => Corners(line, "en")))
        {
            IEnumerable<Zone> above = panel.View.ZonesAt(corner).Where(other => other.Over.Contains(zone));
            Assert.That(shape.Polygon.Contains(corner), Is.True, $"'{text}' of {zone} at {corner}");
            Assert.That(above, Is.Empty, $"'{text}' of {zone} at {corner}");
        }

        bool IsToZone(ItemMark mark) =>
            mark.Zone == zone && mark.Foot == panel.View.Foot && mark.Aspect == panel.View.Aspect;
    }

    private static DiagramLayout Layout(Diagram diagram) => DiagramLayout.Create(diagram, PageSize.A4);

    private static string TextOf(IEnumerable<TextItem> lines) =>
        Unspaced(string.Concat(lines.Select(line => line.Text)));

    private static string Unspaced(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static IEnumerable<MapPoint> Creases(FootView view) =>
        ZonePicture.InnerLines(view.Drawing).SelectMany(line => line);

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
}
