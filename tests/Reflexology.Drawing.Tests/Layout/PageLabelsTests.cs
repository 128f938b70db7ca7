using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace Reflexology.Drawing.Tests;

/// <summary>What holds for the labels of every map, language, sheet and style, by the coordinates in its SVG file.</summary>
[TestFixture]
internal sealed class PageLabelsTests
{
    // What rounding may add to a distance of nothing, in millimetres: numbers in the file have three decimals.
    private const double Rounding = 2e-3;

    private static IEnumerable<string> Maps => FootMap.BuiltInIds;

    private static IEnumerable<PageSize> Sheets => [PageSize.A4, PageSize.A4.Turned, PageSize.Letter, PageSize.FromPixels(new PictureSize(1600, 1200))];

    private static IEnumerable<ImmutableArray<Aspect>> Views => [[Aspect.Plantar], [Aspect.Medial], [.. Enum.GetValues<Aspect>()]];

    [Test]
    public void LayPages_AnyDiagram_NoLabelMeetsAnotherOrALeader(
        [ValueSource(nameof(Maps))] string map,
        [ValueSource(typeof(DrawingLists), nameof(DrawingLists.LanguageCodes))] string language,
        [Values(LabelStyle.Inside, LabelStyle.Leaders, LabelStyle.Numbers)] LabelStyle style)
    {
        foreach (ImmutableArray<Aspect> aspects in Views)
        {
            foreach (PageSize sheet in Sheets)
                AssertGood(new Diagram(FootMap.Load(map)) { Language = language, Labels = style, Aspects = aspects }, sheet);
        }
    }

    [Test]
    public void LayPages_Numbers_EveryZoneIsInTheLegend([ValueSource(nameof(Maps))] string map)
    {
        foreach (PageSize sheet in Sheets)
        {
            ImmutableArray<DiagramPage> pages = DiagramLayout.LayPages(new Diagram(FootMap.Load(map)) { Labels = LabelStyle.Numbers }, sheet);
            HashSet<string> named = [.. pages.SelectMany(page => page.Items.OfType<GroupItem>()).Where(group => group.Id == "legend").SelectMany(group => DrawingItem.All(group.Items).OfType<TextItem>()).Select(text => text.Text)];
            Assert.That(pages[0].Panels.SelectMany(panel => panel.View.Shapes).Select(shape => shape.Zone.Names["en"]).Except(named), Is.Empty);
        }
    }

    [Test]
    public void LayPages_LegendWithoutRoom_GoesOnToMorePagesWithNumbers()
    {
        ImmutableArray<DiagramPage> pages = DiagramLayout.LayPages(new Diagram(FootMap.Load("chinese")) { Labels = LabelStyle.Numbers, Aspects = [.. Enum.GetValues<Aspect>()] }, new PageSize(260, 200));

        Assert.Multiple(() =>
        {
            Assert.That(pages, Has.Length.GreaterThan(1));
            Assert.That(pages.Select(page => DrawingLists.Texts(page).Single(text => text.Id == "page").Text), Is.EqualTo(pages.Select((_, i) => $"{i + 1} / {pages.Length}")));
            Assert.That(pages.SelectMany(page => DrawingLists.Texts(page)).Count(text => text.Id == "notice"), Is.EqualTo(pages.Length));
        });
    }

