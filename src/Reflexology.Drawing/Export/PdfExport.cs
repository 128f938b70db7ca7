using System.Text;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>Writes pages as a PDF document: vector curves, selectable text, bookmarks. The same pages give the same bytes.</summary>
public static class PdfExport
{
    // Only the soft shades are rasters in a PDF, and they hold no detail finer than a millimetre.
    private const double CoarsestRaster = 30, FinestRaster = 36;

    // Of those joined to one picture for each foot.
    private const double SoftDpi = 52;

    // In the unit of each group, millimetres or points: nothing to see, and a third of the digits to write.
    private const double CoordinateStep = 0.01;

    /// <summary>
    /// Writes a diagram as a PDF file with as many pages as its legend takes; see
    /// <see cref="DiagramExport.Save(Diagram, string, PageSize, RasterOptions?)"/>.
    /// </summary>
    /// <param name="diagram">What to draw.</param>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="sheet">The size of each page.</param>
    /// <param name="metadata">What the document says about itself; null for its title and language alone.</param>
    /// <returns>What could not be shown; often empty.</returns>
    /// <exception cref="ArgumentException">The size of the page is not one of those allowed.</exception>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static IReadOnlyList<string> SavePdf(this Diagram diagram, string path, PageSize sheet, PdfMetadata? metadata = null) =>
        ExportFormat.SavePdf(diagram, path, sheet, metadata ?? new PdfMetadata());

    /// <summary>Paints a page as a PDF document of one page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="stream">Where the bytes go; it stays open.</param>
    /// <param name="language">The language of its texts.</param>
    public static void WritePdf(this DiagramPage page, Stream stream, string language) =>
        WritePdf([page], stream, new PdfMetadata { Language = language });

    /// <summary>
    /// Paints pages as a PDF document, with a bookmark for each page and each view on it, and links from the legend to the zones. Each font is embedded once, with
    /// the letters used alone.
    /// </summary>
    /// <param name="pages">The pages, at least one.</param>
    /// <param name="stream">Where the bytes go; it stays open.</param>
    /// <param name="metadata">What the document says about itself.</param>
    /// <exception cref="ArgumentException">There is no page.</exception>
    public static void WritePdf(this IReadOnlyList<DiagramPage> pages, Stream stream, PdfMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(metadata);
        if (pages.Count == 0)
            throw new ArgumentException("Expected at least one page, found none.", nameof(pages));
        List<PdfBookmark> bookmarks = PdfBookmark.Of(pages);
        string document = Encoding.Latin1.GetString(Painted(pages, metadata, bookmarks));

        // An archival document may not ask for smoothing (ISO 19005-2 section 6.2.8.1).
        stream.Write(PdfUpdate.Append(metadata.IsArchival ? document : PdfSmoothing.Of(document), metadata.Language ?? Languages.Default, bookmarks));
    }

    private static byte[] Painted(IReadOnlyList<DiagramPage> pages, PdfMetadata metadata, List<PdfBookmark> bookmarks)
    {
        using var painted = new MemoryStream();
        using PdfFonts fonts = PdfFonts.Of(pages);
        var skia = new SKDocumentPdfMetadata
        {
            Title = metadata.Title ?? bookmarks[0].Title,
            Author = metadata.Author ?? "",
            Creator = "Reflexology",
            Producer = "Reflexology",
            RasterDpi = RasterDpi(pages),
            EncodingQuality = 101,
            PdfA = metadata.IsArchival,
        };
        var links = new PdfLinks(pages);
        using (SKDocument document = SKDocument.CreatePdf(painted, skia) ?? throw new InvalidOperationException("The PDF document could not be begun."))
        {
            for (int i = 0; i < pages.Count; i++)
            {
                SKCanvas canvas = document.BeginPage((float)pages[i].Size.Width, (float)pages[i].Size.Height);
                SkiaPainter.Paint(canvas, pages[i].Items, new PainterOptions { Fonts = pages[i].Fonts, Typefaces = fonts.Typeface, SoftDpi = SoftDpi, CoordinateStep = CoordinateStep });
                foreach (PdfBookmark bookmark in bookmarks.Where(bookmark => bookmark.Page == i))
                    canvas.DrawNamedDestinationAnnotation(new SKPoint((float)bookmark.At.X, (float)bookmark.At.Y), bookmark.Name);
                links.Draw(canvas, pages[i]);
                document.EndPage();
            }

            document.Close();
        }

        return painted.ToArray();
    }

    // Skia rounds a page to whole pixels of the raster: the resolution that leaves the least to round.
    private static float RasterDpi(IReadOnlyList<DiagramPage> pages)
    {
        const double Step = 0.05;
        IEnumerable<double> sides = [.. pages.SelectMany(page => new[] { page.Size.Width, page.Size.Height }).Distinct()];
        int steps = (int)((FinestRaster - CoarsestRaster) / Step);
        return (float)Enumerable.Range(0, steps).Select(step => CoarsestRaster + (step * Step)).MinBy(Lost);

        double Lost(double dpi) => sides.Max(side => Math.Abs(side - (Math.Round(side * dpi / 72) * 72 / dpi)));
    }
}
