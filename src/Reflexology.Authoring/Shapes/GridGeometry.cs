using System.Collections.Immutable;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Operation.Buffer;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;

namespace Reflexology.Authoring;

/// <summary>A zone and the area it covers in a view.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Area">The area.</param>
/// <param name="Feet">The feet on which it has this area.</param>
internal sealed record ZoneArea(Zone Zone, Geometry Area, Feet Feet);

/// <summary>
/// Overlays of areas of a view, on the grid of 1/1024 mm on which the vertices of zones are: regions thinner than the
/// grid vanish.
/// </summary>
internal static class GridGeometry
{
    /// <summary>The step of the grid in millimetres.</summary>
    public const double Step = 1 / CurveFlattening.GridPerMillimetre;

    /// <summary>The lines that stand for a quarter of a circle around a corner.</summary>
    public const int LinesOfARightAngle = 16;

    private static readonly PrecisionModel Grid = new(CurveFlattening.GridPerMillimetre);
    private static readonly GeometryFactory Factory = new();

    // Rounds corners and simplifies flat bays by less than the grid.
    private static readonly BufferParameters Round =
        new() { QuadrantSegments = LinesOfARightAngle, SimplifyFactor = 1e-4 };

    // Edges nearer to each other than this are compared, as a rule.
    private const double Close = 0.5;

    /// <summary>The area of a polygon; even-odd, so a ring inside another is a hole.</summary>
    public static Geometry FromPolygon(Polygon polygon, StepBudget budget)
    {
        if (Nested(polygon, budget) is { } nested)
            return nested;
        List<Geometry> parts = [];
        foreach (ImmutableArray<MapPoint> ring in polygon.Rings.Where(ring => ring.Length > 2))
        {
            Geometry area = Factory.CreatePolygon(Closed(ring));
            Crowding.SpendOverlay(budget, [area], Close, area.EnvelopeInternal);
            parts.Add(Fixed(area));
        }

        // Two by two, so that no ring is overlaid more often than there are halvings.
        while (parts.Count > 1)
        {
            List<Geometry> joined = [];
            for (int i = 0; i < parts.Count; i += 2)
            {
                joined.Add(i + 1 == parts.Count
                    ? parts[i]
                    : Overlay(parts[i], parts[i + 1], SpatialFunction.SymDifference, budget));
            }

            parts = joined;
        }

        return parts.Count == 0 ? Nothing : parts[0];
    }

    /// <summary>The area of boxes that have no point in common, their corners on the grid.</summary>
    public static Geometry FromBoxes(IEnumerable<MapRect> boxes)
    {
        return Factory.CreateMultiPolygon([.. boxes.Select(Box)]);

        static NetTopologySuite.Geometries.Polygon Box(MapRect box)
        {
            MapPoint least = new(CurveFlattening.Snap(box.Left), CurveFlattening.Snap(box.Top));
            MapPoint most = new(CurveFlattening.Snap(box.Right), CurveFlattening.Snap(box.Bottom));
            return Factory.CreatePolygon(
            [
                new(least.X, least.Y), new(most.X, least.Y), new(most.X, most.Y), new(least.X, most.Y),
                new(least.X, least.Y),
            ]);
        }
    }

    /// <summary>The intersection of two areas, without the points and lines where they only touch.</summary>
    public static Geometry Common(Geometry one, Geometry other, StepBudget budget) =>
        Factory.BuildGeometry([.. Pieces(Overlay(one, other, SpatialFunction.Intersection, budget))]);

    /// <summary>The first area without the second.</summary>
    public static Geometry Without(Geometry one, Geometry other, StepBudget budget) =>
        Overlay(one, other, SpatialFunction.Difference, budget);

    /// <summary>The union of areas.</summary>
    public static Geometry Union(IEnumerable<Geometry> areas, StepBudget budget)
    {
        Geometry[] all = [.. areas.Where(area => !area.IsEmpty)];
        return Factory.BuildGeometry([.. Groups(all, budget).SelectMany(group => Pieces(Joined(group)))]);

        Geometry Joined(Geometry[] group)
        {
            if (group is [var one])
                return one;
            var whole = new Envelope();
            foreach (Geometry area in group)
                whole.ExpandToInclude(area.EnvelopeInternal);
            Crowding.SpendOverlay(budget, group, Close, whole);
            return UnaryUnionNG.Union(group, Factory, Grid) ?? Nothing;
        }
    }

