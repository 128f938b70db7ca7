using System.Collections.Immutable;

namespace Reflexology;

/// <summary>The files of the <c>maps</c> folder, as they are embedded in the library.</summary>
internal static class BuiltInFile
{
    private const string Prefix = "maps/";

    /// <summary>Their names, for example <c>basic.json</c>, sorted.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. typeof(BuiltInFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The bytes of one of them.</summary>
    public static byte[] Bytes(string name)
    {
        using Stream stream = typeof(BuiltInFile).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new FileNotFoundException($"Expected the embedded file '{name}', found none of that name.", name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
