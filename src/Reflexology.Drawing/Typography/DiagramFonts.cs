using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The fonts of a diagram: the bundled ones, then files for characters those lack, in their order. Fonts of the
/// machine are never used otherwise, so that a picture is the same everywhere. Immutable, shared between threads.
/// </summary>
public sealed class DiagramFonts
{
    private DiagramFonts(ImmutableArray<FontFace> extra) => Extra = extra;

    /// <summary>The bundled fonts alone: Latin, Cyrillic, Greek, Chinese, Arabic and Hebrew.</summary>
    public static DiagramFonts Bundled { get; } = new([]);

    /// <summary>The files read, in the order in which they are asked for a character.</summary>
    public ImmutableArray<string> Paths => [.. Extra.Select(face => face.Name)];

    internal ImmutableArray<FontFace> Extra { get; }

    /// <summary>The bundled fonts and font files; each file is read once, here.</summary>
    /// <param name="paths">TrueType or OpenType files.</param>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is no font.</exception>
    public static DiagramFonts Load(params IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return new DiagramFonts([.. paths.Select(Read)]);
    }

    private static FontFace Read(string path)
    {
        const string Expected = "expected a TrueType or OpenType font file (.ttf or .otf)";
        if (!File.Exists(path))
        {
            throw new FileNotFoundException(
                $"Cannot read the font '{path}': {Expected}, found no file. Check the path.", path);
        }

        byte[] bytes = File.ReadAllBytes(path);
        return FontFace.Read(path, bytes)
            ?? throw new InvalidDataException(
                $"Cannot read the font '{path}': {Expected}, found {bytes.Length} bytes that are none. "
                    + "Name another file.");
    }
}
