using System.Collections.Immutable;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>A file format of exported diagrams. Each format is one object, so formats compare by reference.</summary>
public sealed class ExportFormat
{
    private readonly Writer _write;

    private ExportFormat(ImmutableArray<string> endings, string mediaType, bool hasPixels, Writer write)
    {
        Endings = endings;
        MediaType = mediaType;
        HasPixels = hasPixels;
        _write = write;
    }

    private delegate byte[] Writer(
        Diagram diagram, ExportOptions options, CancellationToken cancel, out ExportResult result);

    private delegate byte[] Encoder(PageRaster raster, int dpi, int? quality);

    /// <summary>PNG: pixels without loss, readable everywhere.</summary>
    public static ExportFormat Png { get; } =
        OfPixels([".png"], "image/png", SKColors.Transparent, (raster, dpi, _) => PngFile.Encode(raster, dpi));

    /// <summary>
    /// WebP: pixels without loss, smaller than PNG and slower; or with loss, see <see cref="ExportOptions.Quality"/>.
    /// </summary>
    public static ExportFormat Webp { get; } =
        OfPixels([".webp"], "image/webp", SKColors.Transparent, WebpFile.Encode);

    /// <summary>JPEG: pixels with loss, on white where the diagram is transparent.</summary>
    public static ExportFormat Jpeg { get; } =
        OfPixels([".jpg", ".jpeg"], "image/jpeg", SKColors.White, JpegFile.Encode);

    /// <summary>PDF: vector curves, selectable text, bookmarks, and links from the legend to the zones.</summary>
    public static ExportFormat Pdf { get; } = new([".pdf"], "application/pdf", hasPixels: false, WritePdf);

    /// <summary>
    /// SVG 1.1 in UTF-8, its unit a tenth of a millimetre of paper: real text, true curves, a group per view and a path
    /// per zone; for the web or for office programs, see <see cref="SvgProfile"/>.
    /// </summary>
    /// <remarks>
    /// <c>data-kind</c> says what an element is, <c>data-zone</c>, <c>data-foot</c> and <c>data-aspect</c> what it
    /// belongs to. A <c>view</c> is a group with an id such as <c>right.plantar</c>, a <c>zone</c> a path with
    /// <c>right.plantar.liver</c>, a <c>label</c> a group with its rectangle in <c>data-box</c> as "x y width height",
    /// a <c>leader</c> a polyline. Ids and classes begin with <see cref="ExportOptions.SvgPrefix"/>. For the web, views
    /// have the map's millimetres under a transform; all else is in units of the picture. Of two maps, ids have the id
    /// of the map before them, <c>ingham.right.plantar.liver</c>, and <c>data-map</c> says it too.
    /// </remarks>
    public static ExportFormat Svg { get; } = new([".svg"], "image/svg+xml", hasPixels: false, WriteSvg);

    /// <summary>
    /// HTML in UTF-8: one interactive page of the whole map in all languages, under 500 KB for each built-in map. It
    /// needs no network and nothing beside it, and works from a disk and in a sandboxed frame that allows scripts.
    /// Language, feet, first aspect and highlight of the diagram are what it opens with; it ignores labels, legend,
    /// close-up and theme, for it has its own.
    /// </summary>
    public static ExportFormat Html { get; } = new([".html"], "text/html", hasPixels: false, WriteHtml);

    /// <summary>All formats.</summary>
    public static ImmutableArray<ExportFormat> All { get; } = [Png, Webp, Jpeg, Pdf, Svg, Html];

    /// <summary>The endings of all formats, with the dot.</summary>
    internal static ImmutableArray<string> AllEndings { get; } = [.. All.SelectMany(format => format.Endings)];

    /// <summary>The endings of its files, the usual one first, in small letters, with the dot.</summary>
    public ImmutableArray<string> Endings { get; }

    /// <summary>
    /// Its media type, for example <c>image/png</c>; that of text, which is UTF-8, without its character set.
    /// </summary>
    public string MediaType { get; }

    /// <summary>True for a format of pixels, to which a resolution applies.</summary>
    public bool HasPixels { get; }

    /// <summary>The format that the ending of a file names, in either case; null for none.</summary>
    public static ExportFormat? FromPath(string path)
    {
        string ending = Path.GetExtension(path);
        return All.FirstOrDefault(format => format.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The bytes of a file of this format.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    internal byte[] Write(
        Diagram diagram, ExportOptions options, CancellationToken cancel, out ExportResult result) =>
        _write(diagram, options, cancel, out result);

    private static ExportFormat OfPixels(
        ImmutableArray<string> endings, string mediaType, SKColor ground, Encoder encode)
    {
        return new ExportFormat(endings, mediaType, hasPixels: true, Write);

        byte[] Write(Diagram diagram, ExportOptions options, CancellationToken cancel, out ExportResult result)
        {
            // Before the layout, so that a size beyond the limits costs nothing.
            if (options.Page is { } asked)
                options.PixelsOf(asked);
            DiagramPage page = FirstPage(diagram, options, cancel, out result);
            PictureSize size = options.PixelsOf(page.Size);
            using PageRaster raster = PageRaster.Paint(page, size, ground, cancel: cancel);
            cancel.ThrowIfCancellationRequested();
            return encode(raster, options.DpiInUse, options.Quality);
        }
    }

    private static byte[] WritePdf(
        Diagram diagram, ExportOptions options, CancellationToken cancel, out ExportResult result)
    {
        DiagramLayout layout = LayoutOf(diagram, options, cancel);
        result = new ExportResult(layout.Notes, layout.Pages.Length, layout.Size);
        PdfMetadata metadata = options.Pdf with { Language = options.Pdf.Language ?? diagram.Language };
        return PdfDocument.Write(layout.Pages, metadata, cancel);
    }

    private static byte[] WriteSvg(
        Diagram diagram, ExportOptions options, CancellationToken cancel, out ExportResult result)
    {
        DiagramPage page = FirstPage(diagram, options, cancel, out result);
        return SvgDocument.Write(page, diagram.Language, options.Svg, options.SvgPrefix, cancel);
    }

    private static byte[] WriteHtml(
        Diagram diagram, ExportOptions options, CancellationToken cancel, out ExportResult result)
    {
        DiagramPage picture = FirstPage(diagram, options, cancel, out _);
        result = new ExportResult([], Pages: 1, Page: null);
        return new HtmlPage(diagram, picture, cancel).Bytes();
    }

    private static DiagramLayout LayoutOf(Diagram diagram, ExportOptions options, CancellationToken cancel) =>
        options.Page is { } page
            ? DiagramLayout.Create(diagram, page, cancel)
            : DiagramLayout.CreateAtWidth(diagram, options.Width, cancel);

    private static DiagramPage FirstPage(
        Diagram diagram, ExportOptions options, CancellationToken cancel, out ExportResult result)
    {
        DiagramLayout layout = LayoutOf(diagram, options, cancel);
        int count = layout.Pages.Length;
        ImmutableArray<string> notes = layout.Notes;
        if (count > 1)
        {
            notes = notes.Add($"The legend takes {count} pages, and this file holds the first. "
                + "Choose a larger size, or write a PDF, which holds them all.");
        }

        result = new ExportResult(notes, count, layout.Size);
        return layout.Pages[0];
    }
}
