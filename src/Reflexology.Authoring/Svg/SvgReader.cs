using System.Collections.Frozen;

namespace Reflexology.Authoring;

/// <summary>Walks the elements of a drawing and collects its shapes.</summary>
internal sealed class SvgReader(SvgTree tree, SvgProblems problems)
{
    // Elements that are not drawn in their place.
    private static readonly FrozenSet<string> Silent =
    [
        SvgElement.Foreign, "title", "desc", "metadata", "style", "defs", "symbol", "linearGradient", "radialGradient",
        "pattern", "clipPath", "mask", "marker", "filter", "view",
    ];

    private readonly HashSet<SvgElement> _shown = [];
    private int _elements;
    private long _characters;

    /// <summary>The drawing.</summary>
    /// <exception cref="FootMapFormatException">It is too large.</exception>
    public SvgDrawing Read()
    {
        SvgViewport frame = Frame();
        var shapes = new SvgShapes(frame, tree.Styles, problems);
        SvgContext context = new SvgContext { ToDrawing = Affine.Identity, Viewport = frame }.With(
            tree.Root, tree.Styles);
        Count(tree.Root, context);
        Children(
            tree.Root,
            context.Inside(Try<Affine>(tree.Root, "transform", text => SvgTransform.Read(text)) ?? Affine.Identity),
            shapes);
        return new SvgDrawing(frame, shapes.Tolerance, shapes.Found, problems.Unused);
    }

    // Pixels of a window that browsers take where a drawing says nothing.
    private SvgViewport Frame() => Try(tree.Root, "viewBox", SvgViewport.Read) ?? new SvgViewport(0, 0,
        Try<double>(tree.Root, "width", text => SvgLength.Read(text, 300)) ?? 300,
        Try<double>(tree.Root, "height", text => SvgLength.Read(text, 150)) ?? 150);

    private void Children(SvgElement element, SvgContext context, SvgShapes shapes)
    {
        foreach (SvgElement child in element.Children)
            Visit(child, context, shapes);
    }

    private void Visit(SvgElement element, SvgContext outer, SvgShapes shapes)
    {
        if (Silent.Contains(element.Name))
            return;
        Count(element, outer);
        SvgContext context = outer.With(element, tree.Styles);
        if (element.Property("display", tree.Styles) == "none")
        {
            problems.NotUsed(
                element,
                "an element that is not shown",
                "shapes that are seen",
                "Show the layer or the object if it belongs to the map.");
            return;
        }

        foreach (string cut in new[] { "clip-path", "mask" })
        {
            if (element.Property(cut, tree.Styles) is { } value && value != "none")
                problems.NotUsed(
                    element,
                    element.PlaceOf(cut),
                    $"a {cut}",
                    "shapes as they are seen",
                    "They are read whole; cut them in the editor if that is not meant.");
        }

        if (element["transform"] is not null)
        {
            if (Try<Affine>(element, "transform", text => SvgTransform.Read(text)) is not { } own)
                return;
            context = context.Inside(own);
        }

        switch (element.Name)
        {
            case "g" or "a":
                Children(element, context, shapes);
                break;
            case "switch":
                if (element.Children.Find(IsForEveryReader) is { } chosen)
                    Visit(chosen, context, shapes);
                break;
            case "svg":
                Nested(element, element, context, shapes);
                break;
            case "use":
                Use(element, context, shapes);
                break;
            case "path" or "polygon" or "polyline" or "rect" or "circle" or "ellipse":
                shapes.Add(element, context);
                break;
            default:
                problems.NotUsed(
                    element,
                    $"an element '{element.Name}'",
                    "filled shapes",
                    element.Name == "text" ? "Turn texts into paths if they are zones." : null);
                break;
        }
    }

    private static bool IsForEveryReader(SvgElement element) =>
        element["requiredExtensions"] is null && element["systemLanguage"] is null;

