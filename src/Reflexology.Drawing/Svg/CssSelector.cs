using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// A selector of a style rule (Selectors 4): types, classes, ids, attributes, <c>:root</c>, <c>:first-child</c>,
/// <c>:last-child</c> and the four combinators. States such as <c>:hover</c> and pseudo-elements are understood and
/// match no element of a drawing.
/// </summary>
internal sealed class CssSelector
{
    /// <summary>The key of selectors that any element may match.</summary>
    public static readonly (char Kind, string Name) AnyKey = ('*', "");

    // Longer ones are not understood: no program writes them.
    private const int MostCompounds = 32;

    // From the right to the left: each compound, and how the element that matches the next one stands to its element.
    private readonly ImmutableArray<(ImmutableArray<CssTest> Tests, char Combinator)> _compounds;

    private CssSelector(ImmutableArray<(ImmutableArray<CssTest> Tests, char Combinator)> compounds)
    {
        _compounds = compounds;
        IEnumerable<CssTest> all = compounds.SelectMany(compound => compound.Tests);
        Length = all.Count() + 1;
        Specificity = all.Sum(test => test.Specificity);
        CssTest key = compounds[0].Tests.OrderByDescending(test => test.Specificity)
            .FirstOrDefault(test => test.Kind is '#' or '.' or 't');
        Key = key.Kind == '\0' ? AnyKey : (key.Kind, key.Name);
    }

    /// <summary>
    /// The id, class or type that every element which matches has, with the kind of its test; or any.
    /// </summary>
    public (char Kind, string Name) Key { get; }

    /// <summary>The weight among rules for the same element: ids, then classes, then types.</summary>
    public int Specificity { get; }

    /// <summary>The number of its tests, and one.</summary>
    public int Length { get; }

    /// <summary>Reads one selector; null where it is not understood.</summary>
    public static CssSelector? Parse(string text)
    {
        var reader = new CssSelectorReader(text);
        var compounds = ImmutableArray.CreateBuilder<(ImmutableArray<CssTest> Tests, char Combinator)>();
        char combinator = '\0';
        do
        {
            if (compounds.Count == MostCompounds || reader.Compound() is not { } tests)
                return null;
            compounds.Add((tests, combinator));
            combinator = reader.Combinator();
        }
        while (combinator != '\0');
        if (!reader.IsAtEnd)
            return null;
        compounds.Reverse();
        return new CssSelector(compounds.DrainToImmutable());
    }

    /// <summary>True where an element matches; adds the steps that took.</summary>
    public bool Matches(SvgElement element, ref long steps) => Matches(element, 0, ref steps);

    private bool Matches(SvgElement element, int at, ref long steps)
    {
        (ImmutableArray<CssTest> tests, char combinator) = _compounds[at];
        steps++;
        foreach (CssTest test in tests)
        {
            if (!test.Holds(element))
                return false;
        }

        if (at == _compounds.Length - 1)
            return true;
        bool isRepeated = combinator is ' ' or '~';
        for (SvgElement? other = Next(element, combinator); other is not null; other = Next(other, combinator))
        {
            if (steps > SvgLimits.StyleSteps)
                return false;
            if (Matches(other, at + 1, ref steps))
                return true;
            if (!isRepeated)
                return false;
        }

        return false;
    }

    private static SvgElement? Next(SvgElement element, char combinator) => combinator is ' ' or '>' ? element.Parent
        : element.Position == 0 ? null : element.Parent!.Children[element.Position - 1];
}
