using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Reflexology.Drawing;
using SkiaSharp;

namespace Reflexology.Benchmarks;

/// <summary>
/// A drawing of the sole of your own, of 500 paths with curves, colours, lines and gradients: read, and drawn at two
/// pixels per millimetre and at ten.
/// </summary>
[MemoryDiagnoser]
public class ArtworkBenchmarks
{
    private const int Paths = 500, Gradients = 20, PetalsOfPath = 8;

    private static readonly FootDrawing Sole = ReferenceFoot.BuiltIn[Foot.Right, Aspect.Plantar];

    private readonly byte[] _svg = Encoding.UTF8.GetBytes(Drawing());
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reflexology-artwork-");
    private Artwork _artwork = null!;
    private SKBitmap _screen = null!, _page = null!;

    /// <summary>Reads the drawing once.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        File.WriteAllBytes(Path.Combine(_folder.FullName, "plantar.svg"), _svg);
        _artwork = Read();
        _screen = Bitmap(pixelsPerMillimetre: 2);
        _page = Bitmap(pixelsPerMillimetre: 10);
    }

    /// <summary>Removes the file.</summary>
    [GlobalCleanup]
    public void Clean()
    {
        _screen.Dispose();
        _page.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Read and drawn on a screen.</summary>
    [Benchmark(Baseline = true)]
    public void ReadAndDraw() => Draw(Read(), _screen);

    /// <summary>Read from bytes.</summary>
    [Benchmark]
    public Artwork Read() => Artwork.Read(new MemoryStream(_svg), "plantar.svg");

    /// <summary>Read from a folder, and compared with the silhouette.</summary>
    [Benchmark]
    public FootArtwork ReadFoot() => FootArtwork.Read(_folder.FullName);

    /// <summary>Drawn on a screen.</summary>
    [Benchmark]
    public void DrawOnScreen() => Draw(_artwork, _screen);

    /// <summary>Drawn on a page of 254 dots per inch.</summary>
    [Benchmark]
    public void DrawOnPage() => Draw(_artwork, _page);

    private static void Draw(Artwork artwork, SKBitmap bitmap)
    {
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        artwork.Draw(canvas, SKRect.Create(bitmap.Width, bitmap.Height));
    }

    private static SKBitmap Bitmap(double pixelsPerMillimetre) =>
        new((int)(Sole.Width * pixelsPerMillimetre), (int)(Sole.Height * pixelsPerMillimetre));

    // The foot, and flowers on it in rows.
    private static string Drawing()
    {
        var svg = new StringBuilder();
        Add($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {Sole.Width} {Sole.Height}'><defs>");
        for (int i = 0; i < Gradients; i++)
        {
            Add($"<radialGradient id='g{i}'><stop offset='0' stop-color='hsl({18 * i},60%,80%)'/>");
            Add($"<stop offset='1' stop-color='#d9a58b'/></radialGradient>");
        }

        Add($"</defs><path d='{Sole.Silhouette.ToPathData()}' style='fill:#f3d3c0;stroke:#8a5a44'/><g>");
        for (int i = 1; i < Paths; i++)
        {
            string fill = i % 3 == 0 ? $"url(#g{i % Gradients})" : $"rgb({200 + (i % 50)},160,{100 + (i % 90)})";
            Add($"<path id='p{i}' d='{Flower(i)}'");
            Add($" style='fill:{fill};stroke:#8a5a44;stroke-width:.2;fill-opacity:.8'/>");
        }

        Add($"</g></svg>");
        return svg.ToString();

        void Add(FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));
    }

    private static string Flower(int i)
    {
        double x = Sole.Width * (0.3 + (0.02 * (i % 20))), y = Sole.Height * (0.15 + (0.028 * (i / 20)));
        var path = new StringBuilder();
        for (int petal = 0; petal <= PetalsOfPath; petal++)
        {
            (double sin, double cos) = Math.SinCos(2 * Math.PI * petal / PetalsOfPath);
            string to = string.Create(CultureInfo.InvariantCulture, $"{x + (2 * cos):0.##} {y + (2 * sin):0.##}");
            path.Append(petal == 0 ? $"M{to}" : string.Create(
                CultureInfo.InvariantCulture, $"C{x + (3 * cos):0.##} {y - sin:0.##} {x + cos:0.##} {y:0.##} {to}"));
        }

        return $"{path}Z";
    }
}
