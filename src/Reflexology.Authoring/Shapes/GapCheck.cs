using System.Collections.Immutable;
using NetTopologySuite.Geometries;

namespace Reflexology.Authoring;

/// <summary>Finds thin regions of the foot that no zone covers, between zones that seem to be meant to touch.</summary>
/// <remarks>
/// The union of all zones, grown by half a width and shrunk again, covers every place narrower than that width. A place
/// that it covers only then is a gap if zones enclose it, or if it is long: where two borders run apart from a corner
/// that they share, the place at the corner is narrow, too, and meant to be. A smaller width finds gaps that are short
/// and narrow.
/// </remarks>
internal static class GapCheck
{
    /// <summary>The width in millimetres from which on free space between zones is meant to be free.</summary>
    public const double GreatestWidth = 0.5;

    // Mostly a look at two boxes.
    private const long StepsOfAZone = 4;

    // The length per width of the narrow place where borders run apart at 11 degrees.
    private const double LeastElongation = 5;

    private static readonly ImmutableArray<double> Widths = [GreatestWidth, GreatestWidth / 10];

    /// <summary>One problem for each gap.</summary>
    public static IEnumerable<ShapeProblem> Find(
        IReadOnlyList<ZoneArea> zones, Polygon silhouette, StepBudget budget)
    {
        if (zones.Count < 2)
            yield break;
        Geometry covered = GridGeometry.Union(zones.Select(zone => zone.Area), budget);
        Geometry foot = GridGeometry.FromPolygon(silhouette, budget);
        List<Geometry> gaps = [.. Holes(covered).Where(hole => HasWidthOfAGap(RegionSize.Measure(hole)))];
        foreach (double width in Widths)
        {
            IEnumerable<Geometry> narrow =
                NarrowParts.Find(covered, width, area => Narrow(area, foot, width, budget), budget);
            gaps.AddRange([.. narrow.Where(place => !gaps.Exists(gap => gap.Intersects(place)))]);
        }

        foreach (Geometry gap in gaps)
        {
            budget.Spend(StepsOfAZone * zones.Count);
            ImmutableArray<Zone> around = Around(gap, zones);
            if (around.Length > 1)
                yield return ShapeProblem.Create(MapRule.Gap, gap, around);
        }
    }

    private static IEnumerable<Geometry> Holes(Geometry covered) =>
        GridGeometry.Pieces(covered).SelectMany(piece => piece.Holes).Select(hole => hole.Factory.CreatePolygon(hole));

    private static bool HasWidthOfAGap(RegionSize size) => size.Width is > 2 * GridGeometry.Step and < GreatestWidth;

    private static IEnumerable<Geometry> Narrow(Geometry covered, Geometry foot, double width, StepBudget budget)
    {
        Geometry grown = GridGeometry.Buffer(covered, width / 2, budget);
        Geometry closed = GridGeometry.Buffer(grown, -width / 2, budget);
        List<Geometry> places = [.. GridGeometry.Pieces(GridGeometry.Without(closed, covered, budget)).Where(IsLong)];

        // Between toes the foot ends, and no zone is missing.
        return places.SelectMany(place => GridGeometry.Pieces(GridGeometry.Common(place, foot, budget)).Where(IsLong));

        bool IsLong(Geometry place)
        {
            var size = RegionSize.Measure(place);
            return size.Width > 2 * GridGeometry.Step && size.Length >= LeastElongation * width;
        }
    }

    private static ImmutableArray<Zone> Around(Geometry gap, IReadOnlyList<ZoneArea> zones)
    {
        IEnumerable<ZoneArea> near = zones.Where(zone => zone.Area.IsWithinDistance(gap, 2 * GridGeometry.Step));
        return [.. near.Select(zone => zone.Zone).Reverse()];
    }
}
