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
    /// <summary>The labels of a view by its place in the plan; none where the diagram has no labels.</summary>
    public ImmutableArray<PlacedLabel> PlacedIn(int view) => Placed.IsEmpty ? [] : Placed[view];
}

/// <summary>The text of a label.</summary>
/// <param name="Text">The name or number of a zone.</param>
/// <param name="IsNumber">True for the number, false for the name.</param>
internal readonly record struct LabelText(string Text, bool IsNumber);
