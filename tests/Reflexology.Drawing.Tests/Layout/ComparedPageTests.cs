using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Reflexology.Drawing.Tests;

/// <summary>Two maps on one page.</summary>
[TestFixture]
internal sealed partial class ComparedPageTests
{
    private static readonly FootMap Chinese = FootMap.Load("chinese"), Ingham = FootMap.Load("ingham");

    private static readonly Diagram Pair = new(Chinese) { Against = Ingham, Highlight = ["kidney", "heart"] };

    private static readonly Diagram WithTenZones = Pair with { Against = FootMap.Load("ten-zones") };

    [TestCase("A4", false), TestCase("A4-landscape", true), TestCase("1600x900", true)]
    public void Create_TwoMaps_HaveTheSameViewsOfTheSameSizeInEqualParts(string size, bool isBeside)
    {
        DiagramPage page = PageOf(Pair, size);
        DrawingPanel[] here = [.. page.Panels.Where(panel => panel.Map == "chinese")];
        DrawingPanel[] there = [.. page.Panels.Where(panel => panel.Map == "ingham")];
        Assert.That(there.Select(panel => panel.View.Id), Is.EqualTo(here.Select(panel => panel.View.Id)));
        Assert.That(here, Has.Length.EqualTo(2));
        foreach ((DrawingPanel one, DrawingPanel other) in here.Zip(there))
        {
            Assert.That(other.Transform.Scale, Is.EqualTo(one.Transform.Scale).Within(1e-9));
            PageRect first = one.Bounds, second = other.Bounds;
            (double across, double down) = (second.Left - first.Left, second.Top - first.Top);
            Assert.That(isBeside ? down : across, Is.Zero.Within(1e-6));
            Assert.That(isBeside ? across - (2 * first.Width) : down - first.Height, Is.GreaterThan(0));
        }
    }

    [Test]
    public void Create_TwoMaps_HaveAHeadingEachOverTheirOwnViews()
    {
        DiagramPage page = PageOf(Pair, "A4-landscape");
        foreach ((int i, FootMap map) in new[] { Chinese, Ingham }.Index())
        {
            TextItem heading = Texts(page).Single(text => text.Id == $"heading.{i + 1}");
            PageRect[] views = [.. page.Panels.Where(panel => panel.Map == map.Id).Select(panel => panel.Bounds)];
            Assert.That(heading.Text, Is.EqualTo(map.Names["en"]));
            Assert.That(heading.At.Y, Is.LessThan(views.Min(view => view.Top)));
            Assert.That(heading.At.X, Is.InRange(views.Min(view => view.Left), views.Max(view => view.Right)));
        }
    }

    [Test]
    public void Create_LitAreas_HaveOneColourOnBothMaps()
    {
        PathStyle StyleOf(string map, string zone) => ZonesOf(PageOf(Pair, "A4"), map)[zone].Style;
        Assert.That(StyleOf("ingham", "kidney").Fill, Is.EqualTo(StyleOf("chinese", "kidney").Fill));
        Assert.That(StyleOf("ingham", "heart").Fill, Is.EqualTo(StyleOf("chinese", "heart").Fill));
        Assert.That(StyleOf("ingham", "heart").Fill, Is.Not.EqualTo(StyleOf("ingham", "kidney").Fill));

        // An area that only one map has takes a colour on both.
        Assert.That(
            WithTenZones.Sides.Select(side => side.Scene.Lit.Select(part => part.Slot)),
            Is.All.EqualTo(new int?[] { 0, 1 }));
    }

    [Test]
    public void Create_LitAreas_AloneHaveLabelsAndAreDashedOnTheOtherMap()
    {
        DiagramPage page = PageOf(Pair, "A4-landscape");
        Assert.That(
            page.Marks(MarkKind.Label).Select(mark => mark.Zone!.Id).Distinct(), Is.EquivalentTo(["kidney", "heart"]));
        foreach ((string map, FootMap other) in new[] { ("chinese", Ingham), ("ingham", Chinese) })
        {
            PathItem[] ghosts = [.. Ghosts(ViewsOf(page, map))];
            Assert.That(ghosts.Select(ghost => ghost.Id).Distinct(), Is.EquivalentTo(["ghost.kidney", "ghost.heart"]));
            Assert.That(ghosts.Select(ghost => ghost.Style.Dashes), Has.None.Null);
            FootView sole = other[Foot.Right, Aspect.Plantar];
            Outline kidney = sole.Shapes.Single(shape => shape.Zone.Id == "kidney").Outline;
            Assert.That(ghosts.Select(ghost => ghost.Outline), Does.Contain(kidney));
        }
    }

    [Test]
    public void Legend_LitAreas_SaysOnceWhatEachMapShowsAndHowFarThatIsApart()
    {
        DiagramPage page = PageOf(Pair, "A4-landscape");
        string[] kidney = Card(page, "kidney");
        Assert.That(kidney[..2], Is.EqualTo(["Kidney", "Chinese 62-zone map: 22 Kidney"]));
        Assert.That(kidney[2], Does.Match(@"^Western map \(Ingham line\): (\d+ )?Kidney$"));
        Assert.That(kidney[3], Does.Match(@"^4\d mm apart$"));
        Assert.That(
            Card(PageOf(WithTenZones, "A4-landscape"), "kidney")[^1],
            Is.EqualTo("The ten longitudinal zones: not on this map"));
        Assert.That(
            Card(PageOf(Pair with { Highlight = ["knee"] }, "A4"), "knee")[1],
            Is.EqualTo("Chinese 62-zone map: 35 Knee joint (outer side)"));
        Assert.That(Texts(page).Select(text => text.Text), Does.Contain("Place on the other map"));
        Assert.That(Card(PageOf(Pair with { Against = FootMap.Load("basic") }, "A4"), "kidney")[2],
            Does.Contain("part of").And.Contain("Abdomen"));
    }

