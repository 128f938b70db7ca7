using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Reflexology;

/// <summary>The bytes of a JSON file, and the line and column of each of them.</summary>
internal sealed class JsonText
{
    private readonly byte[] _bytes;
    private List<int>? _lineStarts;

    public JsonText(byte[] bytes)
    {
        ReadOnlySpan<byte> mark = Encoding.UTF8.Preamble;
        _bytes = bytes.AsSpan().StartsWith(mark) ? bytes[mark.Length..] : bytes;
    }

    public ReadOnlySpan<byte> Bytes => _bytes;

    public ReadOnlyMemory<byte> Memory => _bytes;

    // Only problems ask for a place.
    private List<int> LineStarts => _lineStarts ??= FindLineStarts();

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
        int line = LineStarts.BinarySearch(at);
        line = line < 0 ? ~line - 1 : line;
        return (line + 1, Encoding.UTF8.GetCharCount(_bytes.AsSpan(LineStarts[line]..at)) + 1);
    }

    /// <summary>Where line <paramref name="line"/>, from 0, begins.</summary>
    public int LineStart(long line) => LineStarts[(int)Math.Clamp(line, 0, LineStarts.Count - 1)];

    private List<int> FindLineStarts()
    {
        List<int> starts = [0];
        for (int length; (length = _bytes.AsSpan(starts[^1]).IndexOf((byte)'\n')) >= 0;)
            starts.Add(starts[^1] + length + 1);
        return starts;
    }
}
