using System.Globalization;

namespace Reflexology.Authoring;

/// <summary>A zone to begin with: a circle in the middle of an aspect.</summary>
internal static class ExampleZone
{
    private const double Radius = 10;

    // Four cubics with control points at 0.5523 of the radius stray from a circle by less than 0.03 %.
    private const double Handle = 0.5523 * Radius;

    /// <summary>The entry of the zone in the file.</summary>
    public static string Of(Aspect aspect)
    {
        string word = aspect.ToWord();
        return $$"""
                {
                  "id": "example-{{word}}",
                  "names": {{Names(aspect)}},
                  "bodyAreas": ["neck"],
                  "feet": "both",
                  "crossed": false,
                  "location": "Where the zone lies, by bones and landmarks.",
                  "assertions": [
                    { "on": "{{word}}", "is": "in-parts", "count": 1 }
                  ],
                  "shapes": {
                    "{{word}}": "{{Circle(Middle(aspect))}}"
                  },
                  "sources": ["my-source"],
                  "agreement": { "grade": "charts-only", "note": "What the sources agree on" }
                }
            """;
    }

    private static MapPoint Middle(Aspect aspect)
    {
        MapPoint middle = ReferenceFoot.BuiltIn[Foot.Right, aspect].SilhouettePolygon.Centroid;
        return new MapPoint(Math.Round(middle.X), Math.Round(middle.Y));
    }

    private static string Circle(MapPoint middle)
    {
        return $"M{At(Radius, 0)} C{At(Radius, Handle)} {At(Handle, Radius)} {At(0, Radius)} C{At(-Handle, Radius)} {At(-Radius, Handle)} {At(-Radius, 0)} "
            + $"C{At(-Radius, -Handle)} {At(-Handle, -Radius)} {At(0, -Radius)} C{At(Handle, -Radius)} {At(Radius, -Handle)} {At(Radius, 0)} Z";

        string At(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"{middle.X + x:0.##} {middle.Y + y:0.##}");
    }

    private static string Names(Aspect aspect) => aspect switch
    {
        Aspect.Plantar => """{ "en": "Example on the sole", "de": "Beispiel auf der Sohle", "es": "Ejemplo en la planta", "ru": "Пример на подошве", "zh": "足底示例" }""",
        Aspect.Dorsal => """{ "en": "Example on the top", "de": "Beispiel auf dem Fußrücken", "es": "Ejemplo en el dorso", "ru": "Пример на тыле стопы", "zh": "足背示例" }""",
        Aspect.Medial => """{ "en": "Example on the inner side", "de": "Beispiel auf der Innenseite", "es": "Ejemplo en el lado interno", "ru": "Пример на внутренней стороне", "zh": "足内侧示例" }""",
        Aspect.Lateral => """{ "en": "Example on the outer side", "de": "Beispiel auf der Außenseite", "es": "Ejemplo en el lado externo", "ru": "Пример на наружной стороне", "zh": "足外侧示例" }""",
        _ => throw new ArgumentOutOfRangeException(nameof(aspect), aspect, "Expected one of the four aspects."),
    };
}
