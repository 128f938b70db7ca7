using static Reflexology.MapRule;
using static Reflexology.Viewer.Tests.SpoiledMap;

namespace Reflexology.Viewer.Tests;

/// <summary>
/// What the picture of a problem shows, for the liver of the right sole and the spleen of the left one.
/// </summary>
public sealed class ProblemDrawingTests
{
    private static readonly FootDrawing Sole = ReferenceFoot.BuiltIn[Foot.Right, Aspect.Plantar];

    private static string SpleenOnTheLeft => Outline.Parse(SoleOf("spleen")).Mirrored(Sole.Width).ToPathData(3);

    [Test]
    public void Open_BadPathData_DrawsWhatWasReadAndMarksItsEnd()
    {
        ProblemDrawing drawing = Drawing(WithSole("liver", "M20 100 L60 100 A5 5 0 0 1 60 120 Z"), InvalidPathData);
        Assert.That(
            (drawing.Zone, drawing.IsWhole, drawing.Mark),
            Is.EqualTo(("M20 100 L60 100", false, (MapPoint?)new MapPoint(60, 100))));
        Assert.That((drawing.Foot, drawing.Aspect), Is.EqualTo((Foot.Right, Aspect.Plantar)));
    }

    [Test]
    public void Open_CrossingBorder_MarksTheCrossingAndBothEdges()
    {
        ProblemDrawing drawing = Drawing(WithSole("liver", "M20 100 L60 100 L25 120 L60 120 Z"), SelfCrossingOutline);
        Assert.That(drawing.Mark!.Value.X, Is.EqualTo(41.333).Within(0.001));
        Assert.That(drawing.Mark!.Value.Y, Is.EqualTo(110.667).Within(0.001));
        Assert.That((drawing.Wrong, drawing.IsWhole), Is.EqualTo(("M60 100 L25 120 M60 120 L20 100", true)));
    }

    [Test]
    public void Open_CrossingBorderOnTheLeftFoot_IsShownThere()
    {
        ProblemDrawing drawing = Drawing(WithSole("spleen", "M20 100 L60 100 L25 120 L60 120 Z"), SelfCrossingOutline);
        Assert.That(drawing.Foot, Is.EqualTo(Foot.Left));
        Assert.That(drawing.Mark!.Value.X, Is.EqualTo(Sole.Width - 41.333).Within(0.001));
        Assert.That(drawing.Zone, Does.StartWith(FormattableString.Invariant($"M{Sole.Width - 20:0.###} 100 L")));
    }

    [Test]
    public void Open_VertexOutsideTheFoot_IsMarkedWithinTheFrame()
    {
        ProblemDrawing drawing = Drawing(WithSole("liver", "M20 100 L60 100 L150 110 L60 120 Z"), OutsideFoot);
        Assert.That(
            (drawing.Mark, drawing.Wrong), Is.EqualTo(((MapPoint?)new MapPoint(150, 110), "M60 100 L150 110 L60 120")));
        Assert.That((drawing.Frame.Left, drawing.Frame.Right), Is.EqualTo((0, 160)));
    }

    [Test]
    public void Open_VertexAKilometreAway_LeavesTheFootVisible()
    {
        ProblemDrawing drawing = Drawing(WithSole("liver", "M20 100 L60 100 L900000 110 L60 120 Z"), OutsideFoot);
        Assert.That(drawing.Mark, Is.EqualTo(new MapPoint(900000, 110)));
        Assert.That(drawing.Frame.Width, Is.LessThan(Sole.Width + Sole.Height));
    }

    [Test]
    public void Open_ZoneAcrossAToeCleft_MarksTheCleft()
    {
        ShownProblem shown = OnlyProblem(WithSole("liver", "M60 25 L75 25 L75 45 L60 45 Z"));
        MapPoint mark = shown.Drawing!.Mark!.Value;
        Assert.That(
            shown.Problem.Found, Does.EndWith(FormattableString.Invariant($"near ({mark.X:0.##}, {mark.Y:0.##})")));
        Assert.That(shown.Drawing.Wrong, Does.StartWith("M").And.Contain("L"));
    }

