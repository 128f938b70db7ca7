namespace Reflexology.Benchmarks;

/// <summary>All methods on one map, against each other.</summary>
/// <param name="options">What was asked for.</param>
internal sealed class Comparison(CompareOptions options)
{
    private const int Rounds = 17;

    // A method is compiled in full after 30 calls and a pause.
    private const int WarmingRounds = 40, WarmingPause = 250;

    /// <summary>Lets the runtime compile everything in full, on a small map.</summary>
    public void WarmUp()
    {
        var small = new Comparison(options with { IsQuick = true });
        for (int i = 0; i < 2; i++)
        {
            small.Measure(ZoneMaps.Load("basic"), WarmingRounds);
            Thread.Sleep(WarmingPause);
        }
    }

    /// <summary>A row for each kind of points and each method that works on the map.</summary>
    public IReadOnlyList<CompareRow> Measure(ZoneMap map) => Measure(map, Rounds);

    private IReadOnlyList<CompareRow> Measure(ZoneMap map, int rounds)
    {
        var structures = new MapStructures(map);
        Contestant[] contestants =
            [.. LookupMethods.All.Select(method => Contestant.Build(method, structures)).OfType<Contestant>()];
        try
        {
            var source = new PointSource(map);
            return [.. Enum.GetValues<PointKind>().SelectMany(kind => Measure(map, kind, source, contestants, rounds))];
        }
        finally
        {
            Array.ForEach(contestants, contestant => contestant.Dispose());
        }
    }

    private CompareRow[] Measure(ZoneMap map, PointKind kind, PointSource source, Contestant[] contestants, int rounds)
    {
        int[] pools = [.. contestants.Select(one => options.PointsFor(one.Method, map))];
        PointSet points = source.Of(kind, pools.Max());
        CheckedAnswers[] answers = new CheckedAnswers[contestants.Length];
        int reference = Array.FindIndex(contestants, one => one.Method.Name == LookupMethods.Reference);
        int[] expected = CheckedAnswers.Of(contestants[reference].Lookup, points, pools[reference], null).Zones;
        for (int i = 0; i < contestants.Length; i++)
            answers[i] = CheckedAnswers.Of(contestants[i].Lookup, points, pools[i], expected);

        TimedRounds[] timed =
            [.. contestants.Select((one, i) => new TimedRounds(one.Method, one.Lookup, points, pools[i]))];
        TimedRounds.Play(timed, rounds);
        double Floor(LookupMethod method) =>
            timed[Array.FindIndex(contestants, one => one.Method.Name == method.Floor)].Median;
        return [.. contestants.Select((one, i) => new CompareRow
        {
            Map = map.Id,
            Points = kind,
            Method = one.Method.Name,
            Cores = one.Method.Cores,
            Nanoseconds = timed[i].Median,
            LeastNanoseconds = timed[i].Least,
            RatioToFloor = timed[i].Median / Floor(one.Method),
            Hits = answers[i].Hits(pools.Min()),
            HitPoints = pools.Min(),
            Differences = answers[i].Differences,
            ComparedPoints = pools[i],
            Borders = one.Method.Borders,
            IsWrong = answers[i].Differences > 0 && MustAgree(one.Method.Borders, kind),
            BuildMilliseconds = one.BuildMilliseconds,
            Bytes = one.Bytes,
            AllocatedBytes = timed[i].AllocatedBytes,
        })];
    }

    private static bool MustAgree(BorderHandling borders, PointKind kind) => borders switch
    {
        BorderHandling.HalfOpen => true,
        BorderHandling.Closed => kind != PointKind.OnBorder,
        _ => false,
    };
}
