using System.Text;
using System.Text.RegularExpressions;

namespace Reflexology.Authoring;

/// <summary>
/// The rules of a drawing's style sheets whose selector is a class alone, as Illustrator writes them; others are
/// ignored.
/// </summary>
internal sealed partial class SvgStyleSheet
{
    private readonly Dictionary<string, Dictionary<string, string>> _classes = new(StringComparer.Ordinal);

    /// <summary>Adds the rules of a style element; later ones win.</summary>
    public void Add(string css)
    {
        foreach (string rule in WithoutComments(css).Split('}'))
        {
            if (rule.Split('{') is not [var selectors, var body])
                continue;
            Dictionary<string, string> declarations = Declarations(body);
            string[] each = selectors.Split(',', StringSplitOptions.TrimEntries);
            foreach (string selector in each.Where(selector => ClassSelector().IsMatch(selector)))
            {
                if (!_classes.TryGetValue(selector[1..], out Dictionary<string, string>? known))
                    _classes[selector[1..]] = known = new(StringComparer.Ordinal);
                foreach ((string property, string value) in declarations)
                    known[property] = value;
            }
        }
    }

    /// <summary>The value that the rules for the classes of an element give a property, or null.</summary>
    public string? Value(string? classes, string property) => _classes.Count == 0 ? null
        : classes?.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(name => _classes.GetValueOrDefault(name)?.GetValueOrDefault(property))
            .LastOrDefault(value => value is not null);

    /// <summary>The properties of a list of declarations such as <c>fill: none; stroke: red</c>.</summary>
    public static Dictionary<string, string> Declarations(string style)
    {
        Dictionary<string, string> declarations = new(StringComparer.Ordinal);
        foreach (string declaration in style.Split(';'))
        {
            int colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                declarations[declaration[..colon].Trim()] = declaration[(colon + 1)..]
                    .Replace("!important", "", StringComparison.Ordinal)
                    .Trim();
        }

        return declarations;
    }

    private static string WithoutComments(string css)
    {
        var rules = new StringBuilder();
        for (int at = 0; at < css.Length;)
        {
            int start = css.IndexOf("/*", at, StringComparison.Ordinal);
            rules.Append(css, at, (start < 0 ? css.Length : start) - at);
            int end = start < 0 ? -1 : css.IndexOf("*/", start + 2, StringComparison.Ordinal);
            at = end < 0 ? css.Length : end + 2;
        }

        return rules.ToString();
    }

    [GeneratedRegex(@"^\.[\w-]+$")]
    private static partial Regex ClassSelector();
}
