namespace Reflexology.Benchmarks;

/// <summary>One way to look points up, and what to expect of it.</summary>
/// <param name="Name">Its name in tables and on the command line of BenchmarkDotNet.</param>
/// <param name="Borders">How far its answers must be those of the library.</param>
/// <param name="Pace">How many points it can be asked for.</param>
/// <param name="Build">Makes it for a map; null where the map has nothing it works on.</param>
internal sealed record LookupMethod(
    string Name, BorderHandling Borders, Pace Pace, Func<MapStructures, IZoneLookup?> Build)
{
    /// <summary>The method that its time is compared with: the floor of its own form.</summary>
    public string Floor { get; init; } = LookupMethods.Floor;

    /// <summary>
    /// Whether it stands on what another method or the map built, so that building it has no time or memory of its own.
    /// </summary>
    public bool IsBuiltElsewhere { get; init; }

    /// <summary>Whether most of its memory lies outside the heap of .NET, where it is not measured.</summary>
    public bool IsNative { get; init; }

    /// <summary>How many cores it may use.</summary>
    public int Cores { get; init; } = 1;

    /// <summary>The most points that it is asked for on a map: always the first ones of the same million.</summary>
    public int PointsOn(ZoneMap map) => Pace switch
    {
        Pace.Table => 500_000,
        Pace.Tree => 50_000,
        _ => Math.Clamp(20_000_000 / (map.Zones.Length + map.LargestZone), 200, 50_000),
    };

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
