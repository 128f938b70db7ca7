using System.Buffers.Binary;
using System.Text;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>Reads MessagePack as circuits use it.</summary>
/// <param name="data">The bytes of one message, without the length in front.</param>
internal ref struct PackReader(ReadOnlySpan<byte> data)
{
    private ReadOnlySpan<byte> _rest = data;

    /// <summary>
    /// The next value: null, bool, long, string, byte[] or object?[]; of maps only that they are there, as an empty
    /// array.
    /// </summary>
    public object? Read()
    {
        byte first = Take(1)[0];
        return first switch
        {
            <= 0x7f => (long)first,
            <= 0x8f => Map(first & 0xf),
            <= 0x9f => Array(first & 0xf),
            <= 0xbf => Text(first & 0x1f),
            0xc0 => null,
            0xc2 => false,
            0xc3 => true,
            0xc4 => Take(Take(1)[0]).ToArray(),
            0xc5 => Take(Short()).ToArray(),
            0xc6 => Take(Int()).ToArray(),
            0xcc => (long)Take(1)[0],
            0xcd => (long)Short(),
            0xce => (long)(uint)Int(),
            0xcf or 0xd3 => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
            0xd0 => (long)(sbyte)Take(1)[0],
            0xd1 => (long)(short)Short(),
            0xd2 => (long)Int(),
            0xd9 => Text(Take(1)[0]),
            0xda => Text(Short()),
            0xdb => Text(Int()),
            0xdc => Array(Short()),
            0xdd => Array(Int()),
            >= 0xe0 => (long)(sbyte)first,
            _ => throw new InvalidDataException($"Expected MessagePack of a circuit, found the byte {first:x2}."),
        };
    }

    private object?[] Array(int length)
    {
        object?[] items = new object?[length];
        for (int i = 0; i < length; i++)
            items[i] = Read();
        return items;
    }

    private object?[] Map(int length)
    {
        for (int i = 0; i < 2 * length; i++)
            Read();
        return [];
    }

    private string Text(int length) => Encoding.UTF8.GetString(Take(length));

    private int Short() => BinaryPrimitives.ReadUInt16BigEndian(Take(2));

    private int Int() => BinaryPrimitives.ReadInt32BigEndian(Take(4));

    private ReadOnlySpan<byte> Take(int length)
    {
        ReadOnlySpan<byte> taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
