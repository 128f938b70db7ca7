using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Reflexology.Authoring;

/// <summary>Starter files for your own maps.</summary>
public static partial class MapScaffold
{
    /// <summary>
    /// The name of the schema that a new map names; saved beside the map, every editor finds it.
    /// </summary>
    public const string SchemaName = "map.schema.json";

    // In the order of Languages.All.
    private static readonly ImmutableArray<string> Tradition =
    [
        "The tradition that the map follows",
        "Die Tradition, der die Karte folgt",
        "La tradición que sigue el mapa",
        "Традиция, которой следует карта",
        "本图所依据的传统",
    ];

    private static readonly ImmutableArray<string> Laterality =
    [
        "Which side of the body is on which foot",
        "Welche Körperseite auf welchem Fuß liegt",
        "Qué lado del cuerpo está en qué pie",
        "Какая сторона тела на какой стопе",
        "身体左右侧与左右足的对应",
    ];

    /// <summary>The JSON Schema of map files, in UTF-8.</summary>
    public static byte[] Schema()
    {
        using Stream stream = typeof(MapScaffold).Assembly.GetManifestResourceStream(SchemaName)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>
    /// True for a text that can be the id of a map: lower-case words of a-z and 0-9 joined by hyphens.
    /// </summary>
    public static bool IsId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Id().IsMatch(id);
    }

    /// <summary>Creates a map with one round zone on each of some aspects, without problems.</summary>
    /// <param name="id">The id of the map.</param>
    /// <param name="aspects">The aspects, at least one.</param>
    /// <exception cref="ArgumentException">The text is no id.</exception>
    public static string WithExamples(string id, ImmutableArray<Aspect> aspects) => $$"""
        {
          "$schema": "{{SchemaName}}",
          "format": "reflexology-map",
          "version": 1,
          "units": "mm",
          "id": "{{Checked(id)}}",
          "names": { "en": "My map", "de": "Meine Karte", "es": "Mi mapa", "ru": "Моя карта", "zh": "我的图" },
          "tradition": {{Texts(Tradition)}},
          "laterality": {{Texts(Laterality)}},
          "sources": [
            { "id": "my-source", "title": "The text or chart that the map is drawn from" }
          ],
          "zones": [
        {{string.Join(",\n", aspects.Select(ExampleZone.Create))}}
          ]
        }

        """;

    /// <summary>
    /// A copy of a built-in map under another id, line by line as it is written there, which names it as its origin.
    /// </summary>
    /// <param name="id">The id of the copy.</param>
    /// <param name="builtIn">One of <see cref="FootMap.BuiltInIds"/>.</param>
    /// <exception cref="ArgumentException">The text is no id.</exception>
    /// <exception cref="UnknownNameException">There is no such built-in map.</exception>
    public static string CopyOf(string id, string builtIn)
    {
        string text = Encoding.UTF8.GetString(BuiltInFile.Bytes($"{FootMap.Load(builtIn).Id}.json"));
        return OnceReplaced(
            OnceReplaced(text, $"\"schema/{SchemaName}\"", $"\"{SchemaName}\""),
            $"\"id\": \"{builtIn}\"",
            $"\"id\": \"{Checked(id)}\",\n  \"origin\": \"{builtIn}\"");
    }

    /// <summary>Writes texts, in the order of <see cref="Languages.All"/>, as a JSON object by language.</summary>
    internal static string Texts(IReadOnlyList<string> texts) =>
        $"{{ {string.Join(", ", Languages.All.Select((language, i) => $"\"{language}\": \"{texts[i]}\""))} }}";

    private static string Checked(string id)
    {
        const string Expected = "Expected lower-case words of a-z and 0-9 joined by hyphens";
        return IsId(id) ? id : throw new ArgumentException($"{Expected}, found '{id}'.", nameof(id));
    }

    private static string OnceReplaced(string text, string old, string other)
    {
        int at = text.IndexOf(old, StringComparison.Ordinal);
        return $"{text[..at]}{other}{text[(at + old.Length)..]}";
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z")]
    private static partial Regex Id();
}