    // A drawing or symbol in the drawing: its view box is fitted into a rectangle, whose size a use may state.
    private void Nested(SvgElement element, SvgElement sized, SvgContext context, SvgShapes shapes)
    {
        double? x = Length(element, "x", context.Viewport.Width), y = Length(element, "y", context.Viewport.Height);
        double? width = Length(sized, "width", context.Viewport.Width)
            ?? Length(element, "width", context.Viewport.Width);
        double? height = Length(sized, "height", context.Viewport.Height)
            ?? Length(element, "height", context.Viewport.Height);
        var target = new SvgViewport(
            x ?? 0, y ?? 0, width ?? context.Viewport.Width, height ?? context.Viewport.Height);
        if (target is not { Width: > 0, Height: > 0 })
            return;
        if (Try(element, "viewBox", SvgViewport.Read) is { } box)
        {
            context = context.Inside(box.To(target, element["preserveAspectRatio"])) with { Viewport = box };
        }
        else
        {
            SvgContext moved = context.Inside(Affine.Translate(target.Left, target.Top));
            context = moved with { Viewport = target with { Left = 0, Top = 0 } };
        }

        Children(element, context, shapes);
    }

    private void Use(SvgElement element, SvgContext context, SvgShapes shapes)
    {
        string attribute = element["href"] is null ? "xlink:href" : "href";
        string? reference = element[attribute];
        if (reference is null || !reference.StartsWith('#') || tree.WithId(reference[1..]) is not { } target)
        {
            problems.NotUsed(
                element,
                element.PlaceOf(attribute),
                reference is null ? "no reference" : $"'{reference}'",
                "'#' and the id of an element of this drawing");
            return;
        }

        if (!_shown.Add(target))
        {
            problems.NotUsed(element, $"'{reference}', which shows itself", "an element that is not around this one");
            return;
        }

        SvgContext inside = context.Inside(
            Affine.Translate(
                Length(element, "x", context.Viewport.Width) ?? 0, Length(element, "y", context.Viewport.Height) ?? 0));
        if (target.Name is "symbol" or "svg")
        {
            Count(target, inside);
            Nested(target, element, inside.With(target, tree.Styles), shapes);
        }
        else
        {
            Visit(target, inside, shapes);
        }

        _shown.Remove(target);
    }

    private void Count(SvgElement element, SvgContext context)
    {
        if (++_elements > SvgLimits.Elements)
            throw problems.TooLarge(element.Place, element.Path, "elements", SvgLimits.Elements);
        if ((_characters += element.Length) > SvgLimits.Characters)
            throw problems.TooLarge(element.Place, element.Path, "characters of attributes", SvgLimits.Characters);
        if (context.Level > SvgLimits.Levels)
            throw problems.TooLarge(
                element.Place, element.Path, "levels of elements inside each other", SvgLimits.Levels);
    }

    private double? Length(SvgElement element, string attribute, double whole) =>
        element[attribute]?.Trim() is null or "" or "auto"
            ? null
            : Try<double>(element, attribute, text => SvgLength.Read(text, whole));

    private T? Try<T>(SvgElement element, string attribute, Func<string, T?> read)
        where T : struct
    {
        try
        {
            return element[attribute] is { } text ? read(text) : null;
        }
        catch (PathDataException wrong)
        {
            problems.NotUsed(element, attribute, wrong);
            return null;
        }
    }
}

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
        HasFill = element.Property("fill", styles) is { } fill && fill != "inherit"
            ? fill is not ("none" or "transparent")
            : HasFill,
        IsEvenOdd = element.Property("fill-rule", styles) is { } rule && rule != "inherit"
            ? rule == "evenodd"
            : IsEvenOdd,
        IsVisible = element.Property("visibility", styles) is { } visibility && visibility != "inherit"
            ? visibility == "visible"
            : IsVisible,
    };

    /// <summary>The context inside another map.</summary>
    public SvgContext Inside(Affine inner) => this with { ToDrawing = ToDrawing.After(inner) };
}
