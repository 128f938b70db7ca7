using System.IO.Compression;
using ZstdSharp;

namespace Reflexology.DuckDb;

/// <summary>The compression of a text file.</summary>
internal enum Packing
{
    None,
    Gzip,
    Zstd,
}

/// <summary>Streams of packed files.</summary>
internal static class PackedStream
{
    private static readonly (string Ending, Packing Packing)[] Endings =
        [(".gz", Packing.Gzip), (".zst", Packing.Zstd)];

    /// <summary>The packing that the ending of a name says, and the name without it.</summary>
    public static (string Name, Packing Packing) OfName(string path)
    {
        foreach ((string ending, Packing packing) in Endings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return (path[..^ending.Length], packing);
        }

        return (path, Packing.None);
    }

    /// <summary>The packing of a file by the bytes it begins with, whatever its name is.</summary>
    public static Packing OfStart(ReadOnlySpan<byte> start) =>
        start is [0x1F, 0x8B, ..] ? Packing.Gzip
        : start is [0x28, 0xB5, 0x2F, 0xFD, ..] ? Packing.Zstd
        : Packing.None;

    /// <summary>The text of a packed file.</summary>
    public static Stream Unpack(Stream file, Packing packing) => packing switch
    {
        Packing.Gzip => new GZipStream(file, CompressionMode.Decompress),
        Packing.Zstd => new DecompressionStream(file, leaveOpen: false),
        _ => file,
    };

    /// <summary>A stream that packs what is written to it into a file.</summary>
    public static Stream Pack(Stream file, Packing packing) => packing switch
    {
        Packing.Gzip => new GZipStream(file, CompressionMode.Compress),
        Packing.Zstd => new CompressionStream(file, leaveOpen: false),
        _ => file,
    };
}
