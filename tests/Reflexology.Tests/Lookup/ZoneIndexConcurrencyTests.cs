using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>Many threads that share an index or a view get the answers that one thread gets.</summary>
public class ZoneIndexConcurrencyTests
{
    private const int Threads = 8;

    [Test]
    public void Locate_ManyThreadsOnOneIndex_IsTheSameForAll()
    {
        ImmutableArray<Polygon> zones = HardMaps.Draw("overlapping", 9);
        ExactOracle oracle = new(zones);
        MapPoint[] points = [.. new HardPoints(zones).All(new Random(9), 100)];
        int[][] expected = [.. points.Select(oracle.ZonesAt)];
        for (int round = 0; round < 4; round++)
        {
            ZoneIndex index = new(zones);
            var differences = OnManyThreads(thread =>
                LookupDifferences.Find(index, LookupMethod.All[thread % LookupMethod.All.Length], points, expected));
            Assert.That(differences.SelectMany(found => found), Is.Empty);
        }
    }

    [Test]
    public void ZonesAt_FirstUseOfAViewByManyThreads_IsRightForAll(
        [ValueSource(typeof(BuiltInMaps), nameof(BuiltInMaps.Ids))] string id)
    {
        FootMap fresh = FootMap.Load(id);
        Assert.Multiple(() =>
        {
            foreach (Foot foot in Enum.GetValues<Foot>())
            {
                foreach (Aspect aspect in Enum.GetValues<Aspect>())
                {
                    FootView view = fresh[foot, aspect];
                    MapPoint[] points = PointsOf(view);
                    var answers = OnManyThreads(thread =>
                        points.Select(point => Answer(view, point, topmost: thread % 2 == 0)).ToList());
                    for (int thread = 0; thread < Threads; thread++)
                    {
                        bool topmost = thread % 2 == 0;
                        Assert.That(
                            answers[thread], Is.EqualTo(points.Select(point => Expected(view, point, topmost))));
                    }
                }
            }
        });
    }

    private static string Answer(FootView view, MapPoint point, bool topmost) =>
        topmost ? view.ZoneAt(point)?.Id ?? "" : string.Join(' ', view.ZonesAt(point).Select(zone => zone.Id));

    private static string Expected(FootView view, MapPoint point, bool topmost)
    {
        var zones = view.Shapes.Reverse().Where(shape => shape.Polygon.Contains(point)).Select(shape => shape.Zone.Id);
        return string.Join(' ', zones.Take(topmost ? 1 : int.MaxValue));
    }

    private static MapPoint[] PointsOf(FootView view)
    {
        HardPoints hard = new([.. view.Shapes.Select(shape => shape.Polygon)]);
        Random random = new(5);
        return [.. Enumerable.Range(0, 200).Select(_ => hard.Next(random))];
    }

    private static T[] OnManyThreads<T>(Func<int, T> act)
    {
        using Barrier start = new(Threads);
        Task<T>[] threads = [.. Enumerable.Range(0, Threads).Select(i => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return act(i);
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
        return Task.WhenAll(threads).GetAwaiter().GetResult();
    }
}
