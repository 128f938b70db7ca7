using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Reflexology;

/// <summary>Reads a JSON file into its record, strictly: every difference from the format is a problem.</summary>
internal static class StrictJson
{
    /// <summary>The file as a record, or null when problems were noted.</summary>
    public static T? Read<T>(FileProblems problems, JsonTypeInfo<T> type)
        where T : class
    {
        JsonStructureCheck.Run(problems, type);
        return problems.Any ? null : JsonSerializer.Deserialize(problems.Text.Bytes, type);
    }

    /// <summary>
    /// The format and version of a file that does not fit its record; null for what cannot be made out.
    /// </summary>
    public static (string? Format, int? Version) Head(JsonText text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text.Bytes.ToArray());
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return default;
            bool hasFormat = document.RootElement.TryGetProperty("format", out JsonElement format);
            bool hasVersion = document.RootElement.TryGetProperty("version", out JsonElement version);
            return (
                hasFormat && format.ValueKind == JsonValueKind.String ? format.GetString() : null,
                hasVersion && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out int number)
                    ? number
                    : null);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return default;
        }
    }
}
