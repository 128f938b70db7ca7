using NetTopologySuite.Geometries;

namespace Reflexology.Authoring;

/// <summary>Finds zones of a view that overlap although neither names the other in <see cref="Zone.Over"/>.</summary>
internal static class OverlapCheck
{
    /// <summary>Overlaps narrower than this, in millimetres, come from a border that was not drawn quite alike.</summary>
    public const double StripWidth = 0.5;

    /// <summary>One flaw for two zones, at the largest region they have in common.</summary>
    public static IEnumerable<ShapeFlaw> Find(IReadOnlyList<ZoneArea> zones)
    {
        for (int upper = 0; upper < zones.Count; upper++)
        {
            for (int lower = 0; lower < upper; lower++)
            {
                if (zones[upper].Zone.Over.Contains(zones[lower].Zone) || Common(zones[upper].Area, zones[lower].Area) is not { } region)
                    continue;
                ValidationRule rule = Strip.Of(region).Width < StripWidth ? ValidationRule.SliverOverlap : ValidationRule.UndeclaredOverlap;
                yield return ShapeFlaw.Of(rule, region, zones[upper].Zone, zones[lower].Zone);
            }
        }
    }

    /// <summary>The largest region that two areas have in common; null where there is none wider than the grid.</summary>
    public static Geometry? Common(Geometry one, Geometry other) => one.EnvelopeInternal.Intersects(other.EnvelopeInternal)
        ? GridGeometry.Pieces(GridGeometry.Common(one, other)).Where(region => Strip.Of(region).Width > 2 * GridGeometry.Step).MaxBy(region => region.Area)
        : null;
}
