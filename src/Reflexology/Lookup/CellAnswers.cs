using System.Runtime.InteropServices;

namespace Reflexology;

/// <summary>The answers of cells while they are found: splits, the lists they fall back on, and the sets of zones.</summary>
/// <param name="edges">How many edges there are.</param>
internal sealed class CellAnswers(int edges)
{
    private readonly List<CellSplit> _splits = new(edges);
    private readonly List<SplitEdges> _edges = new(edges);

    // For each edge the last split that it is the first of, one more than its number, and the block that one is of.
    private readonly (int Split, int Block)[] _last = new (int, int)[edges];
    private int _block, _column, _row;

    public ZoneSets Sets { get; } = new();

    public List<CellList> Lists { get; } = [];

    public ReadOnlySpan<CellSplit> Splits => CollectionsMarshal.AsSpan(_splits);

    public ReadOnlySpan<SplitEdges> Edges => CollectionsMarshal.AsSpan(_edges);

    /// <summary>Goes on to a cell.</summary>
    public void MoveTo(in CellFrame frame, int column, int row)
    {
        (_column, _row) = (column % CellSplit.Block, row % CellSplit.Block);
        _block = (row / CellSplit.Block * frame.Columns) + (column / CellSplit.Block);
    }

    /// <summary>
    /// What stands for a split of the cell, with a side of each of two borders, as an answer; one answer where both are.
    /// </summary>
    public int Split(in CellBorder first, bool isRightOfFirst, in CellBorder second, bool isRightOfSecond, int inside, int outside)
    {
        if (inside == outside)
            return inside;
        var sides = new SplitEdges(SplitEdges.Of(first.Edge, isRightOfFirst), SplitEdges.Of(second.Edge, isRightOfSecond));
        ref (int Split, int Block) last = ref _last[first.Edge];
        if (last.Split > 0 && last.Block == _block && _edges[last.Split - 1] == sides && Splits[last.Split - 1].Has(inside, outside))
            return ~(last.Split - 1);
        int answer = Add(new CellSplit(first.Line, isRightOfFirst, second.Line, isRightOfSecond, _column, _row, inside, outside), sides);
        last = (_splits.Count, _block);
        return answer;
    }

    /// <summary>What stands for a list as an answer.</summary>
    public int Add(CellList list)
    {
        Lists.Add(list);
        return Add(CellSplit.Never, new SplitEdges(SplitEdges.OfList, Lists.Count - 1));
    }

    private int Add(in CellSplit split, SplitEdges edges)
    {
        _splits.Add(split);
        _edges.Add(edges);
        return ~(_splits.Count - 1);
    }
}
