using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Reflexology.Drawing;

/// <summary>
/// One group of the fixed texts in one language. <c>Texts/{language}.json</c> holds all groups of a language, for C#
/// and for scripts, and is parsed when a text of it is first used. A class for each group names its texts.
/// </summary>
internal abstract class FixedTexts
{
    // By the languages' places in Languages.All.
    private static readonly ImmutableArray<Lazy<JsonDocument>> Files =
        [.. Languages.All.Select(language => new Lazy<JsonDocument>(() => Read(language)))];

    private readonly string _group;

    /// <param name="language">Two-letter code; English stands in for a language without texts.</param>
    /// <param name="group">The name of the group in the file.</param>
    protected FixedTexts(string language, string group)
    {
        Language = Languages.All.Contains(language) ? language : Languages.Default;
        _group = group;
        Json = Root(Language).GetProperty(group);
    }

    /// <summary>Two-letter code of the language of the texts.</summary>
    public string Language { get; }

    /// <summary>The group as the file has it.</summary>
    public JsonElement Json { get; }

    /// <summary>True for Chinese, which has its own commas and full stop.</summary>
    protected bool IsChinese => Language == "zh";

    /// <summary>The text with a key of the file, such as <c>zoneOf</c>.</summary>
    /// <exception cref="KeyNotFoundException">The group has no such text.</exception>
    public string this[string name] => Json.TryGetProperty(name, out JsonElement text)
        ? text.GetString()!
        : throw new KeyNotFoundException($"Expected a text '{_group}.{name}' in {Language}.json, found none.");

    /// <summary>All texts of a language in all groups, as the file has them.</summary>
    public static string File(string language) => Root(language).GetRawText();

    /// <summary>The text that has the name of the calling property.</summary>
    protected string Text([CallerMemberName] string name = "") => this[$"{char.ToLowerInvariant(name[0])}{name[1..]}"];

    /// <summary>
    /// The text named after a method, with {0}, {1}, … filled in. Decimal numbers are passed as text.
    /// </summary>
    protected string Filled(string name, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, Text(name), values);

    private static JsonElement Root(string language) => Files[Languages.All.IndexOf(language)].Value.RootElement;

    // Never disposed: it keeps no pooled memory, for the bytes are its own.
    private static JsonDocument Read(string language)
    {
        using Stream file = typeof(FixedTexts).Assembly.GetManifestResourceStream($"texts/{language}.json")!;
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return JsonDocument.Parse(bytes);
    }
}
