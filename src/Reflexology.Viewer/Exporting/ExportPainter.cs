using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>Paints exports and their pages, a few at a time. Safe to use from several threads.</summary>
/// <param name="queue">Who paints.</param>
internal sealed class ExportPainter(RenderQueue queue)
{
    /// <summary>The whole file, at its beginning.</summary>
    /// <exception cref="OperationCanceledException">Who asked has gone before it was begun.</exception>
    public Task<MemoryStream> FileAsync(ExportRequest request, CancellationToken cancel) => queue.RenderAsync(
        () =>
        {
            // Some formats are written in small pieces, which a connection would not take.
            var file = new MemoryStream();
            request.Diagram.Write(file, request.Format, request.Sheet, request.Raster);
            file.Position = 0;
            return file;
        },
        cancel);

    /// <summary>The picture of a page of the file: the very page that the file holds.</summary>
    /// <param name="request">The export, and which of its pages.</param>
    /// <param name="width">In pixels; the height follows from the sheet.</param>
    /// <param name="cancel">Who asked has gone.</param>
    /// <exception cref="AddressException">The file has no such page.</exception>
    /// <exception cref="OperationCanceledException">Who asked has gone.</exception>
    public Task<PaintedPage> PageAsync(ExportRequest request, int width, CancellationToken cancel) => queue.RenderAsync(
        () =>
        {
            ImmutableArray<DiagramPage> pages = DiagramLayout.LayPages(request.Diagram, request.Sheet);
            int held = request.PagesHeld(pages.Length);
            if (request.Page > held)
                throw new AddressException($"Expected a page of 1 to {held} for 'page', found '{request.Page}'.");
            cancel.ThrowIfCancellationRequested();
            using var picture = new MemoryStream();
            pages[request.Page - 1].WritePng(picture, SizeOf(request, width));
            return new PaintedPage(picture.ToArray(), held);
        },
        cancel);

    /// <summary>How many pages the diagram takes, whether or not the file holds them all.</summary>
    /// <exception cref="OperationCanceledException">Who asked has gone before it was begun.</exception>
    public Task<int> CountAsync(ExportRequest request, CancellationToken cancel) =>
        queue.RenderAsync(() => DiagramLayout.LayPages(request.Diagram, request.Sheet).Length, cancel);

    // Sides are rounded each for itself: at the width of the export the picture is also as high as the export.
    private static PictureSize SizeOf(ExportRequest request, int width) => request.Pixels is { } export && export.Width == width
        ? export
        : new PictureSize(width, (int)Math.Round(width * request.Sheet.Height / request.Sheet.Width));
}
