using System.Globalization;
using System.Text;

namespace Reflexology;

/// <summary>Reduces a name to what people mean by it: no case, no accents, single spaces.</summary>
/// <remarks><c>search-index.js</c> of the exported page does the same to typed words.</remarks>
internal static class NameFolding
{
    /// <summary>
    /// The folded name: full-width letters as narrow ones, accents left out (ё = е, й = и, ü = u), ß as ss, lower case,
    /// and each run of spaces, hyphens and underscores one space, so that an id finds its name.
    /// </summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        // The canonical form: a browser has no compatibility forms, and names are the same everywhere.
        foreach (Rune accented in WellFormed(name).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            Rune letter = Narrow(accented);
            if (Rune.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
                continue;
            if (Rune.IsWhiteSpace(letter) || letter.Value is '-' or '_')
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                    folded.Append(' ');
            }
            else if (letter.Value is 'ß' or 'ẞ')
            {
                folded.Append("ss");
            }
            else
            {
                folded.Append(Rune.ToLowerInvariant(letter));
            }
        }

        return folded.ToString().TrimEnd();
    }

    // What a Chinese keyboard gives for ASCII: U+FF01 to U+FF5E, in the same order.
    private static Rune Narrow(Rune letter) =>
        letter.Value is >= '\uff01' and <= '\uff5e' ? new Rune(letter.Value - 0xfee0) : letter;

    // Normalizing refuses half of a surrogate pair, which is what a text box holds while an emoji is typed; going
    // through the runes replaces it with U+FFFD.
    private static string WellFormed(string name) =>
        name.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? string.Concat(name.EnumerateRunes()) : name;
}
