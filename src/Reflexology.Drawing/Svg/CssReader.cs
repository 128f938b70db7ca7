using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Reads the rules of a style sheet as browsers do (CSS Syntax 3): what is wrong ends with its rule or declaration.
/// </summary>
internal sealed class CssReader(ISvgText source)
{
    // Rules that set no property of an element.
    private static readonly ImmutableArray<string> WithoutEffect =
    [
        "charset", "namespace", "font-face", "keyframes", "-webkit-keyframes", "page", "property", "counter-style",
        "font-feature-values", "font-palette-values", "view-transition",
    ];

    private readonly string _css = CssText.WithoutComments($"{source}");
    private int _at;

    /// <summary>The parts in order; those of media that are not meant are left out.</summary>
    public IEnumerable<CssPart> Parts()
    {
        // For each open @media whether it applies.
        Stack<bool> open = new([true]);
        while (true)
        {
            SkipSpace();
            if (_at == _css.Length)
                yield break;
            int start = _at;
            if (_css[_at] == '}')
            {
                Pass();
                if (open.Count > 1)
                    open.Pop();
                continue;
            }

            string prelude = UpTo("{;}").TrimEnd();
            bool hasBlock = _at < _css.Length && _css[_at] == '{';
            if (prelude.StartsWith('@'))
            {
                if (hasBlock && Word(prelude) == "media")
                {
                    Pass();
                    bool? applies = CssMedia.Applies(prelude["@media".Length..]);
                    if (applies is null && open.Peek())
                        yield return new CssNotRead(start, $"'{Short(prelude)}'");
                    open.Push(open.Peek() && applies is true);
                    continue;
                }

                if (open.Peek() && !WithoutEffect.Contains(Word(prelude)))
                    yield return new CssNotRead(start, $"'{Short(prelude)}'");
                if (hasBlock)
                    Block();
                else
                    Pass();
            }
            else if (hasBlock)
            {
                int begin = _at + 1;
                string body = Block();
                if (!open.Peek())
                    continue;
                if (body.Contains('{', StringComparison.Ordinal))
                    yield return new CssNotRead(start, $"rules in the rule '{Short(prelude)}'");
                yield return new CssRule(start, Selectors(prelude, start), Declarations(body, begin));
            }
            else
            {
                Pass();
            }
        }
    }

    /// <summary>The declarations of properties that are read, in order.</summary>
    /// <param name="body">Declarations such as <c>fill: none; stroke: red</c>, without comments.</param>
    /// <param name="start">The offset of the first character.</param>
    public static ImmutableArray<CssDeclaration> Declarations(string body, int start)
    {
        ImmutableArray<CssDeclaration>.Builder found = ImmutableArray.CreateBuilder<CssDeclaration>();
        foreach ((string text, int offset) in CssText.Split(body, ';'))
        {
            int colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                continue;
            string property = text[..colon].Trim().ToLowerInvariant();
            if (!SvgProperties.Known.Contains(property))
                continue;
            string value = text[(colon + 1)..];
            int begin = colon + 1 + (value.Length - value.TrimStart().Length);
            value = value.Trim();
            int mark = value.LastIndexOf('!');
            bool isImportant = mark >= 0
                && value[(mark + 1)..].Trim().Equals("important", StringComparison.OrdinalIgnoreCase);
            found.Add(new CssDeclaration(
                property, isImportant ? value[..mark].TrimEnd() : value, start + offset + begin, isImportant));
        }

        return found.DrainToImmutable();
    }

    private static ImmutableArray<(string Text, int Offset)> Selectors(string prelude, int start) =>
    [
        .. CssText.Split(prelude, ',')
            .Select(part => (part.Text.Trim(), start + part.Offset + part.Text.Length - part.Text.TrimStart().Length)),
    ];

    private static string Word(string prelude)
    {
        int end = 1;
        while (end < prelude.Length && (char.IsAsciiLetter(prelude[end]) || prelude[end] == '-'))
            end++;
        return prelude[1..end].ToLowerInvariant();
    }

    private static string Short(string text) => text.Shortened(QuotedText.MostLetters);

    private string UpTo(string stops)
    {
        int start = _at;
        _at = CssText.EndOf(_css, _at, stops);
        return _css[start.._at];
    }

    // What is between the brace here and the one that closes it, to behind that; the end of the sheet closes all.
    private string Block()
    {
        Pass();
        string block = UpTo("}");
        Pass();
        return block;
    }

    private void Pass() => _at = Math.Min(_css.Length, _at + 1);

    // Marks of comments of HTML count as space.
    private void SkipSpace()
    {
        while (_at < _css.Length)
        {
            if (char.IsWhiteSpace(_css[_at]))
                _at++;
            else if (_css.AsSpan(_at).StartsWith("<!--"))
                _at += 4;
            else if (_css.AsSpan(_at).StartsWith("-->"))
                _at += 3;
            else
                break;
        }
    }
}
