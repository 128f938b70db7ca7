using System.Text.Json.Serialization;

namespace Reflexology;

/// <summary>The members that every file of the project begins with.</summary>
internal abstract record FormattedFile
{
    /// <summary>The address of a JSON Schema, for editors; not read.</summary>
    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-3)]
    public string? Schema { get; init; }

    /// <summary>The kind of file.</summary>
    [JsonPropertyOrder(-2)]
    public required string Format { get; init; }

    /// <summary>The version of that kind, from 1.</summary>
    [JsonPropertyOrder(-1)]
    public required int Version { get; init; }
}
