using Reflexology.Drawing;

namespace Reflexology.Authoring;

/// <summary>The properties that an element of a drawing inherits from those around it.</summary>
internal sealed record SvgContext
{
    /// <summary>The transform from its user units to those of the drawing.</summary>
    public required Affine ToDrawing { get; init; }

    /// <summary>The rectangle that percentages refer to.</summary>
    public required SvgViewport Viewport { get; init; }

    /// <summary>The names of the elements it is in.</summary>
    public SvgNames? Names { get; init; }

    /// <summary>The number of elements it is in, those of <c>use</c> included.</summary>
    public int Level { get; init; }

    /// <summary>True where shapes are filled.</summary>
    public bool HasFill { get; init; } = true;

    /// <summary>
    /// True where they are filled by the even-odd rule; else by the nonzero rule, the default of SVG.
    /// </summary>
    public bool IsEvenOdd { get; init; }

    /// <summary>True where they are visible.</summary>
    public bool IsVisible { get; init; } = true;

    /// <summary>The context that an element's own properties make of this one.</summary>
    public SvgContext With(SvgElement element, SvgStyleSheet styles) => this with
    {
        Names = new SvgNames(element, Names),
        Level = Level + 1,
        HasFill = element.Property("fill", styles) is { } fill ? fill.Text is not ("none" or "transparent") : HasFill,
        IsEvenOdd = element.Property("fill-rule", styles) is { } rule ? rule.Text == "evenodd" : IsEvenOdd,
        IsVisible = element.Property("visibility", styles) is { } visibility
            ? visibility.Text == "visible"
            : IsVisible,
    };

    /// <summary>The context inside another map.</summary>
    public SvgContext Inside(Affine inner) => this with { ToDrawing = ToDrawing.After(inner) };
}
