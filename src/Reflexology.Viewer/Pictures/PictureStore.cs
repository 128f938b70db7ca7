using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;

namespace Reflexology.Viewer;

/// <summary>Paints pictures and keeps the ones last asked for, in bounded memory. Safe to use from several threads.</summary>
/// <param name="mostBytes">The most bytes that kept pictures may take.</param>
internal sealed class PictureStore(long mostBytes) : IDisposable
{
    private readonly MemoryCache _pictures = new(new MemoryCacheOptions { SizeLimit = mostBytes, TrackStatistics = true });

    // Each painter holds up to 33 MB while it paints: no more of them than can work at once.
    private readonly SemaphoreSlim _painters = new(Environment.ProcessorCount);

    /// <summary>A store of the usual size.</summary>
    public PictureStore()
        : this(64 << 20)
    {
    }

    /// <summary>How many bytes the kept pictures take.</summary>
    public long Bytes => _pictures.GetCurrentStatistics()?.CurrentEstimatedSize ?? 0;

    /// <summary>How many pictures are kept.</summary>
    public int Count => _pictures.Count;

    /// <summary>The picture, painted now unless it is kept.</summary>
    public async Task<Picture> GetAsync(PictureRequest request, CancellationToken cancel)
    {
        string key = request.Key;
        if (_pictures.TryGetValue(key, out Picture? kept))
            return kept!;
        await _painters.WaitAsync(cancel);
        try
        {
            // Another may have painted it while this one waited.
            return _pictures.TryGetValue(key, out kept) ? kept! : Keep(key, PicturePage.Paint(request.Diagram, request.Width));
        }
        finally
        {
            _painters.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _pictures.Dispose();
        _painters.Dispose();
    }

    private Picture Keep(string key, byte[] png)
    {
        var picture = new Picture(png, $"\"{Convert.ToHexStringLower(SHA256.HashData(png).AsSpan(0, 16))}\"");
        return _pictures.Set(key, picture, new MemoryCacheEntryOptions { Size = png.Length });
    }
}
