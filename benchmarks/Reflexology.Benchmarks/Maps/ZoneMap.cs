using System.Collections.Immutable;

namespace Reflexology.Benchmarks;

/// <summary>Zones to look points up in, in drawing order: a foot's, or made ones.</summary>
/// <param name="Id">Its name on the command line and in tables.</param>
/// <param name="Zones">The polygons; a later one lies on top.</param>
/// <param name="View">The view they are of, for a built-in map.</param>
internal sealed record ZoneMap(string Id, ImmutableArray<Polygon> Zones, FootView? View = null)
{
    // An edge of the maps with the shortest ones is a millimetre long, so 0.01 mm is this part of it.
    private const double NearPartOfEdge = 0.01;
    private const double NearOnFoot = 0.01;

    /// <summary>The smallest rectangle around all zones.</summary>
    public MapRect Bounds { get; } = MapRect.Around(Zones.SelectMany(Corners));

    /// <summary>How many vertices the zones have, each counted with every zone it is a vertex of.</summary>
    public int VertexCount { get; } = Zones.Sum(zone => zone.Rings.Sum(ring => ring.Length));

    /// <summary>How many vertices the zone with the most has.</summary>
    public int LargestZone { get; } = Zones.Max(zone => zone.Rings.Sum(ring => ring.Length));

    /// <summary>
    /// How far from a border a point near it lies at most: 0.01 mm on a foot, as small beside an edge elsewhere.
    /// </summary>
    public double NearBorder(Borders borders) => View is null ? NearPartOfEdge * borders.MeanEdge : NearOnFoot;

    private static MapPoint[] Corners(Polygon zone) =>
        [new(zone.Bounds.Left, zone.Bounds.Top), new(zone.Bounds.Right, zone.Bounds.Bottom)];
}