    // Those whose bounding boxes meet, by way of others, too: one overlay of all takes most of the time of a check.
    private static IEnumerable<Geometry[]> Groups(Geometry[] areas, StepBudget budget)
    {
        var index = new STRtree<int>();
        for (int i = 0; i < areas.Length; i++)
            index.Insert(areas[i].EnvelopeInternal, i);
        bool[] isTaken = new bool[areas.Length];
        for (int first = 0; first < areas.Length; first++)
        {
            if (isTaken[first])
                continue;
            isTaken[first] = true;
            List<int> group = [first];
            for (int i = 0; i < group.Count; i++)
            {
                IList<int> near = index.Query(areas[group[i]].EnvelopeInternal);
                budget.Spend(near.Count);
                foreach (int other in near.Where(other => !isTaken[other]))
                {
                    isTaken[other] = true;
                    group.Add(other);
                }
            }

            yield return [.. group.Order().Select(i => areas[i])];
        }
    }

    /// <summary>The area grown by a distance in millimetres; below 0, shrunk.</summary>
    public static Geometry Buffer(Geometry area, double distance, StepBudget budget)
    {
        Crowding.SpendBuffer(budget, area, distance);
        return BufferOp.Buffer(area, distance, Round);
    }

    /// <summary>The pieces of an area, points and lines left out.</summary>
    public static IEnumerable<NetTopologySuite.Geometries.Polygon> Pieces(Geometry area) =>
        PolygonExtracter.GetPolygons(area).Cast<NetTopologySuite.Geometries.Polygon>().Where(piece => !piece.IsEmpty);

    /// <summary>A region as the library has it, holes included.</summary>
    public static Polygon PolygonOf(Geometry region)
    {
        return new Polygon([.. Pieces(region).SelectMany(piece => piece.Holes.Prepend(piece.Shell)).Select(Ring)]);

        // The geometry library repeats the first corner at the end.
        static ImmutableArray<MapPoint> Ring(LinearRing ring) =>
            [.. ring.Coordinates.SkipLast(1).Select(corner => new MapPoint(corner.X, corner.Y))];
    }

    // Borders and their holes, without an overlay; null where rings cross or lie on each other.
    private static Geometry? Nested(Polygon polygon, StepBudget budget)
    {
        if (polygon.Rings.Length < 2 || polygon.Rings.Any(ring => MapRect.Around(ring).Height == 0))
            return null;
        budget.Spend(new RingNesting(polygon.Rings).Steps);
        ImmutableArray<LinearRing>[] parts =
        [
            .. PolygonParts.Of(polygon).Select(part => part.Select(ring => Factory.CreateLinearRing(Closed(ring))))
                .Select(ImmutableArray.ToImmutableArray),
        ];

        // Where rings lie on each other, some of them are in no part.
        if (parts.Sum(part => part.Length) < polygon.Rings.Length)
            return null;
        Geometry area = Factory.BuildGeometry(
            [.. parts.Select(part => Factory.CreatePolygon(part[0], [.. part.Skip(1)]))]);
        Crowding.SpendOverlay(budget, [area], Close, area.EnvelopeInternal);
        return area.IsValid ? area : null;
    }

    private static Coordinate[] Closed(ImmutableArray<MapPoint> ring) =>
        [.. ring.Append(ring[0]).Select(vertex => new Coordinate(vertex.X, vertex.Y))];

    private static Geometry Nothing => Factory.CreatePolygon();

    // A ring that touches itself is a valid border here, and not to the geometry library.
    private static Geometry Fixed(Geometry ring) => ring.IsValid ? ring : GeometryFixer.Fix(ring);

    private static Geometry Overlay(Geometry one, Geometry other, SpatialFunction function, StepBudget budget)
    {
        Envelope both = one.EnvelopeInternal.Intersection(other.EnvelopeInternal);
        Crowding.SpendOverlay(budget, [one, other], Close, both);
        return OverlayNG.Overlay(one, other, function, Grid);
    }
}
