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

    // A label in a zone may be smaller than beside the foot, before it goes there. A number stays readable where a name would
    // not, and a leader to it would tell no more.
    private static readonly ImmutableArray<double> NameShares = [0.9], NumberShares = [1, 0.8, 0.64, 0.52];

    private readonly DrawingPanel _panel;
    private readonly ImmutableArray<LabelColumn> _columns;
    private readonly PairPlaces _places;
    private readonly double _size;
    private readonly ImmutableArray<Candidate> _candidates;

    /// <param name="panel">The view and where it stands.</param>
    /// <param name="columns">The room beside it, none to two columns, the left one first.</param>
    /// <param name="places">The places found in the views of its aspect.</param>
    /// <param name="textOf">What to write for a zone.</param>
    /// <param name="setting">How they are set.</param>
    /// <param name="size">The font size wanted, in points.</param>
    public ViewLabels(DrawingPanel panel, ImmutableArray<LabelColumn> columns, PairPlaces places, Func<Zone, LabelText> textOf, TextSetting setting, double size)
    {
        (_panel, _columns, _places, _size) = (panel, columns, places, size);
        _candidates = [.. panel.View.Shapes.Select(shape => new Candidate(panel, places, shape, textOf(shape.Zone), setting))];
    }

    /// <summary>The labels placed, and the zones whose label has no room anywhere.</summary>
    public (ImmutableArray<PlacedLabel> Placed, ImmutableArray<Zone> Left) Place()
    {
        List<ImmutableArray<MapPoint>> innerLines = [.. ZonePicture.InnerLines(_panel.View.Drawing)];
        Dictionary<Zone, PlacedLabel> inside = _candidates.Select(one => Inside(one, innerLines)).OfType<PlacedLabel>().ToDictionary(label => label.Zone);
        foreach (Zone zone in Covered([.. inside.Values]))
            inside.Remove(zone);
        List<Zone> without = [];
        (List<PlacedLabel> outside, List<Zone> left) = Outside(inside, without);
        while (true)
        {
            List<Zone> crossed = [.. inside.Values.Where(label => outside.Exists(other => label.IsMetBy(other.Leader))).Select(label => label.Zone)];
            if (crossed.Count == 0)
                return ([.. inside.Values, .. outside], [.. left, .. without]);

            // A name that a leader crosses goes beside the foot too; where there is no room for it, the leader goes.
            Dictionary<Zone, PlacedLabel> fewer = inside.Where(label => !crossed.Contains(label.Key)).ToDictionary();
            if (left.Count == 0 && Outside(fewer, without) is (var all, { Count: 0 }))
            {
                (inside, outside) = (fewer, all);
                continue;
            }

            without.Add(outside.MaxBy(label => inside.Values.Count(other => other.IsMetBy(label.Leader)))!.Zone);
            (outside, left) = Outside(inside, without);
        }
    }

    // Of two labels in zones that lie on each other, the lower one makes room.
    private static IEnumerable<Zone> Covered(List<PlacedLabel> labels) =>
        labels.Where((label, i) => labels.Skip(i + 1).Any(other => label.Box.Overlaps(other.Box))).Select(label => label.Zone);

    private PlacedLabel? Inside(Candidate candidate, List<ImmutableArray<MapPoint>> innerLines)
    {
        foreach (double size in (candidate.IsNumber ? NumberShares : NameShares).Select(share => share * _size))
        {
            double inView = size / _panel.Transform.Scale;
            if (_places.Label(_panel.View, candidate.Zone, candidate.Text, inView, () => ZoneLabel.Fit(candidate.Room, innerLines, candidate.Blocks, inView)) is { } label)
                return new PlacedLabel(candidate.Zone, label.Block, size, TextAlign.Middle, _panel.Transform.ToPage(label.Centre));
        }

        return null;
    }

    private (List<PlacedLabel> Labels, List<Zone> Left) Outside(Dictionary<Zone, PlacedLabel> inside, List<Zone> without)
    {
        List<Candidate> candidates = [.. _candidates.Where(one => !inside.ContainsKey(one.Zone) && !without.Contains(one.Zone))];
        List<PlacedLabel> labels = [];
        List<Zone> left = [];
        if (_columns.IsEmpty)
            return (labels, [.. candidates.Select(one => one.Zone)]);
        candidates = [.. candidates.OrderBy(one => one.Site.X).ThenBy(one => one.Site.Y)];
        int toTheLeft = _columns.Length == 1 ? candidates.Count : (candidates.Count + 1) / 2;
        for (int column = 0; column < _columns.Length; column++)
        {
            List<Candidate> some = column == 0 ? candidates[..toTheLeft] : candidates[toTheLeft..];
            while (some.Count > 0)
            {
                if (InColumn(_columns[column], some) is { } placed)
                {
                    labels.AddRange(placed);
                    break;
                }

                // The widest name, which makes the others small.
                Candidate widest = some.MaxBy(one => one.Blocks.Min(block => block.Width))!;
                left.Add(widest.Zone);
                some.Remove(widest);
            }
        }

        return (labels, left);
    }

    private ImmutableArray<PlacedLabel>? InColumn(LabelColumn column, List<Candidate> candidates)
    {
        if (column.Arrange([.. candidates.Select(one => one.Blocks)], [.. candidates.Select(one => one.Site)], _size) is not var (size, blocks, ports))
            return null;
        double side = column.IsLeft ? -1 : 1;
        return
        [
            .. candidates.Select((one, i) =>
            {
                PagePoint end = new(ports[i].X + (side * column.Stub), ports[i].Y);
                PagePoint at = new(end.X + (side * size * 0.3), end.Y);
                return new PlacedLabel(one.Zone, blocks[i], size, column.IsLeft ? TextAlign.Right : TextAlign.Left, at)
                {
                    Leader = [one.Site, ports[i], end],
                };
            }),
        ];
    }

    private sealed class Candidate
    {
        private readonly Lazy<PagePoint> _site;

        public Candidate(DrawingPanel panel, PairPlaces places, ZoneShape shape, LabelText text, TextSetting setting)
        {
            (Zone, Room, Text, IsNumber) = (shape.Zone, ZoneRoom.Of(panel.View, shape), text.Text, text.IsNumber);
            Blocks = [.. LabelBlock.Breaks(text.Text, setting, isBold: true)];
            _site = new Lazy<PagePoint>(() => panel.Transform.ToPage(places.Site(panel.View, Zone, () => PoleOfInaccessibility.Find(RoomEdges.Of(Room), SitePrecision).Pole)));
        }

        public Zone Zone { get; }

        public ZoneRoom Room { get; }

        public string Text { get; }

        public bool IsNumber { get; }

        public ImmutableArray<LabelBlock> Blocks { get; }

        /// <summary>Where a leader to the zone ends: the place with the most room.</summary>
        public PagePoint Site => _site.Value;
    }
}
