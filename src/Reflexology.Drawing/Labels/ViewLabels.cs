using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Places the names or numbers of one view: in the zones where they have room, else in the columns beside it with
/// leaders that cross neither each other nor a name.
/// </summary>
internal sealed class ViewLabels
{
    // Leaders end at the place with the most room, found to this share of a millimetre.
    private const double SitePrecision = 0.25;

    // Between the end of a leader and its text, in font sizes.
    private const double LeaderGap = 0.3;

    // A label in a zone may be smaller than beside the foot, before it goes there. A number stays readable where a
    // name would not, and a leader to it would tell no more.
    private static readonly ImmutableArray<double> NameShares = [0.9], NumberShares = [1, 0.8, 0.64, 0.52];

    private readonly DrawingPanel _panel;
    private readonly ImmutableArray<LabelColumn> _columns;
    private readonly SymmetricLabels _places;
    private readonly double _size;
    private readonly ImmutableArray<Candidate> _candidates;

    /// <param name="panel">The view and its place on the page.</param>
    /// <param name="columns">The room beside it, none to two columns, the left one first.</param>
    /// <param name="places">The places found in the views of its aspect.</param>
    /// <param name="textOf">The text of a zone's label.</param>
    /// <param name="setting">The setting of the labels.</param>
    /// <param name="size">The font size wanted, in points.</param>
    public ViewLabels(
        DrawingPanel panel,
        ImmutableArray<LabelColumn> columns,
        SymmetricLabels places,
        Func<Zone, LabelText> textOf,
        TextSetting setting,
        double size)
    {
        _panel = panel;
        _columns = columns;
        _places = places;
        _size = size;
        _candidates =
            [.. panel.View.Shapes.Select(shape => new Candidate(panel, places, shape, textOf(shape.Zone), setting))];
    }

    /// <summary>The labels placed, and the zones whose label has no room anywhere.</summary>
    /// <param name="cancel">Cancels the search.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public (ImmutableArray<PlacedLabel> Placed, ImmutableArray<Zone> Left) Place(CancellationToken cancel)
    {
        Dictionary<Zone, PlacedLabel> inside = Inside();
        List<Zone> without = [];
        (List<PlacedLabel> outside, List<Zone> left) = Outside(inside, without, cancel);
        while (true)
        {
            List<Zone> crossed =
                [.. inside.Values.Where(label => IsMetByAny(label, outside)).Select(label => label.Zone)];
            if (crossed.Count == 0)
                return ([.. inside.Values, .. outside], [.. left, .. without]);

            // A name that a leader crosses goes beside the foot too; where there is no room for it, the leader goes.
            Dictionary<Zone, PlacedLabel> fewer = inside.Where(label => !crossed.Contains(label.Key)).ToDictionary();
            if (left.Count == 0 && Outside(fewer, without, cancel) is (var all, { Count: 0 }))
            {
                (inside, outside) = (fewer, all);
                continue;
            }

            PlacedLabel worst = outside.MaxBy(label => inside.Values.Count(other => other.IsMetBy(label.Leader)))!;
            without.Add(worst.Zone);
            (outside, left) = Outside(inside, without, cancel);
        }
    }

    private static bool IsMetByAny(PlacedLabel label, List<PlacedLabel> others) =>
        others.Exists(other => label.IsMetBy(other.Leader));

    // Of two labels in zones that overlap each other, the lower one makes room.
    private Dictionary<Zone, PlacedLabel> Inside()
    {
        List<ImmutableArray<MapPoint>> innerLines = [.. ZonePicture.InnerLines(_panel.View.Drawing)];
        List<PlacedLabel> labels = [.. _candidates.Select(one => Inside(one, innerLines)).OfType<PlacedLabel>()];
        return labels.Where((label, i) => !IsCovered(label, labels[(i + 1)..])).ToDictionary(label => label.Zone);

        static bool IsCovered(PlacedLabel label, List<PlacedLabel> above) =>
            above.Exists(other => label.Box.Overlaps(other.Box));
    }

    private PlacedLabel? Inside(Candidate candidate, List<ImmutableArray<MapPoint>> innerLines)
    {
        foreach (double share in candidate.IsNumber ? NumberShares : NameShares)
        {
            double size = share * _size, sizeInView = size / _panel.Transform.Scale;
            ZoneLabel? label = _places.Label(
                _panel.View,
                candidate.Zone,
                candidate.Text,
                sizeInView,
                () => ZoneLabel.Fit(candidate.Space, innerLines, candidate.Blocks, sizeInView));
            if (label is null)
                continue;
            PagePoint centre = _panel.Transform.ToPage(label.Centre);
            return new PlacedLabel(candidate.Zone, label.Block, size, TextAlign.Middle, centre);
        }

        return null;
    }

    private (List<PlacedLabel> Labels, List<Zone> Left) Outside(
        Dictionary<Zone, PlacedLabel> inside, List<Zone> without, CancellationToken cancel)
    {
        List<Candidate> candidates =
            [.. _candidates.Where(one => !inside.ContainsKey(one.Zone) && !without.Contains(one.Zone))];
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
                if (InColumn(_columns[column], some, cancel) is { } placed)
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

    private ImmutableArray<PlacedLabel>? InColumn(
        LabelColumn column, List<Candidate> candidates, CancellationToken cancel)
    {
        List<ImmutableArray<LabelBlock>> names = [.. candidates.Select(one => one.Blocks)];
        List<PagePoint> sites = [.. candidates.Select(one => one.Site)];
        if (column.Arrange(names, sites, _size, cancel) is not var (size, blocks, ports))
            return null;
        double side = column.IsLeft ? -1 : 1;
        TextAlign align = column.IsLeft ? TextAlign.Right : TextAlign.Left;
        return [.. candidates.Select(Placed)];

        PlacedLabel Placed(Candidate one, int i)
        {
            PagePoint end = new(ports[i].X + (side * column.Stub), ports[i].Y);
            PagePoint at = new(end.X + (side * size * LeaderGap), end.Y);
            return new PlacedLabel(one.Zone, blocks[i], size, align, at) { Leader = [one.Site, ports[i], end] };
        }
    }

    private sealed class Candidate
    {
        private readonly Lazy<PagePoint> _site;

        public Candidate(
            DrawingPanel panel, SymmetricLabels places, ZoneShape shape, LabelText text, TextSetting setting)
        {
            Zone = shape.Zone;
            Space = FreeSpace.InZone(panel.View, shape);
            Text = text.Text;
            IsNumber = text.IsNumber;
            Blocks = [.. LabelBlock.Breaks(text.Text, setting, isBold: true)];
            _site = new Lazy<PagePoint>(() => panel.Transform.ToPage(places.Site(panel.View, Zone, Roomiest)));

            MapPoint Roomiest() => PoleOfInaccessibility.Find(new FreeSpaceEdges(Space), SitePrecision).Pole;
        }

        public Zone Zone { get; }

        public FreeSpace Space { get; }

        public string Text { get; }

        public bool IsNumber { get; }

        public ImmutableArray<LabelBlock> Blocks { get; }

        /// <summary>The end of a leader to the zone: the place with the most room.</summary>
        public PagePoint Site => _site.Value;
    }
}
