using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Places the names or numbers of one view: in the zones where they have room, else in the columns beside it with leaders
/// that cross neither each other nor a name.
/// </summary>
internal sealed class ViewLabels
{
    // Leaders end on the place with the most room, found to this share of a millimetre.
    private const double SitePrecision = 0.25;

    private const int LongestNumber = 2;

    // A label in a zone may be smaller than beside the foot, before it goes there.
    private static readonly ImmutableArray<double> NameShares = [0.9], NumberShares = [1, 0.8, 0.64];

    private readonly DrawingPanel _panel;
    private readonly ImmutableArray<LabelColumn> _columns;
    private readonly double _size;
    private readonly ImmutableArray<(ZoneShape Shape, ImmutableArray<LabelBlock> Blocks)> _names;
    private readonly List<ImmutableArray<MapPoint>> _innerLines;

    /// <param name="panel">The view and where it stands.</param>
    /// <param name="columns">The room beside it, none to two columns, the left one first.</param>
    /// <param name="textOf">What to write for a zone.</param>
    /// <param name="language">The language of it.</param>
    /// <param name="size">The font size wanted, in points.</param>
    public ViewLabels(DrawingPanel panel, ImmutableArray<LabelColumn> columns, Func<Zone, string> textOf, string language, double size)
    {
        (_panel, _columns, _size) = (panel, columns, size);
        _names = [.. panel.View.Shapes.Select(shape => (shape, LabelBlock.Breaks(textOf(shape.Zone), language, isBold: true).ToImmutableArray()))];
        _innerLines = [.. ZonePicture.InnerLines(panel.View.Drawing)];
    }

    /// <summary>The labels placed, and the zones whose label has no room anywhere.</summary>
    public (ImmutableArray<PlacedLabel> Placed, ImmutableArray<Zone> Left) Place()
    {
        Dictionary<Zone, PlacedLabel> inside = _names.Select(name => Inside(name.Shape, name.Blocks)).OfType<PlacedLabel>().ToDictionary(label => label.Zone);
        foreach (Zone zone in Covered([.. inside.Values]))
            inside.Remove(zone);
        var sites = new Dictionary<Zone, PagePoint>();
        while (true)
        {
            (List<PlacedLabel> outside, List<Zone> left) = Outside([.. _names.Where(name => !inside.ContainsKey(name.Shape.Zone))], sites);

            // A name that a leader crosses goes beside the foot too; there are fewer each time.
            List<Zone> crossed = [.. inside.Values.Where(label => outside.Exists(other => label.IsMetBy(other.Leader))).Select(label => label.Zone)];
            if (crossed.Count == 0)
                return ([.. inside.Values, .. outside], [.. left]);
            crossed.ForEach(zone => inside.Remove(zone));
        }
    }

    // Of two labels in zones that lie on each other, the lower one makes room.
    private static IEnumerable<Zone> Covered(List<PlacedLabel> labels) =>
        labels.Where((label, i) => labels.Skip(i + 1).Any(other => label.Box.Overlaps(other.Box))).Select(label => label.Zone);

    private PlacedLabel? Inside(ZoneShape shape, ImmutableArray<LabelBlock> blocks)
    {
        // A number stays readable where a name would not, and a leader to it would tell no more.
        ImmutableArray<double> shares = blocks[0].Lines[0].Length <= LongestNumber ? NumberShares : NameShares;
        foreach (double size in shares.Select(share => share * _size))
        {
            if (ZoneLabel.Fit(shape.Polygon, OnTop(shape.Zone), _innerLines, blocks, size / _panel.Transform.Scale) is { } label)
                return new PlacedLabel(shape.Zone, label.Block, size, TextAlign.Middle, _panel.Transform.ToPage(label.Centre));
        }

        return null;
    }

    private (List<PlacedLabel> Labels, List<Zone> Left) Outside(List<(ZoneShape Shape, ImmutableArray<LabelBlock> Blocks)> names, Dictionary<Zone, PagePoint> sites)
    {
        List<PlacedLabel> labels = [];
        List<Zone> left = [];
        if (_columns.IsEmpty)
            return (labels, [.. names.Select(name => name.Shape.Zone)]);
        names = [.. names.OrderBy(name => Site(name.Shape, sites).X).ThenBy(name => Site(name.Shape, sites).Y)];
        int toTheLeft = _columns.Length == 1 ? names.Count : (names.Count + 1) / 2;
        for (int column = 0; column < _columns.Length; column++)
        {
            List<(ZoneShape Shape, ImmutableArray<LabelBlock> Blocks)> some = column == 0 ? names[..toTheLeft] : names[toTheLeft..];
            while (some.Count > 0)
            {
                if (InColumn(_columns[column], some, sites) is { } placed)
                {
                    labels.AddRange(placed);
                    break;
                }

                // The widest name, which makes the others small.
                var widest = some.MaxBy(name => name.Blocks.Min(block => block.Width));
                left.Add(widest.Shape.Zone);
                some = [.. some.Where(name => name.Shape != widest.Shape)];
            }
        }

        return (labels, left);
    }

    private ImmutableArray<PlacedLabel>? InColumn(LabelColumn column, List<(ZoneShape Shape, ImmutableArray<LabelBlock> Blocks)> names, Dictionary<Zone, PagePoint> sites)
    {
        ImmutableArray<PagePoint> starts = [.. names.Select(name => Site(name.Shape, sites))];
        if (column.Arrange([.. names.Select(name => name.Blocks)], starts, _size) is not var (size, blocks, ports))
            return null;
        double stub = column.IsLeft ? -column.Stub : column.Stub;
        return
        [
            .. names.Select((name, i) =>
            {
                PagePoint port = ports[i], end = new(port.X + stub, port.Y);
                PagePoint at = new(end.X + (Math.Sign(stub) * size * 0.3), end.Y);
                return new PlacedLabel(name.Shape.Zone, blocks[i], size, column.IsLeft ? TextAlign.Right : TextAlign.Left, at)
                {
                    Leader = [starts[i], port, end],
                };
            }),
        ];
    }

    private PagePoint Site(ZoneShape shape, Dictionary<Zone, PagePoint> sites)
    {
        if (!sites.TryGetValue(shape.Zone, out PagePoint site))
        {
            ImmutableArray<MapPoint>[] covers = [.. OnTop(shape.Zone).SelectMany(cover => cover.Rings).Select(ring => ring.Add(ring[0]))];
            var room = new Polygon([.. shape.Polygon.Rings, .. OnTop(shape.Zone).SelectMany(cover => cover.Rings).Where(ring => ring.All(shape.Polygon.Contains))]);
            sites[shape.Zone] = site = _panel.Transform.ToPage(PoleOfInaccessibility.Find(room, covers, SitePrecision).Pole);
        }

        return site;
    }

    private List<Polygon> OnTop(Zone zone) => [.. _panel.View.Shapes.Where(shape => shape.Zone.Over.Contains(zone)).Select(shape => shape.Polygon)];
}
