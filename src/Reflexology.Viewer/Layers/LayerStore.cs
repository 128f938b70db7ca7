using Microsoft.Extensions.Caching.Memory;

namespace Reflexology.Viewer;

/// <summary>Paints layers and keeps the ones last asked for, in bounded memory. Safe to use from several threads.</summary>
/// <param name="mostBytes">The most bytes that kept layers may take.</param>
internal sealed class LayerStore(long mostBytes) : IDisposable
{
    private readonly MemoryCache _layers = new(new MemoryCacheOptions { SizeLimit = mostBytes, TrackStatistics = true });

    // Each painter holds up to 48 MB while it paints: no more of them than can work at once.
    private readonly SemaphoreSlim _painters = new(Environment.ProcessorCount);

    /// <summary>A store of the usual size.</summary>
    public LayerStore()
        : this(96 << 20)
    {
    }

    /// <summary>How many bytes the kept layers take.</summary>
    public long Bytes => _layers.GetCurrentStatistics()?.CurrentEstimatedSize ?? 0;

    /// <summary>How many layers are kept.</summary>
    public int Count => _layers.Count;

    /// <summary>The bytes of a layer, painted now unless they are kept.</summary>
    /// <param name="key">What tells it from all others.</param>
    /// <param name="request">The layer.</param>
    /// <param name="cancel">Who asked has gone.</param>
    public async Task<byte[]> GetAsync(string key, LayerRequest request, CancellationToken cancel)
    {
        if (_layers.TryGetValue(key, out byte[]? kept))
            return kept!;
        await _painters.WaitAsync(cancel);
        try
        {
            // Another may have painted it while this one waited.
            return _layers.TryGetValue(key, out kept) ? kept! : Keep(key, request.Paint());
        }
        finally
        {
            _painters.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _layers.Dispose();
        _painters.Dispose();
    }

    private byte[] Keep(string key, byte[] layer) => _layers.Set(key, layer, new MemoryCacheEntryOptions { Size = layer.Length + key.Length });
}
