namespace Reflexology.Drawing;

/// <summary>A zone's name where it has the most room inside the zone.</summary>
/// <param name="Block">Its lines.</param>
/// <param name="Centre">The middle of the block, in the view's millimetres.</param>
/// <param name="LargestSize">The largest font size, in millimetres, at which the block stays inside the zone.</param>
internal sealed record ZoneLabel(LabelBlock Block, MapPoint Centre, double LargestSize)
{
    private const double Precision = 0.02;

    /// <summary>The break and place that allow the largest letters.</summary>
    public static ZoneLabel Place(Polygon zone, string name, string language, bool isBold) =>
        LabelBlock.Breaks(name, language, isBold).Select(block => Place(zone, block)).MaxBy(label => label.LargestSize)!;

    // With both axes measured in half blocks the block is a square, and a circle of radius sqrt(2) holds it.
    private static ZoneLabel Place(Polygon zone, LabelBlock block)
    {
        double halfWidth = block.Width / 2, halfHeight = block.Height / 2;
        var scaled = new Polygon(
        [
            .. zone.Rings.Select(ring => System.Collections.Immutable.ImmutableArray.CreateRange(
                ring, vertex => new MapPoint(vertex.X / halfWidth, vertex.Y / halfHeight))),
        ]);
        (MapPoint pole, double distance) = PoleOfInaccessibility.Find(scaled, Precision);
        return new ZoneLabel(block, new MapPoint(pole.X * halfWidth, pole.Y * halfHeight), distance / Math.Sqrt(2));
    }
}
