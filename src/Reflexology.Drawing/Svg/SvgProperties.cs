using System.Collections.Frozen;

namespace Reflexology.Drawing;

/// <summary>The properties of CSS that change what a drawing shows, and where.</summary>
internal static class SvgProperties
{
    // Those that elements take from the ones around them, with their value where nothing sets it.
    private static readonly FrozenDictionary<string, string> Inherited = new Dictionary<string, string>
    {
        ["visibility"] = "visible",
        ["color"] = "black",
        ["fill"] = "black",
        ["fill-rule"] = "nonzero",
        ["fill-opacity"] = "1",
        ["clip-rule"] = "nonzero",
        ["stroke"] = "none",
        ["stroke-width"] = "1",
        ["stroke-opacity"] = "1",
        ["stroke-linecap"] = "butt",
        ["stroke-linejoin"] = "miter",
        ["stroke-miterlimit"] = "4",
        ["stroke-dasharray"] = "none",
        ["stroke-dashoffset"] = "0",
        ["marker-start"] = "none",
        ["marker-mid"] = "none",
        ["marker-end"] = "none",
        ["font-size"] = "16",
        ["font-weight"] = "400",
        ["text-anchor"] = "start",
    }.ToFrozenDictionary();

    /// <summary>All that are read; declarations of others are passed over.</summary>
    public static readonly FrozenSet<string> Known =
    [
        .. Inherited.Keys, "display", "opacity", "clip-path", "mask", "filter", "mix-blend-mode", "offset-path",
        "stop-color", "stop-opacity", "transform", "transform-origin", "transform-box", "translate", "rotate", "scale",
        "x", "y", "width", "height", "cx", "cy", "r", "rx", "ry", "d",
    ];

    /// <summary>True for a property that elements take from those around them.</summary>
    public static bool IsInherited(string property) => Inherited.ContainsKey(property);

    /// <summary>The value of an inherited property where nothing sets it.</summary>
    public static string InitialOf(string property) => Inherited[property];

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
