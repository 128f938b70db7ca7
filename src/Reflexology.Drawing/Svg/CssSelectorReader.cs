using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Reflexology.Drawing;

/// <summary>Reads the parts of a selector one after the other.</summary>
internal sealed class CssSelectorReader(string text)
{
    private int _at;

    /// <summary>True where nothing is left.</summary>
    public bool IsAtEnd => _at == text.Length;

    /// <summary>The tests for one element, or null where they are not understood.</summary>
    public ImmutableArray<CssTest>? Compound()
    {
        var tests = ImmutableArray.CreateBuilder<CssTest>();
        if (Take('*'))
            tests.Add(new CssTest('*', ""));
        else if (Name() is { } type)
            tests.Add(new CssTest('t', type));
        while (!IsAtEnd && text[_at] is '.' or '#' or '[' or ':')
        {
            char kind = text[_at++];
            CssTest? test = kind switch
            {
                '[' => Attribute(),
                ':' => Pseudo(),
                _ => Name() is { } name ? new CssTest(kind, name) : null,
            };
            if (test is null)
                return null;
            tests.Add(test.Value);
        }

        return tests.Count == 0 ? null : tests.DrainToImmutable();
    }

    /// <summary>The combinator that comes next, a space for descendants; 0 where none does.</summary>
    public char Combinator()
    {
        bool hasSpace = SkipSpace();
        if (IsAtEnd || text[_at] is not ('>' or '+' or '~'))
            return hasSpace && !IsAtEnd ? ' ' : '\0';
        char combinator = text[_at++];
        SkipSpace();
        return combinator;
    }

    private CssTest? Attribute()
    {
        SkipSpace();
        if (Name() is not { } name)
            return null;
        SkipSpace();
        if (Take(']'))
            return new CssTest('[', name);
        char comparison = IsAtEnd ? '\0' : text[_at++];
        if (comparison is not '=' && !("~|^$*".Contains(comparison) && Take('=')))
            return null;
        SkipSpace();
        string? value = IsAtEnd ? null : text[_at] is '"' or '\'' ? Quoted() : Name();
        SkipSpace();
        return value is null || !Take(']') ? null : new CssTest('[', name, comparison, value);
    }

    // A drawing is at rest: nothing points at it, and it has no parts but its elements.
    private CssTest? Pseudo()
    {
        bool isElement = Take(':');
        string? name = Name()?.ToLowerInvariant();
        if (name is null || (!IsAtEnd && text[_at] == '('))
            return null;
        return isElement ? new CssTest('!', name) : name switch
        {
            "root" or "first-child" or "last-child" => new CssTest(':', name),
            "hover" or "active" or "focus" or "focus-within" or "focus-visible" or "visited" or "link" or "any-link"
                or "target" or "checked" or "before" or "after" or "first-line" or "first-letter" =>
                new CssTest('!', name),
            _ => null,
        };
    }

    private string? Quoted()
    {
        char quote = text[_at];
        int end = text.IndexOf(quote, _at + 1);
        if (end < 0 || text.AsSpan(_at..end).Contains('\\'))
            return null;
        string value = text[(_at + 1)..end];
        _at = end + 1;
        return value;
    }

    // An identifier, its escapes replaced.
    private string? Name()
    {
        var name = new StringBuilder();
        while (!IsAtEnd)
        {
            char letter = text[_at];
            if (letter == '\\' && _at + 1 < text.Length)
                name.Append(Escape());
            else if (char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' || letter >= 0x80)
                name.Append(text[_at++]);
            else
                break;
        }

        return name.Length == 0 ? null : $"{name}";
    }

    private string Escape()
    {
        int start = ++_at;
        while (_at < text.Length && _at - start < 6 && char.IsAsciiHexDigit(text[_at]))
            _at++;
        if (_at == start)
            return $"{text[_at++]}";
        int code = int.Parse(text.AsSpan(start.._at), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        if (!IsAtEnd && char.IsWhiteSpace(text[_at]))
            _at++;
        return Rune.IsValid(code) && code != 0 ? $"{new Rune(code)}" : "\uFFFD";
    }

    private bool Take(char letter)
    {
        if (IsAtEnd || text[_at] != letter)
            return false;
        _at++;
        return true;
    }

    private bool SkipSpace()
    {
        int start = _at;
        while (!IsAtEnd && char.IsWhiteSpace(text[_at]))
            _at++;
        return _at > start;
    }
}
