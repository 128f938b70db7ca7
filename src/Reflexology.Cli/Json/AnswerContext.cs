using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reflexology.Cli;

/// <summary>The JSON answers of all commands.</summary>
[JsonSerializable(typeof(ZonesAnswer))]
[JsonSerializable(typeof(AtAnswer))]
[JsonSerializable(typeof(AreasAnswer))]
[JsonSerializable(typeof(MapsAnswer))]
[JsonSerializable(typeof(MapAnswer))]
[JsonSerializable(typeof(SourcesAnswer))]
[JsonSerializable(typeof(WeakAnswer))]
[JsonSerializable(typeof(DifferencesAnswer))]
[JsonSerializable(typeof(CheckAnswer))]
[JsonSerializable(typeof(EvidenceAnswer))]
[JsonSerializable(typeof(ValidateAnswer))]
internal sealed partial class AnswerContext : JsonSerializerContext
{
    /// <summary>
    /// Indented, members in camelCase, the same on every system; for a terminal or a program and not for a web page, so
    /// that nothing is escaped but what JSON asks for.
    /// </summary>
    public static AnswerContext Readable { get; } = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
