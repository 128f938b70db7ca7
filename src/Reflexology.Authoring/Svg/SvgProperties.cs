using System.Collections.Frozen;

namespace Reflexology.Authoring;

/// <summary>The properties of CSS that change which shapes a drawing shows, and where.</summary>
internal static class SvgProperties
{
    /// <summary>All that are read; declarations of others are passed over.</summary>
    public static readonly FrozenSet<string> Known =
    [
        "display", "visibility", "fill", "fill-rule", "clip-path", "mask", "offset-path",
        "transform", "transform-origin", "transform-box", "translate", "rotate", "scale",
        "x", "y", "width", "height", "cx", "cy", "r", "rx", "ry", "d",
    ];

    /// <summary>True for a property that elements take from those around them.</summary>
    public static bool IsInherited(string property) => property is "fill" or "fill-rule" or "visibility";

    /// <summary>The value of an inherited property where nothing sets it.</summary>
    public static string InitialOf(string property) =>
        property switch { "fill" => "black", "fill-rule" => "nonzero", _ => "visible" };

    /// <summary>True for a property that an attribute of the same name sets, too (SVG 2, chapter 6.6).</summary>
    public static bool IsAttribute(string property) => property is not ("translate" or "rotate" or "scale");
}
