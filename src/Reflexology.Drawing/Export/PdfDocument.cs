using System.Text;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>
/// Writes pages as a PDF document: vector curves, selectable text, a bookmark per page and view, links from the legend
/// to the zones. Each font is embedded once, cut down to the glyphs in use. The same pages give the same bytes.
/// </summary>
internal sealed class PdfDocument : IDisposable
{
    // Of the soft shades, which are pictures and hold no detail finer than a millimetre.
    private const double SoftDpi = 36;

    // At which Skia would draw what it cannot write as vectors, and to whose pixels it rounds the page: ours has none.
    private const float RasterDpi = 144;

    // In the unit of each group, millimetres or points: nothing to see, and a third of the digits to write.
    private const double CoordinateStep = 0.01;

    private readonly IReadOnlyList<DiagramPage> _pages;
    private readonly List<PdfBookmark> _bookmarks;
    private readonly PdfFonts _fonts;
    private readonly SoftPictures _soft = new(SoftDpi);
    private readonly PdfTags _tags = new();

    // The zones with both a legend entry and a label, and those whose first label has been passed.
    private readonly HashSet<Zone> _linked;
    private readonly HashSet<Zone> _placed = [];

    private PdfDocument(IReadOnlyList<DiagramPage> pages)
    {
        _pages = pages;
        _bookmarks = [.. pages.SelectMany(BookmarksOf)];
        _fonts = new PdfFonts(pages);
        _linked = [.. Zones(MarkKind.LegendEntry).Intersect(Zones(MarkKind.Label))];

        IEnumerable<Zone> Zones(MarkKind kind) =>
            pages.SelectMany(page => ZoneMarks(page, kind)).Select(mark => mark.Zone!);
    }

    /// <summary>The document as a file.</summary>
    /// <param name="pages">The pages, at least one.</param>
    /// <param name="metadata">The metadata; its language is <c>en</c> where it has none.</param>
    /// <param name="cancel">Cancels the writing.</param>
    /// <exception cref="ArgumentException">There is no page.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static byte[] Write(
        IReadOnlyList<DiagramPage> pages, PdfMetadata metadata, CancellationToken cancel = default)
    {
        if (pages.Count == 0)
            throw new ArgumentException("Expected at least one page, found none.", nameof(pages));
        using var document = new PdfDocument(pages);
        var file = PdfFile.Read(document.Painted(metadata, cancel));
        PdfPages.SetSizes(file, pages.Select(page => page.Size));
        PdfPages.SetLines(file);
        PdfLetters.Set(file, document._fonts.Texts);
        PdfPages.SetOpacities(file, document._soft.Opacities);
        if (!metadata.IsArchival)
            PdfPages.SmoothPictures(file);
        document._tags.Write(file);
        PdfOutline.Add(file, metadata.Language ?? Languages.Default, document._bookmarks);
        return file.Write();
    }

    /// <inheritdoc/>
    public void Dispose() => _fonts.Dispose();

    private byte[] Painted(PdfMetadata metadata, CancellationToken cancel)
    {
        using var painted = new MemoryStream();
        var skia = new SKDocumentPdfMetadata
        {
            Title = metadata.Title ?? _bookmarks[0].Title,
            Author = metadata.Author ?? "",
            Creator = "Reflexology",
            Producer = "Reflexology",
            RasterDpi = RasterDpi,
            EncodingQuality = 101,
            PdfA = metadata.IsArchival,
        };
        using (SKDocument document = SKDocument.CreatePdf(painted, skia)
            ?? throw new InvalidOperationException("The PDF document could not be begun."))
        {
            for (int i = 0; i < _pages.Count; i++)
            {
                DiagramPage page = _pages[i];
                SKCanvas canvas = document.BeginPage((float)page.Size.Width, (float)page.Size.Height);
                _tags.BeginPage();
                SkiaPainter.Paint(canvas, page.Items, new PainterOptions
                {
                    Fonts = page.Fonts,
                    Cancel = cancel,
                    Typefaces = _fonts.TypefaceOf,
                    Texts = _fonts.TextsOf,
                    Soft = _soft,
                    Around = (_tags.Begin, _tags.End),
                    CoordinateStep = CoordinateStep,
                });
                foreach (PdfBookmark bookmark in _bookmarks.Where(bookmark => bookmark.Page == i))
                    canvas.DrawNamedDestinationAnnotation(PointOf(bookmark.At), bookmark.Name);
                DrawLinks(canvas, page);
                document.EndPage();
            }

            document.Close();
        }

        return painted.ToArray();
    }

    // From each zone of a legend, on whatever page, to the first label of the zone.
    private void DrawLinks(SKCanvas canvas, DiagramPage page)
    {
        foreach (ItemMark label in ZoneMarks(page, MarkKind.Label))
        {
            if (_linked.Contains(label.Zone!) && _placed.Add(label.Zone!))
            {
                PageRect box = label.Box!.Value;
                canvas.DrawNamedDestinationAnnotation(PointOf(new PagePoint(box.Left, box.Top)), LinkName(label));
            }
        }

        foreach (ItemMark entry in ZoneMarks(page, MarkKind.LegendEntry).Where(mark => _linked.Contains(mark.Zone!)))
        {
            PageRect box = entry.Box!.Value;
            var area = SKRect.Create((float)box.Left, (float)box.Top, (float)box.Width, (float)box.Height);
            canvas.DrawLinkDestinationAnnotation(area, LinkName(entry));
        }
    }

    // For each page its title, then its views.
    private static IEnumerable<PdfBookmark> BookmarksOf(DiagramPage page, int number)
    {
        yield return new PdfBookmark($"page-{number + 1}", page.Title, number, new PagePoint(0, 0), IsView: false);
        int view = 0;
        foreach (ItemMark mark in page.Marks(MarkKind.View).Where(mark => mark.Title is not null))
        {
            PageRect box = mark.Box ?? default;
            string name = $"page-{number + 1}-view-{++view}";
            yield return new PdfBookmark(name, mark.Title!, number, new PagePoint(box.Left, box.Top), IsView: true);
        }
    }

    private static IEnumerable<ItemMark> ZoneMarks(DiagramPage page, MarkKind kind) =>
        page.Marks(kind).Where(mark => mark is { Zone: not null, Box: not null });

    // A name in a document ends at a space or bracket, and an id of a map file may hold any character.
    private static string LinkName(ItemMark mark)
    {
        string id = mark.Map is null ? mark.Zone!.Id : $"{mark.Map}.{mark.Zone!.Id}";
        return $"zone-{Convert.ToHexString(Encoding.UTF8.GetBytes(id))}";
    }

    private static SKPoint PointOf(PagePoint point) => new((float)point.X, (float)point.Y);
}
