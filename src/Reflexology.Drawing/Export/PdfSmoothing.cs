using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Reflexology.Drawing;

/// <summary>
/// Lets readers smooth the rasters of a document, whose soft shades are coarse: the entry <c>/Interpolate</c> of ISO 32000-1
/// section 8.9.5.3, which Skia does not write. For documents with a classic cross-reference table in one piece.
/// </summary>
internal static partial class PdfSmoothing
{
    private const string Mark = "/Subtype /Image";
    private const string Entry = "\n/Interpolate true";
    private const int EntryLength = 20;

    /// <summary>The document with the entry in every picture.</summary>
    /// <param name="text">The document as Latin-1, so that places in the text are places in the file.</param>
    /// <exception cref="InvalidDataException">The document is not built as expected.</exception>
    public static string Of(string text)
    {
        Match end = EndPattern().Match(text);
        if (!end.Success)
            throw new InvalidDataException("Expected a PDF document with startxref at its end, found none.");
        int table = int.Parse(end.Groups["place"].ValueSpan, CultureInfo.InvariantCulture);
        Match head = HeadPattern().Match(text, table, Math.Min(40, text.Length - table));
        if (!head.Success)
            throw new InvalidDataException($"Expected the cross-reference table of the PDF document at byte {table}, found something else.");
        int first = head.Index + head.Length, count = int.Parse(head.Groups["count"].ValueSpan, CultureInfo.InvariantCulture);
        int[] places = [.. Enumerable.Range(0, count).Select(i => int.Parse(text.AsSpan(first + (i * EntryLength), 10), CultureInfo.InvariantCulture))];
        int[] inserts = [.. places.Skip(1).Select(place => InDictionary(text, place)).Where(insert => insert > 0).Order()];

        var smooth = new StringBuilder(text.Length + (inserts.Length * Entry.Length));
        int done = 0;
        foreach (int insert in inserts)
        {
            smooth.Append(text, done, insert - done).Append(Entry);
            done = insert;
        }

        smooth.Append(text, done, first - done);
        for (int i = 0; i < count; i++)
            smooth.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? 0 : Moved(places[i])):D10}").Append(text, first + (i * EntryLength) + 10, EntryLength - 10);
        int rest = first + (count * EntryLength);
        return smooth.Append(text, rest, end.Groups["place"].Index - rest).Append(CultureInfo.InvariantCulture, $"{Moved(table)}\n%%EOF\n").ToString();

        int Moved(int place) => place + (~Array.BinarySearch(inserts, place) * Entry.Length);
    }

    // The place behind the mark of a picture; -1 in other objects. What follows "stream" is no dictionary.
    private static int InDictionary(string text, int place)
    {
        int end = text.IndexOf("endobj", place, StringComparison.Ordinal), stream = text.IndexOf("stream", place, StringComparison.Ordinal);
        int dictionary = stream >= 0 && stream < end ? stream : end;
        int mark = dictionary < 0 ? -1 : text.IndexOf(Mark, place, dictionary - place, StringComparison.Ordinal);
        return mark < 0 ? -1 : mark + Mark.Length;
    }

    [GeneratedRegex(@"startxref\s+(?<place>\d+)\s+%%EOF\s*\z", RegexOptions.RightToLeft)]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"\Gxref\n0 (?<count>\d+)\n")]
    private static partial Regex HeadPattern();
}
