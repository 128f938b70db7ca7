using BenchmarkDotNet.Attributes;
using Reflexology.Drawing;

namespace Reflexology.Benchmarks;

/// <summary>
/// From the diagram to the drawing list: both soles on A4, and the fullest page, a poster of all views on A3.
/// </summary>
[MemoryDiagnoser]
public class LayoutBenchmarks
{
    private Diagram _soles = null!, _poster = null!;

    /// <summary>Which map.</summary>
    [Params("basic", "chinese")]
    public string Map { get; set; } = "";

    /// <summary>How zones are named.</summary>
    [ParamsAllValues]
    public LabelStyle Labels { get; set; }

    /// <summary>Says what is laid out.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _soles = new Diagram(FootMap.Load(Map)) { Labels = Labels };
        _poster = _soles with { Aspects = [.. Enum.GetValues<Aspect>()] };
    }

    /// <summary>Both soles.</summary>
    [Benchmark]
    public int Soles() => DiagramLayout.Create(_soles, PageSize.A4).Pages.Length;

    /// <summary>All views of both feet.</summary>
    [Benchmark]
    public int Poster() => DiagramLayout.Create(_poster, PageSize.A3).Pages.Length;
}
