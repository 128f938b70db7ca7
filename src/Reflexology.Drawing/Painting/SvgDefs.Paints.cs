using System.Text;

namespace Reflexology.Drawing;

// What shapes are filled and smoothed with.
internal sealed partial class SvgDefs
{
    private readonly Dictionary<string, string> _gradients = [];
    private readonly OrderedDictionary<string, (string Id, MapRect Region)> _blurs = [];

    /// <summary>The value of <c>filter</c> that smooths layers; its region holds all with that blur.</summary>
    public string Blur(SoftEdge edge, PageTransform frame)
    {
        string deviation = SvgNumber.Text(edge.Blur * frame.Scale);
        double reach = (3 * edge.Blur) + (edge.Widths.Max() / 2);
        MapRect needed = Extent(edge.Outline, frame, reach * frame.Scale);
        bool isKnown = _blurs.TryGetValue(deviation, out (string Id, MapRect Region) known);
        string id = isKnown ? known.Id : $"{SvgPrefix.Place}b{_blurs.Count + 1}";
        _blurs[deviation] = (id, isKnown ? known.Region.Union(needed) : needed);
        return $"url(#{id})";
    }

    /// <summary>The value of <c>fill</c> for a disc: its gradient reaches from the centre to the edge.</summary>
    public string Gradient(SoftDisc disc)
    {
        var text = new StringBuilder();
        for (int i = 0; i < disc.Stops.Length; i++)
        {
            string offset = SvgNumber.Text((double)i / (disc.Stops.Length - 1));
            string opacity = SvgNumber.Text(disc.Stops[i]);
            text.Append(null, $"<stop offset=\"{offset}\" stop-color=\"{SvgStyles.Hex(disc.Ink)}\"")
                .Append(null, $" stop-opacity=\"{opacity}\"/>");
        }

        return Gradient("", text.ToString());
    }

    /// <summary>The value of <c>fill</c> for a fill with a middle.</summary>
    public string Gradient(Ink middle, Ink side)
    {
        string x = SvgNumber.Text(SoftFill.CentreX), y = SvgNumber.Text(SoftFill.CentreY);
        string place = $" cx=\"{x}\" cy=\"{y}\" r=\"{SvgNumber.Text(SoftFill.Radius)}\"";
        string stops = $"<stop stop-color=\"{SvgStyles.Hex(middle)}\"/>"
            + $"<stop offset=\"1\" stop-color=\"{SvgStyles.Hex(side)}\"/>";
        return Gradient(place, stops);
    }

    private string Gradient(string place, string stops)
    {
        if (!_gradients.TryGetValue(place + stops, out string? id))
        {
            _gradients[place + stops] = id = $"{SvgPrefix.Place}g{_gradients.Count + 1}";
            Add($"<radialGradient id=\"{id}\"{place}>{stops}</radialGradient>");
        }

        return $"url(#{id})";
    }

    private string Blurs()
    {
        var text = new StringBuilder();
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
}
