using System.Collections.Immutable;
using CsCheck;

namespace Reflexology.Tests;

/// <summary>
/// A square cut into cells by random lines that neighbours share. Every point of the plane must belong to exactly one
/// cell if it belongs to the whole, and to none otherwise; on the lines, on their ends and an ulp beside them.
/// </summary>
public class PolygonPartitionTests
{
    private const int Cells = 3;

    // Offsets of whole steps make level and upright edges and equal coordinates; fine ones make general positions.
    private static readonly Gen<Partition> Partitions =
        from steps in Gen.OneOf(1, 4, 1_000_003)
        from size in Gen.OneOf(1.0, 17.3, 1e-9, 1e12)
        from offsets in Gen.Int[-steps, steps].Select(n => (double)n / steps).Array[200]
        select new Partition(size, offsets);

    [Test]
    public void Contains_PartsWithSharedBorders_IsTrueForExactlyOne() => Partitions.Sample(
        partition => partition.HardPoints().All(partition.IsInExactlyOnePartIfInWhole), iter: 60);

    [Test]
    public void Contains_RandomPointOfAPartition_IsTrueForExactlyOnePart() =>
        Gen.Select(Partitions, Gen.Double[-0.5, Cells + 0.5], Gen.Double[-0.5, Cells + 0.5])
            .Sample((partition, x, y) => partition.IsInExactlyOnePartIfInWhole(new(x * partition.Size, y * partition.Size)), iter: 5_000);

    [Test]
    public void Contains_MiddleOfThePartition_IsInTheWhole() => Partitions.Sample(
        partition => partition.Whole.Contains(new(1.5 * partition.Size, 1.5 * partition.Size)), iter: 100);

    private sealed class Partition
    {
        private readonly ImmutableArray<Polygon> _parts;
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
                    (across[row, column], down[row, column]) = (Jittered(column + 0.5, row, 0.05), Jittered(column, row + 0.5, 0.05));
            }

            var cells = from row in Enumerable.Range(0, Cells)
                        from column in Enumerable.Range(0, Cells)
                        select PointInPolygonCases.RingOf(
                        [
                            corners[row, column], across[row, column], corners[row, column + 1], down[row, column + 1],
                            corners[row + 1, column + 1], across[row + 1, column], corners[row + 1, column], down[row, column],
                        ]);
            _parts = [.. cells];
            int[] steps = [.. Enumerable.Range(0, Cells)];
            Whole = PointInPolygonCases.RingOf(
            [
                .. steps.SelectMany(i => new[] { corners[0, i], across[0, i] }),
                .. steps.SelectMany(i => new[] { corners[i, Cells], down[i, Cells] }),
                .. steps.Reverse().SelectMany(i => new[] { corners[Cells, i + 1], across[Cells, i] }),
                .. steps.Reverse().SelectMany(i => new[] { corners[i + 1, 0], down[i, 0] }),
            ]);
        }

        public double Size { get; }

        public Polygon Whole { get; }

        public bool IsInExactlyOnePartIfInWhole(MapPoint point) =>
            _parts.Count(part => part.Contains(point)) == (Whole.Contains(point) ? 1 : 0);

        public IEnumerable<MapPoint> HardPoints() =>
            _parts.SelectMany(part => part.Edges).SelectMany(BorderPoints.Of);

        private MapPoint Jittered(double x, double y, double by) =>
            new((x + (by * _offsets[_next++])) * Size, (y + (by * _offsets[_next++])) * Size);
    }
}
