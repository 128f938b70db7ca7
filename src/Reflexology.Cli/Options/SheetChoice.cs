using Reflexology.Drawing;

namespace Reflexology.Cli;

/// <summary>The page that <c>--size</c> names, and the resolution that goes with it where none is given.</summary>
/// <param name="Sheet">The page.</param>
/// <param name="StandardDpi">96 where the size is in pixels, so that they are those of the picture; else 300.</param>
internal sealed record SheetChoice(PageSize Sheet, int StandardDpi)
{
    /// <summary>The page of a picture in CSS pixels.</summary>
    public static SheetChoice OfPixels(PictureSize size) => new(PageSize.FromPixels(size), ExportOptions.ScreenDpi);

    /// <summary>Reads a size as <see cref="PageSize.Parse"/> does; null when it is none.</summary>
    public static SheetChoice? Parse(string text)
    {
        if (PictureSize.Parse(text) is { } pixels)
            return OfPixels(pixels);
        return PageSize.Parse(text) is { } sheet ? new SheetChoice(sheet, ExportOptions.PrintDpi) : null;
    }
}
