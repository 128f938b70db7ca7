namespace Reflexology.Tests;

/// <summary>A problem as one line, for people, for programs, and for editors that read what compilers write.</summary>
public class MapProblemTests
{
    private static readonly MapProblem Plain = new()
    {
        Rule = MapRule.Gap,
        File = "my.json",
        Line = 3,
        Column = 7,
        Path = "",
        Found = "b",
        Expected = "a",
    };

    [Test]
    public void ToCompilerLine_WithAndWithoutPathAndMark_IsAsCompilersWrite() => Assert.Multiple(() =>
    {
        Assert.That(Plain.ToCompilerLine(), Is.EqualTo("my.json(3,7): warning gap: expected a, found b."));
        Assert.That(
            (Plain with { Rule = MapRule.EmptyOutline, Path = "zones[0]", Mark = 12 }).ToCompilerLine(),
            Is.EqualTo("my.json(3,7): error empty-outline: zones[0]: expected a, found b. [12]"));
    });

    [Test]
    public void ToString_WithEverything_SaysItInOneLine() => Assert.That(
        $"{Plain with { Path = "p", ZoneId = "z", PathOffset = 4, Vertex = 2, Ring = 1, Advice = "Do c.", More = 5 }}",
        Is.EqualTo("my.json(3,7) p (zone 'z'): expected a, found b at offset 4 of the path at vertex 2 of ring 1. "
            + "Do c. And 5 more of this kind."));

    [Test]
    public void Zones_OfAProblem_AreItsOwnFirst() => Assert.Multiple(() =>
    {
        Assert.That(Plain.Zones, Is.Empty);
        Assert.That((Plain with { ZoneId = "z" }).Zones, Is.EqualTo(["z"]));
        Assert.That((Plain with { ZoneId = "z", OtherZones = ["y", "x"] }).Zones, Is.EqualTo(["z", "y", "x"]));
    });

    [TestCase(MapRule.Gap, ProblemSeverity.Warning)]
    [TestCase(MapRule.ThinPart, ProblemSeverity.Warning)]
    [TestCase(MapRule.OverWithoutOverlap, ProblemSeverity.Warning)]
    [TestCase(MapRule.NotChecked, ProblemSeverity.Warning)]
    [TestCase(MapRule.ArtworkOff, ProblemSeverity.Warning)]
    [TestCase(MapRule.UndeclaredOverlap, ProblemSeverity.Error)]
    [TestCase(MapRule.NotJson, ProblemSeverity.Error)]
    public void Severity_OfARule_IsAWarningWhereTheFileCanBeUsed(MapRule rule, ProblemSeverity severity) =>
        Assert.That(rule.Severity(), Is.EqualTo(severity));
}
