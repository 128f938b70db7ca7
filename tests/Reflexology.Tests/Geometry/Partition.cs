using System.Collections.Immutable;
using CsCheck;

namespace Reflexology.Tests;

/// <summary>
/// A square cut into cells by random lines that neighbours share: hard on the lines, their ends and an ulp beside them.
/// </summary>
internal sealed class Partition
{
    private const int Cells = 3;

    private readonly double[] _offsets;
    private int _next;

    public Partition(double size, double[] offsets)
    {
        (Size, _offsets) = (size, offsets);
        var corners = new MapPoint[Cells + 1, Cells + 1];
        for (int row = 0; row <= Cells; row++)
        {
            for (int column = 0; column <= Cells; column++)
                corners[row, column] = Jittered(column, row, 0.15);
        }

        // The middle of each line is drawn once, so both cells beside it get the same doubles.
        var across = new MapPoint[Cells + 1, Cells + 1];
        var down = new MapPoint[Cells + 1, Cells + 1];
        for (int row = 0; row <= Cells; row++)
        {
            for (int column = 0; column <= Cells; column++)
                (across[row, column], down[row, column]) = (Jittered(column + 0.5, row, 0.05),
                    Jittered(column, row + 0.5, 0.05));
        }

        var cells = from row in Enumerable.Range(0, Cells)
                    from column in Enumerable.Range(0, Cells)
                    select PointInPolygonCases.RingOf(
                    [
                        corners[row, column], across[row, column],
                        corners[row, column + 1], down[row, column + 1],
                        corners[row + 1, column + 1], across[row + 1, column],
                        corners[row + 1, column], down[row, column],
                    ]);
        Parts = [.. cells];
        int[] steps = [.. Enumerable.Range(0, Cells)];
        Whole = PointInPolygonCases.RingOf(
        [
            .. steps.SelectMany(i => new[] { corners[0, i], across[0, i] }),
            .. steps.SelectMany(i => new[] { corners[i, Cells], down[i, Cells] }),
            .. steps.Reverse().SelectMany(i => new[] { corners[Cells, i + 1], across[Cells, i] }),
            .. steps.Reverse().SelectMany(i => new[] { corners[i + 1, 0], down[i, 0] }),
        ]);
    }

    // Offsets of whole steps make level and upright edges and equal coordinates; fine ones make general positions.
    public static Gen<Partition> Any =>
        from steps in Gen.OneOf(1, 4, 1_000_003)
        from size in Gen.OneOf(1.0, 17.3, 1e-9, 1e12)
        from offsets in Gen.Int[-steps, steps].Select(n => (double)n / steps).Array[200]
        select new Partition(size, offsets);

    /// <summary>A coordinate in or beside a partition of size 1.</summary>
    public static Gen<double> Coordinate => Gen.Double[-0.5, Cells + 0.5];

    public double Size { get; }

    public ImmutableArray<Polygon> Parts { get; }

    public Polygon Whole { get; }

    public IEnumerable<MapPoint> HardPoints() =>
        Parts.SelectMany(part => part.Edges).SelectMany(BorderPoints.Of);

    private MapPoint Jittered(double x, double y, double by) =>
        new((x + (by * _offsets[_next++])) * Size, (y + (by * _offsets[_next++])) * Size);
}
