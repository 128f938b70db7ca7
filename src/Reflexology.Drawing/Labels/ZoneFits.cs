using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The places of texts in the zones of the views of one aspect, found once for all pages tried: what fits at a size
/// fits at a smaller one, and what does not, at no larger one. For one thread.
/// </summary>
/// <param name="places">The places of leaders, which a left foot mirrors.</param>
/// <param name="setting">The setting of the texts.</param>
internal sealed class ZoneFits(SymmetricLabels places, TextSetting setting)
{
    // Leaders end at the place with the most room, found to this share of a millimetre.
    private const double SitePrecision = 0.25;

    private readonly Dictionary<(FootView View, Zone Zone), FreeSpace> _spaces = [];
    private readonly Dictionary<FootView, ImmutableArray<ImmutableArray<MapPoint>>> _innerLines = [];
    private readonly Dictionary<(string Text, bool IsNumber), ImmutableArray<LabelBlock>> _blocks = [];
    private readonly Dictionary<(FootView View, Zone Zone, string Text), Known> _known = [];

    /// <summary>The ways to break a name; a number has one.</summary>
    public ImmutableArray<LabelBlock> Blocks(string text, bool isNumber)
    {
        if (!_blocks.TryGetValue((text, isNumber), out ImmutableArray<LabelBlock> blocks))
        {
            blocks = isNumber
                ? [LabelBlock.Number(text, setting)]
                : [.. LabelBlock.Breaks(text, setting, isBold: true)];
            _blocks[(text, isNumber)] = blocks;
        }

        return blocks;
    }

    /// <summary>The end of a leader to a zone: the place with the most room.</summary>
    public MapPoint Site(FootView view, ZoneShape shape) => places.Site(
        view,
        shape.Zone,
        () => PoleOfInaccessibility.Find(new FreeSpaceEdges(Space(view, shape)), SitePrecision).Pole);

    /// <summary>True for a zone whose labels are mirrored on the other foot.</summary>
    public bool IsSymmetric(FootView view, Zone zone) => places.IsSymmetric(view, zone);

    /// <summary>
    /// The distances of the end of a zone's leader from the left and the right side of the foot, in millimetres.
    /// </summary>
    public (double Left, double Right) DistancesFromSides(FootView view, ZoneShape shape) =>
        DistancesFromSides(view.Drawing.SilhouettePolygon, Site(view, shape));

    /// <summary>The distances of a point from the left and the right side of a foot at its height.</summary>
    public static (double Left, double Right) DistancesFromSides(Polygon silhouette, MapPoint at)
    {
        double left = at.X, right = at.X;
        foreach (ImmutableArray<MapPoint> ring in silhouette.Rings)
        {
            for (int i = 0; i < ring.Length; i++)
            {
                MapPoint a = ring[i], b = ring[i + 1 == ring.Length ? 0 : i + 1];
                if (a.Y > at.Y == b.Y > at.Y)
                    continue;
                double x = a.X + ((b.X - a.X) * (at.Y - a.Y) / (b.Y - a.Y));
                (left, right) = (Math.Min(left, x), Math.Max(right, x));
            }
        }

        return (at.X - left, right - at.X);
    }

    /// <summary>
    /// The largest size at which a text has room in a zone, in millimetres, nearly: 0 for less than
    /// <paramref name="least"/>, and any size above <paramref name="most"/> for more than that.
    /// </summary>
    public double LargestSize(FootView view, ZoneShape shape, string text, bool isNumber, double least, double most)
    {
        double largest = ZoneLabel.MostRoom(Space(view, shape), Blocks(text, isNumber), least, most);

        // No later search for more than that will find it.
        if (largest < most)
        {
            Known known = KnownOf(view, shape, text);
            known.TooLarge = Math.Min(known.TooLarge, Math.Max(largest, least) * ZoneLabel.MostAboveRoom);
        }

        return largest;
    }

    /// <summary>The place of a text in a zone at a size in millimetres; null where there is none.</summary>
    public ZoneLabel? Find(FootView view, ZoneShape shape, string text, bool isNumber, double size)
    {
        Known known = KnownOf(view, shape, text);
        if (known.Found?.LargestSize >= size)
            return known.Found;
        if (size >= known.TooLarge)
            return null;
        ZoneLabel? label = ZoneLabel.Fit(Space(view, shape), InnerLines(view), Blocks(text, isNumber), size);
        if (label is null)
            known.TooLarge = size;
        else
            known.Found = label;
        return label;
    }

    /// <summary>The same, off some lines.</summary>
    public ZoneLabel? FindOff(
        ImmutableArray<ImmutableArray<MapPoint>> lines,
        FootView view,
        ZoneShape shape,
        string text,
        bool isNumber,
        double size)
    {
        FreeSpace space = Space(view, shape);
        return ZoneLabel.Fit(
            space with { Lines = ZoneLabel.Near(lines, space.Zone.Bounds) },
            InnerLines(view),
            Blocks(text, isNumber),
            size);
    }

    /// <summary>The places of a text in the pieces of a zone that a point is not in, where they have room.</summary>
    public IEnumerable<ZoneLabel> InOtherPieces(
        FootView view, ZoneShape shape, MapPoint elsewhere, string text, bool isNumber, double size)
    {
        FreeSpace space = Space(view, shape);
        foreach (Polygon piece in Pieces(shape.Polygon).Where(piece => !piece.Contains(elsewhere)))
        {
            FreeSpace own = space with { Zone = piece };
            if (ZoneLabel.Fit(own, InnerLines(view), Blocks(text, isNumber), size) is { } place)
                yield return place;
        }
    }

    // Each ring that is in no other one, with those in it.
    private static IEnumerable<Polygon> Pieces(Polygon polygon)
    {
        Polygon[] rings = [.. polygon.Rings.Select(ring => new Polygon([ring]))];
        foreach (Polygon outer in rings)
        {
            if (rings.Any(other => other != outer && other.Contains(outer.Rings[0][0])))
                continue;
            IEnumerable<Polygon> within =
                rings.Where(other => other != outer && outer.Contains(other.Rings[0][0]));
            yield return new Polygon([.. within.Prepend(outer).Select(ring => ring.Rings[0])]);
        }
    }

    private Known KnownOf(FootView view, ZoneShape shape, string text)
    {
        var key = (view, shape.Zone, text);
        if (!_known.TryGetValue(key, out Known? known))
            _known[key] = known = new Known();
        return known;
    }

    private FreeSpace Space(FootView view, ZoneShape shape)
    {
        if (!_spaces.TryGetValue((view, shape.Zone), out FreeSpace? space))
            _spaces[(view, shape.Zone)] = space = FreeSpace.InZone(view, shape);
        return space;
    }

    private ImmutableArray<ImmutableArray<MapPoint>> InnerLines(FootView view)
    {
        if (!_innerLines.TryGetValue(view, out ImmutableArray<ImmutableArray<MapPoint>> lines))
            _innerLines[view] = lines = [.. ZonePicture.InnerLines(view.Drawing)];
        return lines;
    }

    private sealed class Known
    {
        public double TooLarge { get; set; } = double.PositiveInfinity;

        public ZoneLabel? Found { get; set; }
    }
}
