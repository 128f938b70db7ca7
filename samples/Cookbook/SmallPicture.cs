using SkiaSharp;

namespace Reflexology.Cookbook;

/// <summary>A picture as the page shows it.</summary>
internal static class SmallPicture
{
    private const int Width = 600;
    private const int Height = 800;

    // A shaded foot takes a sixth of the bytes of a PNG.
    private const int Quality = 80;

    /// <summary>A PNG file as WebP that fits into the page.</summary>
    public static byte[] Of(string png)
    {
        using SKBitmap picture = SKBitmap.Decode(png);
        double scale = Math.Min(1, Math.Min((double)Width / picture.Width, (double)Height / picture.Height));
        var size = new SKSizeI((int)Math.Round(picture.Width * scale), (int)Math.Round(picture.Height * scale));
        using SKBitmap small = picture.Resize(size, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using SKData data = small.Encode(SKEncodedImageFormat.Webp, Quality);
        return data.ToArray();
    }
}
