namespace Reflexology.Viewer;

/// <summary>One view that the viewport shows.</summary>
/// <param name="On">Its map.</param>
/// <param name="View">The view.</param>
/// <param name="Over">A view of another map whose zones lie on it as outlines; null for none.</param>
public sealed record ShownView(ViewerMap On, FootView View, FootView? Over)
{
    /// <summary>The map and the view, for example <c>chinese/right.plantar</c>.</summary>
    public string Key => $"{On.Id}/{View.Id}";

    /// <summary>
    /// The views of a state in the order of charts: pairs with the big toes meeting, the maps of a pair beside each
    /// other.
    /// </summary>
    public static IEnumerable<ShownView> All(ExplorerState state)
    {
        bool isOver = state.Comparison == Comparison.Over;
        foreach (Aspect aspect in Enum.GetValues<Aspect>().Where(aspect => state.Aspects.Contains(aspect)))
        {
            foreach (ViewerMap on in isOver ? [state.Shown] : state.Maps)
            {
                foreach (Foot foot in Drawing.PanelRow.Pair(aspect).Where(foot => state.Feet.Contains(foot)))
                    yield return new ShownView(
                        on, on.Map[foot, aspect], isOver ? state.Against?.Map[foot, aspect] : null);
            }
        }
    }
}
