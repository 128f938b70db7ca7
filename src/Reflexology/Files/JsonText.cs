using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Reflexology;

/// <summary>The bytes of a JSON file, and the line and column of each of them.</summary>
internal sealed class JsonText
{
    private readonly byte[] _bytes;
    private LineIndex? _lines;
    private int? _firstInvalidByte;

    // The byte whose column was asked for last: the next one is mostly a little behind it, in the same line.
    private (int Offset, int Column) _last;

    public JsonText(byte[] bytes) => _bytes = bytes[ByteOrderMark.Length(bytes)..];

    public ReadOnlySpan<byte> Bytes => _bytes;

    public ReadOnlyMemory<byte> Memory => _bytes;

    // Only problems ask for a place.
    private LineIndex Lines => _lines ??= LineIndex.FromUtf8(_bytes);

    /// <summary>The first byte that is not UTF-8, or -1.</summary>
    public int FirstInvalidByte() => _firstInvalidByte ??= FindInvalidByte();

    /// <summary>The character that begins at a byte.</summary>
    public Rune CharacterAt(int offset)
    {
        Rune.DecodeFromUtf8(_bytes.AsSpan(offset), out Rune character, out _);
        return character;
    }

    /// <summary>The text or the name that a reader is at; null where an escape spells half a character.</summary>
    public static string? Read(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Line and column, from 1, of a byte; columns count characters.</summary>
    public (int Line, int Column) At(long offset)
    {
        int at = (int)Math.Clamp(offset, 0, _bytes.Length);
        int line = Lines.LineOf(at), start = Lines.StartOf(line);
        (int from, int column) = _last.Offset > start && _last.Offset <= at ? _last : (start, 1);
        _last = (at, column + Encoding.UTF8.GetCharCount(_bytes.AsSpan(from..at)));
        return (line + 1, _last.Column);
    }

    /// <summary>The offset at which line <paramref name="line"/>, from 0, begins.</summary>
    public int LineStart(long line) => Lines.StartOf(line);

    private int FindInvalidByte()
    {
        if (Utf8.IsValid(_bytes))
            return -1;
        int valid = 0;
        while (Rune.DecodeFromUtf8(_bytes.AsSpan(valid), out _, out int length) == System.Buffers.OperationStatus.Done)
            valid += length;
        return valid;
    }
}
