using CsCheck;

namespace Reflexology.Authoring.Tests;

public class PiecesOfWorkTests
{
    // Of each piece the steps before each thing that it finds.
    private static readonly Gen<int[][]> Pieces = Gen.Int[0, 60].Array[0, 5].Array[0, 12];

    [Test]
    public void Do_AnyPieces_FindWhatOneAfterTheOtherWould()
    {
        int whole = 0, cut = 0;
        Gen.Select(Pieces, Gen.Int[0, 1_000]).Sample((pieces, steps) =>
        {
            (List<string> expected, bool isSpent, long left) = OneAfterTheOther(pieces, new StepBudget(steps), steps);
            var budget = new StepBudget(steps);
            List<string> found = [];
            bool ends = !Collect(new PiecesOfWork<string>([.. pieces.Select(Piece)]).Do(budget), found);
            Assert.That(found, Is.EqualTo(expected));
            Assert.That(ends, Is.EqualTo(isSpent));
            if (!isSpent)
                Assert.That(steps - budget.Spent, Is.EqualTo(left));
            Interlocked.Increment(ref isSpent ? ref cut : ref whole);
        }, iter: 2_000);
        Assert.That(new[] { whole, cut }, Is.All.GreaterThan(100));
    }

    [Test]
    public void Do_PieceThatFails_ThrowsInItsTurn()
    {
        List<string> found = [];
        var pieces = new PiecesOfWork<string>(
            [Piece([1, 2], 0), _ => throw new FormatException("This one."), Piece([3], 2)]);
        Assert.That(() => Collect(pieces.Do(new StepBudget(100)), found), Throws.TypeOf<FormatException>());
        Assert.That(found, Is.EqualTo(["0.0", "0.1"]));
    }

    // A piece that comes after a spent one does not begin.
    [Test]
    public void Pieces_AfterSpentOnes_HaveNoSteps()
    {
        StepBudget[] pieces = new StepBudget(100).Pieces(3);
        pieces[0].Spend(60);
        pieces[1].Spend(40);
        Assert.That(() => pieces[2].Spend(1), Throws.TypeOf<StepsSpentException>());
        Assert.That(() => pieces[0].Spend(41), Throws.TypeOf<StepsSpentException>());
    }

    private static (List<string> Found, bool IsSpent, long Left) OneAfterTheOther(
        int[][] pieces, StepBudget budget, long steps)
    {
        List<string> found = [];
        bool isWhole = pieces.Select(Piece).All(piece => Collect(piece(budget), found));
        return (found, !isWhole, steps - budget.Spent);
    }

    private static bool Collect(IEnumerable<string> all, List<string> found)
    {
        try
        {
            foreach (string one in all)
                found.Add(one);
            return true;
        }
        catch (StepsSpentException)
        {
            return false;
        }
    }

    private static Func<StepBudget, IEnumerable<string>> Piece(int[] steps, int number) => budget =>
        steps.Select((count, i) =>
        {
            budget.Spend(count);
            return $"{number}.{i}";
        });
}
