using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reflexology;

/// <summary>
/// A text of a file: an object with a text per language, or one string, which is English.
/// </summary>
[JsonConverter(typeof(Converter))]
internal sealed class TextsEntry
{
    private TextsEntry(string? plain, Dictionary<string, string> texts) => (Plain, Texts) = (plain, texts);

    /// <summary>The string, where the file has no object.</summary>
    public string? Plain { get; }

    /// <summary>The texts by language.</summary>
    public Dictionary<string, string> Texts { get; }

    /// <summary>The entry of a file whose structure was checked, or is known.</summary>
    public static TextsEntry FromJson(JsonElement json) => json.ValueKind == JsonValueKind.String
        ? Of(json.GetString()!)
        : new(null, json.Named(text => text.GetString()!));

    /// <summary>The text as the library shows it.</summary>
    public LocalizedText ToText() => new(Texts);

    /// <summary>Checks that it is not blank, and that languages are codes with English among them.</summary>
    public void Check(FileProblems problems, string jsonPath, string? zoneId = null)
    {
        if (Plain is not null)
            FileChecks.Text(problems, jsonPath, Plain, zoneId);
        else
            FileChecks.Texts(problems, jsonPath, Texts, zoneId);
    }

    private static TextsEntry Of(string plain) =>
        new(plain, new(StringComparer.Ordinal) { [Languages.Default] = plain });

    internal sealed class Converter : JsonConverter<TextsEntry>
    {
        public override TextsEntry Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            using JsonDocument json = JsonDocument.ParseValue(ref reader);
            return FromJson(json.RootElement);
        }

        public override void Write(Utf8JsonWriter writer, TextsEntry value, JsonSerializerOptions options)
        {
            if (value.Plain is not null)
            {
                writer.WriteStringValue(value.Plain);
                return;
            }

            writer.WriteStartObject();
            foreach ((string language, string text) in value.Texts)
                writer.WriteString(language, text);
            writer.WriteEndObject();
        }
    }
}
