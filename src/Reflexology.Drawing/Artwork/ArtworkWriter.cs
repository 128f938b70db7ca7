using System.Globalization;
using System.Security;
using System.Text;

namespace Reflexology.Drawing;

/// <summary>
/// Writes the elements of a drawing as plain SVG 1.1 that refers to nothing outside of it: styles as attributes, texts
/// as paths, ids of its own. All that is left out is noted with its place.
/// </summary>
internal sealed class ArtworkWriter
{
    private readonly SvgTree _tree;
    private readonly SvgProblems _problems;
    private readonly MapRect _frame;
    private readonly ArtworkTargets _targets;
    private readonly ArtworkGeometry _geometry;
    private readonly ArtworkStyles _styles;
    private readonly StringBuilder _svg = new();
    private int _pictures;

    /// <param name="tree">The drawing.</param>
    /// <param name="problems">Collects what is left out.</param>
    /// <param name="prefix">The beginning of all ids.</param>
    /// <exception cref="FootMapFormatException">It has no size, or costs too much to draw.</exception>
    public ArtworkWriter(SvgTree tree, SvgProblems problems, string prefix)
    {
        (_tree, _problems) = (tree, problems);
        _frame = new ArtworkFrame(tree, problems).Read();
        _targets = new ArtworkTargets(tree, problems, prefix);
        _geometry = new ArtworkGeometry(tree, problems, _targets);
        _styles = new ArtworkStyles(tree, problems, _targets, (_frame.Width + _frame.Height) / ArtworkLimits.Dashes);
    }

    /// <summary>The picture of the drawing: its frame in user units, and its elements.</summary>
    public (MapRect Frame, string Elements) Write()
    {
        _svg.Append("<g");
        Attributes(_tree.Root, []);
        _svg.Append('>');
        Children(_tree.Root);
        _svg.Append("</g>");
        return (_frame, $"{_svg}");
    }

    private void Children(SvgElement element)
    {
        foreach (SvgElement child in element.Children)
            Write(child);
    }

    private void Write(SvgElement element)
    {
        if (ArtworkNames.Silent.Contains(element.Name))
            return;
        switch (element.Name)
        {
            case "switch":
                if (SvgSwitch.Chosen(element, _problems) is { } chosen)
                    Write(chosen);
                break;
            case "text":
                foreach (string path in new ArtworkText(_tree, _problems).Paths(element, _styles))
                    _svg.Append(path);
                break;
            case "a":
                Write(element, "g");
                break;
            case "image":
                Image(element);
                break;
            case var name when ArtworkNames.Lengths.ContainsKey(name):
                Write(element, name);
                break;
            default:
                NotDrawn(element);
                break;
        }
    }

    private void NotDrawn(SvgElement element)
    {
        (string found, string? advice) = element.Name switch
        {
            "script" => ("a script", "It is not run."),
            "foreignObject" => ("an element 'foreignObject'", "Draw it with shapes and texts of SVG."),
            "filter" => ("a filter", "Draw soft shades with gradients, or as a picture."),
            "animate" or "animateTransform" or "animateMotion" or "set" =>
                ($"an element '{element.Name}'", "It is drawn as it stands before it moves."),
            _ => ($"an element '{element.Name}'", null),
        };
        _problems.NotUsed(element, found, "shapes, texts, gradients, patterns, masks and pictures", advice);
    }

    private void Write(SvgElement element, string name)
    {
        if (_geometry.Of(element) is not { } geometry)
            return;
        _svg.Append(CultureInfo.InvariantCulture, $"<{name}");
        if (element.Id is { } id)
            Attribute("id", _targets.IdOf(id));
        Attributes(element, geometry);
        if (element.Children.Count == 0)
        {
            _svg.Append("/>");
            return;
        }

        _svg.Append('>');
        Children(element);
        _svg.Append(CultureInfo.InvariantCulture, $"</{name}>");
    }

    private void Image(SvgElement element)
    {
        string? href = element["href"] ?? element["xlink:href"];
        string attribute = ArtworkReference.AttributeOf(element) ?? "href";
        if (ArtworkImage.Read(href ?? "") is not { } data || ++_pictures > ArtworkLimits.Pictures)
        {
            _problems.NotUsed(
                element,
                element.PlaceOf(attribute),
                href is null ? "no picture"
                    : href.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "a picture that is not drawn"
                    : $"the file {href.Quoted()}, which is not read",
                $"at most {ArtworkLimits.Pictures} pictures in the drawing itself, as PNG or JPEG",
                "Embed the picture in the drawing.");
            return;
        }

        if (_geometry.Of(element) is not { } geometry)
            return;
        _svg.Append("<image");
        Attributes(element, geometry);
        Attribute("xlink:href", data);
        _svg.Append("/>");
    }

    private void Attributes(SvgElement element, IEnumerable<(string Name, string Value)> geometry)
    {
        foreach ((string name, string value) in geometry)
            Attribute(name, value);
        foreach ((string name, string value) in _styles.Of(element))
            Attribute(name, value);
    }

    private void Attribute(string name, string value) =>
        _svg.Append(CultureInfo.InvariantCulture, $" {name}=\"{SecurityElement.Escape(value)}\"");
}
