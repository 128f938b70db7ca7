using System.Collections.Immutable;

namespace Reflexology;

/// <summary>The files of the <c>maps</c> folder, as they are embedded in the library.</summary>
internal static class BuiltInFile
{
    private const string Prefix = "maps/";

    /// <summary>Their names, for example <c>basic.json</c>, sorted.</summary>
    public static ImmutableArray<string> Names { get; } = AllNames();

    /// <summary>The ids of the maps among them, sorted.</summary>
    public static ImmutableArray<string> MapIds()
    {
        List<string> ids = [];
        foreach (string name in Names)
        {
            if (name is not ("foot.json" or "anatomy.json" or "evidence.json"))
                ids.Add(Path.GetFileNameWithoutExtension(name));
        }

        return [.. ids];
    }

    /// <summary>The bytes of one of them.</summary>
    public static byte[] Bytes(string name)
    {
        using Stream stream = typeof(BuiltInFile).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new FileNotFoundException($"Expected the embedded file '{name}', found none of that name.", name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static ImmutableArray<string> AllNames()
    {
        List<string> names = [];
        foreach (string name in typeof(BuiltInFile).Assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(Prefix, StringComparison.Ordinal))
                names.Add(name[Prefix.Length..]);
        }

        names.Sort(StringComparer.Ordinal);
        return [.. names];
    }
}
