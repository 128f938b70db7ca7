using System.Runtime.InteropServices;
using HarfBuzzSharp;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>
/// One font: its bytes, which characters it has, how wide they are, and how they are shaped. Shared between
/// threads; what it caches never changes once it is there.
/// </summary>
internal sealed class FontFace
{
    private const int PageSize = 256;

    // In font sizes; readers take a tenth for a space.
    private const double WidestKerning = 0.09;

    // At this size all advances are whole numbers.
    private readonly SKFont _unitFont;
    private readonly FontFacePage?[] _pages = new FontFacePage?[0x10000 / PageSize];
    private readonly Lazy<HarfBuzzSharp.Font> _shaper;

    private FontFace(string name, byte[] bytes, SKTypeface typeface)
    {
        Name = name;
        Bytes = bytes;
        Typeface = typeface;
        _unitFont = FontSet.Font(typeface, typeface.UnitsPerEm);
        _shaper = new Lazy<HarfBuzzSharp.Font>(Shaper);
    }

    /// <summary>Its file.</summary>
    public string Name { get; }

    /// <summary>The file's content, which stays where it is in memory.</summary>
    public byte[] Bytes { get; }

    public SKTypeface Typeface { get; }

    /// <summary>Reads a font; null when the bytes are none.</summary>
    public static FontFace? Read(string name, byte[] bytes)
    {
        using SKData data = SKData.CreateCopy(bytes);
        if (SKTypeface.FromData(data) is not { UnitsPerEm: > 0 } typeface)
            return null;
        byte[] pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned, 0);
        return new FontFace(name, pinned, typeface);
    }

    /// <summary>The glyph of a character, 0 when the font has none.</summary>
    public ushort Glyph(int character)
    {
        if (character > 0xFFFF)
            return _unitFont.GetGlyph(character);
        return Page(character).Glyphs[character % PageSize];
    }

    /// <summary>The width of a character set by itself, in font sizes.</summary>
    public double Advance(int character)
    {
        if (character > 0xFFFF)
            return _unitFont.GetGlyphWidths([_unitFont.GetGlyph(character)])[0] / Typeface.UnitsPerEm;
        return Page(character).Advances[character % PageSize];
    }

    /// <summary>
    /// Glyphs of a text as the font sets them beside each other: joined letters, marks on their letter. They are in the
    /// order in which they stand from left to right.
    /// </summary>
    public ShapedRun Shape(string text, bool isRightToLeft)
    {
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        buffer.ClusterLevel = ClusterLevel.MonotoneCharacters;

        // Inter states the anchors of marks under Latin, though they are on the letters of all three.
        if (buffer.Script == Script.Cyrillic || buffer.Script == Script.Greek)
            buffer.Script = Script.Latin;
        buffer.Direction = isRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        lock (_shaper)
            _shaper.Value.Shape(buffer);
        GlyphInfo[] infos = buffer.GlyphInfos;
        GlyphPosition[] positions = buffer.GlyphPositions;
        var glyphs = new PlacedGlyph[infos.Length];
        double x = 0, unit = 1.0 / Typeface.UnitsPerEm;
        for (int i = 0; i < infos.Length; i++)
        {
            int narrower = isRightToLeft ? TooWide(infos[i].Codepoint, positions[i].XAdvance) : 0;
            glyphs[i] = new PlacedGlyph(
                (ushort)infos[i].Codepoint,
                (int)infos[i].Cluster,
                (x + positions[i].XOffset - narrower) * unit,
                -positions[i].YOffset * unit);
            x += positions[i].XAdvance - narrower;
        }

        GC.KeepAlive(this);
        return new ShapedRun(this, text, [.. glyphs], x * unit) { IsRightToLeft = isRightToLeft };
    }

    // Where kerning sets letters apart by more, readers of documents see two words.
    private int TooWide(uint glyph, int advance)
    {
        double widest = _unitFont.GetGlyphWidths([(ushort)glyph])[0] + (WidestKerning * Typeface.UnitsPerEm);
        return (int)Math.Max(0, advance - widest);
    }

    private FontFacePage Page(int character) =>
        _pages[character / PageSize] ??= ReadPage(character / PageSize * PageSize);

    private FontFacePage ReadPage(int first)
    {
        int[] characters = [.. Enumerable.Range(first, PageSize)];
        ushort[] glyphs = _unitFont.GetGlyphs(characters);
        float[] widths = _unitFont.GetGlyphWidths(glyphs);
        return new FontFacePage(glyphs, [.. widths.Select(width => (double)width / Typeface.UnitsPerEm)]);
    }

    // The blob reads where the bytes are, and Blob.FromStream would leave it there after they have moved.
    private HarfBuzzSharp.Font Shaper()
    {
        using var blob = new Blob(Marshal.UnsafeAddrOfPinnedArrayElement(Bytes, 0), Bytes.Length, MemoryMode.ReadOnly);
        using var face = new Face(blob, 0);
        var font = new HarfBuzzSharp.Font(face);
        font.SetScale(Typeface.UnitsPerEm, Typeface.UnitsPerEm);
        font.SetFunctionsOpenType();
        return font;
    }
}

/// <summary>The glyphs and widths of 256 consecutive characters of a font.</summary>
/// <param name="Glyphs">Their glyphs, 0 for none.</param>
/// <param name="Advances">Their widths, in font sizes.</param>
internal sealed record FontFacePage(ushort[] Glyphs, double[] Advances);
