using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

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
    public static IEnumerable<ShapeProblem> Find(IReadOnlyList<ZoneArea> zones, StepBudget budget)
    {
        var index = new STRtree<int>();
        for (int zone = 0; zone < zones.Count; zone++)
            index.Insert(zones[zone].Area.EnvelopeInternal, zone);
        for (int upper = 0; upper < zones.Count; upper++)
        {
            HashSet<Zone> over = [.. zones[upper].Zone.Over];
            IList<int> near = index.Query(zones[upper].Area.EnvelopeInternal);
            budget.Spend(near.Count + over.Count);
            foreach (int lower in near.Where(lower => lower < upper).Order())
            {
                if (over.Contains(zones[lower].Zone))
                    continue;
                if (LargestCommonRegion(zones[upper].Area, zones[lower].Area, budget) is not { } region)
                    continue;
                bool isStrip = RegionSize.Measure(region).Width < StripWidth;
                MapRule rule = isStrip ? MapRule.SliverOverlap : MapRule.UndeclaredOverlap;
                yield return ShapeProblem.Create(rule, region, zones[upper].Zone, zones[lower].Zone);
            }
        }
    }

    /// <summary>The area that two zones have in common, in square millimetres.</summary>
    public static double CommonArea(ZoneArea one, ZoneArea other, StepBudget budget) =>
        one.Area.EnvelopeInternal.Intersects(other.Area.EnvelopeInternal)
            ? GridGeometry.Common(one.Area, other.Area, budget).Area
            : 0;

    // Null where there is none wider than the grid.
    private static NetTopologySuite.Geometries.Polygon? LargestCommonRegion(
        Geometry one, Geometry other, StepBudget budget) =>
        GridGeometry.Pieces(GridGeometry.Common(one, other, budget))
            .Where(region => RegionSize.Measure(region).Width > 2 * GridGeometry.Step)
            .MaxBy(region => region.Area);
}
