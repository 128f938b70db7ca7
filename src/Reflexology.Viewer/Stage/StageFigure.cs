namespace Reflexology.Viewer;

/// <summary>One view on the stage.</summary>
/// <param name="On">Its map.</param>
/// <param name="View">The view.</param>
/// <param name="Over">A view of another map whose zones lie on it as outlines; null for none.</param>
public sealed record StageFigure(OpenMap On, FootView View, FootView? Over)
{
    /// <summary>What tells it from the others, for example <c>chinese/right/plantar</c>.</summary>
    public string Key => ViewKey.Of(On, View.Foot, View.Aspect);

    /// <summary>The figures of a state in the order of charts: pairs with the big toes meeting, the maps of a pair beside each other.</summary>
    public static IEnumerable<StageFigure> Of(ExplorerState state)
    {
        bool isOver = state.Comparison == Comparison.Over;
        foreach (Aspect aspect in Enum.GetValues<Aspect>().Where(aspect => state.Aspects.Contains(aspect)))
        {
            foreach (OpenMap on in isOver ? [state.Shown] : state.Maps)
            {
                foreach (Foot foot in Drawing.PanelRow.Pair(aspect).Where(foot => state.Feet.Contains(foot)))
                    yield return new StageFigure(on, on.Map[foot, aspect], isOver ? state.Against?.Map[foot, aspect] : null);
            }
        }
    }
}
