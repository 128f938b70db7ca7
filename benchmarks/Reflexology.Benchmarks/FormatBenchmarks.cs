using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using Reflexology.Drawing;
using SkiaSharp;

namespace Reflexology.Benchmarks;

/// <summary>
/// A page of both soles on A4, laid out before, as each format; pixels at 300 dpi. Beside them the floors: the drawing
/// list painted and nothing else, and each encoder alone; and rsvg-convert on the SVG file (the Debian package
/// librsvg2-bin).
/// </summary>
[MemoryDiagnoser]
public class FormatBenchmarks
{
    private readonly string _svgFile = Path.Combine(Path.GetTempPath(), $"reflexology-{Guid.NewGuid():N}.svg");
    private Diagram _diagram = null!;
    private DiagramPage _page = null!;
    private PageRaster _raster = null!;

    private static readonly ExportOptions Options = new() { Page = PageSize.A4, Dpi = 300 };

    private static PictureSize Pixels => Options.PixelsOf(PageSize.A4);

    /// <summary>Which map.</summary>
    [Params("basic", "chinese")]
    public string Map { get; set; } = "";

    /// <summary>Lays the page out and paints it once.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _diagram = new Diagram(FootMap.Load(Map)) { Labels = LabelStyle.Leaders };
        _page = DiagramLayout.Create(_diagram, PageSize.A4).Pages[0];
        _raster = PageRaster.Paint(_page, Pixels, SKColors.White);
        File.WriteAllBytes(_svgFile, SvgDocument.Write(_page, "en"));
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
    public int EncodePngAlone() => PngFile.Encode(_raster, 300).Length;

    /// <summary>The encoder of JPEG alone.</summary>
    [Benchmark]
    public int EncodeJpegAlone() => JpegFile.Encode(_raster, 300, quality: null).Length;

    /// <summary>The encoder of WebP with loss alone.</summary>
    [Benchmark]
    public int EncodeWebpAlone() => WebpFile.Encode(_raster, 300, quality: 90).Length;

    /// <summary>PNG.</summary>
    [Benchmark]
    public int Png() => PngFile.Paint(_page, Pixels, 300).Length;

    /// <summary>JPEG.</summary>
    [Benchmark]
    public int Jpeg()
    {
        using PageRaster raster = PageRaster.Paint(_page, Pixels, SKColors.White);
        return JpegFile.Encode(raster, 300, quality: null).Length;
    }

    /// <summary>WebP with loss.</summary>
    [Benchmark]
    public int Webp()
    {
        using PageRaster raster = PageRaster.Paint(_page, Pixels, SKColors.Transparent);
        return WebpFile.Encode(raster, 300, quality: 90).Length;
    }

    /// <summary>PDF.</summary>
    [Benchmark]
    public int Pdf() => PdfDocument.Write([_page], new PdfMetadata { Language = "en" }).Length;

    /// <summary>SVG.</summary>
    [Benchmark]
    public int Svg() => SvgDocument.Write(_page, "en").Length;

    /// <summary>The interactive page of the whole map, from the map.</summary>
    [Benchmark]
    public int Html() => _diagram.ToBytes(ExportFormat.Html).Length;

    /// <summary>rsvg-convert on the SVG file, to a PNG file of as many pixels.</summary>
    [Benchmark]
    public void RsvgConvert()
    {
        using Process process = Process.Start("rsvg-convert", [
            "-w", Pixels.Width.ToString(CultureInfo.InvariantCulture),
            "-h", Pixels.Height.ToString(CultureInfo.InvariantCulture), "-o", $"{_svgFile}.png", _svgFile]);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(
                $"Expected rsvg-convert to draw the page, found exit code {process.ExitCode}.");
    }
}
