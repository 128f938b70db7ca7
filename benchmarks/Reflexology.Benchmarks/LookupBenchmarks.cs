using BenchmarkDotNet.Attributes;

namespace Reflexology.Benchmarks;

/// <summary>The topmost zone at a point, by every method of <c>compare</c>.</summary>
[MemoryDiagnoser]
[Config(typeof(LookupColumns))]
public abstract class LookupBenchmarks
{
    /// <summary>
    /// How many points a call asks for; few, because a scan of the largest map takes a millisecond for each.
    /// </summary>
    protected const int PointsACall = 200;

    private Contestant _contestant = null!;
    private PointSet _points = null!;
    private readonly int[] _answers = new int[PointsACall];
    private int _start;

    /// <summary>Where the points lie.</summary>
    [Params(PointKind.Uniform, PointKind.NearBorder, PointKind.OnBorder)]
    public PointKind Points { get; set; }

    /// <summary>Which method, by its name in <see cref="LookupMethods"/>.</summary>
    [ParamsSource(nameof(Methods))]
    public string Lookup { get; set; } = "";

    /// <summary>
    /// The methods that take one core; many cores are not worth it for so few points, see <c>compare</c>.
    /// </summary>
    public virtual IEnumerable<string> Methods =>
        LookupMethods.All.Where(method => method.Cores == 1).Select(method => method.Name);

    /// <summary>The map that is asked.</summary>
    protected abstract string MapId { get; }

    /// <summary>Builds the lookup and the points, and tells what BenchmarkDotNet does not measure.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        ZoneMap map = ZoneMaps.Load(MapId);
        LookupMethod method = LookupMethods.All.Single(method => method.Name == Lookup);
        var structures = new MapStructures(map);
        _contestant = Contestant.Build(method, structures)
            ?? throw new InvalidOperationException($"Expected a method that works on {MapId}, found {Lookup}.");
        _points = new PointSource(map).Of(Points, method.PointsOn(map));
        Facts.Tell("hits", CheckedAnswers.Of(_contestant.Lookup, _points, PointsACall, null).Hits(PointsACall));
        Facts.Tell("asked", PointsACall);
        if (_contestant.BuildMilliseconds is { } milliseconds)
            Facts.Tell("build", milliseconds);
        if (_contestant.Bytes is { } bytes)
            Facts.Tell("bytes", bytes);
    }

    /// <summary>The next points of the set, so that no call meets those of the call before.</summary>
    [Benchmark(OperationsPerInvoke = PointsACall)]
    public int SetAt()
    {
        _start = _start + (2 * PointsACall) <= _points.Count ? _start + PointsACall : 0;
        _contestant.Lookup.Answer(new PointSlice(_points, _start, PointsACall), _answers);
        return _answers[0];
    }

    /// <summary>Releases the lookup.</summary>
    [GlobalCleanup]
    public void Release() => _contestant.Dispose();
}
