using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The rules of all style sheets of a drawing, and which of them count for an element (CSS Cascading 4).
/// </summary>
internal sealed class SvgStyleSheet(SvgProblems problems)
{
    // More rules that are not understood are counted.
    private const int MostNamed = 50;

    private static readonly FrozenDictionary<string, SvgDeclared> None = FrozenDictionary<string, SvgDeclared>.Empty;

    private readonly Dictionary<(char Kind, string Name), List<Rule>> _byKey = [];
    private int _rules;
    private int _notUnderstood;
    private SvgElement? _last;
    private long _steps;

    /// <summary>Adds the rules of a style element.</summary>
    public void Add(SvgElement style, SvgStyleText text)
    {
        if (style["type"]?.Trim() is { Length: > 0 } type && type != "text/css")
        {
            NotUnderstood(style, style.PlaceOf("type"), $"a style sheet of the type '{type}'");
            return;
        }

        bool? applies = CssMedia.Applies(style["media"] ?? "");
        if (applies is null)
            NotUnderstood(style, style.PlaceOf("media"), $"the media '{style["media"]}'");
        if (applies is not true)
            return;
        var reader = new CssReader(text);
        foreach (CssPart part in reader.Parts())
        {
            switch (part)
            {
                case CssRule rule:
                    Add(style, text, rule);
                    break;
                case CssNotRead other:
                    NotUnderstood(style, text, other.Offset, other.Found);
                    break;
            }
        }
    }

    /// <summary>Notes a style sheet that is not read, or a part of one.</summary>
    public void NotUnderstood(SvgElement element, SvgPlace place, string found)
    {
        _last = element;
        if (++_notUnderstood <= MostNamed)
            problems.NotUsed(
                element, place, found, "style rules that are read", "Let the program write styles as attributes.");
    }

    // Finding a place costs a look at the characters before it.
    private void NotUnderstood(SvgElement style, SvgStyleText text, int offset, string found) =>
        NotUnderstood(style, _notUnderstood < MostNamed ? text.PlaceIn(offset) : style.Place, found);

    /// <summary>Notes how many more parts of style sheets were not understood.</summary>
    public void Complete()
    {
        if (_notUnderstood > MostNamed)
            problems.NotUsed(
                _last!,
                FormattableString.Invariant($"{_notUnderstood - MostNamed} more rules that are not understood"),
                "style rules that are read");
    }

    /// <summary>
    /// The properties that the style of an element and the rules for it set; the strongest declaration of each.
    /// </summary>
    /// <exception cref="FootMapFormatException">
    /// It takes too many steps to find out which rules are for which elements.
    /// </exception>
    public IReadOnlyDictionary<string, SvgDeclared> DeclaredFor(SvgElement element)
    {
        SvgValue? own = element.Attribute("style");
        if (_rules == 0 && own is null)
            return None;
        Dictionary<string, SvgDeclared>? strongest = null;
        if (own is not null)
        {
            foreach (CssDeclaration declaration in Declarations(element, own))
                Set(declaration, int.MaxValue, 0, own.Source);
        }

        foreach (Rule rule in Candidates(element))
        {
            if ((_steps += rule.Selector.Length) > SvgLimits.StyleSteps)
                throw problems.TooLarge(
                    element.Place, element.Path, "style rules times elements", SvgLimits.StyleSteps);
            if (!rule.Selector.Matches(element, ref _steps))
                continue;
            foreach (CssDeclaration declaration in rule.Declarations)
                Set(declaration, rule.Selector.Specificity, rule.Number, rule.Source);
        }

        return strongest is null ? None : strongest;

        void Set(CssDeclaration declaration, int specificity, int number, ISvgText source)
        {
            var value = new SvgValue(declaration.Value, source, declaration.Offset, IsCss: true);
            var declared = new SvgDeclared(value, declaration.IsImportant, specificity, number);
            strongest ??= new(StringComparer.Ordinal);
            if (!strongest.TryGetValue(declaration.Property, out SvgDeclared? known) || !known.IsStrongerThan(declared))
                strongest[declaration.Property] = declared;
        }
    }

    private ImmutableArray<CssDeclaration> Declarations(SvgElement element, SvgValue style)
    {
        ImmutableArray<CssDeclaration> all = CssReader.Declarations(CssText.WithoutComments(style.Text), 0);
        foreach (CssDeclaration unknown in all.Where(declaration => declaration.HasVariable))
            problems.NotUsed(
                element, style.PlaceIn(unknown.Offset), $"'{unknown.Value}'", "a value without variables");
        return all.RemoveAll(declaration => declaration.HasVariable);
    }

    private void Add(SvgElement style, SvgStyleText text, CssRule rule)
    {
        foreach (CssDeclaration unknown in rule.Declarations.Where(declaration => declaration.HasVariable))
            NotUnderstood(style, text, unknown.Offset, $"'{unknown.Property}: {unknown.Value}'");
        ImmutableArray<CssDeclaration> declarations =
            rule.Declarations.RemoveAll(declaration => declaration.HasVariable);
        if (declarations.IsEmpty)
            return;
        foreach ((string each, int offset) in rule.Selectors)
        {
            if (CssSelector.Parse(each) is not { } selector)
            {
                NotUnderstood(style, text, offset, $"the selector '{each}'");
                continue;
            }

            if (!_byKey.TryGetValue(selector.Key, out List<Rule>? rules))
                _byKey[selector.Key] = rules = [];
            rules.Add(new Rule(selector, ++_rules, declarations, text));
        }
    }

    private IEnumerable<Rule> Candidates(SvgElement element)
    {
        IEnumerable<(char, string)> keys =
        [
            .. element.Classes.Select(name => ('.', name)),
            ('#', element.Id ?? ""),
            ('t', element.Name),
            CssSelector.AnyKey,
        ];
        return keys.SelectMany(key => _byKey.GetValueOrDefault(key) ?? []);
    }

    private sealed record Rule(
        CssSelector Selector, int Number, ImmutableArray<CssDeclaration> Declarations, ISvgText Source);
}

/// <summary>A declared value, and its rank among those for the same element and property.</summary>
/// <param name="Value">The value.</param>
/// <param name="IsImportant">True where it is marked so.</param>
/// <param name="Specificity">The weight of the selector; the greatest for the style of an element itself.</param>
/// <param name="Number">The number of the rule.</param>
internal sealed record SvgDeclared(SvgValue Value, bool IsImportant, int Specificity, int Number)
{
    /// <summary>True where it counts and the other one does not, wherever that stands.</summary>
    public bool IsStrongerThan(SvgDeclared other) => (IsImportant, Specificity, Number).CompareTo(
        (other.IsImportant, other.Specificity, other.Number)) > 0;
}
