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

    /// <summary>Five landmarks, misplaced so far that a spline bends well between them and folds beside them.</summary>
    public static Dictionary<string, SeenPoint> Misplaced()
    {
        Dictionary<string, SeenPoint> seen = Some(Same, "metatarsal-head-3", "toe-pad-centre-3", "toe-pad-centre-1", "toe-pad-centre-2", "metatarsal-head-1");
        (double X, double Y)[] shifts = [(3, -2), (14, -26), (11, 20), (-1, 10), (6, -25)];
        return seen.Zip(shifts).ToDictionary(pair => pair.First.Key, pair => new SeenPoint(pair.First.Value.X + pair.Second.X, pair.First.Value.Y + pair.Second.Y));
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
