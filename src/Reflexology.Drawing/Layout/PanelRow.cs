using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Views side by side.</summary>
/// <param name="Parts">From left to right.</param>
internal sealed record PanelRow(ImmutableArray<ViewPart> Parts)
{
    /// <summary>
    /// Space between views, in millimetres of the foot, beside the margin that each view has of its own.
    /// </summary>
    public const double Gap = 3;

    /// <summary>Width in millimetres.</summary>
    public double Width => Parts.Sum(part => part.Area.Width) + (Gap * (Parts.Length - 1));

    /// <summary>Height in millimetres, without captions.</summary>
    public double Height => Parts.Max(part => part.Area.Height);

    /// <summary>
    /// The feet of a pair from left to right: seen from below, or from the inner side, the right foot is on the
    /// viewer's left.
    /// </summary>
    public static ImmutableArray<Foot> Pair(Aspect aspect) =>
        aspect is Aspect.Plantar or Aspect.Medial ? [Foot.Right, Foot.Left] : [Foot.Left, Foot.Right];

    /// <summary>The zones of all views, each once, in the order of the views.</summary>
    public static ImmutableArray<Zone> ZonesOf(ImmutableArray<PanelRow> rows)
    {
        IEnumerable<ZoneShape> shapes = rows.SelectMany(row => row.Parts).SelectMany(part => part.View.Shapes);
        return [.. shapes.Select(shape => shape.Zone).Distinct()];
    }

    /// <summary>The ways to set the views of a diagram in rows, in their order, pairs together.</summary>
    public static IEnumerable<ImmutableArray<PanelRow>> Arrangements(ImmutableArray<PanelRow> rows)
    {
        ImmutableArray<ImmutableArray<ViewPart>> pairs =
        [
            .. rows.SelectMany(row => row.Parts)
                .GroupBy(part => part.View.Aspect)
                .Select(pair => pair.ToImmutableArray()),
        ];

        // A bit for each place between two pairs says whether a row ends there.
        for (int ends = 0; ends < 1 << (pairs.Length - 1); ends++)
        {
            ImmutableArray<PanelRow>.Builder arrangement = ImmutableArray.CreateBuilder<PanelRow>();
            ImmutableArray<ViewPart> row = [];
            for (int pair = 0; pair < pairs.Length; pair++)
            {
                row = [.. row, .. pairs[pair]];
                if (pair < pairs.Length - 1 && (ends & (1 << pair)) == 0)
                    continue;
                arrangement.Add(new PanelRow(row));
                row = [];
            }

            yield return arrangement.ToImmutable();
        }
    }

    /// <summary>
    /// The rows of a diagram as printed charts have them: pairs with the big toes meeting in the middle, soles and
    /// tops beside each other, inner and outer sides below with the heels meeting.
    /// </summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="closeUp">The zone to show large; null for whole feet.</param>
    /// <exception cref="ArgumentException">There is nothing to draw.</exception>
    public static ImmutableArray<PanelRow> ForDiagram(Diagram diagram, Zone? closeUp)
    {
        if (diagram.Feet.IsEmpty || diagram.Aspects.IsEmpty)
        {
            throw new ArgumentException(
                "Expected at least one foot and one aspect to draw, found none.", nameof(diagram));
        }

        ImmutableArray<PanelRow> rows =
        [
            new([.. Views(Aspect.Plantar), .. Views(Aspect.Dorsal)]),
            new([.. Views(Aspect.Medial)]),
            new([.. Views(Aspect.Lateral)]),
        ];
        rows = [.. rows.Where(row => row.Parts.Length > 0)];
        if (closeUp is not null && rows.IsEmpty)
        {
            throw new ArgumentException(
                $"Expected a view with the zone '{closeUp}' to show large, found none on the feet and aspects chosen.",
                nameof(diagram));
        }

        return rows;

        IEnumerable<ViewPart> Views(Aspect aspect)
        {
            if (!diagram.Aspects.Contains(aspect))
                return [];
            return Pair(aspect)
                .Where(foot => diagram.Feet.Contains(foot))
                .SelectMany(foot => ViewPart.ForView(diagram.Map[foot, aspect], closeUp));
        }
    }
}

/// <summary>A view, or the part of it that is shown.</summary>
/// <param name="View">The view.</param>
/// <param name="Area">The rectangle that is shown, in the view's millimetres.</param>
internal sealed record ViewPart(FootView View, MapRect Area)
{
    // Bones and neighbours around a zone show where it is.
    private const double Surroundings = 14;

    // So that a point is seen on its toe.
    private const double LeastSide = 45;

    /// <summary>All of a view.</summary>
    public ViewPart(FootView view)
        : this(view, new MapRect(0, 0, view.Drawing.Width, view.Drawing.Height))
    {
    }

    /// <summary>
    /// Width of lines and size of letters relative to those of a whole foot: 1 where a whole foot is shown, less, in
    /// millimetres, where a part is.
    /// </summary>
    public double LineScale { get; init; } =
        Math.Clamp(Math.Max(Area.Width / View.Drawing.Width, Area.Height / View.Drawing.Height), 0.2, 1);

    /// <summary>The whole view; for a zone to show large its surroundings, none where it is not in the view.</summary>
    public static IEnumerable<ViewPart> ForView(FootView view, Zone? closeUp)
    {
        if (closeUp is null)
            return [new ViewPart(view)];
        return view.Shapes
            .Where(shape => shape.Zone == closeUp)
            .Select(shape => new ViewPart(view, Around(shape.Polygon.Bounds, view.Drawing)));
    }

    private static MapRect Around(MapRect zone, FootDrawing drawing)
    {
        double width = Math.Max(zone.Width + (2 * Surroundings), LeastSide);
        double height = Math.Max(zone.Height + (2 * Surroundings), LeastSide);
        MapPoint centre = zone.Center;
        return new MapRect(
            Math.Max(0, centre.X - (width / 2)),
            Math.Max(0, centre.Y - (height / 2)),
            Math.Min(drawing.Width, centre.X + (width / 2)),
            Math.Min(drawing.Height, centre.Y + (height / 2)));
    }
}
