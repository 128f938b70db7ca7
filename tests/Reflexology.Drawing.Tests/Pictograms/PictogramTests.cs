using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>The pictograms are of one kind, and stand in zones that have room for them.</summary>
internal sealed class PictogramTests
{
    private const string Line = "#3d3230", Tint = "#f2c0a6";

    private static readonly FootMap Chinese = FootMap.Load("chinese");

    private static IEnumerable<string> Names => Directory
        .GetFiles(Path.Combine(Repository.Root, "maps", "pictograms"), "*.svg")
        .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    [Test]
    public void All_AreTheFilesOfTheFolder() => Assert.That(Pictogram.All.Keys, Is.EquivalentTo(Names));

    [TestCaseSource(nameof(Names))]
    public void File_IsOnTheGridInTwoTonesAndOneWidth(string name)
    {
        XElement svg = XDocument.Parse(Repository.Read($"maps/pictograms/{name}.svg")).Root!;
        Assert.That(svg.Attribute("viewBox")?.Value, Is.EqualTo("0 0 48 48"));
        Assert.That(svg.Elements(), Is.Not.Empty);
        foreach (XElement path in svg.Elements())
        {
            Assert.That(path.Name.LocalName, Is.EqualTo("path"));
            Assert.That(path.Attribute("fill")?.Value, Is.EqualTo("none").Or.EqualTo(Line).Or.EqualTo(Tint));
            if (path.Attribute("stroke") is not { } stroke)
                continue;
            Assert.That(stroke.Value, Is.EqualTo(Line));
            Assert.That(path.Attribute("stroke-width")?.Value, Is.EqualTo("2.75"));
            Assert.That(path.Attribute("stroke-linecap")?.Value, Is.EqualTo("round"));
        }
    }

    [TestCaseSource(nameof(Names))]
    public void Shapes_StayInTheGridAndFillIt(string name)
    {
        MapRect all = Pictogram.All[name].Parts
            .Select(part => Bounds(part.Outline).Inflate(part.Width / 2))
            .Aggregate((one, other) => one.Union(other));
        Assert.That(all.Left, Is.GreaterThanOrEqualTo(0));
        Assert.That(all.Top, Is.GreaterThanOrEqualTo(0));
        Assert.That(all.Right, Is.LessThanOrEqualTo(Pictogram.Side));
        Assert.That(all.Bottom, Is.LessThanOrEqualTo(Pictogram.Side));
        Assert.That(Math.Max(all.Width, all.Height), Is.GreaterThan(36));
    }

    // An id that the atlas does not have would never be shown.
    [TestCaseSource(nameof(Names))]
    public void Name_IsThatOfABodyArea(string name) =>
        Assert.That(BodyAtlas.BuiltIn.Areas.Select(Pictogram.Of).Select(found => found?.Id), Does.Contain(name));

    [TestCaseSource(nameof(Names))]
    public void Sheet_ShowsIt(string name) =>
        Assert.That(Repository.Read("maps/pictograms/README.md"), Does.Contain($"![{name}]({name}.svg)"));

    // At 16 pixels no two are nearly the same.
    [Test]
    public void All_AreToldApartAtSixteenPixels()
    {
        (string Name, byte[] Pixels)[] small = [.. Names.Select(name => (name, Small(name)))];
        foreach ((int i, (string name, byte[] pixels)) in small.Index())
        {
            foreach ((string other, byte[] others) in small[(i + 1)..])
            {
                double difference = pixels.Zip(others, (a, b) => Math.Abs(a - b)).Average();
                Assert.That(difference, Is.GreaterThan(4), $"{name} and {other}");
            }
        }
    }

    [TestCase("transverse-colon", "large-intestine")]
    [TestCase("lymph-nodes-upper", "lymph-nodes")]
    [TestCase("kidney", "kidney")]
    [TestCase("gonad", null)]
    public void Of_AnArea_IsItsOwnOrThatOfItsWhole(string area, string? pictogram) =>
        Assert.That(Pictogram.Of(BodyAtlas.BuiltIn.Get(area))?.Id, Is.EqualTo(pictogram));

    [Test]
    public void Draw_ZonesWithRoom_HaveAPictogramInside()
    {
        FootView view = Chinese[Foot.Right, Aspect.Plantar];
        var diagram = new Diagram(Chinese) { Labels = LabelStyle.Pictograms };
        DiagramPage page = DiagramLayout.Create(diagram with { Feet = [Foot.Right] }, PageSize.A4).Pages[0];
        PageTransform frame = page.Panels.Single().Transform;
        GroupItem[] drawn = [.. OnFeet(page)];
        Assert.That(drawn.Select(item => item.Id), Does.Contain("pictogram-liver").And.Contain("pictogram-kidney"));
        foreach (GroupItem item in drawn)
        {
            double side = item.Transform.Scale * Pictogram.Side, half = side / frame.Scale / 2;
            var middle = new PagePoint(item.Transform.OffsetX + (side / 2), item.Transform.OffsetY + (side / 2));
            MapPoint centre = frame.ToMap(middle);
            ZoneShape zone = view.Shapes.Last(shape => shape.Polygon.Contains(centre));
            Assert.That($"pictogram-{Pictogram.Of(zone.Zone)?.Id}", Is.EqualTo(item.Id));
            Assert.That(zone.Polygon.DistanceToBorder(centre), Is.GreaterThan(half), item.Id);
        }
    }

