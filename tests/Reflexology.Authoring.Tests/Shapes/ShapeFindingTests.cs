namespace Reflexology.Authoring.Tests;

/// <summary>What is found in the shapes of a map that reads, and where.</summary>
public class ShapeFindingTests
{
    private static readonly TestZone Left = new("one", MapText.Box(20, 100, 40, 120));

    [Test]
    public void Parse_ZonesThatShareABorder_HasNoFindings() =>
        Assert.That(MapText.Validated(Left, new TestZone("two", MapText.Box(40, 100, 60, 120))).Findings, Is.Empty);

    [Test]
    public void Parse_ZonesWellApart_HasNoFindings() =>
        Assert.That(MapText.Validated(Left, new TestZone("two", MapText.Box(40.6, 100, 60, 120))).Findings, Is.Empty);

    [Test]
    public void Parse_ZonesThatRunApartFromACorner_HasNoFindings() =>
        Assert.That(MapText.Validated(Left, new TestZone("two", "M40 100 L60 100 L60 120 L48 120 Z")).Findings, Is.Empty);

    [TestCase(40.4, 0.4)]
    [TestCase(40.01, 0.01)]
    public void Parse_StripBetweenZones_IsAGap(double left, double width)
    {
        Finding gap = MapText.Validated(Left, new TestZone("two", MapText.Box(left, 100, 60, 120))).Findings.Single();
        Assert.That((gap.Rule, gap.Line, gap.JsonPath), Is.EqualTo((ValidationRule.Gap, MapText.FirstShapeLine + MapText.LinesOfAZone, "zones[1].shapes.plantar")));
        Assert.That(gap.Zones, Is.EqualTo(["two", "one"]));
        Assert.That(gap.Place!.Width, Is.EqualTo(width).Within(0.04));
        Assert.That(gap.Place.Length, Is.EqualTo(20).Within(1));
        Assert.That(gap.Place.Area, Is.EqualTo(20 * width).Within(0.5));
        Assert.That((gap.Place.Feet, gap.Place.Aspect, gap.Place.Point.X), Is.EqualTo((Feet.Both, Aspect.Plantar, 40 + (width / 2))).Using<(Feet, Aspect, double)>(
            (one, other) => one.Item1 == other.Item1 && one.Item2 == other.Item2 && Math.Abs(one.Item3 - other.Item3) < 0.02));
    }

    [Test]
    public void Parse_SmallHoleBetweenZones_IsAGapHoweverRound()
    {
        TestZone two = new("two", "M40 100 L60 100 L60 120 L40 120 L40 110.4 L40.4 110.4 L40.4 110 L40 110 Z");
        Finding gap = MapText.Validated(Left, two).Findings.Single();
        Assert.That(gap.Rule, Is.EqualTo(ValidationRule.Gap));
        Assert.That((gap.Place!.Width, gap.Place.Length, gap.Place.Area), Is.EqualTo((0.4, 0.4, 0.16)).Within(0.01));
    }

    [Test]
    public void Parse_HoleInsideOneZone_IsNoGap() =>
        Assert.That(MapText.Validated(new TestZone("one", MapText.Box(20, 100, 40, 120) + " M30 110 L30 110.4 L30.4 110.4 L30.4 110 Z"), new TestZone("two", MapText.Box(40, 100, 60, 120))).Findings, Is.Empty);

    [TestCase(35, "undeclared-overlap", 5)]
    [TestCase(39.99, "sliver-overlap", 0.01)]
    public void Parse_ZoneOnAnother_IsAnErrorWithItsMeasures(double left, string rule, double width)
    {
        ValidatedFile file = MapText.Validated(Left, new TestZone("two", MapText.Box(left, 100, 60, 120)));
        Finding overlap = file.Findings.Single();
        Assert.That((overlap.Rule.Id, overlap.Place!.Feet, file.Errors, file.Warnings), Is.EqualTo((rule, Feet.Both, 1, 0)));
        Assert.That((overlap.Place.Width, overlap.Place.Length), Is.EqualTo((width, 20d)).Within(0.001));
        Assert.That(overlap.Place.Region.Bounds.Left, Is.EqualTo(left).Within(0.001));
    }

