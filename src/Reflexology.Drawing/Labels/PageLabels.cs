using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The labels of a page in their places, and the views in the room that labels leave them.</summary>
/// <param name="Plan">The views.</param>
/// <param name="Placed">
/// The labels of each view, in the order of the plan; empty where the diagram has no labels.
/// </param>
/// <param name="Numbered">The zones that have a number instead of a name.</param>
/// <param name="Left">The zones with room for neither name nor number, per view.</param>
internal sealed record PageLabels(
    PanelPlan Plan,
    ImmutableArray<ImmutableArray<PlacedLabel>> Placed,
    ImmutableHashSet<Zone> Numbered,
    ImmutableArray<(Zone Zone, Aspect Aspect)> Left)
{
    /// <summary>The zones that have a pictogram.</summary>
    public ImmutableHashSet<Zone> Drawn { get; init; } = [];

    /// <summary>
    /// The share of zones that are labelled as well as the style can: with a name or pictogram, or with a number
    /// in the zone where all have numbers; 1 where there is nothing to label.
    /// </summary>
    public double WellShare { get; init; } = 1;
}
