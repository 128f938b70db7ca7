using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>Writes a diagram as a picture or a document. The same diagram gives the same bytes on the same machine.</summary>
public static class DiagramExport
{
    /// <summary>The width of a picture whose size is not given, in pixels.</summary>
    public const int DefaultWidth = 1600;

    /// <summary>The file endings that <see cref="Save"/> knows, with their dot.</summary>
    public static System.Collections.Immutable.ImmutableArray<string> Endings { get; } = [".png", ".pdf"];

    // A third of the default's time for a tenth more bytes.
    private static readonly SKPngEncoderOptions PngOptions = new(SKPngEncoderFilterFlags.Up, 4);

    /// <summary>
    /// Writes a diagram in the format that the file's ending names. A file that was there stays as it was when anything
    /// fails.
    /// </summary>
    /// <param name="diagram">What to draw.</param>
    /// <param name="path">The file, ending in .png or .pdf; its folder must exist.</param>
    /// <param name="size">Pixels of a picture, or CSS pixels (1/96 inch) of a PDF page; by default as high as the diagram needs.</param>
    /// <returns>What could not be shown; often empty.</returns>
    /// <exception cref="ArgumentException">The ending or the size is not one of those allowed.</exception>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static IReadOnlyList<string> Save(this Diagram diagram, string path, PictureSize? size = null)
    {
        PictureSize pixels = size ?? DiagramLayout.NaturalSize(diagram, DefaultWidth);
        PaperSize sheet = PaperSize.FromPixels(pixels);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".png" => SavePng(diagram, path, pixels),
            ".pdf" => SavePdf(diagram, path, sheet),
            var other => throw new ArgumentException(
                $"Expected a file that ends in {string.Join(" or ", Endings)}, found '{(other.Length == 0 ? Path.GetFileName(path) : other)}'.", nameof(path)),
        };
    }

    /// <summary>Writes a PNG file; see <see cref="Save"/>.</summary>
    public static IReadOnlyList<string> SavePng(this Diagram diagram, string path, PictureSize size)
    {
        DiagramPage page = DiagramLayout.Lay(diagram, PaperSize.FromPixels(Checked(size)));
        Write(path, stream => page.WritePng(stream, size));
        return page.Notes;
    }

    /// <summary>Writes a PDF file of one page, with vector curves and selectable text; see <see cref="Save"/>.</summary>
    public static IReadOnlyList<string> SavePdf(this Diagram diagram, string path, PaperSize sheet)
    {
        DiagramPage page = DiagramLayout.Lay(diagram, sheet);
        Write(path, stream => page.WritePdf(stream, diagram.Language));
        return page.Notes;
    }

    /// <summary>Paints a page as a PNG picture, stretched evenly to a width.</summary>
    /// <param name="page">The page.</param>
    /// <param name="stream">Where the bytes go; it stays open.</param>
    /// <param name="size">The picture in pixels; its shape should be that of the page.</param>
    public static void WritePng(this DiagramPage page, Stream stream, PictureSize size)
    {
        Checked(size);
        using SKSurface surface = SKSurface.Create(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul))
            ?? throw new InvalidOperationException($"There is not enough memory for a picture of {size.Width} x {size.Height} pixels.");
        surface.Canvas.Scale((float)(size.Width / page.Size.Width), (float)(size.Height / page.Size.Height));
        SkiaPainter.Paint(surface.Canvas, page.Items, page.Fonts);
        using SKPixmap? pixels = surface.PeekPixels();
        using SKData data = pixels?.Encode(PngOptions)
            ?? throw new InvalidOperationException($"The picture of {size.Width} x {size.Height} pixels could not be encoded as PNG.");
        data.SaveTo(stream);
    }

    // Painted before the file is opened: Skia calls a stream from native code, through which the exception of a full disk
    // cannot pass, and a program that is stopped while it paints leaves no temporary file.
    private static void Write(string path, Action<Stream> paint)
    {
        using var painted = new MemoryStream();
        paint(painted);
        painted.Position = 0;
        WholeFile.Write(path, painted.CopyTo);
    }

    private static PictureSize Checked(PictureSize size) => size.IsValid
        ? size
        : throw new ArgumentException($"Expected a picture of 1 to {PictureSize.Longest} pixels a side, found {size.Width} x {size.Height}.", nameof(size));
}
