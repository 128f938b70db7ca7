using System.Buffers.Binary;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>JPEG with its resolution (the segment <c>APP0</c> of JFIF 1.02).</summary>
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
        return file;
    }
}
