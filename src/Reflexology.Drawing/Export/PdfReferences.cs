using System.Globalization;
using System.Text.RegularExpressions;

namespace Reflexology.Drawing;

/// <summary>
/// The cross-reference table of a PDF document, in one piece as ISO 32000-1 section 7.5.4 has it. The document is text in
/// Latin-1, so that places in it are places in the file.
/// </summary>
/// <param name="Table">Where the table begins.</param>
/// <param name="Entries">Where its first entry begins; each has <see cref="EntryLength"/> characters.</param>
/// <param name="Objects">Where each object begins, by its number.</param>
/// <param name="Pointer">Where the number stands that says where the table begins.</param>
internal sealed partial record PdfReferences(int Table, int Entries, int[] Objects, int Pointer)
{
    /// <summary>The length of an entry.</summary>
    public const int EntryLength = 20;

    /// <summary>Reads the table.</summary>
    /// <exception cref="InvalidDataException">The document has none in one piece.</exception>
    public static PdfReferences Read(string document)
    {
        Match end = EndPattern().Match(document);
        if (!end.Success)
            throw new InvalidDataException("Expected a PDF document with startxref at its end, found none.");
        int table = int.Parse(end.Groups["place"].ValueSpan, CultureInfo.InvariantCulture);
        Match head = HeadPattern().Match(document, table);
        if (!head.Success)
            throw new InvalidDataException($"Expected the cross-reference table of the PDF document at byte {table}, found something else.");
        int entries = head.Index + head.Length, count = int.Parse(head.Groups["count"].ValueSpan, CultureInfo.InvariantCulture);
        return new PdfReferences(
            table, entries, [.. Enumerable.Range(0, count).Select(i => int.Parse(document.AsSpan(entries + (i * EntryLength), 10), CultureInfo.InvariantCulture))], end.Groups["place"].Index);
    }

    [GeneratedRegex(@"startxref\s+(?<place>\d+)\s+%%EOF\s*\z", RegexOptions.RightToLeft)]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"\Gxref\n0 (?<count>\d+)\n")]
    private static partial Regex HeadPattern();
}
