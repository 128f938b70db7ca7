using NetTopologySuite.Geometries;

namespace Reflexology.Authoring;

/// <summary>
/// Finds parts of zones that are too thin to be drawn: spikes, and zones that are slivers as a whole.
/// </summary>
/// <remarks>
/// A zone shrunk by half the least width and grown again loses its narrower parts; of these, corners are short and
/// meant to be.
/// </remarks>
internal static class ThinPartCheck
{
    /// <summary>The least width of a part of a zone, in millimetres: that of a fine line on paper.</summary>
    public const double LeastWidth = 0.2;

    // A corner of 11 degrees loses a part of this length.
    private const double LeastLength = 5 * LeastWidth;

    /// <summary>One problem for each thin part.</summary>
    public static IEnumerable<ShapeProblem> Find(ZoneArea zone, StepBudget budget) =>
        NarrowParts.Find(zone.Area, LeastWidth, area => Parts(area, budget), budget)
            .Select(part => ShapeProblem.Create(MapRule.ThinPart, part, zone.Zone));

    /// <summary>The thin parts of an area.</summary>
    public static IEnumerable<Geometry> Parts(Geometry area, StepBudget budget)
    {
        Geometry shrunk = GridGeometry.Buffer(area, -LeastWidth / 2, budget);
        Geometry opened = GridGeometry.Buffer(shrunk, LeastWidth / 2, budget);
        Geometry thin = opened.IsEmpty ? area : GridGeometry.Without(area, opened, budget);
        return GridGeometry.Pieces(thin).Where(IsThin);
    }

    private static bool IsThin(Geometry part)
    {
        var size = RegionSize.Measure(part);
        return size.Width > 2 * GridGeometry.Step && size.Length >= LeastLength;
    }
}
