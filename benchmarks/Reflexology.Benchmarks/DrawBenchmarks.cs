using BenchmarkDotNet.Attributes;
using Reflexology.Drawing;

namespace Reflexology.Benchmarks;

/// <summary>Both soles with one area lit, 1000 pixels wide, step by step.</summary>
[MemoryDiagnoser]
public class DrawBenchmarks
{
    private Diagram _diagram = null!;
    private PictureSize _size;
    private DiagramPage? _page;

    /// <summary>Which map.</summary>
    [Params("basic", "chinese")]
    public string Map { get; set; } = "";

    /// <summary>Lays the page out once for the painters.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _diagram = new Diagram(FootMap.Load(Map)) { Highlight = ["neck"] };
        _size = DiagramLayout.NaturalSize(_diagram, 1000);
        _page = Layout();
    }

    /// <summary>From the diagram to the drawing list.</summary>
    [Benchmark]
    public DiagramPage Layout() => DiagramLayout.Lay(_diagram, PaperSize.FromPixels(_size));

    /// <summary>From the drawing list to the bytes of a PNG file.</summary>
    [Benchmark]
    public long Png()
    {
        using var stream = new MemoryStream();
        _page!.WritePng(stream, _size);
        return stream.Length;
    }

    /// <summary>From the drawing list to the bytes of a PDF file.</summary>
    [Benchmark]
    public long Pdf()
    {
        using var stream = new MemoryStream();
        _page!.WritePdf(stream, "en");
        return stream.Length;
    }
}
