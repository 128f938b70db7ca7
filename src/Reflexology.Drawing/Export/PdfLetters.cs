using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Reflexology.Drawing;

/// <summary>Tells readers of a PDF document what its glyphs stand for (ISO 32000-1 section 9.10.3).</summary>
internal static partial class PdfLetters
{
    // A table may not have more in one piece.
    private const int MostRows = 100;

    /// <summary>Gives fonts their table of texts.</summary>
    /// <param name="file">The document.</param>
    /// <param name="texts">The texts of each font, by its PostScript name.</param>
    public static void Set(PdfFile file, IReadOnlyDictionary<string, GlyphTexts> texts)
    {
        foreach (PdfObject font in file.Objects.Where(each => each.Stream is null))
        {
            Match table = FontPattern().Match(font.Text);
            if (table.Success && texts.TryGetValue(table.Groups["name"].Value, out GlyphTexts? known))
            {
                file[int.Parse(table.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)]
                    .SetContent(Table([.. known.All]));
            }
        }
    }

    private static string Table(KeyValuePair<ushort, string>[] texts)
    {
        var table = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            + "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
            + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
            + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (KeyValuePair<ushort, string>[] rows in texts.Chunk(MostRows))
        {
            table.Append(CultureInfo.InvariantCulture, $"{rows.Length} beginbfchar\n");
            foreach ((ushort glyph, string text) in rows)
            {
                string hex = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
                table.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{hex}>\n");
            }

            table.Append("endbfchar\n");
        }

        return table.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }

    // The name after the mark of a cut-down font.
    [GeneratedRegex(
        @"/Subtype /Type0\n/BaseFont /(?:[A-Z]{6}\+)?(?<name>\S+)\n(?s:.*)/ToUnicode (?<number>\d+) 0 R")]
    private static partial Regex FontPattern();
}
