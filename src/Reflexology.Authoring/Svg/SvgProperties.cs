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

    /// <summary>The word of CSS that a value of any property may be.</summary>
    public static CssKeyword KeywordOf(SvgValue? value) => value is not { Text.Length: >= 5 and <= 12 }
        ? CssKeyword.None
        : value.Text.ToLowerInvariant() switch
        {
            "initial" => CssKeyword.Initial,
            "inherit" => CssKeyword.Inherit,
            "unset" or "revert" or "revert-layer" => CssKeyword.Unset,
            _ => CssKeyword.None,
        };

    /// <summary>True for a property that an attribute of the same name sets, too (SVG 2, chapter 6.6).</summary>
    public static bool IsAttribute(string property) => property is not ("translate" or "rotate" or "scale");
}

/// <summary>The words of CSS that stand for a value of any property (CSS Cascading 4, chapter 7.3).</summary>
internal enum CssKeyword
{
    /// <summary>None of them.</summary>
    None,

    /// <summary>The value that the property has where nothing sets it.</summary>
    Initial,

    /// <summary>The value of the element around it.</summary>
    Inherit,

    /// <summary>As if no declaration were there: inherited or initial, as the property is.</summary>
    Unset,
}
