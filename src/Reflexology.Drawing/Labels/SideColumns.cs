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
        // A name stands at its own side or becomes a number, which has room at either.
        if (units.FirstOrDefault(unit => !Fits(unit, IsAtOuter(unit)) && !(unit.IsNumber && FitsAny(unit))) is { } wide)
            return wide;

        // Leaders to the nearer side may cross those to the other one; sites in order from left to right never do.
        AssignSides(units, SideOf);
        if (ArrangeSides(units, cancel) is { } victim)
            return victim;
        if (FirstCrossing(units) is not var (outer, inner))
            return null;
        double middle = units.Average(unit => unit.Site.X);
        AssignSides(units, unit => unit.Site.X - middle);
        if (units.Any(unit => !Fits(unit, unit.IsOuter)))
            return outer.IsNumber ? inner : outer;
        return ArrangeSides(units, cancel);
    }

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

    private static (LabelUnit Outer, LabelUnit Inner)? FirstCrossing(ImmutableArray<LabelUnit> units)
    {
        foreach (LabelUnit one in units.Where(unit => unit.IsOuter))
        {
            foreach (LabelUnit other in units.Where(unit => !unit.IsOuter))
            {
                if (LabelColumn.Cross(one.Site, one.Port, other.Site, other.Port))
                    return (one, other);
            }
        }

        return null;
    }

    // Below 0 nearer to the outer side. A number without room there goes to the other.
    private double SideOf(LabelUnit unit)
    {
        double side = Nearer(unit);
        return Fits(unit, side < 0) ? side : side < 0 ? double.MaxValue : double.MinValue;
    }

    private double Nearer(LabelUnit unit)
    {
        (double left, double right) = frame.DistancesFromSides(unit.Site);
        return left - right;
    }

    private bool IsAtOuter(LabelUnit unit) => Nearer(unit) < 0;

    private bool FitsAny(LabelUnit unit) => Fits(unit, isOuter: true) || Fits(unit, isOuter: false);

    private bool Fits(LabelUnit unit, bool isOuter) =>
        blocks(unit).Any(block => frame.ColumnAt(isOuter).Fits(block, size));

    // The tallest name: as a number it leaves the others most room.
    private LabelUnit Victim(LabelUnit[] units) =>
        units.MaxBy(unit => (!unit.IsNumber, HeightAt(unit, unit.IsOuter), blocks(unit)[0].Width))!;

    // Without end where the label has no room.
    private double HeightAt(LabelUnit unit, bool isOuter) =>
        blocks(unit).FirstOrDefault(block => frame.ColumnAt(isOuter).Fits(block, size)) is { } block
            ? LabelColumn.HeightOf(block, size)
            : double.PositiveInfinity;

    // Below 0 to the outer side; where a column overflows, those that are nearest to the other side go there.
    private void AssignSides(ImmutableArray<LabelUnit> units, Func<LabelUnit, double> sideOf)
    {
        List<(LabelUnit Unit, double Side, double Outer, double Inner)> ordered =
        [
            .. units.Select(unit => (Unit: unit, Side: sideOf(unit), HeightAt(unit, true), HeightAt(unit, false)))
                .OrderBy(one => one.Side),
        ];
        int outer = ordered.Count(one => one.Side < 0);
        double most = frame.Columns[0].Bottom - frame.Columns[0].Top;
        double outerHeight = ordered.Take(outer).Sum(one => one.Outer);
        double innerHeight = ordered.Skip(outer).Sum(one => one.Inner);
        for (; outerHeight > most && outer > 0 && innerHeight + ordered[outer - 1].Inner <= most; outer--)
            Move(-ordered[outer - 1].Outer, ordered[outer - 1].Inner);
        for (; innerHeight > most && outer < ordered.Count && outerHeight + ordered[outer].Outer <= most; outer++)
            Move(ordered[outer].Outer, -ordered[outer].Inner);
        foreach ((int i, var one) in ordered.Index())
            one.Unit.IsOuter = i < outer;

        void Move(double outer, double inner) =>
            (outerHeight, innerHeight) = (outerHeight + outer, innerHeight + inner);
    }
}
