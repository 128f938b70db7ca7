using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Reflexology.Drawing;

/// <summary>
/// Adds to a PDF document what Skia cannot write: smoothed pictures, the language and a table of contents. A document
/// is text in Latin-1 here, so that places in the text are places in the file; it has a classic cross-reference table
/// in one piece (ISO 32000-1 section 7.5.4).
/// </summary>
internal static partial class PdfUpdate
{
    private const int EntryLength = 20;

    // Lets readers smooth rasters, whose soft shades are coarse (ISO 32000-1 section 8.9.5.3).
    private const string Picture = "/Subtype /Image";
    private const string Smoothing = "\n/Interpolate true";

    /// <summary>The document with smoothing of every picture in it.</summary>
    /// <exception cref="InvalidDataException">The document is not built as expected.</exception>
    public static string WithSmoothing(string document)
    {
        var references = References.Read(document);
        IEnumerable<int> pictures = references.Objects.Skip(1).Select(place => AfterPictureMark(document, place));
        int[] inserts = [.. pictures.Where(insert => insert > 0).Order()];

        var smooth = new StringBuilder(document.Length + (inserts.Length * Smoothing.Length));
        int done = 0;
        foreach (int insert in inserts)
        {
            smooth.Append(document, done, insert - done).Append(Smoothing);
            done = insert;
        }

        smooth.Append(document, done, references.Entries - done);
        for (int i = 0; i < references.Objects.Length; i++)
        {
            int place = i == 0 ? 0 : Moved(references.Objects[i]);
            int rest = references.Entries + (i * EntryLength) + 10;
            smooth.Append(CultureInfo.InvariantCulture, $"{place:D10}").Append(document, rest, EntryLength - 10);
        }

        int trailer = references.Entries + (references.Objects.Length * EntryLength);
        return smooth.Append(document, trailer, references.Pointer - trailer)
            .Append(CultureInfo.InvariantCulture, $"{Moved(references.Table)}\n%%EOF\n").ToString();

        int Moved(int place) => place + (~Array.BinarySearch(inserts, place) * Smoothing.Length);
    }

    /// <summary>The document followed by an incremental update (ISO 32000-1 section 7.5.6).</summary>
    /// <param name="document">The document.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="bookmarks">The table of contents.</param>
    /// <exception cref="InvalidDataException">The document is not built as expected.</exception>
    public static byte[] Append(string document, string language, IReadOnlyList<PdfBookmark> bookmarks)
    {
        string trailer = Find(EndPattern(), document, "trailer and startxref at its end").Groups["trailer"].Value;
        int root = Number(Find(RootPattern(), trailer, "/Root in its trailer"));
        int size = Number(Find(SizePattern(), trailer, "/Size in its trailer"));
        var references = References.Read(document);
        string catalog = Catalog(document, references.Objects[root], root);

        var update = new StringBuilder();
        List<(int Number, int Place)> entries = [];
        Write(root, $"<<{catalog}\n/Lang {Text(language)}\n/ViewerPreferences <</DisplayDocTitle true>>"
            + $"\n/PageMode /UseOutlines\n/Outlines {size} 0 R>>");
        WriteOutline(bookmarks, size, Write);
        int table = document.Length + update.Length;
        update.Append("xref\n");
        foreach ((int number, int place) in entries)
            update.Append(CultureInfo.InvariantCulture, $"{number} 1\n{place:D10} 00000 n \n");
        string newTrailer = SizePattern().Replace(trailer, $"/Size {size + bookmarks.Count + 1}", 1);
        update.Append(CultureInfo.InvariantCulture, $"trailer\n<<{newTrailer}\n/Prev {references.Table}>>\n");
        update.Append(CultureInfo.InvariantCulture, $"startxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(WithFixedId(document + update, trailer));

        void Write(int number, string content)
        {
            entries.Add((number, document.Length + update.Length));
            update.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{content}\nendobj\n");
        }
    }

    // The place behind the mark of a picture; -1 in other objects. What follows "stream" is no dictionary.
    private static int AfterPictureMark(string document, int place)
    {
        int end = document.IndexOf("endobj", place, StringComparison.Ordinal);
        int stream = document.IndexOf("stream", place, StringComparison.Ordinal);
        int dictionary = stream >= 0 && stream < end ? stream : end;
        if (dictionary < 0)
            return -1;
        int mark = document.IndexOf(Picture, place, dictionary - place, StringComparison.Ordinal);
        return mark < 0 ? -1 : mark + Picture.Length;
    }

    private static string Catalog(string document, int place, int root)
    {
        string start = $"{root} 0 obj\n<<";
        int end = document.IndexOf(">>\nendobj", place, StringComparison.Ordinal);
        if (string.CompareOrdinal(document, place, start, 0, start.Length) != 0 || end < 0)
        {
            throw new InvalidDataException(
                $"Expected the catalog of the PDF document at byte {place}, found something else.");
        }

        return ReplacedPattern().Replace(document[(place + start.Length)..end], "");
    }

    // The root has the pages, a page its views; their numbers follow that of the root in the order of the list.
    private static void WriteOutline(IReadOnlyList<PdfBookmark> bookmarks, int root, Action<int, string> write)
    {
        List<int> pages = [.. Enumerable.Range(0, bookmarks.Count).Where(i => !bookmarks[i].IsView)];
        write(root, $"<</Type /Outlines /First {Id(pages[0])} /Last {Id(pages[^1])} /Count {bookmarks.Count}>>");
        for (int i = 0; i < pages.Count; i++)
        {
            int next = i < pages.Count - 1 ? pages[i + 1] : bookmarks.Count;
            int[] views = [.. Enumerable.Range(pages[i] + 1, next - pages[i] - 1)];
            string inner = views.Length > 0
                ? $" /First {Id(views[0])} /Last {Id(views[^1])} /Count {views.Length}"
                : "";
            Write(pages, i, $"{root} 0 R", inner);
            for (int view = 0; view < views.Length; view++)
                Write(views, view, Id(pages[i]), "");
        }

        void Write(IReadOnlyList<int> siblings, int at, string parent, string inner)
        {
            PdfBookmark bookmark = bookmarks[siblings[at]];
            string before = at > 0 ? $" /Prev {Id(siblings[at - 1])}" : "";
            string after = at < siblings.Count - 1 ? $" /Next {Id(siblings[at + 1])}" : "";
            string links = $"{before}{after}{inner}";
            write(
                root + 1 + siblings[at],
                $"<</Title {Text(bookmark.Title)} /Parent {parent} /Dest /{bookmark.Name}{links}>>");
        }

        string Id(int index) => $"{root + 1 + index} 0 R";
    }

    // Skia makes the identity of an archival document from the clock. A hash of its content is the same each time.
    private static string WithFixedId(string document, string trailer)
    {
        Match id = IdPattern().Match(trailer);
        if (!id.Success)
            return document;
        string first = id.Groups["hex"].Value, second = id.Groups["hex2"].Value;
        string[] old = [.. new[] { first, Uuid(first), second, Uuid(second) }.Distinct()];
        string blank = Replaced(each => new string('0', each.Length));
        string hash = Convert.ToHexString(SHA256.HashData(Encoding.Latin1.GetBytes(blank)))[..32];
        return Replaced(each => each.Contains('-') ? Uuid(hash).ToLowerInvariant() : hash);

        string Replaced(Func<string, string> with) => old.Aggregate(
            document, (text, each) => text.Replace(each, with(each), StringComparison.OrdinalIgnoreCase));

        static string Uuid(string hex) => $"{hex[..8]}-{hex[8..12]}-{hex[12..16]}-{hex[16..20]}-{hex[20..]}";
    }

    private static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    private static Match Find(Regex pattern, string text, string expected)
    {
        Match match = pattern.Match(text);
        return match.Success
            ? match
            : throw new InvalidDataException($"Expected a PDF document with {expected}, found none.");
    }

    private static int Number(Match match) => int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);

