namespace Reflexology.Drawing;

/// <summary>How an SVG picture is written. Immutable: change it with <c>with</c>.</summary>
public sealed record SvgOptions
{
    /// <summary>
    /// Stands before every id and class name, so that several pictures can stand in one HTML page; empty by default.
    /// It begins with a letter and holds letters, digits and hyphens of ASCII.
    /// </summary>
    public string Prefix { get; init; } = "";
}
