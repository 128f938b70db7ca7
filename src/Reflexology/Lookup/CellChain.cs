namespace Reflexology;

/// <summary>
/// The answer of a cell through which one line of border runs, straight or with one bend: nearly every cell that has
/// borders. It parts the cell in two, so that which zones the corner lies in tells the rest.
/// </summary>
internal static class CellChain
{
    /// <summary>False where the cell's one or two borders are no such line.</summary>
    /// <remarks>
    /// Rings are closed and their other edges are not in the cell, so that the line neither starts nor ends there; ends that
    /// lie on the cell's rim, where rounding could hide another edge, are left to <see cref="CellSplitter"/>. On one side of
    /// a bend lie the points to the right of both edges, or to the right of either, by the way it turns.
    /// </remarks>
    public static bool TrySolve(CellBorders cell, MapPoint corner, int set, CellAnswers answers, out int answer)
    {
        ref readonly CellBorder first = ref cell.All[0];
        ref readonly CellBorder second = ref cell.All[^1];
        answer = 0;
        if (cell.Count == 2 && !cell.BoundTheSame(first, second))
            return false;
        bool firstOnwards = true, secondOnwards = true;
        int turn = 0;
        if (cell.Count == 1 && !(first.Line.StartsOutside && first.Line.EndsOutside))
            return false;
        if (cell.Count == 2)
        {
            firstOnwards = first.To == second.From || first.To == second.To;
            MapPoint bend = firstOnwards ? first.To : first.From;
            secondOnwards = second.From == bend;
            if (!secondOnwards && second.To != bend)
                return false;
            if (!(firstOnwards ? first.Line.StartsOutside : first.Line.EndsOutside) || !(secondOnwards ? second.Line.EndsOutside : second.Line.StartsOutside))
                return false;
            turn = Orientation.Sign(firstOnwards ? first.From : first.To, bend, secondOnwards ? second.To : second.From);
        }

        // Right of the line is inside both edges' right sides where it turns one way; left of it is inside both left ones where the other.
        bool rightIsInside = turn > 0;
        bool cornerIsRight = IsRight(first.IsPositive(corner), second.IsPositive(corner));
        int other = cell.Across(answers.Sets, set, first);
        bool cornerIsInside = cornerIsRight == rightIsInside;
        answer = answers.Split(
            first, firstOnwards == rightIsInside, second, secondOnwards == rightIsInside, cornerIsInside ? set : other, cornerIsInside ? other : set);
        return true;

        bool IsRight(bool rightOfFirst, bool rightOfSecond) => rightIsInside
            ? rightOfFirst == firstOnwards && rightOfSecond == secondOnwards
            : rightOfFirst == firstOnwards || rightOfSecond == secondOnwards;
    }
}