    private const string EndOfFile = @"startxref\s+(?<number>\d+)\s+%%EOF\s*\z";

    [GeneratedRegex(@"trailer\s*<<(?<trailer>[^\0]*?)>>\s*" + EndOfFile, RegexOptions.RightToLeft)]
    private static partial Regex EndPattern();

    [GeneratedRegex(EndOfFile, RegexOptions.RightToLeft)]
    private static partial Regex PointerPattern();

    [GeneratedRegex(@"\Gxref\n0 (?<number>\d+)\n")]
    private static partial Regex TablePattern();

    [GeneratedRegex(@"/Root (?<number>\d+) 0 R")]
    private static partial Regex RootPattern();

    [GeneratedRegex(@"/Size (?<number>\d+)")]
    private static partial Regex SizePattern();

    // What the update states anew; a dictionary may hold a key once.
    [GeneratedRegex(@"\s*/(Lang \([^)]*\)|ViewerPreferences <<[^>]*>>|PageMode /\w+)")]
    private static partial Regex ReplacedPattern();

    [GeneratedRegex(@"/ID \[<(?<hex>[0-9A-Fa-f]{32})>\s*<(?<hex2>[0-9A-Fa-f]{32})>\]")]
    private static partial Regex IdPattern();

    /// <summary>The cross-reference table.</summary>
    /// <param name="Table">Offset of the table.</param>
    /// <param name="Entries">Offset of its first entry; each has <see cref="EntryLength"/> characters.</param>
    /// <param name="Objects">Offset of each object, by its number.</param>
    /// <param name="Pointer">Offset of the number that points to the table.</param>
    private sealed record References(int Table, int Entries, int[] Objects, int Pointer)
    {
        public static References Read(string document)
        {
            Match end = Find(PointerPattern(), document, "startxref at its end");
            int table = Number(end);
            Match head = TablePattern().Match(document, table);
            if (!head.Success)
            {
                throw new InvalidDataException(
                    $"Expected the cross-reference table of the PDF document at byte {table}, found something else.");
            }

            int entries = head.Index + head.Length;
            int[] objects = [.. Enumerable.Range(0, Number(head)).Select(i => PlaceAt(entries + (i * EntryLength)))];
            return new References(table, entries, objects, end.Groups["number"].Index);

            int PlaceAt(int entry) => int.Parse(document.AsSpan(entry, 10), CultureInfo.InvariantCulture);
        }
    }
}
