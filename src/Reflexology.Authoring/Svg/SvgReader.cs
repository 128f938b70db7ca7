using System.Collections.Frozen;
using System.Collections.Immutable;
using Reflexology.Drawing;

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

    // They may cut or move shapes.
    private static readonly ImmutableArray<(string Property, string Words)> NotRead =
        [("clip-path", "a clip-path"), ("mask", "a mask"), ("offset-path", "an offset-path")];

    private readonly SvgPlacement _placement = new(tree.Styles, problems);
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
        if (IsShown(tree.Root) && _placement.Of(tree.Root, frame) is { } own)
            Children(tree.Root, context.Inside(own), shapes);
        return new SvgDrawing(frame, shapes.Tolerance, shapes.Found, problems.Unused);
    }

    // Pixels of a window that browsers take where a drawing says nothing.
    private SvgViewport Frame() => ViewBox(tree.Root)
        ?? new SvgViewport(0, 0, Length(tree.Root, "width", 300) ?? 300, Length(tree.Root, "height", 150) ?? 150);

    private SvgViewport? ViewBox(SvgElement element) =>
        Try(element, element.Attribute("viewBox"), value => SvgViewport.Read(value.Text));

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
        if (!IsShown(element))
            return;
        foreach ((string unread, string words) in NotRead)
        {
            if (element.Property(unread, tree.Styles) is { } value && value.Text != "none")
                problems.NotUsed(
                    element,
                    value.IsCss ? value.PlaceIn(0) : element.PlaceOf(unread),
                    words,
                    "shapes as they are seen",
                    "They are read without it; let the editor apply it if that is not meant.");
        }

        if (_placement.Of(element, context.Viewport) is not { } own)
            return;
        context = own == Affine.Identity ? context : context.Inside(own);
        switch (element.Name)
        {
            case "g" or "a":
                Children(element, context, shapes);
                break;
            case "switch":
                if (SvgSwitch.Chosen(element, problems) is { } chosen)
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

    private bool IsShown(SvgElement element)
    {
        if (element.Property("display", tree.Styles)?.Text != "none")
            return true;
        problems.NotUsed(
            element,
            "an element that is not shown",
            "shapes that are seen",
            "Show the layer or the object if it belongs to the map.");
        return false;
    }

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
        if (ViewBox(element) is { } box)
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
            if (_placement.Of(target, inside.Viewport) is { } own)
                Nested(target, element, inside.Inside(own).With(target, tree.Styles), shapes);
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

    private double? Length(SvgElement element, string property, double whole) =>
        element.Property(property, tree.Styles) is { Text: not ("" or "auto") } value
            ? Try<double>(element, value, length => SvgLength.Read(length, whole))
            : null;

    private T? Try<T>(SvgElement element, SvgValue? value, Func<SvgValue, T?> read)
        where T : struct
    {
        try
        {
            return value is null ? null : read(value);
        }
        catch (PathDataException wrong)
        {
            problems.NotUsed(element, value!, wrong);
            return null;
        }
    }
}
