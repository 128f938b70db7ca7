using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using Reflexology.Drawing;
using SkiaSharp;

namespace Reflexology.Benchmarks;

/// <summary>
/// A page of both soles on A4, laid out before, as each format; pixels at 300 dpi. Beside them the floors: the drawing list
/// painted and nothing else, and each encoder alone; and rsvg-convert on the SVG file (the Debian package librsvg2-bin).
/// </summary>
[MemoryDiagnoser]
public class FormatBenchmarks
{
    private readonly string _svgFile = Path.Combine(Path.GetTempPath(), $"reflexology-{Guid.NewGuid():N}.svg");
    private Diagram _diagram = null!;
    private DiagramPage _page = null!;
    private PageRaster _raster = null!;

    private static PictureSize Pixels => RasterOptions.Print.PixelsOf(PageSize.A4);

    /// <summary>Which map.</summary>
    [Params("basic", "chinese")]
    public string Map { get; set; } = "";

    /// <summary>Lays the page out and paints it once.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _diagram = new Diagram(FootMap.Load(Map)) { Labels = LabelStyle.Leaders };
        _page = DiagramLayout.Lay(_diagram, PageSize.A4);
        _raster = PageRaster.Paint(_page, Pixels, SKColors.White);
        using FileStream svg = File.Create(_svgFile);
        _page.WriteSvg(svg, "en");
    }

    /// <summary>Removes the file.</summary>
    [GlobalCleanup]
    public void Clean()
    {
        _raster.Dispose();
        File.Delete(_svgFile);
        File.Delete($"{_svgFile}.png");
    }

    /// <summary>The drawing list painted, nothing encoded.</summary>
    [Benchmark(Baseline = true)]
    public void PaintAlone() => PageRaster.Paint(_page, Pixels, SKColors.White).Dispose();

    /// <summary>The encoder of PNG alone.</summary>
    [Benchmark]
    public int EncodePngAlone() => PngFile.Of(_raster, 300).Length;

    /// <summary>The encoder of JPEG alone.</summary>
    [Benchmark]
    public int EncodeJpegAlone() => JpegFile.Of(_raster, 300, quality: null).Length;

    /// <summary>The encoder of WebP with loss alone.</summary>
    [Benchmark]
    public int EncodeWebpAlone() => WebpFile.Of(_raster, Pixels, 300, quality: 90).Length;

    /// <summary>PNG.</summary>
    [Benchmark]
    public long Png() => Written(stream => _page.WritePng(stream, RasterOptions.Print));

    /// <summary>JPEG.</summary>
    [Benchmark]
    public long Jpeg() => Written(stream => _page.WriteJpeg(stream, RasterOptions.Print));

    /// <summary>WebP with loss.</summary>
    [Benchmark]
    public long Webp() => Written(stream => _page.WriteWebp(stream, RasterOptions.Print with { Quality = 90 }));

    /// <summary>PDF.</summary>
    [Benchmark]
    public long Pdf() => Written(stream => _page.WritePdf(stream, "en"));

    /// <summary>SVG.</summary>
    [Benchmark]
    public long Svg() => Written(stream => _page.WriteSvg(stream, "en"));

    /// <summary>The interactive page of the whole map, from the map.</summary>
    [Benchmark]
    public long Html() => Written(_diagram.WriteHtml);

    /// <summary>rsvg-convert on the SVG file, to a PNG file of as many pixels.</summary>
    [Benchmark]
    public void RsvgConvert()
    {
        using Process process = Process.Start("rsvg-convert", [
            "-w", Pixels.Width.ToString(CultureInfo.InvariantCulture), "-h", Pixels.Height.ToString(CultureInfo.InvariantCulture), "-o", $"{_svgFile}.png", _svgFile]);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"Expected rsvg-convert to draw the page, found exit code {process.ExitCode}.");
    }

    private static long Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.Length;
    }
}
