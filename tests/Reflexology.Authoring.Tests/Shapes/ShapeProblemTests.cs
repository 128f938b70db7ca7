using System.Collections.Immutable;

namespace Reflexology.Authoring.Tests;

/// <summary>The problems of the shapes of a map that reads, with their places.</summary>
public class ShapeProblemTests
{
    private const int SecondShapeLine = MapText.FirstShapeLine + MapText.LinesOfAZone;

    private static readonly TestZone One = new("one", MapText.Box(20, 100, 40, 120));

    [Test]
    public void Parse_ZonesThatShareABorder_HasNoProblems() => Assert.That(Problems(One, Two(40)), Is.Empty);

    [Test]
    public void Parse_ZonesWellApart_HasNoProblems() => Assert.That(Problems(One, Two(40.6)), Is.Empty);

    [Test]
    public void Parse_ZonesThatRunApartFromACorner_HasNoProblems() =>
        Assert.That(Problems(One, new TestZone("two", "M40 100 L60 100 L60 120 L48 120 Z")), Is.Empty);

    [TestCase(40.4, 0.4)]
    [TestCase(40.01, 0.01)]
    public void Parse_StripBetweenZones_IsAGap(double left, double width)
    {
        MapProblem gap = Problems(One, Two(left)).Single();
        Assert.That(
            (gap.Rule, gap.Line, gap.Path), Is.EqualTo((MapRule.Gap, SecondShapeLine, "zones[1].shapes.plantar")));
        Assert.That((string[])[gap.ZoneId!, .. gap.OtherZones], Is.EqualTo(["two", "one"]));
        ProblemRegion region = gap.Region!;
        Assert.That(region.Width, Is.EqualTo(width).Within(0.04));
        Assert.That(region.Length, Is.EqualTo(20).Within(1));
        Assert.That(region.Area, Is.EqualTo(20 * width).Within(0.5));
        Assert.That((region.Feet, region.Aspect), Is.EqualTo((Feet.Both, Aspect.Plantar)));
        Assert.That(region.Point.X, Is.EqualTo(40 + (width / 2)).Within(0.02));
    }

    [Test]
    public void Parse_SmallHoleBetweenZones_IsAGapHoweverRound()
    {
        const string Notched = "M40 100 L60 100 L60 120 L40 120 L40 110.4 L40.4 110.4 L40.4 110 L40 110 Z";
        MapProblem gap = Problems(One, new TestZone("two", Notched)).Single();
        Assert.That(gap.Rule, Is.EqualTo(MapRule.Gap));
        Assert.That((gap.Region!.Width, gap.Region.Length, gap.Region.Area), Is.EqualTo((0.4, 0.4, 0.16)).Within(0.01));
    }

    [Test]
    public void Parse_HoleInsideOneZone_IsNoGap()
    {
        const string Hole = "M30 110 L30 110.4 L30.4 110.4 L30.4 110 Z";
        Assert.That(Problems(new TestZone("one", $"{One.Path} {Hole}"), Two(40)), Is.Empty);
    }

    [TestCase(35, MapRule.UndeclaredOverlap, 5)]
    [TestCase(39.99, MapRule.SliverOverlap, 0.01)]
    public void Parse_ZoneOnAnother_IsAnErrorWithItsSize(double left, MapRule rule, double width)
    {
        ValidatedFile file = MapText.Validated(One, Two(left));
        MapProblem overlap = file.Problems.Single();
        Assert.That((overlap.Rule, overlap.Severity), Is.EqualTo((rule, ProblemSeverity.Error)));
        Assert.That((file.Errors, file.Warnings), Is.EqualTo((1, 0)));
        Assert.That(overlap.Region!.Feet, Is.EqualTo(Feet.Both));
        Assert.That((overlap.Region.Width, overlap.Region.Length), Is.EqualTo((width, 20d)).Within(0.001));
        Assert.That(overlap.Region.Border.Bounds.Left, Is.EqualTo(left).Within(0.001));
    }

    [Test]
    public void Parse_OverlapThatIsDeclared_HasNoProblems() =>
        Assert.That(Problems(One, Two(35) with { Over = ["one"] }), Is.Empty);

