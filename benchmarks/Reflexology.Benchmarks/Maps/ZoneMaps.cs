namespace Reflexology.Benchmarks;

/// <summary>
/// The maps that lookups are measured on: right soles of the built-in ones, and made ones that are far larger.
/// </summary>
internal static class ZoneMaps
{
    /// <summary>What every made map and every set of points starts from.</summary>
    public const int Seed = 20261122;

    /// <summary>The soles.</summary>
    public static IReadOnlyList<string> Feet => [.. FootMap.BuiltInIds];

    /// <summary>The made ones.</summary>
    public static IReadOnlyList<string> Made { get; } = ["tiling-1k", "tiling-10k", "tiling-100k", "star-100k"];

    /// <summary>A map by its id.</summary>
    public static ZoneMap Load(string id) => id switch
    {
        "tiling-1k" => new ZoneMap(id, JaggedTiling.Of(40, 25, Seed)),
        "tiling-10k" => new ZoneMap(id, JaggedTiling.Of(100, 100, Seed)),
        "tiling-100k" => new ZoneMap(id, JaggedTiling.Of(400, 250, Seed)),
        "star-100k" => new ZoneMap(id, [WigglyStar.Of(100_000, Seed)]),
        _ => OfSole(id, FootMap.Load(id)[Foot.Right, Aspect.Plantar]),
    };

    private static ZoneMap OfSole(string id, FootView sole) =>
        new(id, [.. sole.Shapes.Select(shape => shape.Polygon)], sole);
}
