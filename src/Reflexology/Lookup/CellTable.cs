namespace Reflexology;

/// <summary>What building an index finds: an entry for each cell, and what entries lead to.</summary>
/// <param name="Frame">The grid.</param>
/// <param name="Entries">
/// For each cell, and for what lies outside at the end: a set of zones below <paramref name="FirstSplit"/>, a split from
/// there on.
/// </param>
/// <param name="FirstSplit">The entry of the first split.</param>
/// <param name="Splits">The splits of cells that have borders.</param>
/// <param name="Lists">The lists of cells that splits do not do for.</param>
/// <param name="Sets">The sets of zones.</param>
internal sealed record CellTable(CellFrame Frame, int[] Entries, int FirstSplit, CellSplit[] Splits, CellList[] Lists, ZoneSets Sets)
{
    // Sets come up later only where lists are asked; their numbers must stay below the first split.
    private const int FirstSplitBesideLists = 1 << 30;

    // Coarser grids tried where one took more memory than foreseen.
    private const double MuchCoarser = 1.5;
    private const int MostTries = 32;

    /// <summary>Whether two bytes hold any entry.</summary>
    public bool IsNarrow => FirstSplit + Splits.Length <= ushort.MaxValue;

    /// <summary>The memory of the cells and what they lead to, in bytes; without the sets, which the zones make many or few.</summary>
    private long Bytes => ((IsNarrow ? 2L : 4L) * Entries.Length) + (24L * Splits.Length) + Lists.Sum(list => list.Bytes);

    public static CellTable Build(ZoneBorders borders, ZoneIndexOptions options)
    {
        double factor = 1;
        for (int tried = 1; ; tried++)
        {
            // A level or upright heap of edges encloses nothing.
            if (borders.Bounds.Width == 0 || borders.Bounds.Height == 0)
                return Of(CellFrame.Single, new int[2], new CellAnswers());
            if (FrameChoice.Choose(borders, options, factor) is not { } frame)
                return AsOneList(borders);
            CellTable table = OfGrid(borders, frame);
            if (table.Bytes + borders.Bytes <= FrameChoice.Bound(borders, options) || tried == MostTries || frame.Cells <= FrameChoice.FewestCells)
                return table;
            factor *= MuchCoarser;
        }
    }

    private static CellTable OfGrid(ZoneBorders borders, CellFrame frame)
    {
        var answers = new CellAnswers();
        int[] values = GridBuilder.Build(borders, borders.ZonesOfEdges(), frame, new CellEdges(borders, frame), answers);
        return Of(frame, values, answers);
    }

    // Beyond the last vertex to the right and below, no zone is.
    private static CellTable AsOneList(ZoneBorders borders)
    {
        var answers = new CellAnswers();
        int[] edges = [.. borders.Edges()];
        int[] zones = borders.ZonesOfEdges();
        var corner = new MapPoint(borders.Bounds.Right, borders.Bounds.Bottom);
        int list = answers.Add(new CellList(corner, 0, edges, Array.ConvertAll(edges, edge => zones[edge])));
        return Of(CellFrame.Single, [list, 0], answers);
    }

    private static CellTable Of(CellFrame frame, int[] values, CellAnswers answers)
    {
        bool hasLists = answers.Lists.Count > 0;
        answers.Sets.Close(hasLists);
        int firstSplit = hasLists ? FirstSplitBesideLists : answers.Sets.Count;
        for (int cell = 0; cell < values.Length; cell++)
            values[cell] = values[cell] >= 0 ? values[cell] : firstSplit + ~values[cell];
        return new CellTable(frame, values, firstSplit, [.. answers.Splits], [.. answers.Lists], answers.Sets);
    }
}
