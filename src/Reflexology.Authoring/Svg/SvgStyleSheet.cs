using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>
/// The rules of all style sheets of a drawing, and which of them count for an element (CSS Cascading 4).
/// </summary>
internal sealed class SvgStyleSheet(SvgProblems problems)
{
    // More rules that are not understood are counted.
    private const int MostNamed = 50;

    private static readonly IReadOnlyDictionary<string, SvgValue> None = ImmutableDictionary<string, SvgValue>.Empty;

    private readonly Dictionary<string, List<Rule>> _byKey = new(StringComparer.Ordinal);
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
                    NotUnderstood(style, text.PlaceIn(other.Offset), other.Found);
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
    public IReadOnlyDictionary<string, SvgValue> DeclaredFor(SvgElement element)
    {
        SvgValue? own = element.Attribute("style");
        if (_rules == 0 && own is null)
            return None;
        Dictionary<string, (Strength By, SvgValue Value)> strongest = new(StringComparer.Ordinal);
        if (own is not null)
        {
            foreach (CssDeclaration declaration in Declarations(element, own))
                Set(declaration, new Strength(declaration.IsImportant, int.MaxValue, 0), own.Source);
        }

        foreach (Rule rule in Candidates(element))
        {
            if ((_steps += rule.Selector.Length) > SvgLimits.StyleSteps)
                throw problems.TooLarge(
                    element.Place, element.Path, "style rules times elements", SvgLimits.StyleSteps);
            if (!rule.Selector.Matches(element, ref _steps))
                continue;
            foreach (CssDeclaration declaration in rule.Declarations)
                Set(declaration, new(declaration.IsImportant, rule.Selector.Specificity, rule.Number), rule.Source);
        }

        return strongest.ToDictionary(entry => entry.Key, entry => entry.Value.Value, StringComparer.Ordinal);

        void Set(CssDeclaration declaration, Strength by, ISvgText source)
        {
            if (strongest.TryGetValue(declaration.Property, out (Strength By, SvgValue) known)
                && known.By.CompareTo(by) > 0)
                return;
            strongest[declaration.Property] =
                (by, new SvgValue(declaration.Value, source, declaration.Offset, IsCss: true));
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
            NotUnderstood(style, text.PlaceIn(unknown.Offset), $"'{unknown.Property}: {unknown.Value}'");
        ImmutableArray<CssDeclaration> declarations =
            rule.Declarations.RemoveAll(declaration => declaration.HasVariable);
        if (declarations.IsEmpty)
            return;
        foreach ((string each, int offset) in rule.Selectors)
        {
            if (CssSelector.Parse(each) is not { } selector)
            {
                NotUnderstood(style, text.PlaceIn(offset), $"the selector '{each}'");
                continue;
            }

            if (!_byKey.TryGetValue(selector.Key, out List<Rule>? rules))
                _byKey[selector.Key] = rules = [];
            rules.Add(new Rule(selector, ++_rules, declarations, text));
        }
    }

    private IEnumerable<Rule> Candidates(SvgElement element)
    {
        IEnumerable<string> keys = element.Classes.Select(name => $".{name}")
            .Append($"#{element.Id}")
            .Append(element.Name)
            .Append(CssSelector.AnyKey);
        return keys.SelectMany(key => _byKey.GetValueOrDefault(key) ?? []);
    }

    private sealed record Rule(
        CssSelector Selector, int Number, ImmutableArray<CssDeclaration> Declarations, ISvgText Source);

    // Of two declarations the important one counts, then the one of the more specific rule, then the later one.
    private readonly record struct Strength(bool IsImportant, int Specificity, int Number) : IComparable<Strength>
    {
        public int CompareTo(Strength other) => (IsImportant, Specificity, Number).CompareTo(
            (other.IsImportant, other.Specificity, other.Number));
    }
}
