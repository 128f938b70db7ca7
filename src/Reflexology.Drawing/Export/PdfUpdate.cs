using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Reflexology.Drawing;

/// <summary>
/// Adds to a PDF document what Skia cannot write: the language and a table of contents. An incremental update as ISO 32000-1
/// section 7.5.6 has it, for documents with a classic cross-reference table in one piece.
/// </summary>
internal static partial class PdfUpdate
{
    /// <summary>The document followed by the update.</summary>
    /// <param name="text">The document as Latin-1, so that places in the text are places in the file.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="bookmarks">What its table of contents names.</param>
    /// <exception cref="InvalidDataException">The document is not built as expected.</exception>
    public static byte[] Append(string text, string language, IReadOnlyList<PdfBookmark> bookmarks)
    {
        Match end = Find(EndPattern(), text, "trailer and startxref at its end");
        string trailer = end.Groups["trailer"].Value;
        int root = Number(Find(RootPattern(), trailer, "/Root in its trailer")), size = Number(Find(SizePattern(), trailer, "/Size in its trailer"));
        var references = PdfReferences.Read(text);
        string catalog = Catalog(text, references.Objects[root], root);

        var update = new StringBuilder();
        List<(int Number, int Place)> entries = [];
        Write(root, $"<<{catalog}\n/Lang {Text(language)}\n/ViewerPreferences <</DisplayDocTitle true>>\n/PageMode /UseOutlines\n/Outlines {size} 0 R>>");
        Outline(bookmarks, size, Write);
        int table = text.Length + update.Length;
        update.Append("xref\n");
        foreach ((int number, int at) in entries)
            update.Append(CultureInfo.InvariantCulture, $"{number} 1\n{at:D10} 00000 n \n");
        string newTrailer = SizePattern().Replace(trailer, $"/Size {size + bookmarks.Count + 1}", 1);
        update.Append(CultureInfo.InvariantCulture, $"trailer\n<<{newTrailer}\n/Prev {references.Table}>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(WithFixedId(text + update, trailer));

        void Write(int number, string content)
        {
            entries.Add((number, text.Length + update.Length));
            update.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{content}\nendobj\n");
        }
    }

    private static string Catalog(string text, int place, int root)
    {
        string start = $"{root} 0 obj\n<<";
        int end = text.IndexOf(">>\nendobj", place, StringComparison.Ordinal);
        if (string.CompareOrdinal(text, place, start, 0, start.Length) != 0 || end < 0)
            throw new InvalidDataException($"Expected the catalog of the PDF document at byte {place}, found something else.");
        string catalog = text[(place + start.Length)..end];
        return ReplacedPattern().Replace(catalog, "");
    }

    // A page's bookmark holds those of its views; the numbers follow the order of the list, after that of the root.
    private static void Outline(IReadOnlyList<PdfBookmark> bookmarks, int root, Action<int, string> write)
    {
        List<int> pages = [.. Enumerable.Range(0, bookmarks.Count).Where(i => !bookmarks[i].IsView)];
        write(root, $"<</Type /Outlines /First {Id(pages[0])} /Last {Id(pages[^1])} /Count {bookmarks.Count}>>");
        for (int i = 0; i < bookmarks.Count; i++)
        {
            PdfBookmark bookmark = bookmarks[i];
            List<int> siblings = bookmark.IsView ? Views(pages.FindLast(page => page < i)) : pages;
            List<int> inner = bookmark.IsView ? [] : Views(i);
            int at = siblings.IndexOf(i);
            string parent = bookmark.IsView ? Id(pages.FindLast(page => page < i)) : $"{root} 0 R";
            string links = (at > 0 ? $" /Prev {Id(siblings[at - 1])}" : "") + (at < siblings.Count - 1 ? $" /Next {Id(siblings[at + 1])}" : "")
                + (inner.Count > 0 ? $" /First {Id(inner[0])} /Last {Id(inner[^1])} /Count {inner.Count}" : "");
            write(root + 1 + i, $"<</Title {Text(bookmark.Title)} /Parent {parent} /Dest /{bookmark.Name}{links}>>");
        }

        List<int> Views(int page) => [.. Enumerable.Range(page + 1, bookmarks.Count - page - 1).TakeWhile(i => bookmarks[i].IsView)];

        string Id(int index) => $"{root + 1 + index} 0 R";
    }

    // Skia makes the identity of an archival document from the clock. From its content it is the same for the same pages.
    private static string WithFixedId(string text, string trailer)
    {
        Match id = IdPattern().Match(trailer);
        if (!id.Success)
            return text;
        string[] old = [id.Groups["hex"].Value, Uuid(id.Groups["hex"].Value), id.Groups["hex2"].Value, Uuid(id.Groups["hex2"].Value)];
        string blank = old.Distinct().Aggregate(text, (all, each) => all.Replace(each, new string('0', each.Length), StringComparison.OrdinalIgnoreCase));
        string hash = Convert.ToHexString(SHA256.HashData(Encoding.Latin1.GetBytes(blank)))[..32];
        return old.Distinct().Aggregate(
            text, (all, each) => all.Replace(each, each.Contains('-') ? Uuid(hash).ToLowerInvariant() : hash, StringComparison.OrdinalIgnoreCase));

        static string Uuid(string hex) => $"{hex[..8]}-{hex[8..12]}-{hex[12..16]}-{hex[16..20]}-{hex[20..]}";
    }

    private static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    private static Match Find(Regex pattern, string text, string expected)
    {
        Match match = pattern.Match(text);
        return match.Success ? match : throw new InvalidDataException($"Expected a PDF document with {expected}, found none.");
    }

    private static int Number(Match match) => int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"trailer\s*<<(?<trailer>[^\0]*?)>>\s*startxref\s+(?<number>\d+)\s+%%EOF\s*\z", RegexOptions.RightToLeft)]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"/Root (?<number>\d+) 0 R")]
    private static partial Regex RootPattern();

    [GeneratedRegex(@"/Size (?<number>\d+)")]
    private static partial Regex SizePattern();

    // What the update says anew; a key may stand in a dictionary once.
    [GeneratedRegex(@"\s*/(Lang \([^)]*\)|ViewerPreferences <<[^>]*>>|PageMode /\w+)")]
    private static partial Regex ReplacedPattern();

    [GeneratedRegex(@"/ID \[<(?<hex>[0-9A-Fa-f]{32})>\s*<(?<hex2>[0-9A-Fa-f]{32})>\]")]
    private static partial Regex IdPattern();
}
