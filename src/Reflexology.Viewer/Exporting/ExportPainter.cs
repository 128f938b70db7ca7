using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>Paints exports and their pages, a few at a time. Safe to use from several threads.</summary>
/// <param name="queue">Renders.</param>
internal sealed class ExportPainter(RenderQueue queue)
{
    /// <summary>The whole file.</summary>
    /// <exception cref="RenderRefusedException">Too many wait, or it took too long.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled.</exception>
    public Task<byte[]> FileAsync(ExportRequest request, CancellationToken cancel) => queue.Files.RunAsync(
        request.State.Shown.Id, end => request.Diagram.ToBytes(request.Format, request.Options, end), cancel);

    /// <summary>The picture of a page, identical to that of the file.</summary>
    /// <param name="request">The export, and which of its pages.</param>
    /// <param name="width">In pixels; the height follows from the sheet.</param>
    /// <param name="cancel">Cancels it, queued or begun.</param>
    /// <exception cref="AddressException">The file has no such page.</exception>
    /// <exception cref="RenderRefusedException">Too many wait, or it took too long.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled.</exception>
    public Task<PaintedPage> PageAsync(ExportRequest request, int width, CancellationToken cancel)
    {
        return queue.Pictures.RunAsync(request.State.Shown.Id, Paint, cancel);

        PaintedPage Paint(CancellationToken end)
        {
            ImmutableArray<DiagramPage> pages = DiagramLayout.Create(request.Diagram, request.Sheet, end).Pages;
            int held = request.PagesHeld(pages.Length);
            if (request.Page > held)
                throw new AddressException($"Expected a page of 1 to {held} for 'page', found '{request.Page}'.");
            PictureSize size = SizeOf(request, width);
            return new PaintedPage(PngFile.Paint(pages[request.Page - 1], size, cancel: end), held);
        }
    }

    /// <summary>The number of pages of the diagram, even if the file holds only the first.</summary>
    /// <exception cref="RenderRefusedException">Too many wait, or it took too long.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled.</exception>
    public Task<int> CountAsync(ExportRequest request, CancellationToken cancel) => queue.Pictures.RunAsync(
        request.State.Shown.Id,
        end => DiagramLayout.Create(request.Diagram, request.Sheet, end).Pages.Length,
        cancel);

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
