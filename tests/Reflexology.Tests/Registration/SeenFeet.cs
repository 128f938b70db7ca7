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
        Dictionary<string, SeenPoint> seen = Some(Same, "toe-pad-centre-3", "cuneiform-medial-centre", "metatarsal-head-5", "metatarsal-head-4", "talus-head");
        (double X, double Y)[] shifts = [(-11, -19), (-10, 34), (-21, 38), (9, 12), (-8, 2)];
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
