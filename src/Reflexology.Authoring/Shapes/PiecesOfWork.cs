using System.Runtime.ExceptionServices;

namespace Reflexology.Authoring;

/// <summary>Pieces of work that are done at the same time, as if one came after the other.</summary>
/// <typeparam name="T">The type of what they find.</typeparam>
/// <param name="pieces">The pieces in their order, each given the steps it may take.</param>
internal sealed class PiecesOfWork<T>(IReadOnlyList<Func<StepBudget, IEnumerable<T>>> pieces)
{
    // More at a time need more memory at a time.
    private const int AtOnce = 2;

    private readonly Piece[] _done = new Piece[pieces.Count];
    private int _begun;

    /// <summary>Does all pieces. What they find comes in their order, the same however many run at a time.</summary>
    /// <exception cref="StepsSpentException">
    /// The budget is spent; what was found before, in the order of the pieces, came before.
    /// </exception>
    public IEnumerable<T> Do(StepBudget budget)
    {
        StepBudget[] budgets = budget.Pieces(pieces.Count);
        int others = Math.Min(AtOnce, Math.Min(Environment.ProcessorCount, pieces.Count)) - 1;
        Task[] workers = [.. Enumerable.Range(0, Math.Max(0, others)).Select(_ => Task.Run(() => Work(budgets)))];
        Work(budgets);
        Task.WaitAll(workers);
        foreach (Piece piece in _done)
        {
            long counted = 0;
            foreach ((T found, long spent) in piece.Found)
            {
                budget.Spend(spent - counted);
                counted = spent;
                yield return found;
            }

            piece.Failure?.Throw();
            budget.Spend(piece.Spent - counted);
        }
    }

    private void Work(StepBudget[] budgets)
    {
        while (Interlocked.Increment(ref _begun) - 1 is var i && i < budgets.Length)
        {
            List<Finding> found = [];
            ExceptionDispatchInfo? failure = null;
            try
            {
                foreach (T one in pieces[i](budgets[i]))
                    found.Add(new Finding(one, budgets[i].Spent));
            }
#pragma warning disable CA1031 // It is thrown again when its turn comes.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }

            _done[i] = new Piece(found, budgets[i].Spent, failure);
        }
    }

    // The steps are those that its piece had spent when it was found.
    private sealed record Finding(T Found, long Spent);

    private sealed record Piece(List<Finding> Found, long Spent, ExceptionDispatchInfo? Failure);
}
