using System.Text;

namespace Reflexology.Drawing;

/// <summary>Gathers what a picture refers to: shapes that it shows several times, clips, blurs and patterns.</summary>
internal sealed class SvgDefs
{
    private readonly string _prefix;
    private readonly Dictionary<Outline, int> _uses = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Outline Outline, PageTransform Frame), string> _shapes = new(new ByReference());
    private readonly Dictionary<string, string> _clips = [];
    private readonly Dictionary<string, string> _patterns = [];
    private readonly OrderedDictionary<string, (string Id, MapRect Region)> _blurs = [];
    private readonly StringBuilder _text = new();

    /// <param name="prefix">Stands before every id.</param>
    /// <param name="items">What will be drawn: shapes that occur in it more than once are written once.</param>
    public SvgDefs(string prefix, IEnumerable<DrawingItem> items)
    {
        _prefix = prefix;
        Count(items);
    }

    /// <summary>The elements, one a line.</summary>
    public string Elements
    {
        get
        {
            var text = new StringBuilder(_text.ToString());
            foreach ((string deviation, (string id, MapRect region)) in _blurs)
            {
                text.Append("<filter id=\"").Append(id).Append("\" filterUnits=\"userSpaceOnUse\" x=\"").Append(SvgNumber.Text(region.Left))
                    .Append("\" y=\"").Append(SvgNumber.Text(region.Top)).Append("\" width=\"").Append(SvgNumber.Text(region.Width))
                    .Append("\" height=\"").Append(SvgNumber.Text(region.Height)).Append("\" color-interpolation-filters=\"sRGB\">")
                    .Append("<feGaussianBlur stdDeviation=\"").Append(deviation).Append("\"/></filter>\n");
            }

            return text.ToString();
        }
    }

    /// <summary>The reference to a shape that occurs several times; null for one that is written where it stands.</summary>
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

    /// <summary>The value of <c>clip-path</c> that cuts to an outline.</summary>
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

    /// <summary>The value of <c>filter</c> that blurs a shape; its region grows to hold all shapes that it blurs.</summary>
    public string Blur(PathItem item, PageTransform frame)
    {
        string deviation = SvgNumber.Text(item.Style.Blur * frame.Scale);
        MapRect needed = Extent(item.Outline, frame, item.Style.Reach * frame.Scale);
        (string id, MapRect region) = _blurs.TryGetValue(deviation, out var known) ? known : ($"{_prefix}b{_blurs.Count + 1}", needed);
        _blurs[deviation] = (id, new MapRect(
            Math.Min(region.Left, needed.Left), Math.Min(region.Top, needed.Top), Math.Max(region.Right, needed.Right), Math.Max(region.Bottom, needed.Bottom)));
        return $"url(#{id})";
    }

    /// <summary>The value of <c>fill</c> that fills with a pattern: at angle 0 lines run level, half a spacing below the origin.</summary>
    public string Pattern(PathPattern pattern, PageTransform frame)
    {
        string side = SvgNumber.Text(pattern.Spacing * frame.Scale), middle = SvgNumber.Text(pattern.Spacing * frame.Scale / 2);
        string width = SvgNumber.Text(pattern.Width * frame.Scale), radius = SvgNumber.Text(pattern.Width * frame.Scale / 2);
        string fill = Attributes("fill", pattern.Ink), stroke = $"{Attributes("stroke", pattern.Ink)} stroke-width=\"{width}\" stroke-linecap=\"butt\"";
        string figure = pattern.Kind switch
        {
            PatternKind.Lines => $"<path d=\"M0 {middle}H{side}\"{stroke}/>",
            PatternKind.Grid => $"<path d=\"M0 {middle}H{side}M{middle} 0V{side}\"{stroke}/>",
            PatternKind.Dots => $"<circle cx=\"{middle}\" cy=\"{middle}\" r=\"{radius}\"{fill}/>",
            _ => throw new ArgumentException($"Expected lines, a grid or dots, found the pattern {pattern.Kind}.", nameof(pattern)),
        };
        string origin = frame.OffsetX == 0 && frame.OffsetY == 0 ? "" : $"translate({SvgNumber.Text(frame.OffsetX)} {SvgNumber.Text(frame.OffsetY)})";
        string turn = pattern.Angle == 0 ? "" : $"rotate({SvgNumber.Text(pattern.Angle)})";
        string transform = origin.Length + turn.Length == 0 ? "" : $" patternTransform=\"{origin}{turn}\"";
        string tile = $"width=\"{side}\" height=\"{side}\" patternUnits=\"userSpaceOnUse\"{transform}>{figure}</pattern>";
        if (!_patterns.TryGetValue(tile, out string? id))
        {
            _patterns[tile] = id = $"{_prefix}k{_patterns.Count + 1}";
            Add($"<pattern id=\"{id}\" {tile}");
        }

        return $"url(#{id})";
    }

    private void Add(string element) => _text.Append(element).Append('\n');

    private static string Attributes(string property, Ink ink) => string.Concat(
        SvgStyles.Paint(property, ink).Split(';', StringSplitOptions.RemoveEmptyEntries).Select(declaration => declaration.Split(':'))
            .Select(parts => $" {parts[0]}=\"{parts[1]}\""));

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
        MapRect held = MapRect.Around(outline.Contours
            .SelectMany(contour => contour.Curves.SelectMany(curve => new[] { curve.Control1, curve.Control2, curve.End }).Prepend(contour.Start))
            .Select(frame.ToPage).Select(point => new MapPoint(point.X, point.Y)));
        return new MapRect(Math.Floor(held.Left - margin), Math.Floor(held.Top - margin), Math.Ceiling(held.Right + margin), Math.Ceiling(held.Bottom + margin));
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
