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
    /// The rows of a diagram as printed charts have them: pairs with the big toes meeting in the middle, soles and tops
    /// beside each other, inner and outer sides below with the heels meeting.
    /// </summary>
    /// <exception cref="UnknownNameException">There is no zone to show large.</exception>
    /// <exception cref="ArgumentException">There is nothing to draw.</exception>
    public static ImmutableArray<PanelRow> Of(Diagram diagram)
    {
        if (diagram.Feet.IsEmpty || diagram.Aspects.IsEmpty)
            throw new ArgumentException("Expected at least one foot and one aspect to draw, found none.", nameof(diagram));
        ImmutableArray<ViewPart> upright = [.. Views(Aspect.Plantar), .. Views(Aspect.Dorsal)];
        ImmutableArray<ViewPart> medial = [.. Views(Aspect.Medial)], lateral = [.. Views(Aspect.Lateral)];
        ImmutableArray<PanelRow> rows = [new(upright), new(medial), new(lateral)];
        rows = [.. rows.Where(row => row.Parts.Length > 0)];
        if (diagram.CloseUp is { } zone && rows.IsEmpty)
            throw new ArgumentException($"Expected a view with the zone '{diagram.Map.ZoneWithId(zone)}' to show large, found none on the feet and aspects chosen.", nameof(diagram));
        return rows;

        IEnumerable<ViewPart> Views(Aspect aspect)
        {
            // Seen from below, or from the inner side, the right foot stands on the viewer's left.
            Foot[] order = aspect is Aspect.Plantar or Aspect.Medial ? [Foot.Right, Foot.Left] : [Foot.Left, Foot.Right];
            return diagram.Aspects.Contains(aspect)
                ? order.Where(foot => diagram.Feet.Contains(foot)).SelectMany(foot => ViewPart.Of(diagram.Map[foot, aspect], diagram.CloseUp))
                : [];
        }
    }
}
