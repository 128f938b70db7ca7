using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Reflexology;

/// <summary>The bytes of a JSON file, and the line and column of each of them.</summary>
internal sealed class JsonText
{
    private readonly byte[] _bytes;
    private readonly List<int> _lineStarts = [0];

    public JsonText(byte[] bytes)
    {
        ReadOnlySpan<byte> mark = Encoding.UTF8.Preamble;
        _bytes = bytes.AsSpan().StartsWith(mark) ? bytes[mark.Length..] : bytes;
        for (int length; (length = _bytes.AsSpan(_lineStarts[^1]).IndexOf((byte)'\n')) >= 0;)
            _lineStarts.Add(_lineStarts[^1] + length + 1);
    }

    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>The first byte that is not UTF-8, or -1.</summary>
    public int FirstInvalidByte()
    {
        if (Utf8.IsValid(_bytes))
            return -1;
        int valid = 0;
        while (Rune.DecodeFromUtf8(_bytes.AsSpan(valid), out _, out int length) == System.Buffers.OperationStatus.Done)
            valid += length;
        return valid;
    }

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
        int line = _lineStarts.BinarySearch(at);
        line = line < 0 ? ~line - 1 : line;
        return (line + 1, Encoding.UTF8.GetCharCount(_bytes.AsSpan(_lineStarts[line]..at)) + 1);
    }

    /// <summary>Where line <paramref name="line"/>, from 0, begins.</summary>
    public int LineStart(long line) => _lineStarts[(int)Math.Clamp(line, 0, _lineStarts.Count - 1)];
}
