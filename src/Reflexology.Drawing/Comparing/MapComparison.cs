using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The differences between two maps, as the interactive map tells them too (<c>compare</c> in its <c>scene.js</c>): the
/// distance of their zones of the same body areas, and the zones that only one of them has. For one thread.
/// </summary>
/// <param name="here">The map.</param>
/// <param name="there">The other map, of the same atlas.</param>
internal sealed class MapComparison(FootMap here, FootMap there)
{
    /// <summary>In millimetres: a zone that lies farther off is in another place.</summary>
    public const double FarAway = 15;

    private readonly Dictionary<Zone, ImmutableArray<(ViewId View, ZonePole Pole)>> _poles = [];

    /// <summary>The zones without one of the same body area on the other map.</summary>
    public IEnumerable<Zone> OnlyHere => here.Zones.Where(zone => !Partners(zone, there).Any());

    /// <summary>The zones of the other map without one of the same body area on this one.</summary>
    public IEnumerable<Zone> OnlyThere => there.Zones.Where(zone => !Partners(zone, here).Any());

    /// <summary>
    /// The zones of which the other map has all zones of the same body areas in another place, with the distance of the
    /// nearest; null where none is on the same view.
    /// </summary>
    public IEnumerable<(Zone Zone, double? Distance)> InAnotherPlace =>
        from zone in here.Zones
        let partners = Partners(zone, there).ToArray()
        where partners.Length > 0
        let distance = Nearest(zone, here, partners, there)
        where distance is null or > FarAway
        select (zone, distance);

    /// <summary>
    /// The distance of the zones of one thing: the largest from one of them to the nearest on the other map.
    /// </summary>
    /// <returns>The distance in millimetres; null where no view shows both.</returns>
    public double? Distance(ImmutableArray<Zone> zones, ImmutableArray<Zone> others)
    {
        double? largest = null;
        foreach (double? distance in zones.Select(zone => Nearest(zone, here, others, there))
            .Concat(others.Select(zone => Nearest(zone, there, zones, here))))
        {
            if (distance is { } apart)
                largest = Math.Max(largest ?? 0, apart);
        }

        return largest;
    }

    private static IEnumerable<Zone> Partners(Zone zone, FootMap map) =>
        from area in zone.BodyAreas
        from match in map.ZonesFor(area)
        where match.Relation == ZoneRelation.Of
        select match.Zone;

    private double? Nearest(Zone zone, FootMap map, IEnumerable<Zone> others, FootMap their)
    {
        IEnumerable<double> distances =
            from own in PolesOf(zone, map)
            from other in others
            from pole in PolesOf(other, their)
            where pole.View == own.View
            select EdgeDistance.OfPoints(own.Pole.At, pole.Pole.At);
        return distances.Select(distance => (double?)distance).Min();
    }

    private ImmutableArray<(ViewId View, ZonePole Pole)> PolesOf(Zone zone, FootMap map)
    {
        if (!_poles.TryGetValue(zone, out ImmutableArray<(ViewId View, ZonePole Pole)> poles))
            _poles[zone] = poles = [.. ZonePole.Each(map, zone)];
        return poles;
    }
}
