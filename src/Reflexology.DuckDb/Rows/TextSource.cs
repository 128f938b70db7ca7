using System.Text;
using ZstdSharp;

namespace Reflexology.DuckDb;

/// <summary>The text of a file of points as UTF-8: unpacked, from UTF-16 too, without a byte order mark.</summary>
internal static class TextSource
{
    private static readonly (byte[] Start, string Kind)[] NoTexts =
    [
        ("PAR1"u8.ToArray(), "Parquet: name it .parquet, or say --from parquet"),
        ("PK\x03\x04"u8.ToArray(), "a ZIP archive or an Excel workbook: save the sheet as CSV"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an Excel workbook: save the sheet as CSV"),
        ("%PDF"u8.ToArray(), "a PDF"),
        ([0x89, .. "PNG"u8], "a picture"),
    ];

    /// <summary>Opens a file.</summary>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="path">Where it is; it can be sought, and read more than once.</param>
    /// <param name="longest">The most bytes of a row.</param>
    /// <exception cref="InvalidDataException">It is empty, or no text.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static TextBuffer Open(string name, string path, int longest)
    {
        byte[] start = new byte[4];
        int length;
        using (Stream text = Unpacked(OpenFile(path)))
            length = ReadAll(name, text, start);
        if (length == 0)
            throw new InvalidDataException($"{name}: expected points, found an empty file.");
        foreach ((byte[] signature, string kind) in NoTexts)
        {
            if (start.AsSpan().StartsWith(signature))
                throw new InvalidDataException($"{name}: expected a text, found {kind}.");
        }

        FileStream file = OpenFile(path);
        Stream whole = Unpacked(file);
        if (WideEncoding(start) is { } wide)
            whole = Encoding.CreateTranscodingStream(whole, wide, new UTF8Encoding());
        var buffer = new TextBuffer(name, file, whole, longest);
        while (buffer.Unread.Length < 3 && buffer.Fill())
        {
        }

        if (buffer.Unread.StartsWith(Encoding.UTF8.Preamble))
            buffer.Advance(Encoding.UTF8.Preamble.Length, 0);
        return buffer;
    }

    /// <summary>Reads into a buffer, as much as comes.</summary>
    /// <exception cref="InvalidDataException">The packed text is damaged.</exception>
    public static int Read(string name, Stream stream, Span<byte> bytes)
    {
        try
        {
            return stream.Read(bytes);
        }
        catch (Exception damaged)
            when (damaged is InvalidDataException or EndOfStreamException or ZstdException or DecoderFallbackException)
        {
            throw new InvalidDataException(
                $"{name}: the file is damaged or not whole: {damaged.Message}", damaged);
        }
    }

    private static int ReadAll(string name, Stream stream, Span<byte> bytes)
    {
        int length = 0;
        for (int read; length < bytes.Length && (read = Read(name, stream, bytes[length..])) > 0; length += read)
        {
        }

        return length;
    }

    private static FileStream OpenFile(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1,
            FileOptions.SequentialScan);

    private static Stream Unpacked(FileStream file)
    {
        byte[] start = new byte[4];
        int length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return PackedStream.Unpack(file, PackedStream.OfStart(start.AsSpan(0, length)));
    }

    // A header in UTF-16 begins with its mark, or with a letter of ASCII: every other byte is zero.
    private static UnicodeEncoding? WideEncoding(byte[] start) =>
        start is [0xFF, 0xFE, ..] or [not 0, 0, not 0, 0] ? new UnicodeEncoding(false, true, throwOnInvalidBytes: true)
        : start is [0xFE, 0xFF, ..] or [0, not 0, 0, not 0] ? new UnicodeEncoding(true, true, throwOnInvalidBytes: true)
        : null;
}
