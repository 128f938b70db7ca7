using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Reflexology.Drawing;

/// <summary>
/// The objects of a PDF document that Skia wrote, to be changed and written anew in one piece. It has a classic
/// cross-reference table (ISO 32000-1 section 7.5.4); its text is Latin-1 here, so that places in the text are places
/// in the file.
/// </summary>
internal sealed partial class PdfFile
{
    private const int EntryLength = 20;

    private readonly string _head;
    private readonly List<PdfObject> _objects;
    private readonly string _trailer;

    private PdfFile(string head, List<PdfObject> objects, string trailer)
    {
        _head = head;
        _objects = objects;
        _trailer = trailer;
        Root = Number(Found(RootPattern(), trailer, "/Root in its trailer"));
    }

    /// <summary>The number of the catalog.</summary>
    public int Root { get; }

    /// <summary>All objects, the first of which has the number 1.</summary>
    public IReadOnlyList<PdfObject> Objects => _objects;

    /// <summary>An object by its number.</summary>
    public PdfObject this[int number] => _objects[number - 1];

    /// <summary>The pages, in order.</summary>
    public IEnumerable<PdfObject> Pages =>
        _objects.Where(each => each.Text.StartsWith("<</Type /Page\n", StringComparison.Ordinal));

    /// <summary>The number of an object.</summary>
    public int NumberOf(PdfObject each) => _objects.IndexOf(each) + 1;

    /// <summary>Reads a document.</summary>
    /// <exception cref="InvalidDataException">The document is not built as expected.</exception>
    public static PdfFile Read(byte[] document)
    {
        string text = Encoding.Latin1.GetString(document);
        Match end = Found(EndPattern(), text, "trailer and startxref at its end");
        int table = Number(end);
        Match head = TablePattern().Match(text, table);
        if (!head.Success)
            throw Unexpected("cross-reference table", table);
        int entries = head.Index + head.Length;
        int[] places = [.. Enumerable.Range(1, Number(head) - 1).Select(PlaceOf)];
        int[] order = [.. places.Append(table).Order()];
        List<PdfObject> objects = [];
        for (int i = 0; i < places.Length; i++)
        {
            int next = order[Array.BinarySearch(order, places[i]) + 1];
            objects.Add(PdfObject.Read(i + 1, document, text[places[i]..next], places[i])
                ?? throw Unexpected($"object {i + 1}", places[i]));
        }

        return new PdfFile(text[..order[0]], objects, end.Groups["trailer"].Value);

        int PlaceOf(int number) =>
            int.Parse(text.AsSpan(entries + (number * EntryLength), 10), CultureInfo.InvariantCulture);

        static InvalidDataException Unexpected(string what, int place) =>
            new($"Expected the {what} of the PDF document at byte {place}, found something else.");
    }

    /// <summary>Adds an object.</summary>
    /// <returns>Its number.</returns>
    public int Add(string text)
    {
        _objects.Add(new PdfObject(text, null));
        return _objects.Count;
    }

    /// <summary>The document as a file.</summary>
    public byte[] Write()
    {
        var file = new StringBuilder(_head, _objects.Sum(each => each.Text.Length + (each.Stream?.Length ?? 0) + 100));
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        for (int i = 0; i < _objects.Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            _objects[i].AppendTo(file, i + 1);
        }

        int place = file.Length;
        string trailer = SizePattern().Replace(_trailer, $"/Size {_objects.Count + 1}", 1);
        file.Append(table).Append(CultureInfo.InvariantCulture, $"trailer\n<<{trailer}>>\nstartxref\n{place}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(WithFixedId(file.ToString()));
    }

    /// <summary>A text as an object of a document.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    // Skia makes the identity of an archival document from the clock. A hash of its content is the same each time.
    private static string WithFixedId(string document)
    {
        if (!IdPattern().IsMatch(document))
            return document;
        string blank = With(new string('0', 32));
        return With(Convert.ToHexString(SHA256.HashData(Encoding.Latin1.GetBytes(blank)))[..32]);

        string With(string id) => UuidPattern().Replace(
            IdPattern().Replace(document, $"/ID [<{id}> <{id}>]"),
            $"${{name}}{new Guid(Convert.FromHexString(id), bigEndian: true)}");
    }

    private static Match Found(Regex pattern, string text, string expected)
    {
        Match match = pattern.Match(text);
        return match.Success
            ? match
            : throw new InvalidDataException($"Expected a PDF document with {expected}, found none.");
    }

    private static int Number(Match match) => int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"trailer\s*<<(?<trailer>[^\0]*?)>>\s*startxref\s+(?<number>\d+)\s+%%EOF\s*\z", RegexOptions.RightToLeft)]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"\Gxref\n0 (?<number>\d+)\n")]
    private static partial Regex TablePattern();

    [GeneratedRegex(@"/Root (?<number>\d+) 0 R")]
    private static partial Regex RootPattern();

    [GeneratedRegex(@"/Size \d+")]
    private static partial Regex SizePattern();

    // In the trailer. A string is written in hex, or, where that is shorter, between parentheses.
    [GeneratedRegex(
        @"/ID \[(?:\s*(?:<[0-9A-Fa-f]*>|\((?:[^\\()]|\\.)*\))){2}\s*\](?=\s*>>\s*startxref\s+\d+\s+%%EOF\s*\z)",
        RegexOptions.RightToLeft)]
    private static partial Regex IdPattern();

    [GeneratedRegex("(?<name><xmpMM:(?:Document|Instance)ID>uuid:)[0-9A-Fa-f-]{36}")]
    private static partial Regex UuidPattern();
}
