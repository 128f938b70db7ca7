using System.Runtime.InteropServices;

namespace Reflexology.Drawing;

/// <summary>Cuts fonts down to the glyphs a document uses.</summary>
internal static partial class FontSubset
{
    private const string Library = "libHarfBuzzSharp";
    private const int ReadOnlyMemory = 1;
    private const uint RetainGlyphNumbers = 2, NoHinting = 1, NotdefOutline = 0x40;
    private const int DropTables = 3;

    // Layout tables would bring in every ligature and variant: the glyphs are chosen already.
    private static ReadOnlySpan<string> LayoutTables => new[] { "GSUB", "GPOS", "GDEF" };

    /// <summary>
    /// The font with only these characters and glyphs, each under the number it has in the whole font.
    /// Milliseconds; works on copies.
    /// </summary>
    /// <exception cref="InvalidDataException">The font cannot be cut down.</exception>
    public static byte[] Create(byte[] font, IEnumerable<int> characters, IEnumerable<ushort> glyphs) =>
        Create(font, characters, glyphs, RetainGlyphNumbers | NoHinting | NotdefOutline, LayoutTables);

    /// <summary>
    /// The font with only these characters, and with what sets them beside each other. Milliseconds; works on
    /// copies.
    /// </summary>
    /// <exception cref="InvalidDataException">The font cannot be cut down.</exception>
    public static byte[] Create(byte[] font, IEnumerable<int> characters) =>
        Create(font, characters, [], NoHinting | NotdefOutline, []);

    private static unsafe byte[] Create(
        byte[] font,
        IEnumerable<int> characters,
        IEnumerable<ushort> glyphs,
        uint flags,
        ReadOnlySpan<string> dropped)
    {
        fixed (byte* bytes = font)
        {
            nint blob = hb_blob_create(bytes, (uint)font.Length, ReadOnlyMemory, 0, 0);
            nint face = hb_face_create(blob, 0);
            nint input = hb_subset_input_create_or_fail();
            nint subset = 0, result = 0;
            try
            {
                hb_subset_input_set_flags(input, flags);
                foreach (int character in characters)
                    hb_set_add(hb_subset_input_unicode_set(input), (uint)character);
                foreach (ushort glyph in glyphs)
                    hb_set_add(hb_subset_input_glyph_set(input), glyph);
                foreach (string tag in dropped)
                    hb_set_add(hb_subset_input_set(input, DropTables), TagOf(tag));
                subset = hb_subset_or_fail(face, input);
                if (subset == 0)
                {
                    throw new InvalidDataException(
                        $"A font of {font.Length} bytes could not be cut down to the glyphs used: "
                            + "expected one with sound tables.");
                }

                result = hb_face_reference_blob(subset);
                byte* data = hb_blob_get_data(result, out uint length);
                return new ReadOnlySpan<byte>(data, checked((int)length)).ToArray();
            }
            finally
            {
                hb_blob_destroy(result);
                hb_face_destroy(subset);
                hb_subset_input_destroy(input);
                hb_face_destroy(face);
                hb_blob_destroy(blob);
            }
        }
    }

    private static uint TagOf(string tag) => (uint)((tag[0] << 24) | (tag[1] << 16) | (tag[2] << 8) | tag[3]);

    [LibraryImport(Library)]
    private static unsafe partial nint hb_blob_create(byte* data, uint length, int mode, nint userData, nint destroy);

    [LibraryImport(Library)]
    private static unsafe partial byte* hb_blob_get_data(nint blob, out uint length);

    [LibraryImport(Library)]
    private static partial void hb_blob_destroy(nint blob);

    [LibraryImport(Library)]
    private static partial nint hb_face_create(nint blob, uint index);

    [LibraryImport(Library)]
    private static partial nint hb_face_reference_blob(nint face);

    [LibraryImport(Library)]
    private static partial void hb_face_destroy(nint face);

    [LibraryImport(Library)]
    private static partial void hb_set_add(nint set, uint value);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_create_or_fail();

    [LibraryImport(Library)]
    private static partial void hb_subset_input_set_flags(nint input, uint flags);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_unicode_set(nint input);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_glyph_set(nint input);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_set(nint input, int kind);

    [LibraryImport(Library)]
    private static partial nint hb_subset_or_fail(nint face, nint input);

    [LibraryImport(Library)]
    private static partial void hb_subset_input_destroy(nint input);
}
