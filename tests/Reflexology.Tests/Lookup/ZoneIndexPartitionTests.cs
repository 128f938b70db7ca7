using CsCheck;

namespace Reflexology.Tests;

/// <summary>A point of the whole lies in exactly one part, by every way to look up.</summary>
public class ZoneIndexPartitionTests
{
    [Test]
    public void Locate_PartsWithSharedBorders_IsExactlyOneInTheWhole() => Partition.Any.Sample(
        partition =>
        {
            ZoneIndex index = new([partition.Whole, .. partition.Parts]);
            MapPoint[] points = [.. partition.HardPoints()];
            return LookupMethod.All.All(method =>
                method.SetsAt(index, points).All(set => IsNothingOrAPartOfTheWhole(index[set])));
        },
        iter: 20);

    [Test]
    public void Locate_RandomPointOfAPartition_IsExactlyOneInTheWhole() =>
        Gen.Select(Partition.Any, Gen.Select(Partition.Coordinate, Partition.Coordinate).Array[100]).Sample(
            (partition, places) =>
            {
                ZoneIndex index = new([partition.Whole, .. partition.Parts]);
                return places.All(place => IsNothingOrAPartOfTheWhole(
                    index.ZonesAt(new(place.Item1 * partition.Size, place.Item2 * partition.Size))));
            },
            iter: 200);

    // The whole is zone 0 and lies below all others.
    private static bool IsNothingOrAPartOfTheWhole(ZoneSet zones) =>
        zones.Count == 0 || (zones.Count == 2 && zones.Topmost > 0 && zones.Last() == 0);
}
