namespace Reflexology.Drawing;

/// <summary>How a page becomes pixels. Immutable: change it with <c>with</c>.</summary>
public sealed record RasterOptions
{
    /// <summary>The least resolution, in dots per inch.</summary>
    public const int LeastDpi = 10;

    /// <summary>The greatest resolution, in dots per inch; the size of the picture has its own limit, <see cref="PictureSize.Longest"/>.</summary>
    public const int GreatestDpi = 4800;

    internal const int ScreenDpi = 96;

    /// <summary>A page for a printer: 300 dots per inch.</summary>
    public static RasterOptions Print { get; } = new();

    /// <summary>A picture for a screen: 96 dots per inch, one for each CSS pixel of the page.</summary>
    public static RasterOptions Screen { get; } = new() { Dpi = ScreenDpi };

    /// <summary>
    /// Dots per inch of paper, 300 by default. It scales nothing but the raster: texts and lines keep their size on paper.
    /// The file says it.
    /// </summary>
    public int Dpi { get; init; } = 300;

    /// <summary>
    /// 1 for small to 100 for good, of formats that lose detail. Null, the default, for JPEG at 90 and for WebP without
    /// any loss. PNG never loses any.
    /// </summary>
    public int? Quality { get; init; }

    /// <summary>The pixels of a page at this resolution, rounded to whole ones.</summary>
    /// <exception cref="ArgumentException">An option or the size of the picture is beyond its limits.</exception>
    public PictureSize PixelsOf(PageSize sheet)
    {
        if (Dpi is < LeastDpi or > GreatestDpi)
            throw new ArgumentException($"Expected {LeastDpi} to {GreatestDpi} dots per inch, found {Dpi}.");
        if (Quality is < 1 or > 100)
            throw new ArgumentException($"Expected a quality of 1 to 100, found {Quality}.");
        double width = Math.Round(sheet.Width / 72 * Dpi), height = Math.Round(sheet.Height / 72 * Dpi);
        if (!(width is >= 1 and <= PictureSize.Longest && height is >= 1 and <= PictureSize.Longest))
        {
            int most = (int)(PictureSize.Longest * 72 / Math.Max(sheet.Width, sheet.Height));
            string advice = width >= 1 && height >= 1 && most >= LeastDpi ? $" Take at most {most} dpi, or write a PDF, which has no pixels." : "";
            throw new ArgumentException(string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"A page of {sheet} has {width:0} x {height:0} pixels at {Dpi} dpi; expected 1 to {PictureSize.Longest} a side.{advice}"));
        }

        return new PictureSize((int)width, (int)height);
    }
}
