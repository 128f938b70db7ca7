namespace Reflexology;

/// <summary>
/// The steps that the checks of a file may take together, so that any file is checked in about a second. A step is a
/// look at an edge, a point or a pair of them, some nanoseconds.
/// </summary>
/// <param name="steps">The number of steps.</param>
/// <param name="cancellation">Ends the checks early.</param>
internal sealed class StepBudget(long steps, CancellationToken cancellation = default)
{
    // A piece of work looks so often at what those before it have spent.
    private const long StepsBetweenLooks = 200_000;

    private readonly long _steps = steps;
    private long _most = steps;
    private long _spent;

    // Of a piece: all pieces, its place among them, and the steps at which it looks at those before it.
    private StepBudget[] _pieces = [];
    private int _place;
    private long _nextLook = long.MaxValue;

    /// <summary>A budget that is never spent.</summary>
    public static StepBudget Unlimited => new(long.MaxValue);

    /// <summary>The steps that were spent.</summary>
    public long Spent => Volatile.Read(ref _spent);

    /// <summary>
    /// The budgets of pieces of work that are done at the same time and count as if they came one after the other. A
    /// piece ends at the latest when it and those before it have spent what is left here, but may do more than it could
    /// have done in its turn; nothing is taken from this budget.
    /// </summary>
    public StepBudget[] Pieces(int count)
    {
        var pieces = new StepBudget[count];
        for (int i = 0; i < count; i++)
            pieces[i] = new StepBudget(_most - _spent, cancellation) { _pieces = pieces, _place = i, _nextLook = 0 };
        return pieces;
    }

    /// <summary>Takes so many steps, before they are made.</summary>
    /// <exception cref="StepsSpentException">There are not so many left; then none are.</exception>
    /// <exception cref="OperationCanceledException">The checks were ended.</exception>
    public void Spend(long count)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_spent >= _nextLook)
            LookAtPiecesBefore();
        if (count > _most - _spent)
        {
            Volatile.Write(ref _spent, Math.Max(_spent, _most));
            throw new StepsSpentException();
        }

        Volatile.Write(ref _spent, _spent + count);
    }

    // They only spend more and more: what is left for this piece now is never less than what will be.
    private void LookAtPiecesBefore()
    {
        long before = 0;
        for (int i = 0; i < _place && before < _steps; i++)
            before += _pieces[i].Spent;
        _most = Math.Max(0, _steps - before);
        _nextLook = _spent + StepsBetweenLooks;
    }
}

/// <summary>Thrown when a <see cref="StepBudget"/> is spent.</summary>
internal sealed class StepsSpentException() : Exception("The checks of this file need more steps than they may take.");
