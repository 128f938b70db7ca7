using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>A zone's name where it has the most room inside the zone.</summary>
/// <param name="Block">Its lines.</param>
/// <param name="Centre">The middle of the block, in the view's millimetres.</param>
/// <param name="LargestSize">The largest font size, in millimetres, at which the block stays inside the zone.</param>
internal sealed record ZoneLabel(LabelBlock Block, MapPoint Centre, double LargestSize)
{
    private const double Precision = 0.02;

    // Letters keep this share of the room, so that none touches the border.
    private const double Filled = 0.9;

    private const int Steps = 48;
    private const double Spare = 1.5;

    // Smaller letters than this share of the size wanted are no price for keeping off an inner line.
    private const double Acceptable = 0.72;

    /// <summary>
    /// The break with the fewest lines that has room at the size wanted, at the centre of the zone if it has room there,
    /// else where it has the most; or the break and place that allow the largest letters. Zones on top of it are kept
    /// free, and inner lines of the drawing where the letters do not get much smaller for it.
    /// </summary>
    public static ZoneLabel Place(
        ZoneRoom room, IReadOnlyList<ImmutableArray<MapPoint>> innerLines, string name, TextSetting setting, double wantedSize)
    {
        List<LabelBlock> blocks = [.. LabelBlock.Breaks(name, setting, isBold: true)];
        ZoneLabel free = Best(room with { Lines = Near(innerLines, room.Zone.Bounds) }, wantedSize * Acceptable);
        return free.LargestSize >= wantedSize * Acceptable ? free : Best(room, leastSize: 0);

        ZoneLabel Best(ZoneRoom room, double leastSize)
        {
            ZoneLabel? best = null;
            foreach (LabelBlock block in blocks)
            {
                ZoneLabel label = Place(room, block, wantedSize, leastSize);
                if (label.LargestSize >= wantedSize)
                    return label;
                if (best is null || label.LargestSize > best.LargestSize)
                    best = label;
            }

            return best!;
        }
    }

    /// <summary>
    /// The break with the fewest lines that has room at a size, off zones on top and if possible off inner lines; null where
    /// none has. Much faster than <see cref="Place(ZoneRoom, IReadOnlyList{ImmutableArray{MapPoint}}, string, TextSetting, double)"/>.
    /// </summary>
    public static ZoneLabel? Fit(ZoneRoom room, IReadOnlyList<ImmutableArray<MapPoint>> innerLines, IReadOnlyList<LabelBlock> blocks, double size)
    {
        MapRect bounds = room.Zone.Bounds;
        List<LabelBlock> possible = [.. blocks.Where(block => block.Width * size <= bounds.Width * Filled && block.Height * size <= bounds.Height * Filled)];
        if (possible.Count == 0)
            return null;
        return First(room with { Lines = Near(innerLines, bounds) }) ?? First(room);

        ZoneLabel? First(ZoneRoom room) =>
            possible.Select(block => Place(room, block, size, leastSize: size)).FirstOrDefault(label => label.LargestSize >= size);
    }

    // The parts of lines that may have a point in a rectangle: what lies elsewhere is no obstacle.
    private static ImmutableArray<ImmutableArray<MapPoint>> Near(IReadOnlyList<ImmutableArray<MapPoint>> lines, MapRect rect)
    {
        List<ImmutableArray<MapPoint>> near = [];
        foreach (ImmutableArray<MapPoint> line in lines)
        {
            int start = 0;
            for (int i = 1; i < line.Length; i++)
            {
                bool isNear = Math.Min(line[i - 1].X, line[i].X) <= rect.Right && Math.Max(line[i - 1].X, line[i].X) >= rect.Left
                    && Math.Min(line[i - 1].Y, line[i].Y) <= rect.Bottom && Math.Max(line[i - 1].Y, line[i].Y) >= rect.Top;
                if (isNear && i < line.Length - 1)
                    continue;
                int end = isNear ? i : i - 1;
                if (end > start)
                    near.Add(line[start..(end + 1)]);
                start = i;
            }
        }

        return [.. near];
    }

    // With both axes measured in half blocks the block is a square.
    private static ZoneLabel Place(ZoneRoom room, LabelBlock block, double wantedSize, double leastSize)
    {
        double halfWidth = block.Width / 2, halfHeight = block.Height / 2;
        var edges = RoomEdges.Of(room, halfWidth, halfHeight);
        (MapPoint centre, double half) = PoleOfInaccessibility.Find(edges, Precision, leastSize / Filled, wantedSize / Filled * Spare);
        if (half > 0 && room.Zone.Rings.Length == 1)
            (centre, half) = NearerTo(new MapPoint(room.Zone.Centroid.X / halfWidth, room.Zone.Centroid.Y / halfHeight), centre, half);
        return new ZoneLabel(block, new MapPoint(centre.X * halfWidth, centre.Y * halfHeight), half * Filled);

        // On the way from the centre of the zone to the pole, the first place with room to spare looks best.
        (MapPoint Centre, double Room) NearerTo(MapPoint centroid, MapPoint pole, double most)
        {
            double wanted = wantedSize / Filled;
            double enough = Math.Max(Math.Min(wanted * Spare, most * 0.8), Math.Min(wanted, most));
            for (int step = 0; step < Steps; step++)
            {
                double share = (double)step / Steps;
                MapPoint place = new(centroid.X + ((pole.X - centroid.X) * share), centroid.Y + ((pole.Y - centroid.Y) * share));
                double here = edges.At(place);
                if (here >= enough)
                    return (place, here);
            }

            return (pole, most);
        }
    }
}
