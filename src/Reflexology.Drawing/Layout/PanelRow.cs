using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Views that stand side by side.</summary>
/// <param name="Parts">From left to right.</param>
internal sealed record PanelRow(ImmutableArray<ViewPart> Parts)
{
    /// <summary>Space between views, in millimetres of the foot; views bring a margin of their own.</summary>
    public const double Gap = 3;

    /// <summary>Width in millimetres.</summary>
    public double Width => Parts.Sum(part => part.Area.Width) + (Gap * (Parts.Length - 1));

    /// <summary>Height in millimetres, without captions.</summary>
    public double Height => Parts.Max(part => part.Area.Height);

    /// <summary>
    /// The feet from left to right in a pair: seen from below, or from the inner side, the right foot stands on the viewer's
    /// left.
    /// </summary>
    public static ImmutableArray<Foot> Pair(Aspect aspect) =>
        aspect is Aspect.Plantar or Aspect.Medial ? [Foot.Right, Foot.Left] : [Foot.Left, Foot.Right];

    /// <summary>The zones of all views, each once, as they come.</summary>
    public static ImmutableArray<Zone> ZonesOf(ImmutableArray<PanelRow> rows) =>
        [.. rows.SelectMany(row => row.Parts).SelectMany(part => part.View.Shapes).Select(shape => shape.Zone).Distinct()];

    /// <summary>The ways to set the views of a diagram in rows, in their order, pairs together.</summary>
    public static IEnumerable<ImmutableArray<PanelRow>> Arrangements(ImmutableArray<PanelRow> rows)
    {
        ImmutableArray<ImmutableArray<ViewPart>> pairs = [.. rows.SelectMany(row => row.Parts).GroupBy(part => part.View.Aspect).Select(pair => pair.ToImmutableArray())];

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
    /// The rows of a diagram as printed charts have them: pairs with the big toes meeting in the middle, soles and tops
    /// beside each other, inner and outer sides below with the heels meeting.
    /// </summary>
    /// <exception cref="UnknownNameException">There is no zone to show large.</exception>
    /// <exception cref="ArgumentException">There is nothing to draw.</exception>
    public static ImmutableArray<PanelRow> Of(Diagram diagram)
    {
        if (diagram.Feet.IsEmpty || diagram.Aspects.IsEmpty)
            throw new ArgumentException("Expected at least one foot and one aspect to draw, found none.", nameof(diagram));
        ImmutableArray<PanelRow> rows = [new([.. Views(Aspect.Plantar), .. Views(Aspect.Dorsal)]), new([.. Views(Aspect.Medial)]), new([.. Views(Aspect.Lateral)])];
        rows = [.. rows.Where(row => row.Parts.Length > 0)];
        if (diagram.CloseUp is { } zone && rows.IsEmpty)
            throw new ArgumentException($"Expected a view with the zone '{diagram.Map.ZoneWithId(zone)}' to show large, found none on the feet and aspects chosen.", nameof(diagram));
        return rows;

        IEnumerable<ViewPart> Views(Aspect aspect) => diagram.Aspects.Contains(aspect)
            ? Pair(aspect).Where(foot => diagram.Feet.Contains(foot)).SelectMany(foot => ViewPart.Of(diagram.Map[foot, aspect], diagram.CloseUp))
            : [];
    }
}
