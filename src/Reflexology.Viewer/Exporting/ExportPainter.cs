using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>Paints exports and their pages, a few at a time. Safe to use from several threads.</summary>
/// <param name="queue">Renders.</param>
internal sealed class ExportPainter(RenderQueue queue)
{
    /// <summary>The whole file.</summary>
    /// <exception cref="OperationCanceledException">The request was cancelled while it was queued.</exception>
    public Task<byte[]> FileAsync(ExportRequest request, CancellationToken cancel) =>
        queue.RenderAsync(() => request.Diagram.ToBytes(request.Format, request.Options), cancel);

    /// <summary>The picture of a page, identical to that of the file.</summary>
    /// <param name="request">The export, and which of its pages.</param>
    /// <param name="width">In pixels; the height follows from the sheet.</param>
    /// <param name="cancel">Cancels the request while it is queued.</param>
    /// <exception cref="AddressException">The file has no such page.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled.</exception>
    public Task<PaintedPage> PageAsync(ExportRequest request, int width, CancellationToken cancel) => queue.RenderAsync(
        () =>
        {
            ImmutableArray<DiagramPage> pages = DiagramLayout.Create(request.Diagram, request.Sheet).Pages;
            int held = request.PagesHeld(pages.Length);
            if (request.Page > held)
                throw new AddressException($"Expected a page of 1 to {held} for 'page', found '{request.Page}'.");
            cancel.ThrowIfCancellationRequested();
            return new PaintedPage(PngFile.Paint(pages[request.Page - 1], SizeOf(request, width)), held);
        },
        cancel);

    /// <summary>The number of pages of the diagram, even if the file holds only the first.</summary>
    /// <exception cref="OperationCanceledException">The request was cancelled while it was queued.</exception>
    public Task<int> CountAsync(ExportRequest request, CancellationToken cancel) =>
        queue.RenderAsync(() => DiagramLayout.Create(request.Diagram, request.Sheet).Pages.Length, cancel);

    // Sides are rounded each for itself: at the width of the export the picture is also as high as the export.
    private static PictureSize SizeOf(ExportRequest request, int width) =>
        request.Pixels is { } export && export.Width == width
        ? export
        : new PictureSize(width, (int)Math.Round(width * request.Sheet.Height / request.Sheet.Width));
}

/// <summary>A page of an export, painted.</summary>
/// <param name="Picture">A PNG file.</param>
/// <param name="Pages">The number of pages in the file of the export.</param>
internal sealed record PaintedPage(byte[] Picture, int Pages);
