using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>
/// Writes diagrams as pictures of pixels. A page is laid out in points, and the resolution scales only the raster, so texts
/// have the same size on paper whatever it is. Sizes beyond <see cref="PictureSize.Longest"/> are refused before memory is
/// taken for them.
/// </summary>
public static class RasterExport
{
    /// <summary>Writes a PNG file of a size in CSS pixels, 96 to the inch; see <see cref="DiagramExport.Save(Diagram, string, PictureSize?)"/>.</summary>
    /// <returns>What could not be shown; often empty.</returns>
    /// <exception cref="ArgumentException">The size is not one of those allowed.</exception>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static IReadOnlyList<string> SavePng(this Diagram diagram, string path, PictureSize size) =>
        ExportFormat.Png.Save(diagram, path, PageSize.FromPixels(size.Checked(nameof(size))), RasterOptions.Screen);

    /// <summary>Writes a PNG file of a page at a resolution; see <see cref="DiagramExport.Save(Diagram, string, PageSize, RasterOptions?)"/>.</summary>
    /// <returns>What could not be shown; often empty.</returns>
    /// <exception cref="ArgumentException">The resolution or the size of the picture is not one of those allowed.</exception>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static IReadOnlyList<string> SavePng(this Diagram diagram, string path, PageSize sheet, int dpi = 300) =>
        ExportFormat.Png.Save(diagram, path, sheet, new RasterOptions { Dpi = dpi });

    /// <summary>Writes a WebP file of a page; see <see cref="DiagramExport.Save(Diagram, string, PageSize, RasterOptions?)"/>.</summary>
    /// <returns>What could not be shown; often empty.</returns>
    /// <exception cref="ArgumentException">An option or the size of the picture is not one of those allowed.</exception>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static IReadOnlyList<string> SaveWebp(this Diagram diagram, string path, PageSize sheet, RasterOptions? options = null) =>
        ExportFormat.Webp.Save(diagram, path, sheet, options ?? RasterOptions.Print);

    /// <summary>Writes a JPEG file of a page; see <see cref="DiagramExport.Save(Diagram, string, PageSize, RasterOptions?)"/>.</summary>
    /// <returns>What could not be shown; often empty.</returns>
    /// <exception cref="ArgumentException">An option or the size of the picture is not one of those allowed.</exception>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static IReadOnlyList<string> SaveJpeg(this Diagram diagram, string path, PageSize sheet, RasterOptions? options = null) =>
        ExportFormat.Jpeg.Save(diagram, path, sheet, options ?? RasterOptions.Print);

    /// <summary>Paints a page as a PNG picture, stretched evenly to a size.</summary>
    /// <param name="page">The page.</param>
    /// <param name="stream">Where the bytes go; it stays open.</param>
    /// <param name="size">The picture in pixels; its shape should be that of the page.</param>
    /// <param name="dpi">The resolution that the file says it has, in dots per inch.</param>
    /// <exception cref="ArgumentException">The size is beyond the limits.</exception>
    public static void WritePng(this DiagramPage page, Stream stream, PictureSize size, int dpi = RasterOptions.ScreenDpi)
    {
        using PageRaster raster = PageRaster.Paint(page, size, SKColors.Transparent);
        stream.Write(PngFile.Of(raster, dpi));
    }

    /// <summary>Paints a page as a PNG picture.</summary>
    /// <exception cref="ArgumentException">An option or the size of the picture is beyond its limits.</exception>
    public static void WritePng(this DiagramPage page, Stream stream, RasterOptions options) =>
        page.WritePng(stream, options.PixelsOf(page.Size), options.Dpi);

    /// <summary>Paints a page as a WebP picture, without loss where no quality is given.</summary>
    /// <exception cref="ArgumentException">An option or the size of the picture is beyond its limits.</exception>
    public static void WriteWebp(this DiagramPage page, Stream stream, RasterOptions options)
    {
        PictureSize size = options.PixelsOf(page.Size);
        using PageRaster raster = PageRaster.Paint(page, size, SKColors.Transparent);
        stream.Write(WebpFile.Of(raster, size, options.Dpi, options.Quality));
    }

    /// <summary>Paints a page as a JPEG picture, on white where the page is transparent.</summary>
    /// <exception cref="ArgumentException">An option or the size of the picture is beyond its limits.</exception>
    public static void WriteJpeg(this DiagramPage page, Stream stream, RasterOptions options)
    {
        using PageRaster raster = PageRaster.Paint(page, options.PixelsOf(page.Size), SKColors.White);
        stream.Write(JpegFile.Of(raster, options.Dpi, options.Quality));
    }
}
