using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The outline at a distance inside another, in few points: for soft edges, which show no detail.</summary>
internal static class InnerOutline
{
    private const int MostPoints = 200;
    private const int FewestPoints = 6;

    // Of a millimetre, so that files hold short numbers.
    private const int Decimals = 2;

    // Rounded corners come a little nearer to the outline than the distance.
    private const double Near = 0.96;

    /// <summary>The inner outline and its distance: smaller than asked for where the shape is narrow.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="distance">The distance asked for.</param>
    /// <param name="step">The distance between its points.</param>
    public static (Outline Inner, double Distance) Of(Outline outline, double distance, double step)
    {
        foreach (double share in new[] { 1, 0.7, 0.4 })
        {
            double tried = share * distance;
            Contour?[] inner = [.. outline.Contours.Select(contour => Of(contour, tried, step))];
            if (inner.All(contour => contour is not null))
                return (new Outline([.. inner.OfType<Contour>()]), tried);
        }

        return (outline, 0);
    }

    private static Contour? Of(Contour contour, double distance, double step)
    {
        MapPoint[] around = Spaced(contour.Flatten(), step);
        if (!contour.IsClosed || around.Length < FewestPoints)
            return null;
        double side = Math.Sign(Area(around)) * distance;
        List<MapPoint> inner = [];
        for (int i = 0; i < around.Length; i++)
        {
            MapPoint before = around[(i + around.Length - 1) % around.Length], after = around[(i + 1) % around.Length];
            (double dx, double dy) = (after.X - before.X, after.Y - before.Y);
            double length = Math.Sqrt((dx * dx) + (dy * dy));
            if (length == 0)
                continue;
            MapPoint moved = new(
                Math.Round(around[i].X - (dy / length * side), Decimals),
                Math.Round(around[i].Y + (dx / length * side), Decimals));
            if (around.All(point => Squared(point, moved) >= Near * Near * distance * distance))
                inner.Add(moved);
        }

        if (inner.Count < FewestPoints)
            return null;
        return new Contour(inner[0], [.. inner.Skip(1).Select(Curve.LineTo)], IsClosed: true);
    }

    // Points at even distances along a closed run of lines.
    private static MapPoint[] Spaced(ImmutableArray<MapPoint> ring, double step)
    {
        double length = Enumerable.Range(0, ring.Length)
            .Sum(i => Math.Sqrt(Squared(ring[i], ring[(i + 1) % ring.Length])));
        int count = Math.Min(MostPoints, (int)(length / step));
        if (count == 0)
            return [];
        var points = new List<MapPoint>(count);
        double walked = 0, spacing = length / count;
        for (int i = 0; i < ring.Length; i++)
        {
            (MapPoint from, MapPoint to) = (ring[i], ring[(i + 1) % ring.Length]);
            double side = Math.Sqrt(Squared(from, to));
            while (points.Count < count && points.Count * spacing <= walked + side)
            {
                double share = side == 0 ? 0 : ((points.Count * spacing) - walked) / side;
                points.Add(new(from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y))));
            }

            walked += side;
        }

        return [.. points];
    }

    private static double Area(MapPoint[] ring)
    {
        double area = 0;
        for (int i = 0; i < ring.Length; i++)
        {
            (MapPoint a, MapPoint b) = (ring[i], ring[(i + 1) % ring.Length]);
            area += (a.X * b.Y) - (b.X * a.Y);
        }

        return area / 2;
    }

    private static double Squared(MapPoint a, MapPoint b) =>
        ((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y));
}