    private static void AssertGood(Diagram diagram, PageSize sheet)
    {
        DiagramPage page = DiagramLayout.Lay(diagram, sheet);
        XDocument svg = SvgFile.Read(page, diagram.Language);
        List<(string Of, PageRect Box)> labels = [.. SvgFile.OfClass(svg, "label").Select(label => (Of(label), Box(Numbers(label, "data-box"))))];
        List<(string Of, List<PagePoint> Line)> leaders = [.. SvgFile.OfClass(svg, "leader").Select(leader => (Of(leader), Points(Numbers(leader, "points"))))];
        double[] view = Numbers(svg.Root!, "viewBox");
        string where = $"{diagram.Map.Id} {diagram.Language} {diagram.Labels} {string.Join('+', diagram.Aspects)} {sheet}";
        Assert.Multiple(() =>
        {
            Assert.That(Pairs(labels).Where(pair => Overlap(pair.One.Box, pair.Other.Box)).Select(pair => $"{pair.One.Of} x {pair.Other.Of}"), Is.Empty, where);
            Assert.That(labels.Where(label => !IsWithin(label.Box, view[2], view[3])).Select(label => label.Of), Is.Empty, where);
            Assert.That(Pairs(leaders).Where(pair => Segments(pair.One.Line).Any(a => Segments(pair.Other.Line).Any(b => Cross(a, b)))).Select(pair => $"{pair.One.Of} x {pair.Other.Of}"), Is.Empty, where);
            Assert.That(leaders.SelectMany(leader => labels.Where(label => Segments(leader.Line).Any(part => Meets(part, label.Box))).Select(label => $"{leader.Of} x {label.Of}")), Is.Empty, where);
            Assert.That(Captions(page).SelectMany(caption => labels.Where(label => Overlap(label.Box, caption.Box)).Concat(leaders.Where(leader => Segments(leader.Line).Any(part => Meets(part, caption.Box))).Select(leader => (leader.Of, default(PageRect)))).Select(met => $"{met.Of} x {caption.Of}")), Is.Empty, where);
            Assert.That(Unlabelled(page, [.. labels.Select(label => label.Of)]).Where(zone => !page.Notes.Any(note => note.Contains(zone.Names[diagram.Language], StringComparison.Ordinal))).Select(zone => zone.Id), Is.Empty, where);
        });
    }

    private static List<(string Of, PageRect Box)> Captions(DiagramPage page)
    {
        const double Millimetre = 25.4 / 72;
        return
        [
            .. DrawingLists.Texts(page).Where(text => text.Id.StartsWith("caption.", StringComparison.Ordinal)).Select(text =>
            {
                double width = FontSet.Width(text.Text, text.Style.Language, text.Style.IsBold, text.Style.Size), height = 0.73 * text.Style.Size;
                return (text.Id, new PageRect((text.At.X - (width / 2)) * Millimetre, (text.At.Y - height) * Millimetre, width * Millimetre, height * Millimetre));
            }),
        ];
    }

    private static IEnumerable<Zone> Unlabelled(DiagramPage page, HashSet<string> labels) => page.Panels.SelectMany(panel => panel.View.Shapes
        .Select(shape => shape.Zone).Where(zone => !labels.Contains($"{panel.View.Foot.ToWord()}.{panel.View.Aspect.ToWord()}.{zone.Id}")));

    private static string Of(XElement element) => $"{element.Attribute("data-foot")!.Value}.{element.Attribute("data-aspect")!.Value}.{element.Attribute("data-zone")!.Value}";

    private static double[] Numbers(XElement element, string attribute) =>
        [.. element.Attribute(attribute)!.Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(word => double.Parse(word, CultureInfo.InvariantCulture))];

    private static PageRect Box(double[] numbers) => new(numbers[0], numbers[1], numbers[2], numbers[3]);

    private static List<PagePoint> Points(double[] numbers) => [.. numbers.Chunk(2).Select(pair => new PagePoint(pair[0], pair[1]))];

    private static IEnumerable<(T One, T Other)> Pairs<T>(List<T> all) => all.SelectMany((one, i) => all.Skip(i + 1).Select(other => (one, other)));

    private static IEnumerable<(PagePoint From, PagePoint To)> Segments(List<PagePoint> line) => line.Zip(line.Skip(1));

    private static bool Overlap(PageRect a, PageRect b) =>
        a.Left < b.Right - Rounding && b.Left < a.Right - Rounding && a.Top < b.Bottom - Rounding && b.Top < a.Bottom - Rounding;

    private static bool IsWithin(PageRect box, double width, double height) => box.Left >= 0 && box.Top >= 0 && box.Right <= width && box.Bottom <= height;

    private static bool Cross((PagePoint From, PagePoint To) a, (PagePoint From, PagePoint To) b) =>
        Turn(a.From, a.To, b.From) * Turn(a.From, a.To, b.To) < 0 && Turn(b.From, b.To, a.From) * Turn(b.From, b.To, a.To) < 0;

    private static bool Meets((PagePoint From, PagePoint To) line, PageRect box)
    {
        PagePoint a = new(box.Left, box.Top), b = new(box.Right, box.Top), c = new(box.Right, box.Bottom), d = new(box.Left, box.Bottom);
        return box.Contains(line.From) || box.Contains(line.To) || Cross(line, (a, b)) || Cross(line, (b, c)) || Cross(line, (c, d)) || Cross(line, (d, a));
    }

    private static double Turn(PagePoint a, PagePoint b, PagePoint c) => ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
}