    [Test]
    public void Parse_OverlapThatIsDeclared_HasNoFindings() =>
        Assert.That(MapText.Validated(Left, new TestZone("two", MapText.Box(35, 100, 60, 120)) { Over = ["one"] }).Findings, Is.Empty);

    [Test]
    public void Parse_OverWithoutOverlap_IsAWarningAtTheName()
    {
        Finding over = MapText.Validated(Left, new TestZone("two", MapText.Box(40, 100, 60, 120)) { Over = ["one"] }).Findings.Single();
        Assert.That((over.Rule, over.JsonPath, over.Line), Is.EqualTo((ValidationRule.OverWithoutOverlap, "zones[1].over[0]", MapText.FirstShapeLine + MapText.LinesOfAZone)));
        Assert.That(over.Message, Does.StartWith("expected 'two' to lie on 'one', found at most 0 mm2"));
    }

    [Test]
    public void Parse_ZonesOfDifferentFeet_MayOverlap() =>
        Assert.That(MapText.Validated(Left with { Feet = "left" }, new TestZone("two", MapText.Box(35, 100, 60, 120)) { Feet = "right" }).Findings, Is.Empty);

    [Test]
    public void Parse_LeftShapeThatOverlaps_IsFoundThere()
    {
        Finding overlap = MapText.Validated(Left, new TestZone("two", MapText.Box(40, 100, 60, 120)) { LeftPath = MapText.Box(35, 100, 60, 120) }).Findings.Single();
        Assert.That((overlap.Place!.Feet, overlap.JsonPath), Is.EqualTo((Feet.Left, "zones[1].leftShapes.plantar")));
        Assert.That(overlap.Place.Region.Bounds.Left, Is.EqualTo(35));
        Assert.That(overlap.Message, Does.Contain("on the plantar aspect of the left foot"));
    }

    [Test]
    public void Parse_SameOverlapOnFeetThatDiffer_IsOneFinding()
    {
        TestZone third = new("three", MapText.Box(20, 130, 30, 140)) { Feet = "right" };
        Assert.That(MapText.Validated(Left, new TestZone("two", MapText.Box(35, 100, 60, 120)), third).Findings.Single().Place!.Feet, Is.EqualTo(Feet.Both));
    }

    [Test]
    public void Parse_Spike_IsAThinPart()
    {
        Finding spike = MapText.Validated(new TestZone("one", "M20 100 L40 100 L40 109.95 L60 110 L40 110.05 L40 120 L20 120 Z")).Findings.Single();
        Assert.That((spike.Rule, spike.Rule.Severity), Is.EqualTo((ValidationRule.ThinPart, ValidationSeverity.Warning)));
        Assert.That(spike.Place!.Point.X, Is.InRange(40, 60));
    }

    [Test]
    public void Parse_ZoneThatIsASliver_IsAThinPart() =>
        Assert.That(MapText.Validated(new TestZone("one", MapText.Box(20, 100, 40, 100.1))).Findings.Single().Rule, Is.EqualTo(ValidationRule.ThinPart));

    [Test]
    public void Parse_AssertionThatDoesNotHold_IsAnErrorAtIt()
    {
        ValidatedFile file = MapText.Validated(Left with { Assertions = """{ "on": "plantar", "is": "in-parts", "count": 1 }, { "on": "plantar", "is": "in-parts", "count": 2 }""" });
        Finding assertion = file.Findings.Single();
        Assert.That((assertion.Rule, assertion.JsonPath, assertion.Line), Is.EqualTo((ValidationRule.Assertion, "zones[0].assertions[1]", MapText.FirstShapeLine + 1)));
        Assert.That(assertion.Message, Is.EqualTo("expected plantar: in-parts, 2, found 1 on the right foot. Move the zone, or correct what is said about it."));
    }

    [Test]
    public void Parse_SeveralFindings_StandInTheOrderOfTheFile()
    {
        TestZone two = new("two", MapText.Box(35, 100, 50, 120)), three = new("three", MapText.Box(50.3, 100, 60, 120));
        Assert.That(
            MapText.Validated(Left, two, three).Findings.Select(finding => (finding.Line, finding.Rule.Id)),
            Is.EqualTo([(12, "undeclared-overlap"), (16, "gap")]));
    }
}