    [Test]
    public void Legend_NothingLit_ListsWhatIsInAnotherPlaceAndOnOneMapAlone()
    {
        DiagramPage page = PageOf(Pair with { Highlight = [] }, "A3-landscape");
        string[] legend = [.. Texts(page).Where(text => IsOf("legend.", text)).Select(text => text.Text)];
        Assert.That(legend, Does.Contain("In another place").And.Contain("Only on: Chinese 62-zone map"));
        Assert.That(legend.Count(text => MovedKidney().IsMatch(text)), Is.EqualTo(1));
    }

    [TestCase(15, true), TestCase(0, false)]
    public void Distance_MovedMap_IsAsFarAsItMoved(double down, bool isFar)
    {
        FootMap moved = Own(map => ChangedMap.Move(map, "kidney", 3, down));
        Zone here = moved.ZoneWithId("kidney"), there = Chinese.ZoneWithId("kidney");
        double? distance = new MapComparison(moved, Chinese).Distance([here], [there]);
        Assert.That(distance, Is.EqualTo(Math.Sqrt((down * down) + 9)).Within(0.2));
        Assert.That(
            new MapComparison(moved, Chinese).InAnotherPlace.Any(zone => zone.Zone.Id == "kidney"), Is.EqualTo(isFar));
    }

    [Test]
    public void Create_MapAndItsOrigin_ShowsAndListsItsChangesAlone()
    {
        FootMap own = Own(map =>
        {
            ChangedMap.Move(map, "kidney", 0, 10);
            ChangedMap.ZoneOf(map, "heart")["names"]!["en"] = "My heart";
        });
        DiagramPage page = PageOf(new Diagram(own) { Against = Chinese }, "A4-landscape");
        string[] texts = [.. Texts(page).Select(text => text.Text)];
        Assert.That(texts, Does.Contain("22 Kidney (10 mm)").And.Contain("33 Heart → 33 My heart"));
        Assert.That(texts, Does.Contain("Chinese 62-zone map (original)"));
        Assert.That(
            page.Marks(MarkKind.Label).Select(mark => mark.Zone!.Id).Distinct(), Is.EquivalentTo(["kidney", "heart"]));
        Assert.That(Ghosts(page.Items).Select(item => item.Id).Distinct(), Is.EqualTo(["ghost.kidney"]));
        DiagramPage same = PageOf(new Diagram(Own(_ => { })) { Against = Chinese }, "A4");
        Assert.That(Texts(same).Select(text => text.Text), Does.Contain("No zone differs."));
    }

    [Test]
    public void Create_MapsThatCannotBeCompared_SaysWhatToDo()
    {
        Assert.That(
            () => PageOf(Pair with { CloseUp = "kidney" }, "A4"),
            Throws.ArgumentException.With.Message.Contains("Leave out CloseUp or Against"));
        Assert.That(
            () => PageOf(Pair with { Against = Chinese }, "A4"),
            Throws.ArgumentException.With.Message.Contains("Leave out Against"));
    }

    [Test]
    public void Create_SheetWithoutRoomForNames_HasFeetAndSaysSo()
    {
        Diagram all = Pair with { Highlight = [], Aspects = [.. Enum.GetValues<Aspect>()] };
        var layout = DiagramLayout.Create(all, PageSize.A5);
        Assert.That(layout.Notes, Has.Some.Contains("no room for the names and numbers of both maps"));
        Assert.That(layout.Pages[0].Marks(MarkKind.Label), Is.Empty);
        Assert.That(layout.Pages[0].Panels.Min(panel => panel.Transform.Scale), Is.GreaterThan(0.22));
    }

    [Test]
    public void Create_OneMap_HasNoWordOfAnother()
    {
        DiagramPage page = PageOf(Pair with { Against = null }, "A4");
        Assert.That(page.Panels.Select(panel => panel.Map), Is.All.Null);
        Assert.That(Texts(page).Select(text => text.Id), Has.None.StartsWith("heading"));
    }

    private static FootMap Own(Action<JsonNode> change) => FootMap.Parse(ChangedMap.Bytes(change), "my-map.json");

    private static bool IsOf(string beginning, DrawingItem item) =>
        item.Id.StartsWith(beginning, StringComparison.Ordinal);

    private static IEnumerable<PathItem> Ghosts(IEnumerable<DrawingItem> items) =>
        DrawingItem.All(items).OfType<PathItem>().Where(item => IsOf("ghost.", item));

    private static DiagramPage PageOf(Diagram diagram, string size) =>
        DiagramLayout.Create(diagram, PageSize.Parse(size)!.Value).Pages[0];

    private static IEnumerable<TextItem> Texts(DiagramPage page) => DrawingItem.All(page.Items).OfType<TextItem>();

    // The lines of the entry of an area.
    private static string[] Card(DiagramPage page, string area) =>
    [
        .. Texts(page).Where(text => IsOf($"legend.area-{area}.", text))
            .Select(text => text.Text),
    ];

    private static IEnumerable<GroupItem> ViewsOf(DiagramPage page, string map) => DrawingItem.All(page.Items)
        .OfType<GroupItem>().Where(group => group.Mark is { Kind: MarkKind.View } mark && mark.Map == map);

    private static Dictionary<string, PathItem> ZonesOf(DiagramPage page, string map) =>
        ViewsOf(page, map).SelectMany(view => DrawingItem.All(view.Items)).OfType<PathItem>()
            .Where(item => item.Mark?.Kind == MarkKind.Zone).DistinctBy(item => item.Id).ToDictionary(item => item.Id);

    [GeneratedRegex(@"^Kidney \(4\d mm\)$")]
    private static partial Regex MovedKidney();
}
