using System.Text;

namespace Reflexology.Drawing;

/// <summary>Collects definitions that a picture refers to: repeated shapes, clips, blurs and patterns.</summary>
internal sealed class SvgDefs
{
    private readonly string _prefix;
    private readonly Dictionary<Outline, int> _uses = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Outline Outline, PageTransform Frame), string> _shapes = new(new ByReference());
    private readonly Dictionary<string, string> _clips = [];
    private readonly Dictionary<string, string> _patterns = [];
    private readonly OrderedDictionary<string, (string Id, MapRect Region)> _blurs = [];
    private readonly HashSet<Artwork> _artwork = new(ReferenceEqualityComparer.Instance);
    private readonly StringBuilder _text = new();

    /// <param name="prefix">The prefix of every id.</param>
    /// <param name="items">The drawing list: shapes that occur in it more than once are written once.</param>
    public SvgDefs(string prefix, IEnumerable<DrawingItem> items)
    {
        _prefix = prefix;
        Count(items);
    }

    /// <summary>The elements, one per line.</summary>
    public string Elements
    {
        get
        {
            var text = new StringBuilder(_text.ToString());
            foreach ((string deviation, (string id, MapRect region)) in _blurs)
            {
                string left = SvgNumber.Text(region.Left), top = SvgNumber.Text(region.Top);
                string width = SvgNumber.Text(region.Width), height = SvgNumber.Text(region.Height);
                text.Append(null, $"<filter id=\"{id}\" filterUnits=\"userSpaceOnUse\" x=\"{left}\" y=\"{top}\"")
                    .Append(null, $" width=\"{width}\" height=\"{height}\" color-interpolation-filters=\"sRGB\">")
                    .Append(null, $"<feGaussianBlur stdDeviation=\"{deviation}\"/></filter>\n");
            }

            return text.ToString();
        }
    }

    /// <summary>The reference to a shape that occurs several times; null for one to write in its place.</summary>
    public string? Shared(Outline outline, PageTransform frame)
    {
        if (_uses.GetValueOrDefault(outline) < 2)
            return null;
        if (!_shapes.TryGetValue((outline, frame), out string? id))
        {
            _shapes[(outline, frame)] = id = $"{_prefix}p{_shapes.Count + 1}";
            Add($"<path id=\"{id}\" d=\"{SvgPathData.Of(outline, frame)}\"/>");
        }

        return $"#{id}";
    }

    /// <summary>The value of <c>clip-path</c> for an outline.</summary>
    public string Clip(Outline outline, PageTransform frame)
    {
        string shape = Shared(outline, frame) is { } reference
            ? $"<use href=\"{reference}\"/>"
            : $"<path d=\"{SvgPathData.Of(outline, frame)}\"/>";
        if (!_clips.TryGetValue(shape, out string? id))
        {
            _clips[shape] = id = $"{_prefix}c{_clips.Count + 1}";
            Add($"<clipPath id=\"{id}\">{shape}</clipPath>");
        }

        return $"url(#{id})";
    }

    /// <summary>The value of <c>filter</c> that blurs a shape; its region holds all shapes with that blur.</summary>
    public string Blur(PathItem item, PageTransform frame)
    {
        string deviation = SvgNumber.Text(item.Style.Blur * frame.Scale);
        MapRect needed = Extent(item.Outline, frame, item.Style.Reach * frame.Scale);
        bool isKnown = _blurs.TryGetValue(deviation, out (string Id, MapRect Region) known);
        string id = isKnown ? known.Id : $"{_prefix}b{_blurs.Count + 1}";
        _blurs[deviation] = (id, isKnown ? known.Region.Union(needed) : needed);
        return $"url(#{id})";
    }

    /// <summary>
    /// The value of <c>fill</c> for a pattern: at angle 0 lines are horizontal, half a spacing below the origin.
    /// </summary>
    public string Pattern(PathPattern pattern, PageTransform frame)
    {
        string side = SvgNumber.Text(pattern.Spacing * frame.Scale);
        string middle = SvgNumber.Text(pattern.Spacing * frame.Scale / 2);
        string width = SvgNumber.Text(pattern.Width * frame.Scale);
        string radius = SvgNumber.Text(pattern.Width * frame.Scale / 2);
        string fill = Attributes("fill", pattern.Ink);
        string stroke = $"{Attributes("stroke", pattern.Ink)} stroke-width=\"{width}\" stroke-linecap=\"butt\"";
        string figure = pattern.Kind switch
        {
            PatternKind.Lines => $"<path d=\"M0 {middle}H{side}\"{stroke}/>",
            PatternKind.Grid => $"<path d=\"M0 {middle}H{side}M{middle} 0V{side}\"{stroke}/>",
            PatternKind.Dots => $"<circle cx=\"{middle}\" cy=\"{middle}\" r=\"{radius}\"{fill}/>",
            _ => throw new ArgumentException(
                $"Expected lines, a grid or dots, found the pattern {pattern.Kind}.", nameof(pattern)),
        };
        string origin = frame.OffsetX == 0 && frame.OffsetY == 0
            ? ""
            : $"translate({SvgNumber.Text(frame.OffsetX)} {SvgNumber.Text(frame.OffsetY)})";
        string turn = pattern.Angle == 0 ? "" : $"rotate({SvgNumber.Text(pattern.Angle)})";
        string transform = origin.Length + turn.Length == 0 ? "" : $" patternTransform=\"{origin}{turn}\"";
        string tile = $"width=\"{side}\" height=\"{side}\" patternUnits=\"userSpaceOnUse\"{transform}>"
            + $"{figure}</pattern>";
        if (!_patterns.TryGetValue(tile, out string? id))
        {
            _patterns[tile] = id = $"{_prefix}k{_patterns.Count + 1}";
            Add($"<pattern id=\"{id}\" {tile}");
        }

        return $"url(#{id})";
    }

    /// <summary>The reference to a picture of somebody else, which is written once.</summary>
    public string Artwork(Artwork artwork)
    {
        if (_artwork.Add(artwork))
            Add(SvgArtwork.Definition(artwork, _prefix));
        return $"#{_prefix}{artwork.Id}";
    }

    private void Add(string element) => _text.Append(element).Append('\n');

    private static string Attributes(string property, Ink ink)
    {
        string[] declarations = SvgStyles.Paint(property, ink).Split(';', StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string[]> parts = declarations.Select(declaration => declaration.Split(':'));
        return string.Concat(parts.Select(part => $" {part[0]}=\"{part[1]}\""));
    }

    private void Count(IEnumerable<DrawingItem> items)
    {
        foreach (DrawingItem item in items)
        {
            Outline? outline = item switch
            {
                GroupItem group => group.Clip,
                PathItem { Mark: null } path => path.Outline,
                _ => null,
            };
            if (outline is not null)
                _uses[outline] = _uses.GetValueOrDefault(outline) + 1;
            if (item is GroupItem { Items: var inner })
                Count(inner);
        }
    }

    // In whole units, outwards: control points hold a curve, and a region may be too large.
    private static MapRect Extent(Outline outline, PageTransform frame, double margin)
    {
        if (outline.Contours.IsEmpty)
            return new MapRect(0, 0, 1, 1);
        IEnumerable<PagePoint> points = outline.Contours.SelectMany(Points).Select(frame.ToPage);
        MapRect held = MapRect.Around(points.Select(point => new MapPoint(point.X, point.Y))).Inflate(margin);
        return new MapRect(
            Math.Floor(held.Left), Math.Floor(held.Top), Math.Ceiling(held.Right), Math.Ceiling(held.Bottom));

        static IEnumerable<MapPoint> Points(Contour contour) => contour.Curves
            .SelectMany(curve => new[] { curve.Control1, curve.Control2, curve.End })
            .Prepend(contour.Start);
    }

    // Outlines are the same where they are one object: comparing curves would cost more than it saves.
    private sealed class ByReference : IEqualityComparer<(Outline Outline, PageTransform Frame)>
    {
        public bool Equals((Outline Outline, PageTransform Frame) a, (Outline Outline, PageTransform Frame) b) =>
            ReferenceEquals(a.Outline, b.Outline) && a.Frame == b.Frame;

        public int GetHashCode((Outline Outline, PageTransform Frame) key) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Outline), key.Frame);
    }
}
