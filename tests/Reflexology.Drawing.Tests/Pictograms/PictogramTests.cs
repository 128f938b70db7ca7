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
        GroupItem[] drawn = [.. new ZonePictograms(view, diagram, 1).Items().Cast<GroupItem>()];
        Assert.That(drawn.Select(item => item.Id), Does.Contain("pictogram-liver").And.Contain("pictogram-kidney"));
        foreach (GroupItem item in drawn)
        {
            double half = item.Transform.Scale * Pictogram.Side / 2;
            var centre = new MapPoint(item.Transform.OffsetX + half, item.Transform.OffsetY + half);
            ZoneShape zone = view.Shapes.Last(shape => shape.Polygon.Contains(centre));
            Assert.That($"pictogram-{Pictogram.Of(zone.Zone)?.Id}", Is.EqualTo(item.Id));
            Assert.That(zone.Polygon.DistanceToBorder(centre), Is.GreaterThan(half), item.Id);
        }
    }

    [TestCase("light")]
    [TestCase("dark")]
    [TestCase("print")]
    [TestCase("high-contrast")]
    public void Draw_WithPictograms_HasNoNamesAndNoOtherNotes(string theme)
    {
        var diagram = new Diagram(Chinese)
        {
            Labels = LabelStyle.Pictograms,
            Theme = DiagramTheme.All.Single(each => each.Name == theme),
        };
        DiagramPage page = DiagramLayout.Create(diagram, PageSize.A4).Pages[0];
        Assert.That(page.Marks(MarkKind.Label), Is.Empty);
        Assert.That(DrawingItem.All(page.Items).Select(item => item.Id), Has.Some.StartsWith("pictogram-"));
    }

    [TestCase(null, true), TestCase(true, true), TestCase(false, false)]
    public void Draw_Legend_NamesEachPictogramOfThePageOnce(bool? hasLegend, bool isThere)
    {
        var diagram = new Diagram(Chinese) { Labels = LabelStyle.Pictograms, HasLegend = hasLegend, Language = "de" };
        DiagramPage page = DiagramLayout.Create(diagram, PageSize.A4).Pages[0];

        GroupItem[] groups = [.. DrawingItem.All(page.Items).OfType<GroupItem>()];
        string[] onFeet = [.. Ids(groups.Where(group => group.Id == "pictograms")).Distinct()];
        GroupItem[] entries =
            [.. groups.Where(group => group.Id.StartsWith("legend.pictogram-", StringComparison.Ordinal))];
        Assert.That(onFeet, Does.Contain("pictogram-liver"));
        Assert.That(Ids(entries), Is.EquivalentTo(isThere ? onFeet : []));
        string[] names = [.. entries.SelectMany(entry => entry.Items).OfType<TextItem>().Select(text => text.Text)];
        Assert.That(names.Contains("Leber"), Is.EqualTo(isThere));

        static IEnumerable<string> Ids(IEnumerable<GroupItem> around) =>
            around.SelectMany(group => group.Items).OfType<GroupItem>().Select(item => item.Id);
    }

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
