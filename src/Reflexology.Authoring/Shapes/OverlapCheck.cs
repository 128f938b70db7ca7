using NetTopologySuite.Geometries;

namespace Reflexology.Authoring;

/// <summary>
/// Finds zones of a view that overlap although neither names the other in <see cref="Zone.Over"/>, and how much those
/// have in common of which one does.
/// </summary>
internal static class OverlapCheck
{
    /// <summary>
    /// The width in millimetres below which an overlap comes from a border that was not drawn quite alike.
    /// </summary>
    public const double StripWidth = 0.5;

    /// <summary>The least area of a declared overlap, in square millimetres: a dot that can be seen.</summary>
    public const double LeastDeclaredArea = 1;

    /// <summary>One problem for two zones, at the largest region they have in common.</summary>
    public static IEnumerable<ShapeProblem> Find(IReadOnlyList<ZoneArea> zones)
    {
        for (int upper = 0; upper < zones.Count; upper++)
        {
            for (int lower = 0; lower < upper; lower++)
            {
                if (zones[upper].Zone.Over.Contains(zones[lower].Zone))
                    continue;
                if (LargestCommonRegion(zones[upper].Area, zones[lower].Area) is not { } region)
                    continue;
                bool isStrip = RegionSize.Measure(region).Width < StripWidth;
                MapRule rule = isStrip ? MapRule.SliverOverlap : MapRule.UndeclaredOverlap;
                yield return ShapeProblem.Create(rule, region, zones[upper].Zone, zones[lower].Zone);
            }
        }
    }

    /// <summary>The greatest area that two zones have in common on any of some views, in square millimetres.</summary>
    public static double GreatestCommonArea(IEnumerable<IReadOnlyList<ZoneArea>> views, Zone upper, Zone lower)
    {
        double greatest = 0;
        foreach (IReadOnlyList<ZoneArea> view in views)
        {
            ZoneArea? one = view.FirstOrDefault(area => area.Zone == upper);
            ZoneArea? other = view.FirstOrDefault(area => area.Zone == lower);
            if (one is not null && other is not null)
                greatest = Math.Max(greatest, GridGeometry.Common(one.Area, other.Area).Area);
        }

        return greatest;
    }

    // Null where there is none wider than the grid.
    private static NetTopologySuite.Geometries.Polygon? LargestCommonRegion(Geometry one, Geometry other)
    {
        if (!one.EnvelopeInternal.Intersects(other.EnvelopeInternal))
            return null;
        return GridGeometry.Pieces(GridGeometry.Common(one, other))
            .Where(region => RegionSize.Measure(region).Width > 2 * GridGeometry.Step)
            .MaxBy(region => region.Area);
    }
}
