using System.Text;

namespace Reflexology.Drawing;

/// <summary>Writes drawing items as SVG in variables of the page, so that one picture serves light and dark.</summary>
internal sealed class HtmlShapes(FootDrawing foot)
{
    /// <summary>A theme whose colours stand for roles: <see cref="Variable"/> turns them into names.</summary>
    public static DiagramTheme Roles { get; } = new()
    {
        Skin = Ink.FromRgb(1),
        SkinLight = Ink.FromRgb(2),
        SkinShade = Ink.FromRgb(3),
        SkinBlush = Ink.FromRgb(4),
        Line = Ink.FromRgb(5),
        Outline = Ink.FromRgb(6),
        Shade = Ink.FromRgb(6),
        PaperShadow = Ink.FromRgb(6).At(0.20),
        Nail = Ink.FromRgb(7),
        Bone = Ink.FromRgb(8),
    };

    private static readonly string[] Variables =
        ["skin", "skin-light", "skin-shade", "skin-blush", "line", "outline", "nail", "bone"];

    private readonly StringBuilder _svg = new();
    private readonly string _aspect = foot.Aspect.ToWord();
    private int _filters;

    /// <summary>Writes the silhouette and its clip, which all other parts refer to.</summary>
    public HtmlShapes Silhouette()
    {
        _svg.Append(null, $"<path id=\"o-{_aspect}\" d=\"{Data(foot.Silhouette)}\"/>");
        _svg.Append(null, $"<clipPath id=\"c-{_aspect}\"><use href=\"#o-{_aspect}\"/></clipPath>");
        return this;
    }

    /// <summary>Writes a named group of items.</summary>
    public HtmlShapes Group(string name, IEnumerable<DrawingItem> items)
    {
        _svg.Append(null, $"<g id=\"{name}-{_aspect}\">");
        foreach (DrawingItem item in items)
            Write(item);
        _svg.Append("</g>");
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _svg.ToString();

    /// <summary>A number as SVG has it: at most two decimals, the same in every culture.</summary>
    public static string Number(double value) =>
        (Math.Round(value, 2) + 0.0).ToText(decimals: 2);

    /// <summary>An outline as path data.</summary>
    public static string Data(Outline outline) => SvgPathData.Of(outline, PageTransform.Identity);

    private void Write(DrawingItem item)
    {
        if (item is PathItem path)
            Write(path);
        if (item is not GroupItem group)
            return;
        _svg.Append("<g");
        if (group.Transform != PageTransform.Identity)
        {
            string x = Number(group.Transform.OffsetX), y = Number(group.Transform.OffsetY);
            _svg.Append(null, $" transform=\"translate({x} {y})\"");
        }

        if (group.Clip is not null)
            _svg.Append(null, $" clip-path=\"url(#c-{_aspect})\"");
        _svg.Append('>');
        foreach (DrawingItem inner in group.Items)
            Write(inner);
        _svg.Append("</g>");
    }

    private void Write(PathItem item)
    {
        string filter = item.Style.Blur > 0 ? Blur(item) : "";
        bool isSilhouette = ReferenceEquals(item.Outline, foot.Silhouette);
        _svg.Append(isSilhouette ? $"<use href=\"#o-{_aspect}\"" : $"<path d=\"{Data(item.Outline)}\"");
        _svg.Append(item.Style.Fill is { } fill ? Paint("fill", fill) : " fill=\"none\"");
        if (item.Style.Stroke is { } stroke)
            _svg.Append(Paint("stroke", stroke)).Append(null, $" stroke-width=\"{Number(item.Style.StrokeWidth)}\"");
        _svg.Append(filter).Append("/>");
    }

    // A region of its own for each: browsers blur the whole region, and that of the view would be many times larger.
    private string Blur(PathItem item)
    {
        MapRect bounds = MapRect.Around(item.Outline.Contours.SelectMany(contour => contour.Flatten()));
        double margin = item.Style.Reach;
        string id = $"b{++_filters}-{_aspect}";
        string x = Number(bounds.Left - margin), y = Number(bounds.Top - margin);
        string width = Number(bounds.Width + (2 * margin)), height = Number(bounds.Height + (2 * margin));
        _svg.Append(null, $"<filter id=\"{id}\" filterUnits=\"userSpaceOnUse\" x=\"{x}\" y=\"{y}\"");
        _svg.Append(null, $" width=\"{width}\" height=\"{height}\">");
        _svg.Append(null, $"<feGaussianBlur stdDeviation=\"{Number(item.Style.Blur)}\"/></filter>");
        return $" filter=\"url(#{id})\"";
    }

    private static string Paint(string property, Ink ink)
    {
        string opacity = ink.Opacity < 1 ? $" {property}-opacity=\"{Number(ink.Opacity)}\"" : "";
        return $" {property}=\"var(--{Variable(ink)})\"{opacity}";
    }

    private static string Variable(Ink ink) => ink is { Red: 0, Green: 0, Blue: >= 1 and <= 8 }
        ? Variables[ink.Blue - 1]
        : throw new InvalidOperationException($"Expected a colour of the foot's own theme, found {ink}.");
}
