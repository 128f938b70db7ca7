using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reflexology.Benchmarks;

/// <summary>Everything that was measured, for programs.</summary>
internal sealed record CompareReport(Machine Machine, IReadOnlyList<MapFacts> Maps, IReadOnlyList<CompareRow> Rows)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>The report as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Format);
}
