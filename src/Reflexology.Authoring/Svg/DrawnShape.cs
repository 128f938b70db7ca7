using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Authoring;

/// <summary>
/// One filled shape of a drawing, in the drawing's user units, with all transforms applied. Immutable.
/// </summary>
public sealed record DrawnShape
{
    internal DrawnShape(SvgNames names, FilledContours piece) => (Names, Piece) = (names, piece);

    /// <summary>The id of its element, or null.</summary>
    public string? Id => Names.Element.Id;

    /// <summary>Its title, what browsers show under the pointer, or null.</summary>
    public string? Title => Names.Element.Children.FirstOrDefault(child => child.Name == "title")?.Text
        ?? Names.Element["title"] ?? Names.Element["name"];

    /// <summary>The ids of the groups it is in, outermost first; groups without one are left out.</summary>
    public ImmutableArray<string> Groups =>
        [.. Names.Outwards().Skip(1).Select(names => names.Element.Id).OfType<string>().Reverse()];

    /// <summary>The line where its element begins, from 1.</summary>
    public int Line => Names.Element.Place.Line;

    /// <summary>The character in that line, from 1.</summary>
    public int Column => Names.Element.Place.Column;

    /// <summary>Its curves; contours are filled by the even-odd rule, whatever the drawing says.</summary>
    public required Outline Outline { get; init; }

    /// <summary>Its border as lines, for lookup: see <see cref="SvgDrawing.Tolerance"/>.</summary>
    public required Polygon Polygon { get; init; }

    /// <summary>Its contours as they are drawn, and the rule that fills them.</summary>
    internal FilledContours Piece { get; }

    /// <summary>The names of its element and of those around it.</summary>
    internal SvgNames Names { get; }
}
