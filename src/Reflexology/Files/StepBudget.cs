namespace Reflexology;

/// <summary>
/// The steps that the checks of a file may take together, so that any file is checked in about a second. A step is a
/// look at an edge, a point or a pair of them, some nanoseconds.
/// </summary>
/// <param name="steps">The number of steps.</param>
/// <param name="cancellation">Ends the checks early.</param>
internal sealed class StepBudget(long steps, CancellationToken cancellation = default)
{
    private long _left = steps;

    /// <summary>A budget that is never spent.</summary>
    public static StepBudget Unlimited => new(long.MaxValue);

    /// <summary>Takes so many steps, before they are made.</summary>
    /// <exception cref="StepsSpentException">There are not so many left; then none are.</exception>
    /// <exception cref="OperationCanceledException">The checks were ended.</exception>
    public void Spend(long count)
    {
        cancellation.ThrowIfCancellationRequested();
        if (count > _left)
        {
            _left = 0;
            throw new StepsSpentException();
        }

        _left -= count;
    }
}

/// <summary>Thrown when a <see cref="StepBudget"/> is spent.</summary>
internal sealed class StepsSpentException() : Exception("The checks of this file need more steps than they may take.");
