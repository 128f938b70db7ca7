using System.Text;

namespace Reflexology.Authoring.Tests;

/// <summary>
/// Maps within the limits of the format that would take minutes to check to their end: the work ends, and says so.
/// </summary>
public class CostlyMapTests
{
    private const long MostBytes = 1L << 30;

    private static readonly TestZone One = new("one", MapText.Box(20, 100, 40, 120));

    private static IEnumerable<TestCaseData> Costly =>
    [
        Case("Parse_WobblingRing_EndsAndSaysSo", [new("one", Ring(15_000))]),
        Case("Parse_CombOfThinTeeth_EndsAndSaysSo", [new("one", Comb(2_000))]),
        Case("Parse_NestedSquares_EndsAndSaysSo", [new("one", Squares(450, 0.02))]),
        Case("Parse_StripsAcrossStrips_EndsAndSaysSo",
            [.. Zones(300, i => Strip(i, isUpright: true)), .. Zones(300, i => Strip(i, isUpright: false), 300)]),
        Case("Parse_ZonesOnEachOther_EndsAndSaysSo",
            [.. Zones(2_000, i => MapText.Box(38 + (i * 0.004), 120, 48 + (i * 0.004), 130))]),
    ];

    [TestCaseSource(nameof(Costly))]
    public void Parse_CostlyMap(string map)
    {
        ValidatedFile file = Validated(map);
        MapProblem end = file.Problems.Single(problem => problem.Rule == MapRule.NotChecked);
        Assert.Multiple(() =>
        {
            Assert.That((end.Path, end.Line, end.Severity), Is.EqualTo(("zones", 5, ProblemSeverity.Warning)));
            Assert.That(file.Map, Is.Not.Null);
            Assert.That(file.Problems.GroupBy(problem => problem.Rule).Select(rule => rule.Count()),
                Is.All.LessThanOrEqualTo(100));
            Assert.That(file.Problems.Select(problem => problem.Message.Length), Is.All.LessThanOrEqualTo(400));
        });
    }

    [Test]
    public void Parse_ManyOverlaps_ListsAHundredAndCountsTheRest()
    {
        ValidatedFile file = Validated([.. Zones(20, i => MapText.Box(38 + i, 120, 60 + i, 130))]);
        MapProblem[] overlaps = [.. file.Problems.Where(problem => problem.Rule == MapRule.UndeclaredOverlap)];
        Assert.That((overlaps.Length, overlaps[^1].More, file.Errors), Is.EqualTo((100, 90, 190)));
        Assert.That(overlaps[^1].ToCompilerLine(), Does.EndWith(" And 90 more of this kind."));
        Assert.That(SarifLog.ToJson([file], "1.0", "/"), Does.Contain("\"more\": 90"));
    }

    [Test]
    public void Parse_MapBeyondTheSteps_FindsAssertionsFirst()
    {
        ValidatedFile file = Validated([new TestZone("one", Ring(15_000))
        {
            Assertions = """{ "on": "plantar", "is": "in-parts", "count": 2 }""",
        }]);
        Assert.That(file.Problems.Select(problem => problem.Rule),
            Is.EqualTo([MapRule.NotChecked, MapRule.Assertion]));
    }

    [Test]
    public void Parse_EndedEarly_ThrowsThat()
    {
        using CancellationTokenSource ended = new();
        ended.Cancel();
        byte[] map = Encoding.UTF8.GetBytes(MapText.Of(One));
        Assert.That(
            () => FileValidation.Parse(map, "map.json", ended.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [TestCase("M40 120H60V150H40Z M40 120H60V150H40Z", TestName = "Parse_SameContourTwice_CoversNothing")]
    [TestCase("M40 120H60V150H40Z M40 120V150H60V120Z", TestName = "Parse_SameContourTurnedRound_CoversNothing")]
    [TestCase("M40 120H60V150H40Z M60 150H40V120H60Z", TestName = "Parse_SameContourFromElsewhere_CoversNothing")]
    [TestCase("M40 120H60V150H40Z M40 120H50V150H40Z M50 120H60V150H50Z",
        TestName = "Parse_ContourAndItsHalves_CoverNothing")]
    public void Parse_ShapeThatCoversNothing(string path)
    {
        MapProblem problem = Validated([new TestZone("one", path)]).Problems.Single();
        Assert.That((problem.Rule, problem.Severity, problem.Path, problem.ZoneId, problem.Found), Is.EqualTo(
            (MapRule.EmptyOutline, ProblemSeverity.Error, "zones[0].shapes.plantar", "one",
                "a shape that covers nothing, as its contours cancel out")));
    }

    [Test]
    public void Parse_PieceDrawnTwice_IsNamedBesideOneThatIsNot()
    {
        const string Path = "M40 120H60V150H40Z M25 120H35V130H25Z M35 130V120H25V130Z";
        MapProblem problem = Validated([new TestZone("one", Path)]).Problems.Single();
        Assert.That((problem.Rule, problem.Found, problem.Ring),
            Is.EqualTo((MapRule.EmptyOutline, "two that cancel out", 2)));
    }

    [Test]
    public void Parse_HoleAndIsland_AreNoProblem() => Assert.That(
        Validated([new TestZone("one", "M30 100H60V150H30Z M35 105H55V145H35Z M40 110H50V140H40Z")]).Problems,
        Is.Empty);

    private static TestCaseData Case(string name, TestZone[] zones) =>
        new(MapText.Of(zones)) { TestName = name };

    private static ValidatedFile Validated(TestZone[] zones) => Validated(MapText.Of(zones));

    private static ValidatedFile Validated(string map)
    {
        ValidatedFile? file = null;
        byte[] bytes = Encoding.UTF8.GetBytes(map);
        Allocation.Check(() => file = FileValidation.Parse(bytes, "map.json"), MostBytes, () => "the map of the test");
        return file!;
    }

    private static IEnumerable<TestZone> Zones(int count, Func<int, string> path, int first = 0) =>
        Enumerable.Range(0, count).Select(i => new TestZone($"z{first + i}", path(i)));

    private static string Strip(int i, bool isUpright) => isUpright
        ? MapText.Box(40 + (i * 0.05), 120, 40.03 + (i * 0.05), 135)
        : MapText.Box(40, 120 + (i * 0.05), 55, 120.03 + (i * 0.05));

    private static string Squares(int count, double step) => string.Concat(Enumerable.Range(0, count).Select(i =>
        MapText.Box(40 + (i * step), 120 + (i * step), 60 - (i * step), 140 - (i * step))));

    private static string Ring(int vertices) => Closed(vertices, i =>
    {
        (double sin, double cos) = Math.SinCos(i * Math.Tau / vertices);
        double radius = 14 + (i % 2 * 0.05);
        return (45 + (radius * cos), 130 + (radius * sin));
    });

    private static string Comb(int teeth) => Closed((4 * teeth) + 2, i =>
        i < 4 * teeth ? (40 + (i / 2 * 0.005), i % 4 is 0 or 3 ? 120 : 140)
        : (i == 4 * teeth ? 61 : 39.9, 141));

    private static string Closed(int vertices, Func<int, (double X, double Y)> vertex) =>
        $"{string.Concat(Enumerable.Range(0, vertices).Select(i =>
        {
            (double x, double y) = vertex(i);
            return FormattableString.Invariant($"{(i == 0 ? 'M' : 'L')}{x:0.###} {y:0.###} ");
        }))}Z";
}
