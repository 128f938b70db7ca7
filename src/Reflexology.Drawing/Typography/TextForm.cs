using System.Globalization;
using System.Text;

namespace Reflexology.Drawing;

/// <summary>The form of texts before they are set.</summary>
internal static class TextForm
{
    // All before are one glyph each.
    private const char FirstMark = '\u0300';

    /// <summary>
    /// The text with each letter and its marks as one character where there is one (NFC), as fonts have them.
    /// </summary>
    public static string Composed(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', (char)(FirstMark - 1)))
            return text;

        // Normalizing refuses half of a surrogate pair; going through the runes replaces it with U+FFFD.
        string whole = text.AsSpan().ContainsAnyInRange('\ud800', '\udfff')
            ? string.Concat(text.EnumerateRunes())
            : text;
        return whole.Normalize(NormalizationForm.FormC);
    }

    /// <summary>
    /// True for a text whose glyphs depend on each other: letters that run to the left, or marks on letters. Costs
    /// nanoseconds a letter.
    /// </summary>
    public static bool IsShaped(string text) =>
        text.AsSpan().ContainsAnyExceptInRange('\0', (char)(FirstMark - 1))
            && (BidiLevels.HasRightToLeft(text) || HasMark(text));

    /// <summary>True for a text with marks on its letters.</summary>
    public static bool HasMark(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsMark(rune))
                return true;
        }

        return false;
    }

    /// <summary>True for a mark on another character.</summary>
    public static bool IsMark(Rune rune) => rune.Value >= FirstMark && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            && rune.Value is not (>= 0xFE00 and <= 0xFE0F);
}
