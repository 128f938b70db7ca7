using System.Collections.Immutable;
using NetTopologySuite.Geometries;

namespace Reflexology.Authoring;

/// <summary>Finds thin regions of the foot that no zone covers, between zones that seem to be meant to touch.</summary>
/// <remarks>
/// All zones together, grown by half a width and shrunk again, cover every place narrower than that width. What they cover
/// then and did not before is a gap if zones enclose it, or if it is long: where two borders run apart from a corner that
/// they share, the place at the corner is narrow, too, and meant to be. A smaller width finds what is short and narrow.
/// </remarks>
internal static class GapCheck
{
    /// <summary>Free room from this width on, in millimetres, is meant to be free.</summary>
    public const double GreatestWidth = 0.5;

    // Where borders run apart at 11 degrees, the narrow place is as long for its width.
    private const double LeastElongation = 5;

    private static readonly ImmutableArray<double> Widths = [GreatestWidth, GreatestWidth / 10];

    /// <summary>One flaw for each gap.</summary>
    public static IEnumerable<ShapeFlaw> Find(IReadOnlyList<ZoneArea> zones, Polygon silhouette)
    {
        if (zones.Count < 2)
            return [];
        Geometry covered = GridGeometry.Together(zones.Select(zone => zone.Area)), foot = GridGeometry.Of(silhouette);
        List<Geometry> holes = [.. GridGeometry.Pieces(covered).SelectMany(piece => piece.Holes).Select(hole => hole.Factory.CreatePolygon(hole))];
        List<Geometry> gaps = [.. holes.Where(hole => Strip.Of(hole) is { Width: > 2 * GridGeometry.Step and < GreatestWidth })];
        foreach (double width in Widths)
            gaps.AddRange(Narrow(covered, foot, width).Where(place => !gaps.Exists(gap => gap.Intersects(place))).ToList());
        return gaps.Select(gap => (Gap: gap, Around: Around(gap, zones))).Where(found => found.Around.Length > 1)
            .Select(found => ShapeFlaw.Of(ValidationRule.Gap, found.Gap, found.Around));
    }

    private static IEnumerable<Geometry> Narrow(Geometry covered, Geometry foot, double width)
    {
        Geometry closed = GridGeometry.Grown(GridGeometry.Grown(covered, width / 2), -width / 2);
        List<Geometry> places = [.. GridGeometry.Pieces(GridGeometry.Without(closed, covered)).Where(IsLong)];

        // Between toes the foot ends, and no zone is missing.
        return places.SelectMany(place => GridGeometry.Pieces(GridGeometry.Common(place, foot)).Where(IsLong));

        bool IsLong(Geometry place) => Strip.Of(place) is { Width: > 2 * GridGeometry.Step } strip && strip.Length >= LeastElongation * width;
    }

    private static ImmutableArray<Zone> Around(Geometry gap, IReadOnlyList<ZoneArea> zones) =>
        [.. zones.Where(zone => zone.Area.IsWithinDistance(gap, 2 * GridGeometry.Step)).Select(zone => zone.Zone).Reverse()];
}
