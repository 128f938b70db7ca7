using System.Collections.Immutable;
using SkiaSharp;

namespace Reflexology.Drawing;

// In a document soft shades are pictures with an opacity: many readers know neither blurs nor any other mask.
internal sealed partial class SkiaPainter
{
    private PainterOptions SoftOptions => _options with { Soft = null, CoordinateStep = null, Around = null };

    /// <summary>Draws successive blurred shapes of one colour from an index on as one picture.</summary>
    /// <returns>The number of entries drawn.</returns>
    private int DrawSoftRun(
        ImmutableArray<DrawingItem> items, int start, Outline? within, SoftPictures pictures)
    {
        if (!IsSoft(items[start]))
            return 0;
        SKColor? colour = SoftColour(items[start]);
        int end = start + 1;
        while (end < items.Length && IsSoft(items[end]) && SoftColour(items[end]) == colour)
            end++;
        ImmutableArray<DrawingItem> run = items[start..end];
        SKRect reach = Reach(run);
        reach.Intersect(_canvas.LocalClipBounds);
        using SKPath? shape = within is null ? null : SkiaPath.Of(within);
        if (reach.Width > 0 && reach.Height > 0)
            pictures.Draw(PlaceOf(reach, shape), colour, canvas => Paint(canvas, run, SoftOptions));
        return run.Length;
    }

    // The ground as a shape, for an edge as sharp as the page, and the shades above it.
    private void DrawGround(GroupItem group, Ink ground, SoftPictures pictures)
    {
        Paint((PathItem)group.Items[0]);
        using SKPath shape = SkiaPath.Of(group.Clip!);
        SoftPlace place = PlaceOf(BoundsOf(group.Clip!), shape);
        pictures.DrawOpaque(place, ColourOf(ground), canvas => Paint(canvas, group.Items, SoftOptions));
    }

    private void DrawHalos(ImmutableArray<DrawingItem> items)
    {
        if (_options.Soft is not { } pictures || Halos(items) is not { } halos)
            return;
        TextItem[] lines = [.. Lines(items).Where(line => line.Style.Halo is not null)];
        SKColor? colour = Same(lines.Select(line => (SKColor?)Plain(line.Style.Halo!.Value)));
        pictures.Draw(PlaceOf(halos, within: null), colour, canvas => Paint(lines, canvas));
    }

    private SoftPlace PlaceOf(SKRect bounds, SKPath? within) =>
        new(_canvas, ScaleOf(_canvas.TotalMatrix) / _pixelsPerPoint, bounds, within);

    // In the unit of the coordinates.
    private Polygon? ShapeInDocument(Outline outline) => _options.CoordinateStep is { } step
        ? new Polygon([.. outline.Flatten().Rings.Select(ring =>
            ring.Select(point => new MapPoint(point.X / step, point.Y / step)).ToImmutableArray())])
        : null;

    // The colour of shades without their opacity; null for several.
    private static SKColor? SoftColour(DrawingItem item) => item switch
    {
        PathItem { Style: { Fill: { } fill, Stroke: null } } => Plain(fill),
        PathItem { Style: { Fill: null, Stroke: { } stroke } } => Plain(stroke),
        GroupItem group => Same(group.Items.Select(SoftColour)),
        _ => null,
    };

    private static SKColor Plain(Ink ink) => ColourOf(ink).WithAlpha(byte.MaxValue);

    private static SKColor? Same(IEnumerable<SKColor?> colours) =>
        colours.Distinct().Take(2).ToArray() is [var only] ? only : null;
}
