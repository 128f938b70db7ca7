using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>A format of files that diagrams are written in.</summary>
public sealed class ExportFormat
{
    private readonly Func<Diagram, PageSize, RasterOptions, Stream, IReadOnlyList<string>> _write;

    private ExportFormat(string ending, string mediaType, bool hasPixels, Func<Diagram, PageSize, RasterOptions, Stream, IReadOnlyList<string>> write) =>
        (Ending, MediaType, HasPixels, _write) = (ending, mediaType, hasPixels, write);

    /// <summary>PNG: pixels without loss, readable everywhere.</summary>
    public static ExportFormat Png { get; } = OfPixels(".png", "image/png", RasterExport.WritePng);

    /// <summary>WebP: pixels without loss, smaller than PNG and slower; or with loss, see <see cref="RasterOptions.Quality"/>.</summary>
    public static ExportFormat Webp { get; } = OfPixels(".webp", "image/webp", RasterExport.WriteWebp);

    /// <summary>JPEG: pixels with loss.</summary>
    public static ExportFormat Jpeg { get; } = OfPixels(".jpg", "image/jpeg", RasterExport.WriteJpeg);

    /// <summary>PDF: pages with vector curves and selectable text.</summary>
    public static ExportFormat Pdf { get; } = new(".pdf", "application/pdf", hasPixels: false, (diagram, sheet, _, stream) => WritePdf(diagram, sheet, new PdfMetadata(), stream));

    /// <summary>SVG: a page as text with curves and letters, each zone and label found by its id.</summary>
    public static ExportFormat Svg { get; } =
        new(".svg", "image/svg+xml", hasPixels: false, (diagram, sheet, _, stream) => Lay(diagram, sheet, page => page.WriteSvg(stream, diagram.Language)));

    /// <summary>HTML: a page of the whole map to explore, in all languages.</summary>
    public static ExportFormat Html { get; } = new(".html", "text/html", hasPixels: false, (diagram, _, _, stream) =>
    {
        diagram.WriteHtml(stream);
        return [];
    });

    /// <summary>All formats, one for each ending.</summary>
    public static ImmutableArray<ExportFormat> All { get; } = [Png, Webp, Jpeg, OfPixels(".jpeg", "image/jpeg", RasterExport.WriteJpeg), Pdf, Svg, Html];

    /// <summary>The ending of its files, in small letters, with the dot.</summary>
    public string Ending { get; }

    /// <summary>Its media type, for example <c>image/png</c>; that of text, which is UTF-8, without its character set.</summary>
    public string MediaType { get; }

    /// <summary>Whether it is made of pixels, so that a resolution counts.</summary>
    public bool HasPixels { get; }

    /// <summary>The format that the ending of a file names, in either case; null for none.</summary>
    public static ExportFormat? Of(string path) =>
        All.FirstOrDefault(format => format.Ending.Equals(Path.GetExtension(path), StringComparison.OrdinalIgnoreCase));

    /// <summary>Writes a diagram as a file of this format, whatever the file's ending.</summary>
    /// <returns>What could not be shown; often empty.</returns>
    internal IReadOnlyList<string> Save(Diagram diagram, string path, PageSize sheet, RasterOptions options) =>
        Save(path, stream => Write(diagram, stream, sheet, options));

    /// <summary>Writes a diagram to a stream, with the bytes of the file that <see cref="Save(Diagram, string, PageSize, RasterOptions)"/> writes.</summary>
    /// <returns>What could not be shown; often empty.</returns>
    internal IReadOnlyList<string> Write(Diagram diagram, Stream stream, PageSize sheet, RasterOptions options)
    {
        if (HasPixels)
            options.PixelsOf(sheet);
        return _write(diagram, sheet, options, stream);
    }

    /// <summary>Writes a PDF document that says about itself what it is told to.</summary>
    internal static IReadOnlyList<string> SavePdf(Diagram diagram, string path, PageSize sheet, PdfMetadata metadata) =>
        Save(path, stream => WritePdf(diagram, sheet, metadata, stream));

    // Painted before the file is opened: Skia calls a stream from native code, through which the exception of a full disk
    // cannot pass, and a program that is stopped while it paints leaves no temporary file.
    private static IReadOnlyList<string> Save(string path, Func<Stream, IReadOnlyList<string>> write)
    {
        using var painted = new MemoryStream();
        IReadOnlyList<string> notes = write(painted);
        painted.Position = 0;
        AtomicFile.Write(path, painted.CopyTo);
        return notes;
    }

    private static ExportFormat OfPixels(string ending, string mediaType, Action<DiagramPage, Stream, RasterOptions> write) =>
        new(ending, mediaType, hasPixels: true, (diagram, sheet, options, stream) => Lay(diagram, sheet, page => write(page, stream, options)));

    private static ImmutableArray<string> WritePdf(Diagram diagram, PageSize sheet, PdfMetadata metadata, Stream stream)
    {
        ImmutableArray<DiagramPage> pages = DiagramLayout.LayPages(diagram, sheet);
        pages.WritePdf(stream, metadata with { Language = metadata.Language ?? diagram.Language });
        return pages[0].Notes;
    }

    private static ImmutableArray<string> Lay(Diagram diagram, PageSize sheet, Action<DiagramPage> write)
    {
        ImmutableArray<DiagramPage> pages = DiagramLayout.LayPages(diagram, sheet);
        write(pages[0]);
        return pages.Length == 1 ? pages[0].Notes : pages[0].Notes.Add(
            $"The legend takes {pages.Length} pages, and this file holds the first. Choose a larger size, or write a PDF, which holds them all.");
    }
}
