using System.Collections.Immutable;
using System.Text.Json;

namespace Reflexology.Drawing;

/// <summary>The fixed texts of the page in one language; all of them stand in <c>Page/texts.json</c>.</summary>
internal sealed class HtmlTexts
{
    private static readonly Lazy<ImmutableSortedDictionary<string, HtmlTexts>> ByLanguage = new(Read);

    private readonly string _language;
    private readonly JsonElement _texts;

    private HtmlTexts(string language, JsonElement texts) => (_language, _texts) = (language, texts);

    /// <summary>The texts in a language, or in English where there are none.</summary>
    public static HtmlTexts For(string language) => ByLanguage.Value.GetValueOrDefault(language) ?? ByLanguage.Value[Languages.Default];

    /// <summary>The text with a name.</summary>
    public string this[string name] => _texts.GetProperty(name).GetString()!;

    /// <summary>All of them as JSON.</summary>
    public JsonElement Json => _texts;

    /// <summary>What a zone of a view is called: its name, its place, its number.</summary>
    public string ZoneName(string name, string view, int? number)
    {
        string comma = _language == "zh" ? "，" : ", ";
        string placed = name + comma + this[view];
        return number is null ? placed : placed + comma + string.Format(null, this["zoneNumber"], number);
    }

    private static ImmutableSortedDictionary<string, HtmlTexts> Read()
    {
        using JsonDocument document = JsonDocument.Parse(HtmlPart.Text("texts.json"));
        return document.RootElement.EnumerateObject().ToImmutableSortedDictionary(entry => entry.Name, entry => new HtmlTexts(entry.Name, entry.Value.Clone()), StringComparer.Ordinal);
    }
}
