using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>
/// PNG with its resolution, colour space and title (the chunks <c>pHYs</c>, <c>sRGB</c> and <c>iTXt</c> of the PNG
/// specification, 11.3.4.3, 11.3.2.5 and 11.3.3.4).
/// </summary>
internal static class PngFile
{
    private const int LengthOfSignature = 8;
    private const int LengthOfHeaderChunk = 25;

    // Of the intents with which a program may fit the colours to a printer.
    private const byte Perceptual = 0;

    // Half the time of level 4 for a fifth more bytes.
    private static readonly SKPngEncoderOptions Options = new(SKPngEncoderFilterFlags.Up, 1);

    /// <summary>A painted page as a PNG file.</summary>
    public static byte[] Encode(PageRaster raster, int dpi)
    {
        byte[] file = raster.Encode(pixels => pixels.Encode(Options), "PNG");
        const int Start = LengthOfSignature + LengthOfHeaderChunk;
        byte[] colour = Chunk("sRGB"u8, [Perceptual]);
        return [.. file[..Start], .. colour, .. Resolution(dpi), .. Title(raster.Title), .. file[Start..]];
    }

    /// <summary>Paints a page, stretched evenly to a size of its shape, transparent where the page is.</summary>
    /// <exception cref="ArgumentException">The size is beyond the limits.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static byte[] Paint(
        DiagramPage page, PictureSize size, int dpi = ExportOptions.ScreenDpi, CancellationToken cancel = default)
    {
        using PageRaster raster = PageRaster.Paint(page, size, SKColors.Transparent, cancel: cancel);
        return Encode(raster, dpi);
    }

    // Dots per metre across and down, then the unit metre.
    private static byte[] Resolution(int dpi)
    {
        byte[] content = new byte[9];
        uint dotsPerMetre = (uint)Math.Round(dpi / 0.0254);
        BinaryPrimitives.WriteUInt32BigEndian(content, dotsPerMetre);
        BinaryPrimitives.WriteUInt32BigEndian(content.AsSpan(4), dotsPerMetre);
        content[8] = 1;
        return Chunk("pHYs"u8, content);
    }

    // Not packed, of no language, without a translated keyword.
    private static byte[] Title(string title) =>
        Chunk("iTXt"u8, [.. "Title\0\0\0\0\0"u8, .. Encoding.UTF8.GetBytes(title)]);

    // Length, kind, content, checksum.
    private static byte[] Chunk(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> content)
    {
        byte[] chunk = new byte[12 + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        kind.CopyTo(chunk.AsSpan(4));
        content.CopyTo(chunk.AsSpan(8));
        uint sum = Checksum(chunk.AsSpan(4, 4 + content.Length));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + content.Length), sum);
        return chunk;
    }

    // CRC-32 of ISO 3309, bit by bit: few bytes need no table.
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint sum = uint.MaxValue;
        foreach (byte value in bytes)
        {
            sum ^= value;
            for (int bit = 0; bit < 8; bit++)
                sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320u);
        }

        return ~sum;
    }
}
