using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The views of one side of the foot, next to each other: those of a pair, or one.</summary>
/// <param name="Parts">From left to right.</param>
internal sealed record PanelRow(ImmutableArray<ViewPart> Parts)
{
    /// <summary>
    /// Space between views, in millimetres of the foot, beside the margin that each view has of its own.
    /// </summary>
    public const double Gap = 3;

    /// <summary>The side of the foot.</summary>
    public Aspect Aspect => Parts[0].View.Aspect;

    /// <summary>Width in millimetres.</summary>
    public double Width { get; } = Parts.Sum(part => part.Area.Width) + (Gap * (Parts.Length - 1));

    /// <summary>Height in millimetres, without captions.</summary>
    public double Height { get; } = Parts.Select(part => part.Area.Height).DefaultIfEmpty(0).Max();

    /// <summary>The number of its zones, each counted once.</summary>
    public int ZoneCount { get; } =
        Parts.SelectMany(part => part.View.Shapes).Select(shape => shape.Zone).Distinct().Count();

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

    /// <summary>
    /// The views of a diagram, a row for each side of the foot as printed charts have them: pairs with the big toes
    /// meeting in the middle, those of inner and outer sides with the heels.
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

        IEnumerable<Aspect> aspects = Enum.GetValues<Aspect>().Where(aspect => diagram.Aspects.Contains(aspect));
        ImmutableArray<PanelRow> rows =
            [.. aspects.Select(aspect => new PanelRow([.. Views(aspect)])).Where(row => row.Parts.Length > 0)];
        if (closeUp is not null && rows.IsEmpty)
        {
            throw new ArgumentException(
                $"Expected a view with the zone '{closeUp}' to show large, found none on the feet and aspects chosen.",
                nameof(diagram));
        }

        return rows;

        IEnumerable<ViewPart> Views(Aspect aspect) => Pair(aspect)
            .Where(foot => diagram.Feet.Contains(foot))
            .SelectMany(foot => ViewPart.ForView(diagram.Map[foot, aspect], closeUp));
    }
}
