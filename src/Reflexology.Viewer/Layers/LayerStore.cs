using Microsoft.Extensions.Caching.Memory;

namespace Reflexology.Viewer;

/// <summary>
/// Paints layers and keeps the ones last asked for, in bounded memory. Safe to use from several threads.
/// </summary>
/// <param name="queue">Renders.</param>
/// <param name="mostBytes">The most bytes that kept layers may take.</param>
internal sealed class LayerStore(RenderQueue queue, long mostBytes) : IDisposable
{
    private readonly MemoryCache _layers = new(
        new MemoryCacheOptions { SizeLimit = mostBytes, TrackStatistics = true });

    /// <summary>A store of the usual size.</summary>
    public LayerStore(RenderQueue queue)
        : this(queue, 96 << 20)
    {
    }

    /// <summary>The size of the kept layers, in bytes.</summary>
    public long Bytes => _layers.GetCurrentStatistics()?.CurrentEstimatedSize ?? 0;

    /// <summary>The number of kept layers.</summary>
    public int Count => _layers.Count;

    /// <summary>The bytes of a layer, painted now unless they are kept.</summary>
    /// <param name="key">Identifies the layer.</param>
    /// <param name="request">The layer.</param>
    /// <param name="cancel">Cancels it, queued or begun.</param>
    /// <exception cref="RenderRefusedException">Too many wait, or it took too long.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<byte[]> GetAsync(string key, LayerRequest request, CancellationToken cancel)
    {
        if (_layers.TryGetValue(key, out byte[]? kept))
            return kept!;

        // Another may have had it painted while this one waited.
        return await queue.Pictures.RunAsync(
            request.On.Id, end => _layers.TryGetValue(key, out kept) ? kept! : Keep(key, request.Paint(end)), cancel);
    }

    /// <inheritdoc/>
    public void Dispose() => _layers.Dispose();

    private byte[] Keep(string key, byte[] layer) =>
        _layers.Set(key, layer, new MemoryCacheEntryOptions { Size = layer.Length + key.Length });
}
