namespace Reflexology.Tests;

public class PathDataCommandTests
{
    private static IEnumerable<TestCaseData> SamePaths =>
    [
        Same("ImplicitLineAfterM", "M1 2 3 4 5 6", "M1 2 L3 4 L5 6"),
        Same("ImplicitRelativeLineAfterSmallM", "m1 2 3 4 5 6", "M1 2 L4 6 L9 12"),
        Same("SmallMAfterAContour", "M1 2 L3 4 Z m10 10 l1 1", "M1 2 L3 4 Z M11 12 L12 13"),
        Same("RelativeLine", "M1 2 l3 4", "M1 2 L4 6"),
        Same("RepeatedRelativeLine", "M1 2 l3 4 -1 -1", "M1 2 L4 6 L3 5"),
        Same("H", "M1 2 H7", "M1 2 L7 2"),
        Same("SmallH", "M1 2 h7", "M1 2 L8 2"),
        Same("RepeatedH", "M1 2 h1 1 1", "M1 2 L2 2 L3 2 L4 2"),
        Same("V", "M1 2 V7", "M1 2 L1 7"),
        Same("SmallV", "M1 2 v7", "M1 2 L1 9"),
        Same("SmallC", "M1 2 c1 0 2 1 3 3", "M1 2 C2 2 3 3 4 5"),
        Same("RepeatedC", "M0 0 C1 0 2 1 3 3 4 4 5 5 6 6", "M0 0 C1 0 2 1 3 3 C4 4 5 5 6 6"),
        Same("RepeatedSmallCFromTheLastEnd", "M0 0 c1 0 2 1 3 3 1 0 2 1 3 3", "M0 0 C1 0 2 1 3 3 C4 3 5 4 6 6"),
        Same("SAfterC", "M0 0 C1 0 2 1 3 3 S5 5 6 6", "M0 0 C1 0 2 1 3 3 C4 5 5 5 6 6"),
        Same("SAfterS", "M0 0 S1 2 3 3 S5 5 6 6", "M0 0 C0 0 1 2 3 3 C5 4 5 5 6 6"),
        Same("RepeatedS", "M0 0 S1 2 3 3 5 5 6 6", "M0 0 C0 0 1 2 3 3 C5 4 5 5 6 6"),
        Same("SmallS", "M1 1 c1 0 2 1 3 3 s2 2 3 3", "M1 1 C2 1 3 2 4 4 C5 6 6 6 7 7"),
        Same("SAfterLHasItsControlOnThePen", "M0 0 L3 3 S5 5 6 6", "M0 0 L3 3 C3 3 5 5 6 6"),
        Same("SAfterQHasItsControlOnThePen", "M0 0 Q1 5 3 3 S5 5 6 6", "M0 0 Q1 5 3 3 C3 3 5 5 6 6"),
        Same("SmallQ", "M1 2 q1 1 2 0", "M1 2 Q2 3 3 2"),
        Same("RepeatedQ", "M0 0 Q1 1 2 0 3 -1 4 0", "M0 0 Q1 1 2 0 Q3 -1 4 0"),
        Same("TAfterQ", "M0 0 Q1 1 2 0 T4 0", "M0 0 Q1 1 2 0 Q3 -1 4 0"),
        Same("TAfterT", "M0 0 Q1 1 2 0 T4 0 6 0", "M0 0 Q1 1 2 0 Q3 -1 4 0 Q5 1 6 0"),
        Same("SmallT", "M1 1 q1 1 2 0 t2 0", "M1 1 Q2 2 3 1 Q4 0 5 1"),
        Same("TAfterCHasItsControlOnThePen", "M0 0 C1 0 2 1 3 3 T6 6", "M0 0 C1 0 2 1 3 3 Q3 3 6 6"),
        Same("SmallZ", "M0 0 L1 0 L1 1 z", "M0 0 L1 0 L1 1 Z"),
        Same("DrawingOnAfterZStartsAtTheClosedStart", "M1 2 L5 2 L5 5 Z L9 9", "M1 2 L5 2 L5 5 Z M1 2 L9 9"),
        Same("SmallLAfterZIsRelativeToTheClosedStart", "M1 2 L5 2 L5 5 Z l1 1 z", "M1 2 L5 2 L5 5 Z M1 2 L2 3 Z"),
        Same("SAfterZHasItsControlOnThePen", "M1 2 C2 2 3 3 4 5 Z S5 5 6 6", "M1 2 C2 2 3 3 4 5 Z M1 2 C1 2 5 5 6 6"),
        Same("PointsWithoutSeparators", "M.5.25L-.5-.25+1+2", "M0.5 0.25 L-0.5 -0.25 L1 2"),
        Same("TrailingPoint", "M1. 2.L3. 4.", "M1 2 L3 4"),
        Same("Exponents", "M1e1 2E+1 L300e-2 4e0", "M10 20 L3 4"),
        Same("CommasTabsAndLineBreaks", " \tM1,2\r\n,L3 , 4\f", "M1 2 L3 4"),
        Same("NoSpaceAtAll", "M1,2L3,4C5,6,7,8,9,10Z", "M1 2 L3 4 C5 6 7 8 9 10 Z"),
        Same("LoneMIsDropped", "M9 9 M1 2 L3 4", "M1 2 L3 4"),
        Same("MaxCoordinate", "M1000000 -1000000 L0 0", "M1e6 -1e6 L0 0"),
    ];

    [TestCaseSource(nameof(SamePaths))]
    public void Parse(string path, string spelledOut) =>
        Assert.That(Describe(Outline.Parse(path)), Is.EqualTo(Describe(Outline.Parse(spelledOut))));

    [Test]
    public void Parse_EveryAbsoluteCommand_GivesItsCurve()
    {
        Contour contour = Outline.Parse("M1 2 L3 4 H5 V6 C7 8 9 10 11 12 Q13 14 15 16 Z").Contours.Single();
        Assert.Multiple(() =>
        {
            Assert.That(contour.Start, Is.EqualTo(new MapPoint(1, 2)));
            Assert.That(contour.IsClosed, Is.True);
            Assert.That(contour.Curves, Is.EqualTo(new[]
            {
                Curve.LineTo(new(3, 4)), Curve.LineTo(new(5, 4)), Curve.LineTo(new(5, 6)),
                Curve.CubicTo(new(7, 8), new(9, 10), new(11, 12)), Curve.QuadraticTo(new(13, 14), new(15, 16)),
            }));
        });
    }

    [Test]
    public void Parse_NumbersCutByTheirGrammar_AreTheirDoubles() => Assert.That(
        Outline.Parse("M0-1.5.5e1-2").Contours.Single().Curves.Single().End, Is.EqualTo(new MapPoint(5, -2)));

    [Test]
    public void Parse_ContourWithoutZ_IsOpen() =>
        Assert.That(Outline.Parse("M0 0 L1 1 L2 0 M5 5 L6 6 Z").Contours.Select(contour => contour.IsClosed),
            Is.EqualTo(new[] { false, true }));

    [TestCase("M5 5")]
    [TestCase("M5 5 Z")]
    [TestCase("M5 5 M6 6")]
    public void Parse_MovesOnly_HasNoContour(string path) => Assert.That(Outline.Parse(path).Contours, Is.Empty);

    private static string Describe(Outline outline) => string.Join("; ", outline.Contours.Select(contour =>
        $"{contour.Start} {string.Join(" ", contour.Curves)} {(contour.IsClosed ? "closed" : "open")}"));

    private static TestCaseData Same(string name, string path, string spelledOut) =>
        new TestCaseData(path, spelledOut).SetName($"Parse_{name}_ReadsAsSpelledOut");
}
