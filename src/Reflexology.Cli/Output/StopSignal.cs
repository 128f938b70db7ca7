namespace Reflexology.Cli;

/// <summary>Ctrl-C as a wish to stop, so that nothing half-written stays behind.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _source = new();

    public StopSignal() => Console.CancelKeyPress += Stop;

    /// <summary>Cancelled by Ctrl-C.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        Console.CancelKeyPress -= Stop;
        _source.Dispose();
    }

    private void Stop(object? sender, ConsoleCancelEventArgs signal)
    {
        signal.Cancel = true;
        _source.Cancel();
    }
}
