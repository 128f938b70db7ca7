using System.Collections.Immutable;
using CsCheck;

namespace Reflexology.Tests;

/// <summary>
/// Properties of an index of any zones. The zones have whole-number corners, so all kinds of touching occur.
/// </summary>
public class ZoneIndexPropertyTests
{
    private const int Side = 8;

    private static readonly Gen<MapPoint> AnyCorner =
        Gen.Select(Gen.Int[0, Side], Gen.Int[0, Side], (x, y) => new MapPoint(x, y));

    private static readonly Gen<Polygon> AnyZone =
        AnyCorner.Array[0, 7].Array[1, 3].Select(PointInPolygonCases.PolygonOf);

    private static readonly Gen<ImmutableArray<Polygon>> AnyZones =
        AnyZone.Array[0, 8].Select(zones => zones.ToImmutableArray());

    private static readonly Gen<double?> AnyCell =
        Gen.Int[0, 4].Select(i => new double?[] { null, 0.3, 1, 2.5, 1e9 }[i]);

    // Whole and half steps, from beside the zones to beside them.
    private static readonly MapPoint[] Points =
    [
        .. from x in Enumerable.Range(-2, (2 * Side) + 5)
           from y in Enumerable.Range(-2, (2 * Side) + 5)
           select new MapPoint(x / 2.0, y / 2.0),
    ];

    [Test]
    public void ZonesAt_AnyZones_AreThoseThatContainThePoint() => Gen.Select(AnyZones, AnyCell).Sample(
        (zones, cell) =>
        {
            ZoneIndex index = IndexOf(zones, cell);
            return Points.All(point =>
            {
                HashSet<int> found = [.. index.ZonesAt(point)];
                return Enumerable.Range(0, zones.Length)
                    .All(zone => zones[zone].Contains(point) == found.Contains(zone));
            });
        },
        iter: 300);

    [Test]
    public void ZonesAt_AllMovedBySteps_AreTheSame() => Gen.Select(
        AnyZones, AnyCell, Gen.Int[-4000, 4000], Gen.Int[-4000, 4000]).Sample(
        (zones, cell, right, down) =>
        {
            MapPoint Moved(MapPoint p) => new(p.X + (right / 1024.0), p.Y + (down / 1024.0));
            ZoneIndex index = IndexOf(zones, cell), moved = IndexOf(zones.Moved(Moved), cell);
            return Points.All(point => moved.ZonesAt(Moved(point)).SequenceEqual(index.ZonesAt(point)));
        },
        iter: 300);

    // A border belongs to the zone on its right, which lies on its left in the mirror.
    [Test]
    public void ZonesAt_AllMirrored_AreTheSameOffTheBorders() => Gen.Select(
        AnyZones, AnyCell, Gen.Int[0, 40_000]).Sample(
        (zones, cell, width) =>
        {
            double wide = width / 1024.0;
            ZoneIndex index = IndexOf(zones, cell);
            ZoneIndex mirrored = IndexOf([.. zones.Select(zone => zone.Mirrored(wide))], cell);
            return Points.Where(point => zones.All(zone => zone.DistanceToBorder(point) > 0)).All(point =>
                mirrored.ZonesAt(point.Mirrored(wide)).SequenceEqual(index.ZonesAt(point)));
        },
        iter: 300);

    [Test]
    public void ZonesAt_ZoneAddedOnTop_ComesInFrontAndChangesNothingElse() => Gen.Select(
        AnyZones, AnyZone, AnyCell).Sample(
        (zones, top, cell) =>
        {
            ZoneIndex index = IndexOf(zones, cell), added = IndexOf(zones.Add(top), cell);
            return Points.All(point =>
            {
                int[] front = top.Contains(point) ? [zones.Length] : [];
                return added.ZonesAt(point).SequenceEqual(front.Concat(index.ZonesAt(point)));
            });
        },
        iter: 300);

    [Test]
    public void Locate_SameZonesAtTwoPoints_IsTheSameNumber() => Gen.Select(AnyZones, AnyCell).Sample(
        (zones, cell) =>
        {
            ZoneIndex index = IndexOf(zones, cell);
            Dictionary<string, int> numbers = [];
            foreach (MapPoint point in Points)
            {
                int set = index.SetAt(point);
                string key = string.Join(' ', index[set]);
                if (numbers.TryGetValue(key, out int known) ? known != set : !numbers.TryAdd(key, set))
                    return false;
            }

            bool isNoZoneZero = !numbers.TryGetValue("", out int none) || none == 0;
            return numbers.Values.Distinct().Count() == numbers.Count && isNoZoneZero;
        },
        iter: 300);

    [Test]
    public void Indexer_EverySet_IsDifferentAndTopmostFirstAndOnlySet0IsEmpty() => Gen.Select(AnyZones, AnyCell).Sample(
        (zones, cell) =>
        {
            ZoneIndex index = IndexOf(zones, cell);
            int highest = Points.Max(index.SetAt);
            int[][] sets = [.. Enumerable.Range(0, index.SetCount).Select(set => index[set].ToArray())];
            return highest < sets.Length
                && sets[0] is [] && sets.Skip(1).All(set => set is not [])
                && sets.Select(set => string.Join(' ', set)).Distinct().Count() == sets.Length
                && sets.All(set => set.Zip(set.Skip(1)).All(pair => pair.First > pair.Second))
                && sets.SelectMany(set => set).All(zone => zone >= 0 && zone < zones.Length);
        },
        iter: 300);

    [Test]
    public void ZoneCountAndVertexCount_AnyZones_AreThoseOfTheZones() => AnyZones.Sample(
        zones =>
        {
            ZoneIndex index = new(zones);
            return index.ZoneCount == zones.Length && index.VertexCount == zones.Sum(zone => zone.Edges.Count());
        },
        iter: 300);

    private static ZoneIndex IndexOf(ImmutableArray<Polygon> zones, double? cell) =>
        new(zones, new ZoneIndexOptions { CellSize = cell });
}
