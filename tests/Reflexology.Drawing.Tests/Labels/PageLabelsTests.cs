using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace Reflexology.Drawing.Tests;

/// <summary>
/// What holds for the labels of every map, language, page and style, by the coordinates in its SVG file.
/// </summary>
[TestFixture, Parallelizable(ParallelScope.All)]
internal sealed class PageLabelsTests
{
    // The most that rounding adds to a distance of nothing, in millimetres: numbers in the file have three decimals.
    private const double Rounding = 2e-2;

    private static readonly double Unit = SvgMarks.PageFrame.Scale;

    // Capitals reach so much of the size above the base line.
    private const double CapitalHeight = 0.73;

    private static readonly ImmutableDictionary<string, FootMap> Maps =
        FootMap.BuiltInIds.ToImmutableDictionary(id => id, id => FootMap.Load(id));

    private static readonly ImmutableDictionary<string, ImmutableArray<Aspect>> Views =
        new Dictionary<string, ImmutableArray<Aspect>>
        {
            ["sole"] = [Aspect.Plantar],
            ["inner side"] = [Aspect.Medial],
            ["all"] = [.. Enum.GetValues<Aspect>()],
        }.ToImmutableDictionary();

    private static IEnumerable<PageSize> Sizes =>
        [PageSize.A4, PageSize.A4.Turned, PageSize.Letter, PageSize.FromPixels(new PictureSize(1600, 1200))];

    private static IEnumerable<string> MapIds => FootMap.BuiltInIds;

    private static IEnumerable<string> ViewNames => Views.Keys.Order(StringComparer.Ordinal);

    private static IEnumerable<string> LanguageCodes => DrawingLists.LanguageCodes;

    [Test]
    public void Create_AnyDiagram_NoLabelMeetsAnotherOrALeader(
        [ValueSource(nameof(MapIds))] string map,
        [ValueSource(nameof(LanguageCodes))] string language,
        [Values(LabelStyle.Inside, LabelStyle.Leaders, LabelStyle.Numbers)] LabelStyle style,
        [ValueSource(nameof(ViewNames))] string views)
    {
        var diagram = new Diagram(Maps[map]) { Language = language, Labels = style, Aspects = Views[views] };
        foreach (PageSize size in Sizes)
            AssertGood(diagram, size);
    }

    [Test]
    public void Create_Numbers_EveryZoneIsInTheLegend([ValueSource(nameof(MapIds))] string map)
    {
        foreach (PageSize size in Sizes)
        {
            var diagram = new Diagram(Maps[map]) { Labels = LabelStyle.Numbers };
            ImmutableArray<DiagramPage> pages = DiagramLayout.Create(diagram, size).Pages;
            IEnumerable<GroupItem> legends =
                pages.SelectMany(page => page.Items.OfType<GroupItem>()).Where(group => group.Id == "legend");
            IEnumerable<TextItem> texts = DrawingItem.All(legends).OfType<TextItem>();
            IEnumerable<Zone> zones =
                pages[0].Panels.SelectMany(panel => panel.View.Shapes).Select(shape => shape.Zone);
            Assert.That(zones.Select(zone => zone.Names["en"]).Except(texts.Select(text => text.Text)), Is.Empty);
        }
    }

    [Test]
    public void Create_LegendWithoutRoom_GoesOnToMorePagesWithNumbers()
    {
        var diagram = new Diagram(Maps["chinese"]) { Labels = LabelStyle.Numbers, Aspects = Views["all"] };
        ImmutableArray<DiagramPage> pages = DiagramLayout.Create(diagram, new PageSize(260, 200)).Pages;

        string[] numbers = [.. pages.Select(page => DrawingLists.Texts(page).Single(text => text.Id == "page").Text)];
        int notices = pages.SelectMany(page => DrawingLists.Texts(page)).Count(text => text.Id == "notice");
        Assert.Multiple(() =>
        {
            Assert.That(pages, Has.Length.GreaterThan(1));
            Assert.That(numbers, Is.EqualTo(pages.Select((_, i) => $"{i + 1} / {pages.Length}")));
            Assert.That(notices, Is.EqualTo(pages.Length));
        });
    }

