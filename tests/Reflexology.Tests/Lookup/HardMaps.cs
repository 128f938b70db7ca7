using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>Small maps drawn at random on which lookups go wrong; the same name and seed give the same zones.</summary>
internal static class HardMaps
{
    private static readonly (string Name, Func<Random, ImmutableArray<Polygon>> Draw)[] Kinds =
    [
        ("overlapping", RandomMaps.Overlapping),
        ("whole-numbers", RandomMaps.WholeNumbers),
        ("self-crossing", RandomMaps.SelfCrossing),
        ("slivers", RandomMaps.Slivers),
        ("long-thin", RandomMaps.LongThin),
        ("jittered-tiling", TilingMaps.Jittered),
        ("tiling-with-t-junctions", TilingMaps.Bricks),
        ("star", TilingMaps.Star),
        ("nested-zones", NestedMaps.Zones),
        ("nested-rings", NestedMaps.Rings),
        ("nested-bands", NestedMaps.Bands),
        ("no-area", DegenerateMaps.WithoutArea),
        ("spikes", DegenerateMaps.Spikes),
        ("repeated-vertices", DegenerateMaps.RepeatedVertices),
        ("repeated-zones", DegenerateMaps.RepeatedZones),
        ("no-zones", _ => []),
        ("scale-1e-300", random => ExtremeMaps.Scaled(random, 1e-300)),
        ("scale-1e-310", random => ExtremeMaps.Scaled(random, 1e-310)),
        ("scale-epsilon", random => ExtremeMaps.Scaled(random, double.Epsilon)),
        ("scale-1e300", random => ExtremeMaps.Scaled(random, 1e300)),
        ("scale-1.7e308", ExtremeMaps.EndToEnd),
        ("offset-1e15", ExtremeMaps.FarAway),
        ("cluster", ExtremeMaps.Cluster),
        ("mixed-magnitudes", ExtremeMaps.MixedMagnitudes),
    ];

    public static IEnumerable<string> Names => Kinds.Select(kind => kind.Name);

    public static ImmutableArray<Polygon> Draw(string name, int seed) =>
        Kinds.Single(kind => kind.Name == name).Draw(new Random(seed));

    public static Polygon Moved(this Polygon polygon, Func<MapPoint, MapPoint> to) =>
        new([.. polygon.Rings.Select(ring => ring.Select(to).ToImmutableArray())]);

    public static ImmutableArray<Polygon> Moved(this ImmutableArray<Polygon> zones, Func<MapPoint, MapPoint> to) =>
        [.. zones.Select(zone => zone.Moved(to))];
}
