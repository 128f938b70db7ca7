using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>A zone's name at the place where it has the most room in the zone.</summary>
/// <param name="Block">Its lines.</param>
/// <param name="Centre">The centre of the block, in the view's millimetres.</param>
/// <param name="LargestSize">The largest font size, in millimetres, at which the block stays inside the zone.</param>
internal sealed record ZoneLabel(LabelBlock Block, MapPoint Centre, double LargestSize)
{
    private const double Precision = 0.02;

    /// <summary>The most by which a text may have more room than <see cref="MostRoom"/> says, as a factor.</summary>
    public const double MostAboveRoom = 1 + Roughly;

    // Of a size that is only compared with others.
    private const double Roughly = 0.06;

    // Letters keep this share of the room, so that none touches the border.
    private const double Filled = 0.9;

    private const int Steps = 48;
    private const double Spare = 1.5;

    // Smaller letters than this share of the size wanted are no price for keeping off an inner line.
    private const double Acceptable = 0.72;

    /// <summary>
    /// The break with the fewest lines that has room at the size wanted, at the centre of the zone if it has room
    /// there, else where it has the most; or the break and place that allow the largest letters. Zones on top of it
    /// are kept free, and inner lines of the drawing where the letters do not get much smaller for it.
    /// </summary>
    public static ZoneLabel Place(
        FreeSpace space,
        IReadOnlyList<ImmutableArray<MapPoint>> innerLines,
        string name,
        TextSetting setting,
        double wantedSize)
    {
        List<LabelBlock> blocks = [.. LabelBlock.Breaks(name, setting, isBold: true)];
        ZoneLabel free = Best(space with { Lines = Near(innerLines, space.Zone.Bounds) }, wantedSize * Acceptable);
        return free.LargestSize >= wantedSize * Acceptable ? free : Best(space, leastSize: 0);

        ZoneLabel Best(FreeSpace space, double leastSize)
        {
            ZoneLabel? best = null;
            foreach (LabelBlock block in blocks)
            {
                ZoneLabel label = Place(space, block, wantedSize, leastSize);
                if (label.LargestSize >= wantedSize)
                    return label;
                if (best is null || label.LargestSize > best.LargestSize)
                    best = label;
            }

            return best!;
        }
    }

    /// <summary>
    /// The break with the fewest lines that has room at a size, off zones on top and if possible off inner lines;
    /// null where none has. Much faster than a search for the place with the most room.
    /// </summary>
    public static ZoneLabel? Fit(
        FreeSpace space,
        IReadOnlyList<ImmutableArray<MapPoint>> innerLines,
        IReadOnlyList<LabelBlock> blocks,
        double size)
    {
        MapRect bounds = space.Zone.Bounds;
        double width = bounds.Width * Filled, height = bounds.Height * Filled;
        List<LabelBlock> possible =
            [.. blocks.Where(block => block.Width * size <= width && block.Height * size <= height)];
        if (possible.Count == 0)
            return null;
        return First(space with { Lines = [.. space.Lines, .. Near(innerLines, bounds)] }) ?? First(space);

        ZoneLabel? First(FreeSpace space) => possible
            .Select(block => Place(space, block, size, leastSize: size))
            .FirstOrDefault(label => label.LargestSize >= size);
    }

    /// <summary>The largest size at which a break has room, nearly; 0 for less than the least.</summary>
    public static double MostRoom(
        FreeSpace space, ImmutableArray<LabelBlock> blocks, double least, double enough)
    {
        MapRect bounds = space.Zone.Bounds;
        double best = 0;
        foreach (LabelBlock block in blocks)
        {
            double wanted = Math.Max(least, best);
            if (best >= enough || block.Width * wanted > bounds.Width || block.Height * wanted > bounds.Height)
                continue;
            var edges = new FreeSpaceEdges(space, block.Width / 2, block.Height / 2);
            double precision = Roughly * wanted;
            double room = PoleOfInaccessibility.Find(edges, precision, wanted / Filled, enough / Filled).Room;
            best = Math.Max(best, room * Filled);
        }

        return best;
    }

    // The parts of lines that may have a point in a rectangle: what lies elsewhere is no obstacle.
    internal static ImmutableArray<ImmutableArray<MapPoint>> Near(
        IReadOnlyList<ImmutableArray<MapPoint>> lines, MapRect rect)
    {
        List<ImmutableArray<MapPoint>> near = [];
        foreach (ImmutableArray<MapPoint> line in lines)
        {
            int start = 0;
            for (int i = 1; i < line.Length; i++)
            {
                MapPoint a = line[i - 1], b = line[i];
                bool isNear = Math.Min(a.X, b.X) <= rect.Right && Math.Max(a.X, b.X) >= rect.Left
                    && Math.Min(a.Y, b.Y) <= rect.Bottom && Math.Max(a.Y, b.Y) >= rect.Top;
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
    private static ZoneLabel Place(FreeSpace space, LabelBlock block, double wantedSize, double leastSize)
    {
        double halfWidth = block.Width / 2, halfHeight = block.Height / 2;
        var edges = new FreeSpaceEdges(space, halfWidth, halfHeight);
        (MapPoint centre, double half) =
            PoleOfInaccessibility.Find(edges, Precision, leastSize / Filled, wantedSize / Filled * Spare);
        if (half > 0 && space.Zone.Rings.Length == 1)
        {
            MapPoint centroid = space.Zone.Centroid;
            (centre, half) = NearerTo(new MapPoint(centroid.X / halfWidth, centroid.Y / halfHeight), centre, half);
        }

        return new ZoneLabel(block, new MapPoint(centre.X * halfWidth, centre.Y * halfHeight), half * Filled);

        // On the way from the centre of the zone to the pole, the first place with room to spare looks best.
        (MapPoint Centre, double Room) NearerTo(MapPoint centroid, MapPoint pole, double most)
        {
            double wanted = wantedSize / Filled;
            double enough = Math.Max(Math.Min(wanted * Spare, most * 0.8), Math.Min(wanted, most));
            for (int step = 0; step < Steps; step++)
            {
                double share = (double)step / Steps;
                double x = centroid.X + ((pole.X - centroid.X) * share);
                double y = centroid.Y + ((pole.Y - centroid.Y) * share);
                MapPoint place = new(x, y);
                double here = edges.RoomAt(place);
                if (here >= enough)
                    return (place, here);
            }

            return (pole, most);
        }
    }
}
