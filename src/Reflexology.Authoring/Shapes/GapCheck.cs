using System.Collections.Immutable;
using NetTopologySuite.Geometries;

namespace Reflexology.Authoring;

/// <summary>Finds thin regions of the foot that no zone covers, between zones that seem to be meant to touch.</summary>
/// <remarks>
/// All zones together, grown by half the greatest width and shrunk again, cover every place narrower than that. What they
/// cover then and did not before is a gap if zones enclose it, or if it is long for its width: where two borders run apart
/// from a corner they share, the place at the corner is narrow, too, and meant to be.
/// </remarks>
internal static class GapCheck
{
    /// <summary>Free room from this width on, in millimetres, is meant to be free.</summary>
    public const double GreatestWidth = 1;

    private const double LeastElongation = 5;

    /// <summary>One flaw for each gap.</summary>
    public static IEnumerable<ShapeFlaw> Find(IReadOnlyList<ZoneArea> zones, Polygon silhouette)
    {
        if (zones.Count < 2)
            yield break;
        Geometry covered = GridGeometry.Together(zones.Select(zone => zone.Area));
        Geometry closed = GridGeometry.Grown(GridGeometry.Grown(covered, GreatestWidth / 2), -GreatestWidth / 2);
        Geometry thin = GridGeometry.Without(closed, covered);
        if (!GridGeometry.Pieces(thin).Any(IsWiderThanGrid))
            yield break;
        List<Geometry> holes = [.. GridGeometry.Pieces(covered).SelectMany(piece => piece.Holes).Select(hole => (Geometry)hole.Factory.CreatePolygon(hole))];
        foreach (Geometry region in GridGeometry.Pieces(GridGeometry.Common(thin, GridGeometry.Of(silhouette))).Where(IsWiderThanGrid))
        {
            // The region of a hole may lack its corners.
            Geometry gap = holes.Find(hole => Strip.Of(hole).Width < GreatestWidth && hole.Contains(region.InteriorPoint)) ?? region;
            bool isHole = gap != region;
            if (!isHole && Strip.Of(gap) is var strip && strip.Length < LeastElongation * strip.Width)
                continue;
            ImmutableArray<Zone> around = [.. zones.Where(zone => zone.Area.IsWithinDistance(gap, 2 * GridGeometry.Step)).Select(zone => zone.Zone).Reverse()];
            if (around.Length > 1)
                yield return ShapeFlaw.Of(ValidationRule.Gap, gap, around);
        }
    }

    private static bool IsWiderThanGrid(Geometry region) => Strip.Of(region).Width > 2 * GridGeometry.Step;
}
