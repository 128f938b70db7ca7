using System.Buffers;

namespace Reflexology.DuckDb;

/// <summary>Fields of CSV by RFC 4180.</summary>
internal static class CsvText
{
    /// <summary>The text of a field; a quoted one with doubled quotes inside is written to a scratch buffer.</summary>
    public static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> field, ref byte[] scratch)
    {
        if (field is not [(byte)'"', ..])
            return field;
        ReadOnlySpan<byte> inside = field[1..^1];
        if (!inside.Contains((byte)'"'))
            return inside;
        if (scratch.Length < inside.Length)
            scratch = new byte[2 * inside.Length];
        int length = 0;
        for (int quote; (quote = inside.IndexOf((byte)'"')) >= 0; inside = inside[(quote + 2)..])
        {
            inside[..(quote + 1)].CopyTo(scratch.AsSpan(length));
            length += quote + 1;
        }

        inside.CopyTo(scratch.AsSpan(length));
        return scratch.AsSpan(0, length + inside.Length);
    }

    /// <summary>Writes a field, in quotes where it needs them; an empty text is a pair of quotes.</summary>
    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> text, byte separator)
    {
        if (!text.IsEmpty && text.IndexOfAny("\"\n\r"u8) < 0 && !text.Contains(separator))
        {
            output.Write(text);
            return;
        }

        output.Write("\""u8);
        for (int quote; (quote = text.IndexOf((byte)'"')) >= 0; text = text[(quote + 1)..])
        {
            output.Write(text[..(quote + 1)]);
            output.Write("\""u8);
        }

        output.Write(text);
        output.Write("\""u8);
    }
}