    [Test]
    public void Open_OpenBorder_MarksItsEndAndTheGap()
    {
        ProblemDrawing drawing = Drawing(WithSole("liver", "M20 100 L60 100 L60 120"), EmptyOutline);
        Assert.That(
            (drawing.Mark, drawing.Wrong, drawing.IsGap, drawing.IsWhole),
            Is.EqualTo(((MapPoint?)new MapPoint(60, 120), "M60 120 L20 100", true, false)));
    }

    [Test]
    public void Open_BorderThatEnclosesNothing_MarksIt()
    {
        ProblemDrawing drawing = Drawing(WithSole("liver", "M20 100 L60 100 Z"), EmptyOutline);
        Assert.That((drawing.Mark, drawing.Wrong), Is.EqualTo(((MapPoint?)new MapPoint(20, 100), "M20 100 L60 100")));
    }

    [Test]
    public void Open_PathWithoutAPoint_HasNoDrawing() =>
        Assert.That(OnlyProblem(WithSole("liver", "nothing")).Drawing, Is.Null);

    [Test]
    public void Open_UnknownArea_DrawsItsZoneWithoutAMark()
    {
        ProblemDrawing drawing = Drawing(
            With("\"bodyAreas\": [\"spleen\"],", "\"bodyAreas\": [\"spleem\"],"), UnknownReference);
        Assert.That(
            (drawing.Foot, drawing.Mark, drawing.Near, drawing.Wrong),
            Is.EqualTo((Foot.Left, (MapPoint?)null, (MapRect?)null, "")));
        Assert.That(drawing.Zone, Is.EqualTo(SpleenOnTheLeft));
    }

    [Test]
    public void Open_MissingMemberOfAZone_DrawsTheZone() =>
        Assert.That(
            Drawing(With("      \"bodyAreas\": [\"spleen\"],\n", ""), MissingMember).Zone, Is.EqualTo(SpleenOnTheLeft));

    [Test]
    public void Open_MissingMemberOfTheMap_HasNoDrawing()
    {
        ShownProblem shown = OnlyProblem(With("  \"units\": \"mm\",\n", ""));
        Assert.That((shown.Problem.Rule, shown.Drawing), Is.EqualTo((MissingMember, (ProblemDrawing?)null)));
    }

    [Test]
    public void Open_JsonMistake_HasNoDrawing()
    {
        ShownProblem shown = OnlyProblem(With("\"bodyAreas\": [\"spleen\"],", "\"bodyAreas\": [\"spleen\",],"));
        Assert.That(
            (shown.Problem.Rule, shown.Drawing, shown.Excerpt.Marked),
            Is.EqualTo((NotJson, (ProblemDrawing?)null, "]")));
        Assert.That(shown.Excerpt.Before, Is.EqualTo("\"bodyAreas\": [\"spleen\","));
    }

    [Test]
    public void Near_AnyMark_IsASquareAroundItWithItsNodes()
    {
        ProblemDrawing drawing = Drawing(WithSole("liver", "M20 100 L60 100 L60 120"), EmptyOutline);
        MapRect near = drawing.Near!.Value;
        Assert.That(((near.Left + near.Right) / 2, (near.Top + near.Bottom) / 2), Is.EqualTo((60, 120)));
        Assert.That(near.Width, Is.EqualTo(near.Height).Within(1e-9).And.InRange(8, 32));
        Assert.That(drawing.Nodes, Is.EqualTo(new[] { new MapPoint(60, 120) }));
    }

    private static ProblemDrawing Drawing(string text, MapRule kind)
    {
        ShownProblem shown = OnlyProblem(text);
        Assert.That(shown.Problem.Rule, Is.EqualTo(kind));
        return shown.Drawing!;
    }
}
