namespace Reflexology.Viewer;

/// <summary>Who paints for all pages: layers and exports together, no more at once than can work. Safe to use from several threads.</summary>
/// <param name="count">How many work at once.</param>
internal sealed class RenderQueue(int count) : IDisposable
{
    // Each holds up to 70 MB of pixels while it paints.
    private readonly SemaphoreSlim _free = new(count);

    /// <summary>As many as there are cores.</summary>
    public RenderQueue()
        : this(Environment.ProcessorCount)
    {
    }

    /// <summary>Paints as soon as a painter is free.</summary>
    /// <param name="paint">What to do, on another thread.</param>
    /// <param name="cancel">Who asked has gone: what has begun is ended, what has not is left.</param>
    /// <exception cref="OperationCanceledException">Who asked has gone before it was begun.</exception>
    public async Task<T> RenderAsync<T>(Func<T> paint, CancellationToken cancel)
    {
        await _free.WaitAsync(cancel);
        try
        {
            return await Task.Run(paint, cancel);
        }
        finally
        {
            _free.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();
}
