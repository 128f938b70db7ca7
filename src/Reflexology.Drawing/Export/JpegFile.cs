using System.Buffers.Binary;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>
/// JPEG with its resolution (the segment <c>APP0</c> of JFIF 1.02), its title and colour space (XMP in <c>APP1</c>).
/// </summary>
internal static class JpegFile
{
    private const int StandardQuality = 90;

    /// <summary>A painted page as a JPEG file.</summary>
    public static byte[] Encode(PageRaster raster, int dpi, int? quality)
    {
        // Colour at full resolution: coloured letters and fine lines would fray at half of it.
        var options = new SKJpegEncoderOptions(
            quality ?? StandardQuality, SKJpegEncoderDownsample.Downsample444, SKJpegEncoderAlphaOption.Ignore);
        byte[] file = raster.Encode(pixels => pixels.Encode(options), "JPEG");

        // Start of image, APP0 and its length, "JFIF" and zero, version, then unit, dots across, dots down.
        bool hasHeader = file.AsSpan(2, 2).SequenceEqual([(byte)0xFF, (byte)0xE0])
            && file.AsSpan(6, 5).SequenceEqual("JFIF\0"u8);
        if (!hasHeader)
        {
            throw new InvalidOperationException(
                "Expected an encoder that begins a JPEG with a JFIF header, found another.");
        }

        file[13] = 1;
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(14), (ushort)dpi);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(16), (ushort)dpi);
        int rest = 4 + BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(4));
        return [.. file.AsSpan(0, rest), .. Segment(raster.Title), .. file.AsSpan(rest)];
    }

    // APP1, the length of what follows, the mark of XMP.
    private static byte[] Segment(string title)
    {
        ReadOnlySpan<byte> mark = "http://ns.adobe.com/xap/1.0/\0"u8;
        byte[] packet = XmpPacket.Of(title);
        if (2 + mark.Length + packet.Length > ushort.MaxValue)
            return [];
        byte[] head = [0xFF, 0xE1, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(2), (ushort)(2 + mark.Length + packet.Length));
        return [.. head, .. mark, .. packet];
    }
}
