namespace Reflexology.Drawing;

/// <summary>The namespaces whose names are read, whatever prefix a file has for them.</summary>
internal static class SvgNamespaces
{
    /// <summary>That of SVG.</summary>
    public const string Svg = "http://www.w3.org/2000/svg";

    /// <summary>That of the attributes with which elements refer to others in SVG 1.1.</summary>
    public const string XLink = "http://www.w3.org/1999/xlink";

    /// <summary>That of HTML, whose <c>link</c> names a style sheet.</summary>
    public const string Html = "http://www.w3.org/1999/xhtml";

    /// <summary>
    /// The name by which an attribute is asked for: that of one without a namespace, else with the usual prefix; null
    /// for one that is not read.
    /// </summary>
    public static string? NameOf(string space, string name) => space switch
    {
        "" => name,
        XLink => $"xlink:{name}",
        "http://www.inkscape.org/namespaces/inkscape" => $"inkscape:{name}",
        "http://www.serif.com/" => $"serif:{name}",
        _ => null,
    };
}
