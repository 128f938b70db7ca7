namespace Reflexology.Viewer;

/// <summary>
/// Limits the pictures that are rendered at the same time, for layers and exports together. Safe to use from several
/// threads.
/// </summary>
/// <param name="count">The most that are rendered at the same time.</param>
internal sealed class RenderQueue(int count) : IDisposable
{
    // Each holds up to 70 MB of pixels while it is rendered.
    private readonly SemaphoreSlim _free = new(count);

    /// <summary>A queue that renders as many at the same time as there are cores.</summary>
    public RenderQueue()
        : this(Environment.ProcessorCount)
    {
    }

    /// <summary>Renders when its turn has come.</summary>
    /// <param name="render">The work, run on a thread of the pool.</param>
    /// <param name="cancel">Cancels a queued request; rendering that has started runs to completion.</param>
    /// <exception cref="OperationCanceledException">The request was cancelled while it was queued.</exception>
    public async Task<T> RenderAsync<T>(Func<T> render, CancellationToken cancel)
    {
        await _free.WaitAsync(cancel);
        try
        {
            return await Task.Run(render, cancel);
        }
        finally
        {
            _free.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();
}
