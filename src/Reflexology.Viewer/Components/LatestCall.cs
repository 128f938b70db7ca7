namespace Reflexology.Viewer.Components;

/// <summary>Of calls made in haste the latest, which ends the one before. For one thread.</summary>
internal sealed class LatestCall : IAsyncDisposable
{
    private CancellationTokenSource _end = new();

    /// <summary>Ends the call before.</summary>
    /// <returns>Cancelled when another call begins, or the component goes.</returns>
    public async Task<CancellationToken> BeginAsync()
    {
        await DisposeAsync();
        _end = new CancellationTokenSource();
        return _end.Token;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _end.Dispose();
    }
}
