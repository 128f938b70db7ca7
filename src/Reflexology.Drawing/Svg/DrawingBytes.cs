using System.IO.Compression;

namespace Reflexology.Drawing;

/// <summary>The bytes of a drawing of any format.</summary>
internal static class DrawingBytes
{
    /// <summary>The most that a drawing may have, unpacked.</summary>
    public const int Most = 16 * 1024 * 1024;

    /// <summary>
    /// Reads the bytes; those of a file packed with gzip, as <c>.svgz</c> is, unpacked. Null where there are more, of
    /// which little more is read.
    /// </summary>
    public static byte[]? Read(Stream stream)
    {
        byte[]? bytes = ReadAll(stream);
        if (bytes is not [0x1f, 0x8b, ..])
            return bytes;
        try
        {
            using var packed = new MemoryStream(bytes);
            using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
            byte[]? all = ReadAll(unpacked);
            return all is [] ? bytes : all;
        }
        catch (InvalidDataException)
        {
            // No text begins so: reading it says what is wrong.
            return bytes;
        }
    }

    private static byte[]? ReadAll(Stream stream)
    {
        byte[] bytes = FileBytes.Read(stream, Most);
        return bytes.Length > Most ? null : bytes;
    }
}
