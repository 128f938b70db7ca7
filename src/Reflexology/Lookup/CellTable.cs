using System.Runtime.CompilerServices;

namespace Reflexology;

/// <summary>What building an index finds: an entry for each cell, and what entries lead to.</summary>
/// <param name="Frame">The grid.</param>
/// <param name="Entries">
/// For each cell, and for what lies outside at the end: a set of zones below <paramref name="FirstSplit"/>, a split from
/// there on.
/// </param>
/// <param name="FirstSplit">The entry of the first split.</param>
/// <param name="Splits">The splits of cells that have borders.</param>
/// <param name="Edges">The edges of each split.</param>
/// <param name="Lists">The lists of cells that splits do not do for.</param>
/// <param name="Sets">The sets of zones.</param>
internal sealed record CellTable(CellFrame Frame, int[] Entries, int FirstSplit, CellSplit[] Splits, SplitEdges[] Edges, CellList[] Lists, ZoneSets Sets)
{
    // Sets come up later only where lists are asked; their numbers must stay below the first split.
    private const int FirstSplitBesideLists = 1 << 30;

    // Splits that a crowded cell is worth for each of its edges, as long as the memory allows.
    private const double SplitsPerEdge = 2, FewestSplitsPerEdge = 0.1;

    // Coarser grids, with fewer splits an edge, are tried where one took more memory than foreseen.
    private const double MuchCoarser = 1.5;
    private const int MostTries = 32;

    private static readonly long SplitBytes = Unsafe.SizeOf<CellSplit>() + Unsafe.SizeOf<SplitEdges>();

    /// <summary>Whether two bytes hold any entry.</summary>
    public bool IsNarrow => FirstSplit + Splits.Length <= ushort.MaxValue;

    /// <summary>The memory of the cells and what they lead to, in bytes; without the sets, which the zones make many or few.</summary>
    private long Bytes => ((IsNarrow ? 2L : 4L) * Entries.Length) + (SplitBytes * Splits.Length) + Lists.Sum(list => list.Bytes);

    public static CellTable Build(ZoneBorders borders, ZoneIndexOptions options)
    {
        // A level or upright heap of edges encloses nothing.
        if (borders.Bounds.Width == 0 || borders.Bounds.Height == 0)
            return Of(CellFrame.Single, new int[2], new CellAnswers(0));
        int[] edgeZones = borders.ZonesOfEdges();
        double factor = 1;
        for (int tried = 1; ; tried++, factor *= MuchCoarser)
        {
            if (FrameChoice.Choose(borders, options, factor) is not { } frame)
                return AsOneList(borders, edgeZones);
            double splitsPerEdge = SplitsPerEdge / factor;
            var answers = new CellAnswers(borders.Vertices.Length);
            CellTable table = Of(frame, GridBuilder.Build(borders, edgeZones, frame, new CellEdges(borders, frame), answers, splitsPerEdge), answers);
            bool fits = table.Bytes + borders.Bytes <= FrameChoice.Bound(borders, options);
            bool canShrink = tried < MostTries && (frame.Cells > FrameChoice.FewestCells || splitsPerEdge > FewestSplitsPerEdge);
            if (fits || !canShrink)
                return table;
        }
    }

    // Beyond the last vertex to the right and below, no zone is.
    private static CellTable AsOneList(ZoneBorders borders, int[] edgeZones)
    {
        var answers = new CellAnswers(0);
        int[] edges = [.. borders.Edges()];
        var corner = new MapPoint(borders.Bounds.Right, borders.Bounds.Bottom);
        int list = answers.Add(new CellList(corner, 0, edges, Array.ConvertAll(edges, edge => edgeZones[edge])));
        return Of(CellFrame.Single, [list, 0], answers);
    }

    private static CellTable Of(CellFrame frame, int[] values, CellAnswers answers)
    {
        bool hasLists = answers.Lists.Count > 0;
        answers.Sets.Close(hasLists);
        int firstSplit = hasLists ? FirstSplitBesideLists : answers.Sets.Count;
        for (int cell = 0; cell < values.Length; cell++)
            values[cell] = values[cell] >= 0 ? values[cell] : firstSplit + ~values[cell];
        return new CellTable(frame, values, firstSplit, [.. answers.Splits], [.. answers.Edges], [.. answers.Lists], answers.Sets);
    }
}
