using System.Collections.Immutable;

namespace Reflexology;

/// <summary>The part of a view that lies on one side of a guide line.</summary>
internal static class GuideSide
{
    private const double BeyondTheView = 1000;

    /// <summary>
    /// Everything beyond the line in a direction; the line is carried on past its ends, level where the direction is
    /// upright and upright where it is level.
    /// </summary>
    public static Polygon Beyond(LocationTarget guide, (double X, double Y) direction)
    {
        List<MapPoint> line = [guide.Lines.Edges[0].From, .. guide.Lines.Edges.Select(edge => edge.To)];
        bool isLevel = direction.Y != 0;
        if (isLevel ? line[0].X > line[^1].X : line[0].Y > line[^1].Y)
            line.Reverse();
        (double onX, double onY) = isLevel ? (BeyondTheView, 0.0) : (0.0, BeyondTheView);
        line = [new(line[0].X - onX, line[0].Y - onY), .. line, new(line[^1].X + onX, line[^1].Y + onY)];
        (double farX, double farY) = (direction.X * BeyondTheView, direction.Y * BeyondTheView);
        IEnumerable<MapPoint> far = line.Select(point => new MapPoint(point.X + farX, point.Y + farY));
        ImmutableArray<MapPoint> ring = [.. line, .. far.Reverse()];
        return new Polygon([ring]);
    }
}
