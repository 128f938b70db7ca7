using System.Buffers.Binary;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>
/// WebP with its resolution, title and colour space: the picture in the extended container (<c>VP8X</c>, RFC 9649) with
/// an <c>EXIF</c> chunk of three TIFF entries, and XMP.
/// </summary>
internal static class WebpFile
{
    // Of lossless WebP this is effort, not quality; more takes several times as long for a few percent.
    private const float LosslessEffort = 20;

    /// <summary>A painted page as a WebP file, without loss where no quality is given.</summary>
    public static byte[] Encode(PageRaster raster, int dpi, int? quality)
    {
        SKWebpEncoderOptions options = quality is { } lossy
            ? new(SKWebpEncoderCompression.Lossy, lossy)
            : new(SKWebpEncoderCompression.Lossless, LosslessEffort);
        byte[] file = raster.Encode(pixels => pixels.Encode(options), "WebP");

        // Past "RIFF", the length and "WEBP" stands the picture, or a container's header that is written anew.
        int picture = 12;
        bool isContainer = file.AsSpan(picture, 4).SequenceEqual("VP8X"u8);
        byte flags = isContainer ? file[picture + 8] : (byte)0;
        if (isContainer)
            picture += 18;

        byte[] header = new byte[18];
        "VP8X"u8.CopyTo(header);
        header[4] = 10;
        header[8] = (byte)(flags | HasExif | HasXmp);
        Write24(header.AsSpan(12), raster.Size.Width - 1);
        Write24(header.AsSpan(15), raster.Size.Height - 1);
        byte[] exif = Exif(dpi);
        byte[] xmp = Xmp(raster.Title);
        byte[] length = new byte[4];
        int rest = file.Length - picture + exif.Length + xmp.Length;
        BinaryPrimitives.WriteInt32LittleEndian(length, 4 + header.Length + rest);
        return [.. "RIFF"u8, .. length, .. "WEBP"u8, .. header, .. file.AsSpan(picture), .. exif, .. xmp];
    }

    private const byte HasExif = 0x08, HasXmp = 0x04;

    // Of an even length, as all chunks.
    private static byte[] Xmp(string title)
    {
        byte[] packet = XmpPacket.Of(title);
        byte[] chunk = new byte[8 + packet.Length + (packet.Length % 2)];
        "XMP "u8.CopyTo(chunk);
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), packet.Length);
        packet.CopyTo(chunk.AsSpan(8));
        return chunk;
    }

    // TIFF 6.0, little end first: three entries, then the two fractions that two of them point to.
    private static byte[] Exif(int dpi)
    {
        const int Entries = 3, AfterEntries = 8 + 2 + (Entries * 12) + 4, Length = AfterEntries + 16;
        byte[] chunk = new byte[8 + Length];
        "EXIF"u8.CopyTo(chunk);
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), Length);
        Span<byte> tiff = chunk.AsSpan(8);
        "II*\0"u8.CopyTo(tiff);
        BinaryPrimitives.WriteInt32LittleEndian(tiff[4..], 8);
        BinaryPrimitives.WriteUInt16LittleEndian(tiff[8..], Entries);
        Entry(tiff[10..], tag: 0x011A, type: 5, AfterEntries);
        Entry(tiff[22..], tag: 0x011B, type: 5, AfterEntries + 8);
        Entry(tiff[34..], tag: 0x0128, type: 3, value: 2);
        foreach (int at in (int[])[AfterEntries, AfterEntries + 8])
        {
            BinaryPrimitives.WriteInt32LittleEndian(tiff[at..], dpi);
            BinaryPrimitives.WriteInt32LittleEndian(tiff[(at + 4)..], 1);
        }

        return chunk;
    }

    private static void Entry(Span<byte> entry, ushort tag, ushort type, int value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(entry, tag);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], type);
        BinaryPrimitives.WriteInt32LittleEndian(entry[4..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(entry[8..], value);
    }

    private static void Write24(Span<byte> bytes, int value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
        bytes[2] = (byte)(value >> 16);
    }
}
