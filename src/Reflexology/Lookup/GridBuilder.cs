namespace Reflexology;

/// <summary>
/// Finds the answer of every cell of a grid: row by row from the left, where no zone is, carrying along which zones the
/// corner of the next cell lies in.
/// </summary>
internal static class GridBuilder
{
    /// <summary>A set for each cell, or the complement of a split's number; and after the last cell the empty set.</summary>
    public static int[] Build(ZoneBorders borders, int[] edgeZones, CellFrame frame, CellEdges cells, CellAnswers answers, double splitsPerEdge)
    {
        var splitter = new CellSplitter(borders, edgeZones, answers, splitsPerEdge);
        var values = new int[frame.Cells + 1];
        double width = 1 / frame.PerX, height = 1 / frame.PerY;
        int rowSet = 0;
        for (int row = 0; row < frame.Rows; row++)
        {
            int set = rowSet;
            for (int column = 0; column < frame.Columns; column++)
            {
                int cell = (row * frame.Columns) + column;
                ReadOnlySpan<int> edges = cells[cell];
                if (edges.IsEmpty)
                {
                    values[cell] = set;
                    continue;
                }

                answers.MoveTo(frame, column, row);
                values[cell] = splitter.Solve(frame.CornerOf(column, row), width, height, edges, set);
                set = splitter.SetAt(frame.CornerOf(column + 1, row));
                if (column == 0)
                    rowSet = splitter.SetAt(frame.CornerOf(0, row + 1));
            }
        }

        return values;
    }
}
