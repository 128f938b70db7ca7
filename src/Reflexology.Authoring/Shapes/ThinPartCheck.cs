using NetTopologySuite.Geometries;

namespace Reflexology.Authoring;

/// <summary>Finds parts of zones that are too thin to be drawn: spikes, and zones that are slivers as a whole.</summary>
/// <remarks>
/// A zone shrunk by half the least width and grown again loses what is narrower; of that, corners are short and meant to be.
/// </remarks>
internal static class ThinPartCheck
{
    /// <summary>The least width of a part of a zone, in millimetres: that of a fine line on paper.</summary>
    public const double LeastWidth = 0.2;

    // What a corner of 11 degrees loses is as long.
    private const double LeastLength = 5 * LeastWidth;

    /// <summary>One flaw for each thin part.</summary>
    public static IEnumerable<ShapeFlaw> Find(ZoneArea zone)
    {
        Geometry opened = GridGeometry.Grown(GridGeometry.Grown(zone.Area, -LeastWidth / 2), LeastWidth / 2);
        Geometry thin = opened.IsEmpty ? zone.Area : GridGeometry.Without(zone.Area, opened);
        return GridGeometry.Pieces(thin).Where(IsThin).Select(part => ShapeFlaw.Of(ValidationRule.ThinPart, part, zone.Zone));
    }

    private static bool IsThin(Geometry part) =>
        Strip.Of(part) is var strip && strip.Width > 2 * GridGeometry.Step && strip.Length >= LeastLength;
}
