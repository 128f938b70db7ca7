using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>Soles as something saw them.</summary>
internal static class SeenFeet
{
    public static FootDrawing Right { get; } = ReferenceFoot.BuiltIn[Foot.Right, Aspect.Plantar];

    public static FootDrawing Left { get; } = ReferenceFoot.BuiltIn[Foot.Left, Aspect.Plantar];

    /// <summary>All landmarks of a drawing, moved.</summary>
    public static Dictionary<string, SeenPoint> Of(FootDrawing drawing, Func<MapPoint, SeenPoint> see) =>
        drawing.Landmarks.ToDictionary(landmark => landmark.Key, landmark => see(landmark.Value));

    /// <summary>Some landmarks of the right sole, moved.</summary>
    public static Dictionary<string, SeenPoint> Some(Func<MapPoint, SeenPoint> see, params string[] names) =>
        names.ToDictionary(name => name, name => see(Right.Landmarks[name]));

    /// <summary>Seen as drawn.</summary>
    public static SeenPoint Same(MapPoint point) => new(point.X, point.Y);

    /// <summary>A photo of three pixels a millimetre, turned by a quarter: right becomes down.</summary>
    public static SeenPoint Photo(MapPoint point) => new(2000 - (3 * point.Y), 500 + (3 * point.X));

    /// <summary>
    /// A grid squeezed more and more towards its left edge, so that its spline folds over just beside it, at y 20.
    /// </summary>
    public static LandmarkPairs Fan()
    {
        SeenPoint[] seen =
        [
            .. from x in Enumerable.Range(0, 4)
               from y in Enumerable.Range(0, 3)
               select new SeenPoint(20 * x, 20 * y),
        ];
        return new LandmarkPairs([.. seen.Select((_, i) => $"{i}")], [.. seen],
            [.. seen.Select(at => new MapPoint(at.X, 20 + ((at.Y - 20) * (0.1 + (0.02 * at.X)))))]);
    }

    public static double Distance(MapPoint a, MapPoint b) => double.Hypot(a.X - b.X, a.Y - b.Y);

    /// <summary>Points all over the foot, and around it.</summary>
    public static ImmutableArray<MapPoint> Probes { get; } =
    [
        .. from x in Enumerable.Range(-1, 8)
           from y in Enumerable.Range(-1, 16)
           select new MapPoint(x * 18.3, y * 18.7),
    ];
}
