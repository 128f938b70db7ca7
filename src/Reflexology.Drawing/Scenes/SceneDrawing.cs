using System.Collections.Immutable;
using System.Text;

namespace Reflexology.Drawing;

/// <summary>
/// The drawing of a foot as SVG in variables of the page, so that one drawing serves all themes. All parts refer to
/// one silhouette.
/// </summary>
internal sealed class SceneDrawing
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
        Guide = Ink.FromRgb(9),
    };

    private static readonly string[] Variables =
        ["skin", "skin-light", "skin-shade", "skin-blush", "line", "outline", "nail", "bone", "guide"];

    private readonly FootDrawing _foot;
    private readonly string _aspect;
    private readonly StringBuilder _defs = new();
    private int _filters;

    public SceneDrawing(FootDrawing foot)
    {
        _foot = foot;
        _aspect = foot.Aspect.ToWord();
        _defs.Append(null, $"<path id='{Id("outline")}' d='{Data(foot.Silhouette)}'/>");
        _defs.Append(null, $"<clipPath id='{Id("clip")}'><use href='#{Id("outline")}'/></clipPath>");
        var picture = new FootPicture(foot, Roles, lineScale: 1);
        Skin = Group("skin", [.. picture.Skin().Select(Gathered), Gathered(Light(picture.Details()))]);
        Bones = Group("bones", [picture.Bones()]);
        Guides = Group("guides", [picture.Guides()]);
        Lines = Group("lines", [picture.Outline()]);
    }

    /// <summary>The silhouette, its clip and the filters, to which the other parts refer.</summary>
    public string Defs => _defs.ToString();

    /// <summary>The skin with its creases and nails.</summary>
    public string Skin { get; }

    /// <summary>The bones.</summary>
    public string Bones { get; }

    /// <summary>The guide lines.</summary>
    public string Guides { get; }

    /// <summary>The silhouette as a line.</summary>
    public string Lines { get; }

    /// <summary>A number as SVG has it: at most two decimals, the same in every culture.</summary>
    public static string Number(double value) => Rounded(value).ToText(decimals: 2);

    /// <summary>A length with at most two decimals.</summary>
    public static double Rounded(double value) => Math.Round(value, 2) + 0.0;

    /// <summary>An outline as path data.</summary>
    public static string Data(Outline outline) => SvgPathData.Of(outline, PageTransform.Identity);

    // The soft shade beside each crease is what makes a drawing heavy, and hardly shows on a screen.
    private static GroupItem Light(GroupItem group) => group with
    {
        Items = [.. group.Items.Where(item => !item.Id.EndsWith("-shade", StringComparison.Ordinal))],
    };

    // Items of one style together, where the first of them was: one blur serves them all.
    private static DrawingItem Gathered(DrawingItem item) => item is not GroupItem { Clip: not null } group
        ? item
        : group with { Items = [.. group.Items.GroupBy(StyleOf).SelectMany(alike => Joined([.. alike]))] };

    private static object StyleOf(DrawingItem item) => item switch
    {
        PathItem path => path.Style,
        GroupItem { Clip: null, Items: [PathItem path] } moved => (moved.Transform, path.Style),
        _ => item,
    };

    private static ImmutableArray<DrawingItem> Joined(ImmutableArray<DrawingItem> items) =>
        items is [GroupItem moved, _, ..]
        ? [moved with { Items = [.. items.OfType<GroupItem>().SelectMany(group => group.Items)] }]
        : items;

    private string Id(string name) => $"rfx-{name}-{_aspect}";

    private string Group(string name, IEnumerable<DrawingItem> items)
    {
        var svg = new StringBuilder();
        svg.Append(null, $"<g id='{Id(name)}'>");
        Write(svg, [.. items]);
        return svg.Append("</g>").ToString();
    }

    private void Write(StringBuilder svg, ImmutableArray<DrawingItem> items)
    {
        for (int i = 0; i < items.Length;)
        {
            DrawingItem first = items[i];
            if (first is GroupItem group)
                Write(svg, group);
            PathItem[] paths = [.. items.Skip(i).TakeWhile(item => IsAlike(first, item)).OfType<PathItem>()];
            if (paths.Length > 0)
                Write(svg, paths);
            i += Math.Max(paths.Length, 1);
        }
    }

    private static bool IsAlike(DrawingItem first, DrawingItem other) =>
        first is PathItem path && other is PathItem next && path.Style == next.Style;

    private void Write(StringBuilder svg, GroupItem group)
    {
        svg.Append("<g");
        if (group.Transform != PageTransform.Identity)
        {
            string x = Number(group.Transform.OffsetX), y = Number(group.Transform.OffsetY);
            svg.Append(null, $" transform='translate({x} {y})'");
        }

        if (group.Clip is not null)
            svg.Append(null, $" clip-path='url(#{Id("clip")})'");
        svg.Append('>');
        Write(svg, group.Items);
        svg.Append("</g>");
    }

    // Paths of one style share its attributes, which are longer than the paths of small bones.
    private void Write(StringBuilder svg, PathItem[] paths)
    {
        if (paths.Length > 1)
            svg.Append(null, $"<g{Style(paths)}>");
        foreach (PathItem path in paths)
        {
            bool isSilhouette = ReferenceEquals(path.Outline, _foot.Silhouette);
            string data = isSilhouette ? "" : SvgPathData.Coarse(path.Outline);
            svg.Append(isSilhouette ? $"<use href='#{Id("outline")}'" : $"<path d='{data}'");
            svg.Append(paths.Length > 1 ? "" : Style(paths)).Append("/>");
        }

        if (paths.Length > 1)
            svg.Append("</g>");
    }

    private string Style(PathItem[] paths)
    {
        PathStyle style = paths[0].Style;
        string fill = style.Fill is { } ink ? Paint("fill", ink) : " fill='none'";
        string stroke = style.Stroke is { } line
            ? $"{Paint("stroke", line)} stroke-width='{Number(style.StrokeWidth)}'"
            : "";
        return fill + stroke + (style.Blur > 0 ? Blur(paths) : "");
    }

    // A region of its own for each: browsers blur the whole region, and that of the view would be many times larger.
    private string Blur(PathItem[] paths)
    {
        MapRect bounds = MapRect.Around(
            paths.SelectMany(path => path.Outline.Contours).SelectMany(contour => contour.Flatten()));
        double margin = paths[0].Style.Reach;
        string id = Id($"blur{++_filters}");
        string x = Number(bounds.Left - margin), y = Number(bounds.Top - margin);
        string width = Number(bounds.Width + (2 * margin)), height = Number(bounds.Height + (2 * margin));
        _defs.Append(null, $"<filter id='{id}' filterUnits='userSpaceOnUse' x='{x}' y='{y}'");
        _defs.Append(null, $" width='{width}' height='{height}'>");
        _defs.Append(null, $"<feGaussianBlur stdDeviation='{Number(paths[0].Style.Blur)}'/></filter>");
        return $" filter='url(#{id})'";
    }

    private static string Paint(string property, Ink ink)
    {
        string opacity = ink.Opacity < 1 ? $" {property}-opacity='{Number(ink.Opacity)}'" : "";
        return $" {property}='var(--rfx-{Variable(ink)})'{opacity}";
    }

    private static string Variable(Ink ink) => ink is { Red: 0, Green: 0, Blue: >= 1 and <= 9 }
        ? Variables[ink.Blue - 1]
        : throw new InvalidOperationException($"Expected a colour of the foot's own theme, found {ink}.");
}
