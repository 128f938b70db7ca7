using System.Text;

namespace Reflexology.Authoring.Tests;

/// <summary>Map files of a few zones on the sole, each zone on separate lines.</summary>
internal static class MapText
{
    /// <summary>
    /// The line of the shape of the first zone; that of each further one is <see cref="LinesOfAZone"/> below.
    /// </summary>
    public const int FirstShapeLine = 8;

    public const int LinesOfAZone = 4;

    /// <summary>A rectangle as path data.</summary>
    public static string Box(double left, double top, double right, double bottom) =>
        FormattableString.Invariant($"M{left} {top} L{right} {top} L{right} {bottom} L{left} {bottom} Z");

    /// <summary>The file as text.</summary>
    public static string Of(params TestZone[] zones) => $$"""
        {
          "format": "reflexology-map", "version": 1, "units": "mm", "id": "test",
          "names": { "en": "Test" }, "tradition": { "en": "None" }, "laterality": { "en": "As in the body" },
          "sources": [{ "id": "book", "title": "A book" }],
          "zones": [
        {{string.Join(",\n", zones.Select(Zone))}}
          ]
        }
        """;

    /// <summary>The file, validated.</summary>
    public static ValidatedFile Validated(params TestZone[] zones) =>
        FileValidation.Parse(Encoding.UTF8.GetBytes(Of(zones)), "test.json");

    private static string Zone(TestZone zone)
    {
        string over = string.Join(", ", zone.Over.Select(id => $"\"{id}\""));
        const string Rest = """ "bodyAreas": ["neck"], "crossed": false, "location": "Here.", "sources": ["book"]""";
        return $$"""
                {
                  "id": "{{zone.Id}}", "names": { "en": "{{zone.Id}}" }, "feet": "{{zone.Feet}}",{{Rest}},
                  "shapes": { "plantar": "{{zone.Path}}" },{{LeftShapes(zone)}} "over": [{{over}}],
                  "assertions": [{{zone.Assertions}}], "agreement": { "grade": "one-text", "note": "one source" } }
            """;
    }

    private static string LeftShapes(TestZone zone) =>
        zone.LeftPath is null ? "" : $$""" "leftShapes": { "plantar": "{{zone.LeftPath}}" },""";
}
