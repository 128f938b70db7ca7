using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>Paints exports and their pages, a few at a time. Safe to use from several threads.</summary>
/// <param name="painters">Who paints.</param>
internal sealed class ExportPainter(Painters painters)
{
    /// <summary>The whole file.</summary>
    /// <exception cref="OperationCanceledException">Who asked has gone before it was begun.</exception>
    public Task<byte[]> FileAsync(ExportRequest request, CancellationToken cancel) =>
        painters.PaintAsync(() => request.Diagram.ToBytes(request.Format, request.Options), cancel);

    /// <summary>The picture of a page of the file: the very page that the file holds.</summary>
    /// <param name="request">The export, and which of its pages.</param>
    /// <param name="width">In pixels; the height follows from the sheet.</param>
    /// <param name="cancel">Who asked has gone.</param>
    /// <exception cref="AddressException">The file has no such page.</exception>
    /// <exception cref="OperationCanceledException">Who asked has gone.</exception>
    public Task<PaintedPage> PageAsync(ExportRequest request, int width, CancellationToken cancel) => painters.PaintAsync(
        () =>
        {
            ImmutableArray<DiagramPage> pages = DiagramLayout.LayPages(request.Diagram, request.Sheet);
            int held = request.PagesHeld(pages.Length);
            if (request.Page > held)
                throw new AddressException($"Expected a page of 1 to {held} for 'page', found '{request.Page}'.");
            cancel.ThrowIfCancellationRequested();
            return new PaintedPage(PngFile.Paint(pages[request.Page - 1], SizeOf(request, width)), held);
        },
        cancel);

    /// <summary>How many pages the diagram takes, whether or not the file holds them all.</summary>
    /// <exception cref="OperationCanceledException">Who asked has gone before it was begun.</exception>
    public Task<int> CountAsync(ExportRequest request, CancellationToken cancel) =>
        painters.PaintAsync(() => DiagramLayout.LayPages(request.Diagram, request.Sheet).Length, cancel);

    // Sides are rounded each for itself: at the width of the export the picture is also as high as the export.
    private static PictureSize SizeOf(ExportRequest request, int width) => request.Pixels is { } export && export.Width == width
        ? export
        : new PictureSize(width, (int)Math.Round(width * request.Sheet.Height / request.Sheet.Width));
}
