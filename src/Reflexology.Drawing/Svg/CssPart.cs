using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>A part of a style sheet that is a rule, or that is not read.</summary>
/// <param name="Offset">Its first character in the style sheet.</param>
internal abstract record CssPart(int Offset);

/// <summary>A style rule: its selectors, and the declarations of properties that are read.</summary>
internal sealed record CssRule(
    int Offset, ImmutableArray<(string Text, int Offset)> Selectors, ImmutableArray<CssDeclaration> Declarations)
    : CssPart(Offset);

/// <summary>A part that is not read although it may hide or move shapes.</summary>
internal sealed record CssNotRead(int Offset, string Found) : CssPart(Offset);

/// <summary>A property and its value, which begins at an offset.</summary>
internal readonly record struct CssDeclaration(string Property, string Value, int Offset, bool IsImportant)
{
    /// <summary>True where the value stands elsewhere.</summary>
    public bool HasVariable => Value.Contains("var(", StringComparison.OrdinalIgnoreCase);
}
