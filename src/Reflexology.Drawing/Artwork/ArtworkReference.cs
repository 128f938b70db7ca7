using System.Text.RegularExpressions;

namespace Reflexology.Drawing;

/// <summary>References of elements to others of the same drawing.</summary>
internal static partial class ArtworkReference
{
    /// <summary>The attribute that an element refers with; null where it has none.</summary>
    public static string? AttributeOf(SvgElement element) =>
        element["href"] is not null ? "href" : element["xlink:href"] is not null ? "xlink:href" : null;

    /// <summary>The id in a value such as <c>#tile</c>; null for a reference to anything else.</summary>
    public static string? IdOf(string? href) =>
        href?.Trim() is ['#', .. { Length: > 0 } id] ? id : null;

    /// <summary>
    /// The id in a value such as <c>url(#tile)</c>; empty for a reference to anything else, null for no reference.
    /// </summary>
    public static string? IdIn(string value)
    {
        if (!value.Contains("url", StringComparison.OrdinalIgnoreCase))
            return null;
        Match match = Local().Match(value);
        return match.Success ? match.Groups[1].Value : "";
    }

    [GeneratedRegex(
        @"^\s*url\(\s*[""']?#([^""'\s()]+)[""']?\s*\)\s*(?:#?[a-z0-9]+)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Local();
}
