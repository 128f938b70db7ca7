using System.Text;

namespace Reflexology.Drawing;

/// <summary>
/// Writes a map as one interactive page. The file needs no network and nothing beside it, and works from a disk and in a
/// sandboxed frame that allows scripts. The same diagram gives the same bytes.
/// </summary>
public static class HtmlExport
{
    /// <summary>
    /// Writes the page of a diagram's map, with all sides of both feet that have zones, in all languages; see
    /// <see cref="WriteHtml"/>. A file that was there stays as it was when anything fails.
    /// </summary>
    /// <param name="diagram">What the page opens with.</param>
    /// <param name="path">The file; its folder must exist.</param>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveHtml(this Diagram diagram, string path)
    {
        byte[] page = Page(diagram);
        AtomicFile.Write(path, stream => stream.Write(page));
    }

    /// <summary>Writes the page as UTF-8, under 500 KB for each map that comes with the library.</summary>
    /// <param name="diagram">
    /// Language, feet, first aspect and highlighted areas are what the page opens with; all of them can be changed on it.
    /// Labels, legend, close-up and theme do not count: the page has its own.
    /// </param>
    /// <param name="stream">Where the bytes go; it stays open.</param>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    public static void WriteHtml(this Diagram diagram, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Page(diagram));
    }

    private static byte[] Page(Diagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        return Encoding.UTF8.GetBytes(new HtmlPage(diagram).Text());
    }
}
