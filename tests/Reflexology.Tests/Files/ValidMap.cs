using System.Collections.Immutable;
using System.Text;

namespace Reflexology.Tests;

/// <summary>A small map without a fault, for tests to spoil in one place.</summary>
internal static class ValidMap
{
    public const string Text = """
        {
          "format": "reflexology-map",
          "version": 1,
          "units": "mm",
          "id": "test",
          "names": { "en": "Test map" },
          "tradition": { "en": "None" }, "laterality": { "en": "As in the body" },
          "sources": [
            { "id": "book", "title": "A book" }
          ],
          "zones": [
            {
              "id": "middle",
              "number": 1,
              "names": { "en": "Middle" },
              "bodyAreas": ["neck"],
              "feet": "both",
              "crossed": false,
              "location": "In the middle.",
              "shapes": {
                "plantar": "M20 100 L60 100 L60 120 L20 120 Z"
              },
              "sources": ["book"],
              "agreement": { "grade": "one-text", "note": "one source" }
            }
          ]
        }
        """;

    /// <summary>The text with one passage, which must stand in it exactly once, replaced.</summary>
    public static string With(string passage, string replacement)
    {
        string[] parts = Text.Split(passage);
        Assert.That(parts, Has.Length.EqualTo(2), $"'{passage}' must stand in the valid map exactly once");
        return string.Join(replacement, parts);
    }

    public static FootMap Read(string text) => FootMap.Parse(Encoding.UTF8.GetBytes(text), "map.json");

    public static ImmutableArray<MapProblem> Problems(string text) => Problems(Encoding.UTF8.GetBytes(text));

    public static ImmutableArray<MapProblem> Problems(byte[] bytes) =>
        Assert.Throws<FootMapFormatException>(() => FootMap.Parse(bytes, "map.json"))!.Problems;

    public static MapProblem Problem(
        MapRule rule, int line, int column, string path, string found, string expected) => new()
        {
            Rule = rule,
            File = "map.json",
            Line = line,
            Column = column,
            Path = path,
            Found = found,
            Expected = expected,
        };

    /// <summary>A map with several zones, each given as id, feet and plantar path data, in drawing order.</summary>
    public static FootMap Of(params (string Id, string Feet, string Path)[] zones)
    {
        string start = Text[..(Text.IndexOf("\"zones\": [", StringComparison.Ordinal) + "\"zones\": [".Length)];
        string zone = Text[(start.Length)..Text.LastIndexOf(']')];
        return Read(start + string.Join(',', zones.Select(given => zone
            .Replace("\"middle\"", $"\"{given.Id}\"", StringComparison.Ordinal)
            .Replace("\"both\"", $"\"{given.Feet}\"", StringComparison.Ordinal)
            .Replace("M20 100 L60 100 L60 120 L20 120 Z", given.Path, StringComparison.Ordinal))) + "]}");
    }
}
