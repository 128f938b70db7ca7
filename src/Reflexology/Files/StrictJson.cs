using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Reflexology;

/// <summary>Reads a JSON file into its record, strictly: every difference from the format is a problem.</summary>
internal static class StrictJson
{
    /// <summary>The file as a record, or null when problems were noted.</summary>
    public static T? Read<T>(byte[] bytes, FileProblems problems, JsonTypeInfo<T> type)
        where T : class
    {
        var text = new JsonText(bytes);
        JsonShapeCheck.Run(text, problems, type);
        return problems.Any ? null : JsonSerializer.Deserialize(text.Bytes, type);
    }
}
