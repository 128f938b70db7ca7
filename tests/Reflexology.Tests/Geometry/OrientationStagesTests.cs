using CsCheck;

namespace Reflexology.Tests;

/// <summary>
/// The stage that decides each kind of case, so that common cases stay cheap and every stage is tested.
/// </summary>
public class OrientationStagesTests
{
    private const int Count = 3_000;

    public enum Stage
    {
        Filter,
        Tails,
        WholeNumbers,
    }

    // The last number is the share that the stage has at least; where it is 1, the code leaves no other way.
    private static IEnumerable<TestCaseData> Cases =>
    [
        Case(nameof(OrientationCases.Scattered), OrientationCases.Scattered, Stage.Filter, 0.99),
        Case(nameof(OrientationCases.AtAnEnd), OrientationCases.AtAnEnd, Stage.Tails, 1),
        Case(nameof(OrientationCases.OnAxisParallels), OrientationCases.OnAxisParallels, Stage.Tails, 1),
        Case(nameof(OrientationCases.GridMiddles), OrientationCases.GridMiddles, Stage.Tails, 1),
        Case(nameof(OrientationCases.BesideGridMiddles), OrientationCases.BesideGridMiddles, Stage.Tails, 0.5),
        Case(nameof(OrientationCases.NearlySquares), OrientationCases.NearlySquares, Stage.Tails, 0.9),
        Case(nameof(OrientationCases.NearlySquaresTiny), OrientationCases.NearlySquaresTiny, Stage.WholeNumbers, 1),
        Case(nameof(OrientationCases.OnGridEdgesRounded), OrientationCases.OnGridEdgesRounded, Stage.Tails, 0.5),
        Case(nameof(OrientationCases.NearlyOnALine), OrientationCases.NearlyOnALine, Stage.Tails, 0.3),
        Case(nameof(OrientationCases.OnALineWithTails), OrientationCases.OnALineWithTails, Stage.WholeNumbers, 0.5),
        Case(nameof(OrientationCases.NearlyOnALineTiny), OrientationCases.NearlyOnALineTiny, Stage.WholeNumbers, 0.5),
        Case(nameof(OrientationCases.NearlyOnALineHuge), OrientationCases.NearlyOnALineHuge, Stage.WholeNumbers, 0.15),
        Case(nameof(OrientationCases.HugeMiddles), OrientationCases.HugeMiddles, Stage.WholeNumbers, 0.8),
        Case(nameof(OrientationCases.DenormalMiddles), OrientationCases.DenormalMiddles, Stage.WholeNumbers, 1),
        Case(nameof(OrientationCases.MixedExponents), OrientationCases.MixedExponents, Stage.WholeNumbers, 0.01),
        Case(nameof(OrientationCases.OverflowingTails), OrientationCases.OverflowingTails, Stage.WholeNumbers, 0.01),
    ];

    [TestCaseSource(nameof(Cases))]
    public void StageOf_CasesOfAKind_IsTheirStage(Gen<LineAndPoint> cases, Stage stage, double share)
    {
        var stages = OrientationCases.Draw(cases, Count).CountBy(StageOf).ToDictionary();
        TestContext.Out.WriteLine(string.Join(", ", stages));
        Assert.That(stages.GetValueOrDefault(stage), Is.AtLeast(share * Count));
    }

    // The stages see these cases alone, so a wrong answer of one is not hidden by another.
    [TestCaseSource(nameof(Cases))]
    public void EachStage_CasesItDecides_IsExact(Gen<LineAndPoint> cases, Stage stage, double share) =>
        Assert.Multiple(() =>
        {
            foreach (var (a, b, p) in OrientationCases.Draw(cases, Count))
            {
                int expected = OrientationOracle.Sign(a, b, p);
                if (Orientation.IsFarFromTheLine(a, b, p, out double determinant))
                    Assert.That(Math.Sign(determinant), Is.EqualTo(expected), $"{a} {b} {p}");
                else if (TailedOrientation.TrySign(a, b, p, out int sign))
                    Assert.That(sign, Is.EqualTo(expected), $"{a} {b} {p}");
                Assert.That(WholeNumberOrientation.Sign(a, b, p), Is.EqualTo(expected), $"{a} {b} {p}");
            }
        });

    [TestCaseSource(nameof(Cases))]
    public void Sign_InEachStage_AllocatesNothing(Gen<LineAndPoint> cases, Stage stage, double share)
    {
        var drawn = OrientationCases.Draw(cases, Count);
        int first = Answers(drawn), last = 0;
        long allocated = Allocations.OfSteady(() => last = Answers(drawn));
        Assert.Multiple(() =>
        {
            Assert.That(allocated, Is.Zero);
            Assert.That(last, Is.EqualTo(first));
        });
    }

    // Rounded to one double, two products are told apart by their tails only.
    [Test]
    public void NearlySquares_Products_AreMostlyRoundedToOneDouble() => Assert.That(
        OrientationCases.Draw(OrientationCases.NearlySquares, Count)
            .Count(t => (t.B.X - t.A.X) * (t.P.Y - t.A.Y) == (t.B.Y - t.A.Y) * (t.P.X - t.A.X)),
        Is.AtLeast(Count / 2));

    private static int Answers(LineAndPoint[] cases)
    {
        int answers = 0;
        foreach (var (a, b, p) in cases)
            answers += (3 * Orientation.Sign(a, b, p)) + (Orientation.IsToTheRight(a, b, p) ? 1 : 0);
        return answers;
    }

    private static Stage StageOf(LineAndPoint t) =>
        Orientation.IsFarFromTheLine(t.A, t.B, t.P, out _) ? Stage.Filter
        : TailedOrientation.TrySign(t.A, t.B, t.P, out _) ? Stage.Tails : Stage.WholeNumbers;

    private static TestCaseData Case(string name, Gen<LineAndPoint> cases, Stage stage, double share) =>
        new TestCaseData(cases, stage, share).SetArgDisplayNames(name);
}
