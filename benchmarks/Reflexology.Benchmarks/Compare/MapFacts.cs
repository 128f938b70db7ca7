namespace Reflexology.Benchmarks;

/// <summary>How large a map is.</summary>
internal sealed record MapFacts(string Id, int Zones, int Vertices)
{
    /// <summary>The facts of a map.</summary>
    public static MapFacts Of(ZoneMap map) => new(map.Id, map.Zones.Length, map.VertexCount);
}
