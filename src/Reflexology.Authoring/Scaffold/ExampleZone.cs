using System.Globalization;

namespace Reflexology.Authoring;

/// <summary>A zone to start with: a circle in the middle of an aspect.</summary>
internal static class ExampleZone
{
    private const double Radius = 10;

    // Four cubics with control points at 0.5523 of the radius stray from a circle by less than 0.03 %.
    private const double Handle = 0.5523 * Radius;

    /// <summary>Creates the entry of the zone in the file.</summary>
    public static string Create(Aspect aspect)
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
        return $"M{At(Radius, 0)} C{At(Radius, Handle)} {At(Handle, Radius)} {At(0, Radius)} "
            + $"C{At(-Handle, Radius)} {At(-Radius, Handle)} {At(-Radius, 0)} "
            + $"C{At(-Radius, -Handle)} {At(-Handle, -Radius)} {At(0, -Radius)} "
            + $"C{At(Handle, -Radius)} {At(Radius, -Handle)} {At(Radius, 0)} Z";

        string At(double x, double y) =>
            string.Create(CultureInfo.InvariantCulture, $"{middle.X + x:0.##} {middle.Y + y:0.##}");
    }

    private static string Names(Aspect aspect)
    {
        string[] names = aspect switch
        {
            Aspect.Plantar =>
            [
                "Example on the sole", "Beispiel auf der Sohle", "Ejemplo en la planta", "Пример на подошве", "足底示例",
            ],
            Aspect.Dorsal =>
            [
                "Example on the top", "Beispiel auf dem Fußrücken", "Ejemplo en el dorso",
                "Пример на тыле стопы", "足背示例",
            ],
            Aspect.Medial =>
            [
                "Example on the inner side", "Beispiel auf der Innenseite", "Ejemplo en el lado interno",
                "Пример на внутренней стороне", "足内侧示例",
            ],
            Aspect.Lateral =>
            [
                "Example on the outer side", "Beispiel auf der Außenseite", "Ejemplo en el lado externo",
                "Пример на наружной стороне", "足外侧示例",
            ],
            _ => throw new ArgumentOutOfRangeException(nameof(aspect), aspect, "Expected one of the four aspects."),
        };
        return MapScaffold.Texts(names);
    }
}
