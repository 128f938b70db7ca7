using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace Reflexology.Authoring;

/// <summary>
/// Finds zones of a view that overlap although neither names the other in <see cref="Zone.Over"/>, and how much those
/// have in common of which one does.
/// </summary>
internal sealed class OverlapCheck
{
    /// <summary>
    /// The width in millimetres below which an overlap comes from a border that was not drawn quite alike.
    /// </summary>
    public const double StripWidth = 0.5;

    /// <summary>The least area of a declared overlap, in square millimetres: a dot that can be seen.</summary>
    public const double LeastDeclaredArea = 1;

    private readonly ZoneArea[] _zones;
    private readonly STRtree<int> _index = new();

    public OverlapCheck(ZoneArea[] zones)
    {
        _zones = zones;
        for (int zone = 0; zone < zones.Length; zone++)
            _index.Insert(zones[zone].Area.EnvelopeInternal, zone);
        _index.Build();
    }

    /// <summary>The zones before one that may overlap it, without those it is drawn on top of.</summary>
    public IEnumerable<ZoneArea> Below(int upper, StepBudget budget)
    {
        HashSet<Zone> over = [.. _zones[upper].Zone.Over];
        IList<int> near = _index.Query(_zones[upper].Area.EnvelopeInternal);
        budget.Spend(near.Count + over.Count);
        return near.Where(lower => lower < upper)
            .Order()
            .Select(lower => _zones[lower])
            .Where(lower => !over.Contains(lower.Zone));
    }

    /// <summary>The problem at the largest region that two zones have in common; null where there is none.</summary>
    public static ShapeProblem? Find(ZoneArea upper, ZoneArea lower, StepBudget budget)
    {
        if (LargestCommonRegion(upper.Area, lower.Area, budget) is not { } region)
            return null;
        bool isStrip = RegionSize.Measure(region).Width < StripWidth;
        MapRule rule = isStrip ? MapRule.SliverOverlap : MapRule.UndeclaredOverlap;
        return ShapeProblem.Create(rule, region, upper.Zone, lower.Zone);
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
