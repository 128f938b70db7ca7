using System.Buffers.Binary;
using System.Text;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>Writes messages of a circuit: SignalR's arrays of MessagePack with their length in front.</summary>
internal static class PackWriter
{
    private const int Invocation = 1;

    /// <summary>Says that the sender is still there.</summary>
    public static byte[] Ping { get; } = [2, 0x91, 6];

    /// <summary>A call of a method of the hub.</summary>
    /// <param name="id">What the answer is to be known by; null for none.</param>
    /// <param name="target">The method.</param>
    /// <param name="arguments">Texts, whole numbers, truth values, or null.</param>
    public static byte[] Call(string? id, string target, params object?[] arguments)
    {
        using var body = new MemoryStream();
        body.Write([0x96, Invocation, 0x80]);
        Write(body, id);
        Write(body, target);
        body.Write([(byte)(0x90 | arguments.Length)]);
        foreach (object? argument in arguments)
            Write(body, argument);
        body.Write([0x90]);

        using var message = new MemoryStream();
        int rest = (int)body.Length;
        for (; rest > 0x7f; rest >>= 7)
            message.Write([(byte)(0x80 | (rest & 0x7f))]);
        message.Write([(byte)rest]);
        body.WriteTo(message);
        return message.ToArray();
    }

    private static void Write(MemoryStream to, object? value)
    {
        switch (value)
        {
            case null:
                to.Write([0xc0]);
                break;
            case bool truth:
                to.Write([truth ? (byte)0xc3 : (byte)0xc2]);
                break;
            case long number:
                Span<byte> wide = stackalloc byte[9];
                wide[0] = 0xd3;
                BinaryPrimitives.WriteInt64BigEndian(wide[1..], number);
                to.Write(wide);
                break;
            case string text:
                byte[] bytes = Encoding.UTF8.GetBytes(text);
                Span<byte> head = stackalloc byte[5];
                head[0] = 0xdb;
                BinaryPrimitives.WriteInt32BigEndian(head[1..], bytes.Length);
                to.Write(head);
                to.Write(bytes);
                break;
            default:
                throw new ArgumentException(
                    $"Expected a text, a long, a bool or null, found {value.GetType()}.", nameof(value));
        }
    }
}
