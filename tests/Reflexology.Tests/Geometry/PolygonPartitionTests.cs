using CsCheck;

namespace Reflexology.Tests;

/// <summary>
/// Every point of the plane belongs to exactly one part if it belongs to the whole, and to none otherwise.
/// </summary>
public class PolygonPartitionTests
{
    [Test]
    public void Contains_PartsWithSharedBorders_IsTrueForExactlyOne() => Partition.Any.Sample(
        partition => partition.HardPoints().All(point => IsInExactlyOnePartIfInWhole(partition, point)), iter: 60);

    [Test]
    public void Contains_RandomPointOfAPartition_IsTrueForExactlyOnePart() =>
        Gen.Select(Partition.Any, Partition.Coordinate, Partition.Coordinate)
            .Sample(
                (partition, x, y) =>
                    IsInExactlyOnePartIfInWhole(partition, new(x * partition.Size, y * partition.Size)),
                iter: 5_000);

    [Test]
    public void Contains_MiddleOfThePartition_IsInTheWhole() => Partition.Any.Sample(
        partition => partition.Whole.Contains(new(1.5 * partition.Size, 1.5 * partition.Size)), iter: 100);

    private static bool IsInExactlyOnePartIfInWhole(Partition partition, MapPoint point) =>
        partition.Parts.Count(part => part.Contains(point)) == (partition.Whole.Contains(point) ? 1 : 0);
}
