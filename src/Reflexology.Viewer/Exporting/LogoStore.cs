using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>
/// The logos that visitors chose for their exports, at most <see cref="Most"/>, in memory only. Safe to use from
/// several threads.
/// </summary>
internal sealed class LogoStore
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <summary>The most logos; beyond it, the least recently used one is dropped.</summary>
    public const int Most = 32;

    private readonly RecentFiles<Logo> _logos = new(Most);

    /// <summary>The logo with an id; null if it is not held.</summary>
    public Logo? Find(string id) => _logos.Find(id);

    /// <summary>Reads a logo and holds it.</summary>
    /// <param name="fileName">The file as the visitor knows it.</param>
    /// <param name="bytes">An SVG, PNG or JPEG file.</param>
    /// <exception cref="FootMapFormatException">It is none of these, or too large.</exception>
    public Logo Open(string fileName, byte[] bytes)
    {
        string id = VisitorFile.IdOf(bytes);
        if (_logos.Find(id) is { } known)
            return known with { FileName = fileName };
        using var stream = new MemoryStream(bytes);
        return _logos.Hold(id, new Logo(id, fileName, Artwork.Read(stream, fileName)));
    }
}

/// <summary>A logo for the pages of an export.</summary>
/// <param name="Id">A name of its content.</param>
/// <param name="FileName">The file as the visitor knows it.</param>
/// <param name="Artwork">The picture.</param>
public sealed record Logo(string Id, string FileName, Artwork Artwork);
