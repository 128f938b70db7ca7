namespace Reflexology.Drawing.Tests;

/// <summary>One zone shown large over the bones.</summary>
[TestFixture]
internal sealed class CloseUpTests
{
    private static readonly FootMap Chinese = FootMap.Load("chinese");

    private static readonly Diagram Liver = new(Chinese) { CloseUp = "liver", HasBones = true, HasGuides = true };

    [Test]
    public void Lay_CloseUp_ShowsTheViewsWithTheZoneAlone() => Assert.Multiple(() =>
    {
        Assert.That(Views(Liver), Is.EqualTo(new[] { (Foot.Right, Aspect.Plantar) }));
        Assert.That(Views(Liver with { CloseUp = "heart" }), Is.EqualTo(new[] { (Foot.Left, Aspect.Plantar) }));
        Assert.That(
            Views(Liver with { CloseUp = "nose", Feet = [Foot.Left], Aspects = [.. Enum.GetValues<Aspect>()] }),
            Is.EqualTo(new[] { (Foot.Left, Aspect.Plantar), (Foot.Left, Aspect.Dorsal), (Foot.Left, Aspect.Medial) }));
    });

    [Test]
    public void Lay_CloseUp_IsCutToTheSurroundingsOfTheZone(
        [Values("liver", "pituitary", "sciatic-nerve", "frontal-sinus", "transverse-colon")] string zone)
    {
        DiagramPage page = DiagramLayout.Lay(Liver with { CloseUp = zone, Aspects = [.. Enum.GetValues<Aspect>()] }, PageSize.A4);
        foreach (DrawingPanel panel in page.Panels)
        {
            MapRect bounds = panel.View.Shapes.Single(shape => shape.Zone.Id == zone).Polygon.Bounds;
            string id = $"{panel.View.Foot.ToWord()}.{panel.View.Aspect.ToWord()}";
            Assert.Multiple(() =>
            {
                Assert.That(Covers(panel.Area, bounds), Is.True);
                Assert.That(Covers(new MapRect(0, 0, panel.View.Drawing.Width, panel.View.Drawing.Height), panel.Area), Is.True);
                Assert.That(Corners(DrawingLists.Group(page, id).Clip!), Is.EqualTo(Corners(panel.Area)).Within(0.001));
                Assert.That(panel.Bounds.Left, Is.GreaterThanOrEqualTo(0));
                Assert.That(panel.Bounds.Right, Is.LessThanOrEqualTo(page.Size.Width));
                Assert.That(page.HitTest(panel.Transform.ToPage(new((bounds.Left + bounds.Right) / 2, (bounds.Top + bounds.Bottom) / 2)))?.Panel, Is.SameAs(panel));
            });
        }
    }

    // Shapes of neighbours reach beyond the cut, but the zone is drawn last, and strongest.
    [Test]
    public void Lay_CloseUp_LightsTheZoneAlone()
    {
        var zones = DrawingLists.Group(DiagramLayout.Lay(Liver, PageSize.A4), "right.plantar", "zones").Items.Cast<PathItem>().ToList();
        Assert.That(zones[^1].Id, Is.EqualTo("liver"));
        Assert.That(zones.SkipLast(1).Select(zone => zone.Style.Fill!.Value.Opacity), Is.All.LessThan(zones[^1].Style.Fill!.Value.Opacity / 2));
    }

    [Test]
    public void Lay_CloseUp_HasTheNamesOfZoneAndMapOnIt()
    {
        DiagramPage page = DiagramLayout.Lay(Liver with { Language = "de" }, PageSize.A4);
        Assert.That(DrawingLists.Texts(page).Where(text => text.Id is "title" or "subtitle").Select(text => text.Text),
            Is.EqualTo(new[] { "Leber", Chinese.Names["de"] }));
    }

    [Test]
    public void Lay_HasBonesAndGuides_PutsThemBetweenSkinAndZones()
    {
        DiagramPage with = DiagramLayout.Lay(new Diagram(Chinese) { HasBones = true, HasGuides = true }, PageSize.A4);
        string[] groups = [.. DrawingLists.Group(with, "right.plantar").Items.Select(item => item.Id)];
        Assert.Multiple(() =>
        {
            Assert.That(groups, Is.SupersetOf(new[] { "skin", "bones", "guides", "zones" }));
            Assert.That(groups.Where(id => id is "skin" or "bones" or "guides" or "zones"), Is.EqualTo(new[] { "skin", "bones", "guides", "zones" }));
            Assert.That(DrawingLists.Group(with, "right.plantar", "bones").Items, Has.Length.EqualTo(ReferenceFoot.BuiltIn[Foot.Right, Aspect.Plantar].Bones.Length));
            Assert.That(DrawingLists.Group(DiagramLayout.Lay(new Diagram(Chinese), PageSize.A4), "right.plantar").Items.Select(item => item.Id), Has.None.EqualTo("bones"));
        });
    }

    [Test]
    public void Lay_UnknownZone_SuggestsTheNearest() => Assert.That(
        () => DiagramLayout.Lay(Liver with { CloseUp = "livr" }, PageSize.A4),
        Throws.TypeOf<UnknownNameException>().With.Property(nameof(UnknownNameException.Suggestion)).EqualTo("liver"));

    [Test]
    public void NaturalSize_UnknownZone_SuggestsTheNearest() => Assert.That(
        () => DiagramLayout.NaturalSize(Liver with { CloseUp = "livr" }, 1000),
        Throws.TypeOf<UnknownNameException>().With.Property(nameof(UnknownNameException.Suggestion)).EqualTo("liver"));

    [Test]
    public void Lay_ZoneOnNoneOfTheViewsChosen_SaysSo() => Assert.That(
        () => DiagramLayout.Lay(Liver with { Aspects = [Aspect.Dorsal] }, PageSize.A4),
        Throws.ArgumentException.With.Message.Contains("'liver'"));

    private static (Foot, Aspect)[] Views(Diagram diagram) =>
        [.. DiagramLayout.Lay(diagram, PageSize.A4).Panels.Select(panel => (panel.View.Foot, panel.View.Aspect))];

    private static double[] Corners(Outline clip) => Corners(clip.Flatten().Bounds);

    private static double[] Corners(MapRect area) => [area.Left, area.Top, area.Right, area.Bottom];

    private static bool Covers(MapRect outer, MapRect inner) =>
        outer.Left <= inner.Left && outer.Top <= inner.Top && outer.Right >= inner.Right && outer.Bottom >= inner.Bottom;
}
