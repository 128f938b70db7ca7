using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>Maps of zones that no one would draw, but that a polygon may be.</summary>
internal static class DegenerateMaps
{
    /// <summary>No ring, an empty ring, one point, one line there and back, and among them a few real zones.</summary>
    public static ImmutableArray<Polygon> WithoutArea(Random random) => RandomMaps.Many(40, () =>
    {
        MapPoint a = RandomMaps.OnGrid(random), b = RandomMaps.OnGrid(random);
        return random.Next(7) switch
        {
            0 => PointInPolygonCases.PolygonOf(),
            1 => PointInPolygonCases.PolygonOf([], []),
            2 => PointInPolygonCases.RingOf([a]),
            3 => PointInPolygonCases.RingOf([a, b]),
            4 => PointInPolygonCases.RingOf([a, b, a, b]),
            5 => PointInPolygonCases.PolygonOf([a, b, b], [], [a, a, a], [new((a.X + b.X) / 2, (a.Y + b.Y) / 2)]),
            _ => PointInPolygonCases.RingOf([a, b, RandomMaps.OnGrid(random)]),
        };
    });

    /// <summary>Rings with edges that go out and come back over themselves, the whole way or a part of it.</summary>
    public static ImmutableArray<Polygon> Spikes(Random random) => RandomMaps.Many(20, () =>
    {
        List<MapPoint> ring = [];
        foreach (MapPoint vertex in RandomMaps.Ring(random.Next(3, 7), () => RandomMaps.OnGrid(random)))
        {
            MapPoint tip = RandomMaps.OnGrid(random);
            MapPoint halfway = new((vertex.X + tip.X) / 2, (vertex.Y + tip.Y) / 2);
            ring.AddRange(random.Next(2) == 0 ? [vertex, tip, vertex] : [vertex, tip, halfway]);
        }

        return PointInPolygonCases.RingOf([.. ring]);
    });

    /// <summary>Every vertex once to three times, and vertices in the middle of straight edges.</summary>
    public static ImmutableArray<Polygon> RepeatedVertices(Random random) => RandomMaps.Many(20, () =>
    {
        MapPoint[] corners = RandomMaps.Ring(random.Next(3, 7), () => RandomMaps.OnGrid(random));
        List<MapPoint> ring = [];
        for (int i = 0; i < corners.Length; i++)
        {
            MapPoint from = corners[i], to = corners[(i + 1) % corners.Length];
            ring.AddRange(Enumerable.Repeat(from, random.Next(1, 4)));
            ring.AddRange(Enumerable.Repeat(new MapPoint((from.X + to.X) / 2, (from.Y + to.Y) / 2), random.Next(0, 3)));
        }

        return PointInPolygonCases.RingOf([.. ring]);
    });

    /// <summary>Zones repeated unchanged, reversed, begun elsewhere, and twice in one, which is empty.</summary>
    public static ImmutableArray<Polygon> RepeatedZones(Random random) =>
    [
        .. RandomMaps.Overlapping(random).Take(10).SelectMany(zone => new[]
        {
            zone,
            new Polygon([.. zone.Rings.Select(ring => ring.Reverse().ToImmutableArray())]),
            new Polygon([.. zone.Rings.Select(ring => ring.RemoveAt(0).Add(ring[0]))]),
            new Polygon([.. zone.Rings, .. zone.Rings]),
            zone,
        }),
    ];
}
