using Reflexology.Drawing;

namespace Reflexology.Viewer.Tests;

public sealed class PlaceAnswerTests
{
    [Test]
    public void At_AnyPlaceOfThePicture_IsWhatTheLibrarySays([Values] bool isSole)
    {
        var state = new ExplorerState { Aspect = isSole ? Aspect.Plantar : Aspect.Dorsal };
        DiagramPage page = PicturePage.Lay(state.Diagram);
        var random = new Random(20260722);
        int hits = 0;
        for (int i = 0; i < 2000; i++)
        {
            var spot = new PictureSpot(random.NextDouble(), random.NextDouble(), Reach: 0);
            var located = page.Locate(new PagePoint(spot.X * page.Size.Width, spot.Y * page.Size.Height));
            PlaceAnswer answer = PlaceAnswer.On(page, spot);
            Assert.That(answer.View, Is.SameAs(located?.Panel.View));
            Assert.That(answer.Zone, Is.SameAs(located is var (panel, point) ? panel.View.ZoneAt(point) : null));
            hits += answer.Zone is null ? 0 : 1;
        }

        Assert.That(hits, Is.InRange(500, 1500), "the feet fill about half of the picture");
    }

    [TestCase(Foot.Right)]
    [TestCase(Foot.Left)]
    public void At_JustOutsideTheFoot_TakesTheNearestZoneOnlyWithAFinger(Foot foot)
    {
        var state = new ExplorerState();
        PictureSpot beside = BelowTheHeel(state, foot, millimetres: 3);
        Assert.That(PlaceAnswer.At(state, beside).Zone, Is.Null);
        PlaceAnswer answer = PlaceAnswer.At(state, beside with { Reach = 0.04 });
        Assert.That((answer.Zone?.Id, answer.View?.Foot), Is.EqualTo(("abdomen-and-legs", foot)));
        Assert.That(answer.Distance, Is.EqualTo(3).Within(0.01));
    }

    [Test]
    public void At_ExactHit_WinsOverAnyReach()
    {
        var state = new ExplorerState();
        PictureSpot inside = BelowTheHeel(state, Foot.Right, millimetres: -1) with { Reach = 1 };
        Assert.That(PlaceAnswer.At(state, inside).Distance, Is.Zero);
    }

    [Test]
    public void At_FarFromTheFoot_HasNoZoneHoweverLargeTheFinger()
    {
        PlaceAnswer answer = PlaceAnswer.At(new ExplorerState(), new PictureSpot(0.13, 0.97, Reach: 1));
        Assert.That(answer.Zone, Is.Null);
    }

    [TestCase(double.NaN, 0.5)]
    [TestCase(0.5, double.PositiveInfinity)]
    [TestCase(-1, -1)]
    public void At_NoPlace_HasNoZone(double x, double y) =>
        Assert.That(PlaceAnswer.At(new ExplorerState(), new PictureSpot(x, y, 0.01)), Is.EqualTo(new PlaceAnswer(null, null, 0)));

    // The lowest point of the heel is the end of the foot: 255 mm below the top of the view.
    private static PictureSpot BelowTheHeel(ExplorerState state, Foot foot, double millimetres)
    {
        DiagramPage page = PicturePage.Lay(state.Diagram);
        DrawingPanel panel = page.Panels.Single(candidate => candidate.View.Foot == foot);
        double x = foot == Foot.Right ? 58.64 : panel.View.Drawing.Width - 58.64;
        PagePoint point = panel.Transform.ToPage(new MapPoint(x, 255 + millimetres));
        return new PictureSpot(point.X / page.Size.Width, point.Y / page.Size.Height, Reach: 0);
    }
}
