using System.Runtime.InteropServices;

namespace Reflexology.Cli;

/// <summary>
/// Ctrl-C, or another program's wish to end this one, from the first moment of the process. A work that stops by itself
/// listens to <see cref="Listen"/>; without one, or when its time is over, or at the second signal, the process ends.
/// </summary>
internal sealed class StopSignal : IDisposable
{
    // Of Linux and macOS; it has no name in .NET. Unanswered it kills the process where a file becomes longer than
    // allowed: answered, the write fails with a reason.
    private const PosixSignal FileTooLong = (PosixSignal)25;

    /// <summary>The time of a work that looks at the token in short steps.</summary>
    public static readonly TimeSpan UsualTime = TimeSpan.FromSeconds(5);

    // A pipe that nobody reads may hold the last words back for ever.
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _source = new();
    private readonly List<PosixSignalRegistration> _signals = [];
    private readonly TaskCompletionSource<Action> _words = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _state = new();
    private readonly int _exitCode;
    private TimeSpan _time = TimeSpan.Zero;
    private bool _isEnding;
    private Timer? _timer;

    private StopSignal(int exitCode) => _exitCode = exitCode;

    /// <summary>A wish that never comes.</summary>
    public static StopSignal None => new(exitCode: 0);

    /// <summary>The signals of this process, which end it with an exit code.</summary>
    public static StopSignal OfProcess(int exitCode)
    {
        var stop = new StopSignal(exitCode);
        foreach (PosixSignal signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP])
            stop._signals.Add(PosixSignalRegistration.Create(signal, stop.Stop));
        if (!OperatingSystem.IsWindows())
            stop._signals.Add(PosixSignalRegistration.Create(FileTooLong, context => context.Cancel = true));
        return stop;
    }

    /// <summary>A token, cancelled by the signal, of a work that stops by itself.</summary>
    /// <param name="time">The longest it takes.</param>
    public CancellationToken Listen(TimeSpan time)
    {
        lock (_state)
            _time = time;

        // A work that began now would leave its files.
        WaitWhereEnding();
        return _source.Token;
    }

    /// <summary>
    /// Waits, where the process ends on another thread, for that end; else it returns at once.
    /// </summary>
    public void WaitWhereEnding()
    {
        bool isEnding;
        lock (_state)
            isEnding = _isEnding;
        if (isEnding)
            Thread.Sleep(Timeout.Infinite);
    }

    /// <summary>Gives what says, before the process ends, that it does.</summary>
    public void SayAtEnd(Action words) => _words.SetResult(words);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals)
            signal.Dispose();
        _timer?.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        signal.Cancel = true;
        lock (_state)
            _isEnding = _isEnding || _source.IsCancellationRequested || _time == TimeSpan.Zero;
        if (_isEnding)
            End();
        _timer = new Timer(_ => End(), null, _time, Timeout.InfiniteTimeSpan);
        _source.Cancel();
    }

    private void End()
    {
        Task.Run(async () => (await _words.Task)()).Wait(LastWords);
        Environment.Exit(_exitCode);
    }
}
