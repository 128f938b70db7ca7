using System.Globalization;

namespace Reflexology.Drawing;

/// <summary>The page of an exported file and its encoding. Immutable: change it with <c>with</c>.</summary>
public sealed record ExportOptions
{
    /// <summary>The least resolution, in dots per inch.</summary>
    public const int LeastDpi = 10;

    /// <summary>
    /// The greatest resolution, in dots per inch; a picture has a limit of its own, <see cref="PictureSize.Longest"/>.
    /// </summary>
    public const int GreatestDpi = 4800;

    internal const int ScreenDpi = 96;
    internal const int PrintDpi = 300;

    /// <summary>
    /// The size of each page. Null, the default: a page <see cref="Width"/> wide and as high as the diagram needs.
    /// HTML has no page and ignores it.
    /// </summary>
    public PageSize? Page { get; init; }

    /// <summary>The width where no <see cref="Page"/> is given, in CSS pixels (1/96 inch); 1600 by default.</summary>
    public int Width { get; init; } = 1600;

    /// <summary>
    /// The resolution of PNG, WebP and JPEG, in dots per inch, <see cref="LeastDpi"/> to <see cref="GreatestDpi"/>. It
    /// scales the raster alone: texts and lines keep their size on paper. The file states it. Null, the default: 300
    /// where a <see cref="Page"/> is given, else 96, one dot per CSS pixel.
    /// </summary>
    public int? Dpi { get; init; }

    /// <summary>
    /// The quality of formats with loss, 1 (small) to 100 (good). Null, the default: 90 for JPEG, and WebP without
    /// loss. PNG never loses anything.
    /// </summary>
    public int? Quality { get; init; }

    /// <summary>The metadata of a PDF; by default the diagram's title and language alone.</summary>
    public PdfMetadata Pdf { get; init; } = new();

    /// <summary>The readers that an SVG is made for; <see cref="SvgProfile.Web"/> by default.</summary>
    public SvgProfile Svg { get; init; }

    /// <summary>
    /// The prefix of every id and class name of an SVG. Null, the default: one from a hash of the file, so that several
    /// pictures fit in one HTML page; empty for ids without a prefix, for a file that stands alone. It begins with a
    /// letter and holds letters, digits and hyphens of ASCII.
    /// </summary>
    public string? SvgPrefix { get; init; }

    /// <summary>A picture of a size in CSS pixels, 96 to the inch, which are those of the file.</summary>
    /// <param name="width">1 to <see cref="PictureSize.Longest"/>.</param>
    /// <param name="height">1 to <see cref="PictureSize.Longest"/>.</param>
    /// <exception cref="ArgumentException">The size is beyond the limits.</exception>
    public static ExportOptions FromPixels(int width, int height) => new()
    {
        Page = PageSize.FromPixels(new PictureSize(width, height).Checked(nameof(width))),
        Dpi = ScreenDpi,
    };

    /// <summary>The resolution in use.</summary>
    internal int DpiInUse => Dpi ?? (Page is null ? ScreenDpi : PrintDpi);

    /// <summary>The pixels of a page at the resolution in use, rounded to whole ones.</summary>
    /// <exception cref="ArgumentException">The resolution, the quality or the picture is beyond its limits.</exception>
    internal PictureSize PixelsOf(PageSize page)
    {
        int dpi = DpiInUse;
        if (dpi is < LeastDpi or > GreatestDpi)
            throw new ArgumentException($"Expected {LeastDpi} to {GreatestDpi} dots per inch, found {dpi}.");
        if (Quality is < 1 or > 100)
            throw new ArgumentException($"Expected a quality of 1 to 100, found {Quality}.");
        double width = Math.Round(page.Width / 72 * dpi);
        double height = Math.Round(page.Height / 72 * dpi);
        if (IsWithin(width) && IsWithin(height))
            return new PictureSize((int)width, (int)height);

        int most = (int)(PictureSize.Longest * 72 / Math.Max(page.Width, page.Height));
        bool canBeLess = width >= 1 && height >= 1 && most >= LeastDpi;
        string advice = canBeLess ? $" Take at most {most} dpi, or write a PDF, which has no pixels." : "";
        throw new ArgumentException(string.Create(
            CultureInfo.InvariantCulture,
            $"A page of {page} has {width:0} x {height:0} pixels at {dpi} dpi; "
                + $"expected 1 to {PictureSize.Longest} a side.{advice}"));

        static bool IsWithin(double side) => side is >= 1 and <= PictureSize.Longest;
    }
}
