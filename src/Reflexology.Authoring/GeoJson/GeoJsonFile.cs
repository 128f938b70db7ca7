using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reflexology.Authoring;

/// <summary>
/// A feature collection of RFC 7946, as far as maps have one; members that others add are passed over, as that says.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
internal sealed record GeoJsonFile
{
    public required string Type { get; init; }

    /// <summary>The frame of the coordinates; RFC 7946 knows none but degrees.</summary>
    public FrameEntry? Frame { get; init; }

    public required FeatureEntry[] Features { get; init; }

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
    internal sealed record FrameEntry
    {
        public required string Units { get; init; }

        public required string Origin { get; init; }

        public required string X { get; init; }

        public required string Y { get; init; }

        public required string Foot { get; init; }

        public required string Note { get; init; }
    }

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
    internal sealed record FeatureEntry
    {
        public required string Type { get; init; }

        public JsonElement? Id { get; init; }

        public PropertyEntries? Properties { get; init; }

        public GeometryEntry? Geometry { get; init; }
    }

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
    internal sealed record PropertyEntries
    {
        public string? Zone { get; init; }

        public string? Aspect { get; init; }

        public string? Foot { get; init; }

        public JsonElement? Names { get; init; }
    }

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
    internal sealed record GeometryEntry
    {
        public required string Type { get; init; }

        public JsonElement? Coordinates { get; init; }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GeoJsonFile))]
internal sealed partial class GeoJsonFileContext : JsonSerializerContext;
