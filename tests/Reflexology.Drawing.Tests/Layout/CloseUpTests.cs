namespace Reflexology.Drawing.Tests;

/// <summary>One zone shown large over the bones.</summary>
[TestFixture]
internal sealed class CloseUpTests
{
    private static readonly FootMap Chinese = FootMap.Load("chinese");

    private static readonly Diagram Liver = new(Chinese) { CloseUp = "liver", HasBones = true, HasGuides = true };

    [Test]
    public void Create_CloseUp_ShowsTheViewsWithTheZoneAlone() => Assert.Multiple(() =>
    {
        Assert.That(Views(Liver), Is.EqualTo(new[] { (Foot.Right, Aspect.Plantar) }));
        Assert.That(Views(Liver with { CloseUp = "heart" }), Is.EqualTo(new[] { (Foot.Left, Aspect.Plantar) }));
        Assert.That(
            Views(Liver with { CloseUp = "nose", Feet = [Foot.Left], Aspects = [.. Enum.GetValues<Aspect>()] }),
            Is.EqualTo(new[] { (Foot.Left, Aspect.Plantar), (Foot.Left, Aspect.Dorsal), (Foot.Left, Aspect.Medial) }));
    });

    [Test]
    public void Create_CloseUp_IsCutToTheSurroundingsOfTheZone(
        [Values("liver", "pituitary", "sciatic-nerve", "frontal-sinus", "transverse-colon")] string zone)
    {
        DiagramPage page = Page(Liver with { CloseUp = zone, Aspects = [.. Enum.GetValues<Aspect>()] });
        foreach (DrawingPanel panel in page.Panels)
        {
            FootView view = panel.View;
            MapRect bounds = view.Shapes.Single(shape => shape.Zone.Id == zone).Polygon.Bounds;
            MapRect whole = new(0, 0, view.Drawing.Width, view.Drawing.Height);
            Outline clip = DrawingLists.Group(page, $"{view.Id}").Clip!;
            var hit = page.HitTest(panel.Transform.ToPage(bounds.Center));
            Assert.Multiple(() =>
            {
                Assert.That(panel.Area.Intersect(bounds), Is.EqualTo(bounds), "the zone is shown");
                Assert.That(panel.Area.Intersect(whole), Is.EqualTo(panel.Area), "nothing beyond the view is");
                Assert.That(Corners(clip.Flatten().Bounds), Is.EqualTo(Corners(panel.Area)).Within(0.001));
                Assert.That(panel.Bounds.Left, Is.GreaterThanOrEqualTo(0));
                Assert.That(panel.Bounds.Right, Is.LessThanOrEqualTo(page.Size.Width));
                Assert.That(hit?.Panel, Is.SameAs(panel));
            });
        }
    }

    // Shapes of neighbours reach beyond the cut, but the zone is drawn after them, and strongest.
    [Test]
    public void Create_CloseUp_LightsTheZoneAlone()
    {
        PathItem[] zones = [.. DrawingLists.Group(Page(Liver), "right.plantar", "zones").Items.Cast<PathItem>()];
        int liver = Array.FindIndex(zones, zone => zone.Id == "liver");
        IEnumerable<PathItem> below = zones.Take(liver).Where(zone => zone.Mark is not null);
        double lit = zones[liver].Style.Fill!.Value.Opacity;
        Assert.That(below.Select(zone => zone.Style.Fill!.Value.Opacity), Is.All.LessThan(lit / 2));
        Assert.That(zones.Skip(liver + 1).Select(zone => zone.Id), Is.EqualTo(new[] { "gallbladder" }));
    }

    [Test]
    public void Create_CloseUp_HasTheNamesOfZoneAndMapOnIt()
    {
        IEnumerable<TextItem> texts = DrawingLists.Texts(Page(Liver with { Language = "de" }));
        Assert.That(
            texts.Where(text => text.Id is "title" or "subtitle").Select(text => text.Text),
            Is.EqualTo(new[] { "Leber", Chinese.Names["de"] }));
    }

    [Test]
    public void Create_HasBonesAndGuides_PutsThemBetweenSkinAndZones()
    {
        string[] order = ["skin", "bones", "guides", "zones"];
        DiagramPage with = Page(new Diagram(Chinese) { HasBones = true, HasGuides = true });
        GroupItem without = DrawingLists.Group(Page(new Diagram(Chinese)), "right.plantar");
        IEnumerable<string> groups = DrawingLists.Group(with, "right.plantar").Items.Select(item => item.Id);
        int bones = ReferenceFoot.BuiltIn[Foot.Right, Aspect.Plantar].Bones.Length;
        Assert.Multiple(() =>
        {
            Assert.That(groups.Where(order.Contains), Is.EqualTo(order));
            Assert.That(DrawingLists.Group(with, "right.plantar", "bones").Items, Has.Length.EqualTo(bones));
            Assert.That(without.Items.Select(item => item.Id), Has.None.EqualTo("bones"));
        });
    }

    [Test]
    public void Create_UnknownZone_SuggestsTheNearest()
    {
        Diagram unknown = Liver with { CloseUp = "livr" };
        Assert.Multiple(() =>
        {
            Assert.That(() => DiagramLayout.Create(unknown, PageSize.A4), SuggestsLiver());
            Assert.That(() => DiagramLayout.CreateAtWidth(unknown, 1000), SuggestsLiver());
        });

        static NUnit.Framework.Constraints.IResolveConstraint SuggestsLiver() => Throws.TypeOf<UnknownNameException>()
            .With.Property(nameof(UnknownNameException.Suggestion)).EqualTo("liver");
    }

    [Test]
    public void Create_ZoneOnNoneOfTheViewsChosen_SaysSo() => Assert.That(
        () => Page(Liver with { Aspects = [Aspect.Dorsal] }),
        Throws.ArgumentException.With.Message.Contains("'liver'"));

    private static DiagramPage Page(Diagram diagram) => DiagramLayout.Create(diagram, PageSize.A4).Pages[0];

    private static (Foot, Aspect)[] Views(Diagram diagram) =>
        [.. Page(diagram).Panels.Select(panel => (panel.View.Foot, panel.View.Aspect))];

    private static double[] Corners(MapRect area) => [area.Left, area.Top, area.Right, area.Bottom];
}
