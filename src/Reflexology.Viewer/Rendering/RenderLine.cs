namespace Reflexology.Viewer;

/// <summary>
/// A line in which rendering waits for its turn. Of those that wait, the first of the map with the fewest turns is
/// next, and no map takes every turn: one that is slow to paint keeps nobody from the others. Safe to use from several
/// threads.
/// </summary>
/// <param name="limits">The limits.</param>
internal sealed class RenderLine(RenderLimits limits)
{
    private readonly Lock _lock = new();
    private readonly List<Turn> _waiting = [];
    private readonly Dictionary<string, int> _turnsOf = new(StringComparer.Ordinal);
    private int _turns;
    private long _changes;

    /// <summary>The number of turns that began, and of those that ended.</summary>
    public long Changes => Interlocked.Read(ref _changes);

    /// <summary>Renders when its turn has come.</summary>
    /// <param name="map">The id of the map.</param>
    /// <param name="render">The work. Its token ends it: nobody waits for the result, or it takes too long.</param>
    /// <param name="cancel">Cancels it, queued or begun.</param>
    /// <exception cref="RenderRefusedException">Too many wait, or it took too long.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<T> RunAsync<T>(string map, Func<CancellationToken, T> render, CancellationToken cancel)
    {
        await TurnAsync(map, cancel);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        try
        {
            end.CancelAfter(limits.Longest);

            // On a thread of its own: those of the pool are left to answer requests.
            return await Task.Factory.StartNew(
                () => render(end.Token), end.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw RenderRefusedException.TooLong(limits.Longest);
        }
        finally
        {
            Leave(map);
        }
    }

    private Task TurnAsync(string map, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (MayBegin(map))
            {
                Begin(map);
                return Task.CompletedTask;
            }

            if (_waiting.Count == limits.Waiting)
                throw RenderRefusedException.Full(limits.RetryAfter);
            var turn = new Turn(map);
            _waiting.Add(turn);
            return ComeAsync(turn, cancel);
        }
    }

    private async Task ComeAsync(Turn turn, CancellationToken cancel)
    {
        await using CancellationTokenRegistration gone = cancel.Register(() =>
        {
            bool isWaiting;
            lock (_lock)
                isWaiting = _waiting.Remove(turn);
            if (isWaiting)
                turn.Come.SetCanceled(cancel);
        });
        await turn.Come.Task;
    }

    private void Leave(string map)
    {
        lock (_lock)
        {
            _turns--;
            _changes++;
            if (--_turnsOf[map] == 0)
                _turnsOf.Remove(map);
            while (_waiting.Where(turn => MayBegin(turn.Map)).MinBy(turn => TurnsOf(turn.Map)) is { } next)
            {
                _waiting.Remove(next);
                Begin(next.Map);
                next.Come.SetResult();
            }
        }
    }

    private bool MayBegin(string map) => _turns < limits.Turns && TurnsOf(map) < limits.TurnsOfMap;

    private void Begin(string map)
    {
        _turns++;
        _changes++;
        _turnsOf[map] = TurnsOf(map) + 1;
    }

    private int TurnsOf(string map) => _turnsOf.GetValueOrDefault(map);

    private sealed record Turn(string Map)
    {
        public TaskCompletionSource Come { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
