using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The elements, attributes and properties of SVG that artwork is drawn from; all others are left out.
/// </summary>
internal static class ArtworkNames
{
    /// <summary>Attributes of numbers and lengths, by the element.</summary>
    public static readonly FrozenDictionary<string, ImmutableArray<string>> Lengths = Table(
        ("rect", "x y width height rx ry"),
        ("circle", "cx cy r"),
        ("ellipse", "cx cy rx ry"),
        ("line", "x1 y1 x2 y2"),
        ("use", "x y width height"),
        ("svg", "x y width height"),
        ("image", "x y width height"),
        ("linearGradient", "x1 y1 x2 y2"),
        ("radialGradient", "cx cy r fx fy fr"),
        ("stop", "offset"),
        ("pattern", "x y width height"),
        ("mask", "x y width height"),
        ("marker", "refX refY markerWidth markerHeight"),
        ("symbol", "x y width height"),
        ("path", ""),
        ("polyline", ""),
        ("polygon", ""),
        ("clipPath", ""),
        ("g", ""),
        ("defs", ""));

    /// <summary>Attributes of some fixed words.</summary>
    public static readonly ImmutableArray<string> Words =
    [
        "preserveAspectRatio", "gradientUnits", "patternUnits", "patternContentUnits", "clipPathUnits", "maskUnits",
        "maskContentUnits", "markerUnits", "spreadMethod", "orient",
    ];

    /// <summary>Attributes of a transform.</summary>
    public static readonly ImmutableArray<string> Transforms = ["transform", "gradientTransform", "patternTransform"];

    /// <summary>Properties of colours and words; each colour before its opacity.</summary>
    public static readonly ImmutableArray<string> Properties =
    [
        "color", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-opacity", "stroke-linecap", "stroke-linejoin",
        "stroke-miterlimit", "opacity", "stop-color", "stop-opacity", "clip-path", "clip-rule", "mask",
        "marker-start", "marker-mid", "marker-end", "display", "visibility",
    ];

    /// <summary>Properties of lengths.</summary>
    public static readonly ImmutableArray<string> Strokes = ["stroke-width", "stroke-dashoffset", "stroke-dasharray"];

    /// <summary>Properties that may refer to an element of the drawing.</summary>
    public static readonly ImmutableArray<string> References =
        ["fill", "stroke", "clip-path", "mask", "marker-start", "marker-mid", "marker-end"];

    /// <summary>Properties that would change the picture and are not drawn.</summary>
    public static readonly ImmutableArray<string> NotDrawn = ["filter", "mix-blend-mode"];

    /// <summary>Elements that show nothing by themselves, and are left out without a word.</summary>
    public static readonly FrozenSet<string> Silent =
        [SvgElement.Foreign, SvgElement.Letters, "title", "desc", "metadata", "style", "view"];

    /// <summary>Elements that are drawn where something refers to them.</summary>
    public static bool IsDefinition(string name) => name is "pattern" or "clipPath" or "mask" or "marker" or "symbol";

    private static FrozenDictionary<string, ImmutableArray<string>> Table(params (string Name, string Of)[] rows) =>
        rows.ToFrozenDictionary(
            row => row.Name,
            row => row.Of.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray());
}
