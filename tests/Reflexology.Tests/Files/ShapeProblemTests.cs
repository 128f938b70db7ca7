using static Reflexology.MapRule;
using static Reflexology.Tests.ValidMap;

namespace Reflexology.Tests;

/// <summary>Zones whose shape is no shape, or no zone of this foot.</summary>
public class ShapeProblemTests
{
    private const string Good = "M20 100 L60 100 L60 120 L20 120 Z";

    [Test]
    public void Parse_BadPathData_IsFoundAtItsCharacter()
    {
        MapProblem problem = Problems(With(Good, "M20 100 L60 100 A5 5 0 0 1 60 120 Z")).Single();
        MapProblem expected = Shape(InvalidPathData, "'A'", "one of the commands M L H V C S Q T Z in either case");
        Assert.That(problem, Is.EqualTo(expected with { Column = 37, PathOffset = 16 }));
        Assert.That(problem.ToString(), Is.EqualTo(
            "map.json(21,37) zones[0].shapes.plantar (zone 'middle'): expected one of the commands M L H V C S Q T Z "
            + "in either case, found 'A' at offset 16 of the path."));
    }

    [Test]
    public void Parse_PathThatEndsInAPoint_IsFoundBehindItsEnd() => Assert.That(
        Problems(With(Good, "M20 100 L60")),
        Is.EqualTo(new[]
        {
            Shape(InvalidPathData, "the end of the text", "a number in millimetres")
                with { Column = 32, PathOffset = 11 },
        }));

    [Test]
    public void Parse_EmptyPath_IsInvalid() => Assert.That(
        Problems(With(Good, "")),
        Is.EqualTo(new[]
        {
            Shape(InvalidPathData, "the end of the text", "path data that begins with M or m")
                with { Column = 21, PathOffset = 0 },
        }));

    [TestCase("M20 100 L60 100 L60 120", TestName = "Parse_ContourWithoutZ_IsNotClosed")]
    [TestCase("M20 100 L60 100 L60 120 Z M30 105 L40 105 L40 110",
        TestName = "Parse_SecondContourWithoutZ_IsNotClosed")]
    [TestCase("M20 100 Z", TestName = "Parse_MoveOnly_IsNotClosed")]
    public void Parse_OpenBorder(string path) => Assert.That(
        Problems(With(Good, path)),
        Is.EqualTo(new[] { Shape(EmptyOutline, "a border that is not closed", "closed contours, each ended by Z") }));

    [TestCase("M20 100 L60 100 Z", 0, TestName = "Parse_LineThereAndBack_EnclosesNothing")]
    [TestCase("M20 100 L40 100 L60 100 Z", 0, TestName = "Parse_PointsOnALine_EncloseNothing")]
    [TestCase("M20 100 L20.0001 100 L20 100.0001 Z", 0, TestName = "Parse_ShapeBelowTheGrid_EnclosesNothing")]
    [TestCase(Good + " M30 105 L40 105 Z", 1, TestName = "Parse_SecondContourOfALine_EnclosesNothing")]
    public void Parse_ZeroArea(string path, int ring) => Assert.That(
        Problems(With(Good, path)),
        Is.EqualTo(new[]
        {
            Shape(EmptyOutline, "a contour that encloses nothing", "contours with an area")
                with { Ring = ring, Vertex = 0 },
        }));

    [TestCase("M20 100 L60 100 L25 120 L60 120 Z", 0, 1, "(41.33, 110.67)", TestName = "Parse_BowTie_CrossesItself")]
    [TestCase("M20 100 L60 120 L60 100 L20 120 Z", 0, 0, "(40, 110)",
        TestName = "Parse_BowTieOfEqualLobes_CrossesItself")]
    [TestCase(Good + " M55 105 L65 110 L55 115 Z", 0, 1, "(60, 107.5)",
        TestName = "Parse_ContoursThatCross_CrossItself")]
    public void Parse_CrossingBorder(string path, int ring, int vertex, string at)
    {
        string found = $"a border that cuts through itself near {at}";
        MapProblem expected = Shape(SelfCrossingOutline, found, "a border that does not cross itself");
        Assert.That(
            Problems(With(Good, path)), Is.EqualTo(new[] { expected with { Ring = ring, Vertex = vertex } }));
    }

    [Test]
    public void Parse_Hole_IsNoProblem()
    {
        FootMap map = ValidMap.Read(With(Good, Good + " M30 105 L40 105 L40 110 L30 110 Z"));
        FootView sole = map[Foot.Right, Aspect.Plantar];
        Assert.That(sole.ZoneAt(new(35, 107)), Is.Null);
        Assert.That(sole.ZoneAt(new(25, 107))?.Id, Is.EqualTo("middle"));
    }

    [Test]
    public void Parse_VertexOutOfTheFoot_IsFound()
    {
        const string Found = "a zone that reaches 54 mm out of the foot near (150, 110)";
        MapProblem expected = Shape(OutsideFoot, Found, "a zone inside the silhouette, to 0.05 mm");
        Assert.That(
            Problems(With(Good, "M20 100 L60 100 L150 110 L60 120 Z")),
            Is.EqualTo(new[] { expected with { Ring = 0, Vertex = 2 } }));
    }

    // Every vertex lies in a toe, but the zone fills the cleft between the big and the second one.
    [Test]
    public void Parse_ZoneAcrossAToeCleft_IsFound()
    {
        MapProblem problem = Problems(With(Good, "M60 25 L75 25 L75 45 L60 45 Z")).Single();
        MapProblem expected = Shape(OutsideFoot, "", "a zone inside the silhouette, to 0.05 mm");
        Assert.That(problem with { Found = "" }, Is.EqualTo(expected));
        Assert.That(problem.Found, Does.Match(
            @"^a zone that reaches \d\.\d+ mm out of the foot near \(6[67]\.\d+, \d\d\.?\d*\)$"));
    }

    [TestCase(255.04, 0, TestName = "Parse_VertexTheWidthOfALineOutside_IsNoProblem")]
    [TestCase(255.06, 1, TestName = "Parse_VertexFurtherOutside_IsFound")]
    public void Parse_VertexJustOutsideTheHeel(double y, int problems)
    {
        string text = With(Good, FormattableString.Invariant($"M50 240 L67 240 L58.64 {y} Z"));
        Assert.That(problems == 0 ? ValidMap.Read(text).Zones.Length - 1 : Problems(text).Length, Is.EqualTo(problems));
    }

    [Test]
    public void Parse_NoShape_IsMissing() => Assert.That(
        Problems(With($"\"plantar\": \"{Good}\"", "")),
        Is.EqualTo(new[]
        {
            Problem(MissingMember, 20, 17, "zones[0].shapes", "no shape", "a shape on at least one aspect")
                with { ZoneId = "middle" },
        }));

    [Test]
    public void Parse_ShapeOnAnotherAspect_IsCheckedThere()
    {
        string text = With("\"plantar\"", "\"medial\"").Replace(Good, "M1 1 L9 1 L9 9 Z", StringComparison.Ordinal);
        Assert.That(Problems(text).Single().Path, Is.EqualTo("zones[0].shapes.medial"));
    }

    private static MapProblem Shape(MapRule kind, string found, string expected) =>
        Problem(kind, 21, 20, "zones[0].shapes.plantar", found, expected) with { ZoneId = "middle" };
}
