using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>Pictures of pixels: those in drawings, and those that are artwork themselves.</summary>
internal static class ArtworkImage
{
    /// <summary>
    /// The address of a picture that holds its own bytes, checked and written anew; null for any other address, and for
    /// what is no PNG or JPEG within the limits.
    /// </summary>
    public static string? Read(string href)
    {
        int comma = href.IndexOf(',', StringComparison.Ordinal);
        bool isData = href.TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase);
        if (!isData || comma < 0 || !href[..comma].TrimEnd().EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            byte[] bytes = Convert.FromBase64String(href[(comma + 1)..]);
            return SizeOf(bytes) is null ? null : Address(bytes);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The bytes of a PNG or JPEG file as an address.</summary>
    public static string Address(byte[] bytes) =>
        $"data:image/{(IsPng(bytes) ? "png" : "jpeg")};base64,{Convert.ToBase64String(bytes)}";

    /// <summary>True for bytes that begin as a PNG or JPEG file does.</summary>
    public static bool IsPicture(ReadOnlySpan<byte> bytes) => IsPng(bytes) || bytes is [0xff, 0xd8, 0xff, ..];

    /// <summary>The size of a PNG or JPEG file; null for other bytes, and for more pixels than the limit.</summary>
    public static SKSizeI? SizeOf(byte[] bytes)
    {
        if (!IsPicture(bytes))
            return null;
        using SKData data = SKData.CreateCopy(bytes);
        using SKCodec? codec = SKCodec.Create(data);
        return codec?.Info is { Width: > 0, Height: > 0 } info && (long)info.Width * info.Height <= ArtworkLimits.Pixels
            ? info.Size
            : null;
    }

    private static bool IsPng(ReadOnlySpan<byte> bytes) => bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', ..];
}
