namespace Reflexology.Authoring;

/// <summary>What an element of a drawing has from those around it.</summary>
internal sealed record SvgContext
{
    /// <summary>From its user units to those of the drawing.</summary>
    public required Affine ToDrawing { get; init; }

    /// <summary>What percentages are taken of.</summary>
    public required SvgViewport Viewport { get; init; }

    /// <summary>The names of the elements it is in.</summary>
    public SvgNames? Names { get; init; }

    /// <summary>How many elements it is in, those of <c>use</c> included.</summary>
    public int Level { get; init; }

    /// <summary>Whether shapes are filled.</summary>
    public bool HasFill { get; init; } = true;

    /// <summary>Whether they are filled by the even-odd rule; else by the nonzero one, which is how SVG begins.</summary>
    public bool IsEvenOdd { get; init; }

    /// <summary>Whether they are seen.</summary>
    public bool IsVisible { get; init; } = true;

    /// <summary>The context that an element's own properties make of this one.</summary>
    public SvgContext With(SvgElement element, SvgStyleSheet styles) => this with
    {
        Names = new SvgNames(element, Names),
        Level = Level + 1,
        HasFill = element.Property("fill", styles) is { } fill && fill != "inherit" ? fill is not ("none" or "transparent") : HasFill,
        IsEvenOdd = element.Property("fill-rule", styles) is { } rule && rule != "inherit" ? rule == "evenodd" : IsEvenOdd,
        IsVisible = element.Property("visibility", styles) is { } visibility && visibility != "inherit" ? visibility == "visible" : IsVisible,
    };

    /// <summary>The context inside another map.</summary>
    public SvgContext Inside(Affine inner) => this with { ToDrawing = ToDrawing.After(inner) };
}