    [TestCase("light")]
    [TestCase("dark")]
    [TestCase("print")]
    [TestCase("high-contrast")]
    public void Create_WithPictograms_EveryOtherZoneHasANameOrNumber(string theme)
    {
        var diagram = new Diagram(Chinese)
        {
            Labels = LabelStyle.Pictograms,
            Theme = DiagramTheme.All.Single(each => each.Name == theme),
        };
        Assert.That(PageFaults.Of(diagram, PageSize.A4), Is.Empty);
        DiagramPage page = DiagramLayout.Create(diagram, PageSize.A4).Pages[0];
        Assert.That(DrawingItem.All(page.Items).Select(item => item.Id), Has.Some.StartsWith("pictogram-"));
        string[] drawn = [.. LabelsWithPictogram(page).Select(label => label.Mark!.Zone!.Id)];
        Assert.That(drawn, Does.Contain("kidney").And.Not.Contain("gonads"));
    }

    [TestCase(null, true), TestCase(true, true), TestCase(false, false)]
    public void Draw_Legend_NamesEachPictogramOfThePageOnce(bool? hasLegend, bool isThere)
    {
        var diagram = new Diagram(Chinese) { Labels = LabelStyle.Pictograms, HasLegend = hasLegend, Language = "de" };
        DiagramPage page = DiagramLayout.Create(diagram, PageSize.A4).Pages[0];

        string[] onFeet = [.. OnFeet(page).Select(item => item.Id).Distinct()];
        GroupItem[] entries =
        [
            .. DrawingItem.All(page.Items).OfType<GroupItem>()
                .Where(group => group.Id.StartsWith("legend.pictogram-", StringComparison.Ordinal)),
        ];
        Assert.That(onFeet, Does.Contain("pictogram-liver"));
        Assert.That(PictogramsIn(entries).Select(item => item.Id), Is.EquivalentTo(isThere ? onFeet : []));
        string[] names = [.. entries.SelectMany(entry => entry.Items).OfType<TextItem>().Select(text => text.Text)];
        Assert.That(names.Contains("Leber"), Is.EqualTo(isThere));
    }

    [Test]
    public void Create_MapWithoutPictograms_HasNames()
    {
        var diagram = new Diagram(FootMap.Load("basic")) { Labels = LabelStyle.Pictograms };
        DiagramPage page = DiagramLayout.Create(diagram, PageSize.A4).Pages[0];
        IEnumerable<string> texts = DrawingItem.All(page.Items).OfType<TextItem>().Select(text => text.Text);
        Assert.That(texts, Does.Contain("Chest and arms").And.Contain("Abdomen and legs"));
    }

    // Whether a zone has a pictogram or a number, a reader of the legend finds it by its place in the order.
    [Test]
    public void Create_Legend_HasPictogramsThenNumbersInTheOrderOfTheZones()
    {
        var diagram = new Diagram(Chinese) { Labels = LabelStyle.Pictograms };
        DiagramPage page = DiagramLayout.Create(diagram, PageSize.A4).Pages[0];
        string[] entries = [.. DrawingItem.All(page.Items)
            .Where(item => item.Mark?.Kind == MarkKind.LegendEntry).Select(item => item.Id["legend.".Length..])];

        HashSet<Zone> drawn = [.. LabelsWithPictogram(page).Select(label => label.Mark!.Zone!)];
        HashSet<Zone> all = [.. page.Panels.SelectMany(panel => panel.View.Shapes).Select(shape => shape.Zone)];
        IEnumerable<string> pictograms = LegendNumbers.InOrder(Chinese, drawn)
            .Select(zone => $"pictogram-{Pictogram.Of(zone)!.Id}").Distinct();
        IEnumerable<string> numbers = LegendNumbers.InOrder(Chinese, all.Except(drawn)).Select(zone => zone.Id);
        Assert.That(entries, Is.EqualTo(pictograms.Concat(numbers)));
    }

    // A screen reader says the name of the zone.
    [Test]
    public void ToBytes_Pdf_PictogramIsAFigureWithTheNameOfItsZone()
    {
        var diagram = new Diagram(Chinese) { Labels = LabelStyle.Pictograms };
        DiagramPage page = DiagramLayout.Create(diagram, PageSize.A4).Pages[0];
        string document = Encoding.Latin1.GetString(PdfDocument.Write([page], new PdfMetadata()));
        int figures = Regex.Count(document, "/S /Figure /P [^>]*/Alt");
        Assert.That(figures, Is.EqualTo(page.Panels.Length + LabelsWithPictogram(page).Count()));
    }

    private static IEnumerable<GroupItem> OnFeet(DiagramPage page) => PictogramsIn(LabelsWithPictogram(page));

    private static IEnumerable<GroupItem> LabelsWithPictogram(DiagramPage page) => DrawingItem.All(page.Items)
        .OfType<GroupItem>()
        .Where(item => item is { Mark.Kind: MarkKind.Label, Items: [GroupItem] });

    private static IEnumerable<GroupItem> PictogramsIn(IEnumerable<GroupItem> around) =>
        around.SelectMany(group => group.Items).OfType<GroupItem>();

    private static MapRect Bounds(Outline outline)
    {
        using SKPath path = SKPath.ParseSvgPathData(outline.ToPathData());
        SKRect bounds = path.TightBounds;
        return new MapRect(bounds.Left, bounds.Top, bounds.Right, bounds.Bottom);
    }

    private static byte[] Small(string name)
    {
        Artwork artwork = Artwork.Read(Path.Combine(Repository.Root, "maps", "pictograms", $"{name}.svg"));
        using SKBitmap pixels = artwork.Pixels(size: 16);
        return pixels.Bytes;
    }
}