    [Test]
    public void Parse_OverWithoutOverlap_IsAWarningAtTheName()
    {
        MapProblem over = Problems(One, Two(40) with { Over = ["one"] }).Single();
        Assert.That((over.Rule, over.Severity), Is.EqualTo((MapRule.OverWithoutOverlap, ProblemSeverity.Warning)));
        Assert.That((over.Path, over.Line), Is.EqualTo(("zones[1].over[0]", SecondShapeLine)));
        Assert.That(over.Message, Does.StartWith("expected 'two' to lie on 'one', found at most 0 mm2"));
    }

    [Test]
    public void Parse_ZonesOfDifferentFeet_MayOverlap() =>
        Assert.That(Problems(One with { Feet = "left" }, Two(35) with { Feet = "right" }), Is.Empty);

    [Test]
    public void Parse_LeftShapeThatOverlaps_IsFoundThere()
    {
        MapProblem overlap = Problems(One, Two(40) with { LeftPath = MapText.Box(35, 100, 60, 120) }).Single();
        Assert.That((overlap.Region!.Feet, overlap.Path), Is.EqualTo((Feet.Left, "zones[1].leftShapes.plantar")));
        Assert.That(overlap.Region.Border.Bounds.Left, Is.EqualTo(35));
        Assert.That(overlap.Message, Does.Contain("on the plantar aspect of the left foot"));
    }

    [Test]
    public void Parse_SameOverlapOnFeetThatDiffer_IsOneProblem()
    {
        TestZone three = new("three", MapText.Box(20, 130, 30, 140)) { Feet = "right" };
        Assert.That(Problems(One, Two(35), three).Single().Region!.Feet, Is.EqualTo(Feet.Both));
    }

    [Test]
    public void Parse_Spike_IsAThinPart()
    {
        const string Spiked = "M20 100 L40 100 L40 109.95 L60 110 L40 110.05 L40 120 L20 120 Z";
        MapProblem spike = Problems(new TestZone("one", Spiked)).Single();
        Assert.That((spike.Rule, spike.Severity), Is.EqualTo((MapRule.ThinPart, ProblemSeverity.Warning)));
        Assert.That(spike.Region!.Point.X, Is.InRange(40, 60));
    }

    [Test]
    public void Parse_ZoneThatIsASliver_IsAThinPart()
    {
        TestZone sliver = new("one", MapText.Box(20, 100, 40, 100.1));
        Assert.That(Problems(sliver).Single().Rule, Is.EqualTo(MapRule.ThinPart));
    }

    [Test]
    public void Parse_AssertionThatDoesNotHold_IsAnErrorAtIt()
    {
        const string Held = """{ "on": "plantar", "is": "in-parts", "count": 1 }""";
        const string Broken = """{ "on": "plantar", "is": "in-parts", "count": 2 }""";
        MapProblem assertion = Problems(One with { Assertions = $"{Held}, {Broken}" }).Single();
        Assert.That((assertion.Rule, assertion.Severity), Is.EqualTo((MapRule.Assertion, ProblemSeverity.Error)));
        Assert.That(
            (assertion.Path, assertion.Line), Is.EqualTo(("zones[0].assertions[1]", MapText.FirstShapeLine + 1)));
        Assert.That(
            assertion.Message,
            Is.EqualTo("expected plantar: in-parts, 2, found 1 on the right foot. "
                + "Move the zone, or correct what is said about it."));
    }

    [Test]
    public void Parse_SeveralProblems_AreInTheOrderOfTheFile()
    {
        TestZone three = new("three", MapText.Box(50.3, 100, 60, 120));
        ImmutableArray<MapProblem> problems = Problems(One, Two(35, right: 50), three);
        Assert.That(
            problems.Select(problem => (problem.Line, problem.Rule)),
            Is.EqualTo([(12, MapRule.UndeclaredOverlap), (16, MapRule.Gap)]));
    }

    private static TestZone Two(double left, double right = 60) => new("two", MapText.Box(left, 100, right, 120));

    private static ImmutableArray<MapProblem> Problems(params TestZone[] zones) => MapText.Validated(zones).Problems;
}
