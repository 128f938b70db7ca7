using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Sets labels in the two columns of a row frame: each at the side of the foot that its zone is nearer to, where that
/// has room, so that no leader crosses a foot while a side is free.
/// </summary>
/// <param name="frame">The frame.</param>
/// <param name="size">The font size.</param>
/// <param name="blocks">The ways to break the text of a label.</param>
internal sealed class SideColumns(RowFrame frame, double size, Func<LabelUnit, ImmutableArray<LabelBlock>> blocks)
{
    /// <summary>Places the labels. Where they have no room, the label to be changed.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public LabelUnit? Arrange(ImmutableArray<LabelUnit> units, CancellationToken cancel)
    {
        if (units.FirstOrDefault(unit => !blocks(unit).Any(IsNarrow)) is { } wide)
            return wide;

        // Leaders to the nearer side may cross those to the other one; sites in order from left to right never do.
        AssignSides(units, SideOf);
        if (ArrangeSides(units, cancel) is { } victim)
            return victim;
        if (!HaveCrossings(units))
            return null;
        AssignSides(units, unit => unit.Site.X - Middle(units));
        return ArrangeSides(units, cancel);
    }

    private static double Middle(ImmutableArray<LabelUnit> units) => units.Average(unit => unit.Site.X);

    private LabelUnit? ArrangeSides(ImmutableArray<LabelUnit> units, CancellationToken cancel)
    {
        foreach (IGrouping<bool, LabelUnit> side in units.GroupBy(unit => unit.IsOuter))
        {
            LabelUnit[] some = [.. side];
            LabelColumn column = frame.ColumnOf(some[0]);
            var arranged = column.Arrange(
                [.. some.Select(blocks)], [.. some.Select(unit => unit.Site)], size, cancel);
            if (arranged is not var (lines, ports))
                return Victim(some);
            for (int i = 0; i < some.Length; i++)
                (some[i].Block, some[i].Port) = (lines[i], ports[i]);
        }

        return null;
    }

    private static bool HaveCrossings(ImmutableArray<LabelUnit> units) => units.Any(one => one.IsOuter && units.Any(
        other => !other.IsOuter && LabelColumn.Cross(one.Site, one.Port, other.Site, other.Port)));

    private double SideOf(LabelUnit unit)
    {
        (double left, double right) = frame.DistancesFromSides(unit.Site);
        return left - right;
    }

    private bool IsNarrow(LabelBlock block) => frame.Columns[0].Fits(block, size);

    // The tallest name: as a number it leaves the others most room.
    private LabelUnit Victim(LabelUnit[] units) =>
        units.MaxBy(unit => (!unit.IsNumber, HeightOf(unit), blocks(unit)[0].Width))!;

    private double HeightOf(LabelUnit unit) => LabelColumn.HeightOf(blocks(unit).First(IsNarrow), size);

    // Below 0 to the outer side; where a column overflows, those that are nearest to the other side go there.
    private void AssignSides(ImmutableArray<LabelUnit> units, Func<LabelUnit, double> sideOf)
    {
        List<(LabelUnit Unit, double Side, double Height)> ordered =
        [
            .. units.Select(unit => (Unit: unit, Side: sideOf(unit), Height: HeightOf(unit))).OrderBy(one => one.Side),
        ];
        int outer = ordered.Count(one => one.Side < 0);
        double most = frame.Columns[0].Bottom - frame.Columns[0].Top;
        double outerHeight = ordered.Take(outer).Sum(one => one.Height);
        double innerHeight = ordered.Skip(outer).Sum(one => one.Height);
        for (; outerHeight > most && outer > 0 && innerHeight + ordered[outer - 1].Height <= most; outer--)
            Move(ordered[outer - 1].Height);
        for (; innerHeight > most && outer < ordered.Count && outerHeight + ordered[outer].Height <= most; outer++)
            Move(-ordered[outer].Height);
        foreach ((int i, var one) in ordered.Index())
            one.Unit.IsOuter = i < outer;

        void Move(double height) => (outerHeight, innerHeight) = (outerHeight - height, innerHeight + height);
    }
}