    private static void AssertGood(Diagram diagram, PageSize size)
    {
        DiagramLayout layout = DiagramLayout.Create(diagram, size);
        DiagramPage page = layout.Pages[0];
        XDocument svg = SvgFile.Read(page, diagram.Language);
        List<Label> labels = [.. SvgFile.OfKind(svg, "label").Select(Label.Read)];
        List<Leader> leaders = [.. SvgFile.OfKind(svg, "leader").Select(Leader.Read)];
        List<Label> captions = [.. Captions(page)];
        double[] view = Numbers(svg.Root!, "viewBox");

        var overlaps = Pairs(labels).Where(pair => Overlap(pair.One.Box, pair.Other.Box));
        var beyond = labels.Where(label => !IsWithin(label.Box, view[2], view[3]));
        var crossings = Pairs(leaders).Where(pair => pair.One.Crosses(pair.Other));
        var crossed =
            from leader in leaders
            from label in labels.Concat(captions)
            where leader.Meets(label.Box)
            select $"{leader.Of} x {label.Of}";
        var onCaptions =
            from caption in captions
            from label in labels
            where Overlap(label.Box, caption.Box)
            select $"{label.Of} x {caption.Of}";
        var silent = Unlabelled(page, [.. labels.Select(label => label.Of)])
            .Where(zone => !layout.Notes.Any(note => Names(note, zone, diagram.Language)));

        string aspects = string.Join('+', diagram.Aspects);
        string where = $"{diagram.Map.Id} {diagram.Language} {diagram.Labels} {aspects} {size}";
        Assert.Multiple(() =>
        {
            Assert.That(overlaps.Select(pair => $"{pair.One.Of} x {pair.Other.Of}"), Is.Empty, where);
            Assert.That(beyond.Select(label => label.Of), Is.Empty, where);
            Assert.That(crossings.Select(pair => $"{pair.One.Of} x {pair.Other.Of}"), Is.Empty, where);
            Assert.That(crossed, Is.Empty, where);
            Assert.That(onCaptions, Is.Empty, where);
            Assert.That(silent.Select(zone => zone.Id), Is.Empty, where);
        });
    }

    private static IEnumerable<Label> Captions(DiagramPage page)
    {
        foreach (TextItem text in DrawingLists.Texts(page).Where(IsCaption))
        {
            double width = FontSet.Width(text.Text, text.Style.Language, text.Style.IsBold, text.Style.Size);
            double height = CapitalHeight * text.Style.Size;
            double left = text.At.X - (width / 2), top = text.At.Y - height;
            PageRect box = new(left * Unit, top * Unit, width * Unit, height * Unit);
            yield return new Label(text.Id, box);
        }

        static bool IsCaption(TextItem text) => text.Id.StartsWith("caption.", StringComparison.Ordinal);
    }

    private static bool Names(string note, Zone zone, string language) =>
        note.Contains(zone.Names[language], StringComparison.Ordinal);

    private static IEnumerable<Zone> Unlabelled(DiagramPage page, HashSet<string> labels) =>
        from panel in page.Panels
        from shape in panel.View.Shapes
        where !labels.Contains($"{panel.View.Id}.{shape.Zone.Id}")
        select shape.Zone;

    private static string IdOf(XElement element)
    {
        string foot = element.Attribute("data-foot")!.Value, aspect = element.Attribute("data-aspect")!.Value;
        return $"{foot}.{aspect}.{element.Attribute("data-zone")!.Value}";
    }

    private static double[] Numbers(XElement element, string attribute)
    {
        string[] words = element.Attribute(attribute)!.Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
    }

    private static IEnumerable<(T One, T Other)> Pairs<T>(List<T> all) =>
        all.SelectMany((one, i) => all.Skip(i + 1).Select(other => (one, other)));

    // Overlapping by more than rounding may add.
    private static bool Overlap(PageRect a, PageRect b) =>
        a.Left < b.Right - Rounding && b.Left < a.Right - Rounding
        && a.Top < b.Bottom - Rounding && b.Top < a.Bottom - Rounding;

    private static bool IsWithin(PageRect box, double width, double height) =>
        box.Left >= 0 && box.Top >= 0 && box.Right <= width && box.Bottom <= height;

    private readonly record struct Label(string Of, PageRect Box)
    {
        public static Label Read(XElement element)
        {
            double[] box = Numbers(element, "data-box");
            return new Label(IdOf(element), new PageRect(box[0], box[1], box[2], box[3]));
        }
    }

    private sealed record Leader(string Of, ImmutableArray<Segment> Segments)
    {
        public static Leader Read(XElement element)
        {
            List<PagePoint> points =
                [.. Numbers(element, "points").Chunk(2).Select(pair => new PagePoint(pair[0], pair[1]))];
            IEnumerable<Segment> segments = points.Zip(points.Skip(1), (from, to) => new Segment(from, to));
            return new Leader(IdOf(element), [.. segments]);
        }

        public bool Crosses(Leader other) =>
            Segments.Any(segment => other.Segments.Any(segment.Crosses));

        public bool Meets(PageRect box) => Segments.Any(segment => segment.Meets(box));
    }

    private readonly record struct Segment(PagePoint From, PagePoint To)
    {
        public bool Crosses(Segment other) =>
            SideOf(other.From) * SideOf(other.To) < 0 && other.SideOf(From) * other.SideOf(To) < 0;

        public bool Meets(PageRect box)
        {
            PagePoint a = new(box.Left, box.Top), b = new(box.Right, box.Top);
            PagePoint c = new(box.Right, box.Bottom), d = new(box.Left, box.Bottom);
            Segment[] sides = [new(a, b), new(b, c), new(c, d), new(d, a)];
            return box.Contains(From) || box.Contains(To) || sides.Any(Crosses);
        }

        private double SideOf(PagePoint c) => ((To.X - From.X) * (c.Y - From.Y)) - ((To.Y - From.Y) * (c.X - From.X));
    }
}
