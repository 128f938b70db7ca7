using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Reflexology.Authoring;

/// <summary>The beginnings of map files of one's own.</summary>
public static partial class MapScaffold
{
    /// <summary>The name of the schema that a new map names, and that lies beside it, so that every editor finds it.</summary>
    public const string SchemaName = "map.schema.json";

    /// <summary>The JSON Schema of map files, in UTF-8.</summary>
    public static byte[] Schema()
    {
        using Stream stream = typeof(MapScaffold).Assembly.GetManifestResourceStream(SchemaName)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Whether a text can be the id of a map: lower-case words of a-z and 0-9 joined by hyphens.</summary>
    public static bool IsId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Id().IsMatch(id);
    }

    /// <summary>A map with one round zone on each of some aspects; it reads and has nothing to mend.</summary>
    /// <param name="id">The id of the map.</param>
    /// <param name="aspects">The aspects, at least one.</param>
    /// <exception cref="ArgumentException">The id is none.</exception>
    public static string WithExamples(string id, ImmutableArray<Aspect> aspects) => $$"""
        {
          "$schema": "{{SchemaName}}",
          "format": "reflexology-map",
          "version": 1,
          "units": "mm",
          "id": "{{Checked(id)}}",
          "names": { "en": "My map", "de": "Meine Karte", "es": "Mi mapa", "ru": "Моя карта", "zh": "我的图" },
          "tradition": { "en": "The tradition that the map follows", "de": "Die Tradition, der die Karte folgt", "es": "La tradición que sigue el mapa", "ru": "Традиция, которой следует карта", "zh": "本图所依据的传统" },
          "laterality": { "en": "Which side of the body is on which foot", "de": "Welche Körperseite auf welchem Fuß liegt", "es": "Qué lado del cuerpo está en qué pie", "ru": "Какая сторона тела на какой стопе", "zh": "身体左右侧与左右足的对应" },
          "sources": [
            { "id": "my-source", "title": "The text or chart that the map is drawn from" }
          ],
          "zones": [
        {{string.Join(",\n", aspects.Select(ExampleZone.Of))}}
          ]
        }

        """;

    /// <summary>A copy of a built-in map under another id, line by line as it is written there.</summary>
    /// <param name="id">The id of the copy.</param>
    /// <param name="builtIn">One of <see cref="FootMap.BuiltInIds"/>.</param>
    /// <exception cref="ArgumentException">The id is none.</exception>
    /// <exception cref="UnknownNameException">There is no such built-in map.</exception>
    public static string CopyOf(string id, string builtIn)
    {
        string text = Encoding.UTF8.GetString(BuiltInFile.Bytes($"{FootMap.Load(builtIn).Id}.json"));
        return OnceReplaced(OnceReplaced(text, $"\"schema/{SchemaName}\"", $"\"{SchemaName}\""), $"\"id\": \"{builtIn}\"", $"\"id\": \"{Checked(id)}\"");
    }

    private static string Checked(string id) => IsId(id) ? id : throw new ArgumentException($"Expected lower-case words of a-z and 0-9 joined by hyphens, found '{id}'.", nameof(id));

    private static string OnceReplaced(string text, string old, string other)
    {
        int at = text.IndexOf(old, StringComparison.Ordinal);
        return $"{text[..at]}{other}{text[(at + old.Length)..]}";
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z")]
    private static partial Regex Id();
}
