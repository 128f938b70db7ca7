using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Reflexology.DuckDb;

/// <summary>A column of words of a few known ones, read as their numbers.</summary>
/// <param name="What">The kind of the words, for messages.</param>
/// <param name="Words">The words, in the order of their numbers.</param>
internal sealed record WordColumn(string What, ImmutableArray<string> Words)
{
    /// <summary>The number of the word of each row, 0 where it is NULL.</summary>
    /// <exception cref="ArgumentException">A word is none of them.</exception>
    public unsafe void Read(DataVector column, Span<int> numbers)
    {
        ReadOnlySpan<UInt128> texts = column.Values<UInt128>(numbers.Length);
        ulong* validity = column.Validity;
        UInt128 last = default;
        int number = 0;
        bool isRead = false;
        for (int i = 0; i < numbers.Length; i++)
        {
            if (!DataVector.HasValue(validity, i))
            {
                numbers[i] = 0;
                continue;
            }

            // The engine holds short texts in these bytes themselves, and rows of one word mostly stand together.
            if (!isRead || texts[i] != last)
                (last, number, isRead) = (texts[i], NumberOf(TextOf(in texts[i])), true);
            numbers[i] = number;
        }
    }

    private int NumberOf(string word) => Words.IndexOf(word) is >= 0 and int number
        ? number : throw new ArgumentException($"{What}: expected {string.Join(", ", Words)}, found {word}");

    // Four bytes of length; then up to twelve bytes of text, or four of them again and where the text is.
    private static unsafe string TextOf(in UInt128 cell)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(new ReadOnlySpan<UInt128>(in cell));
        int length = MemoryMarshal.Read<int>(bytes);
        return length <= 12
            ? Encoding.UTF8.GetString(bytes.Slice(4, length))
            : Encoding.UTF8.GetString((byte*)MemoryMarshal.Read<nint>(bytes[8..]), length);
    }
}
