using System.Diagnostics;
using System.Text;
using System.Text.Unicode;

namespace Reflexology.DuckDb;

/// <summary>
/// The header line of CSV, which tells the separator: wrong rows do not change it, as they may where it is guessed from
/// them.
/// </summary>
/// <param name="Scanner">Splits rows at the separator.</param>
/// <param name="Names">The names of the columns.</param>
/// <param name="X">The column of x.</param>
/// <param name="Y">The column of y.</param>
/// <param name="Text">
/// The line as it came, without its end; before it comments, which begin with #, and the line <c>sep=;</c> by which
/// spreadsheets say the separator.
/// </param>
/// <param name="LineEnd">Its end; LF where it is the only line.</param>
internal sealed record CsvHeader(
    CsvScanner Scanner, IReadOnlyList<string> Names, int X, int Y, byte[] Text, byte[] LineEnd)
{
    private static ReadOnlySpan<byte> Separators => ",;\t|"u8;

    /// <summary>Reads the header of a file, and leaves the reader at the next line.</summary>
    /// <exception cref="InvalidDataException">There is none with the columns of coordinates.</exception>
    public static CsvHeader Read(string file, TextBuffer text, string? x, string? y)
    {
        while (text.Unread is [(byte)'\r' or (byte)'\n', ..] || (text.Unread.IsEmpty && text.Fill()))
            text.Advance(Math.Min(1, text.Unread.Length));
        byte[] said = SaidSeparator(text);
        ReadOnlySpan<byte> separators = said.Length > 0 ? said.AsSpan(4, 1) : Separators;
        said = [.. said, .. Comments(text)];
        CsvHeader? best = null;
        foreach (byte separator in separators)
        {
            var scanner = new CsvScanner(separator);
            if (scanner.Scan(text) != CsvFault.None)
                continue;
            List<string> names = NamesOf(scanner, text.Unread);
            var header = new CsvHeader(
                scanner, names, PointColumns.Find(names, x ?? "x"), PointColumns.Find(names, y ?? "y"), [], []);
            if (header is { X: >= 0, Y: >= 0 })
                return Take(file, header, text, said);
            if (best is null || names.Count > best.Names.Count)
                best = header;
        }

        CheckText(file, text.Unread, text.Line);
        if (best is null)
        {
            throw new InvalidDataException(
                $"{file}({text.Line}): expected a header line, found quotes that do not match.");
        }

        CheckNames(file, best, text, x, y);
        PointColumns.Required(file, best.Names, x, "x");
        PointColumns.Required(file, best.Names, y, "y");
        throw new UnreachableException();
    }

    private static CsvHeader Take(string file, CsvHeader found, TextBuffer text, byte[] said)
    {
        CsvScanner scanner = found.Scanner;
        ReadOnlySpan<byte> line = text.Unread[..scanner.Length], end = text.Unread[scanner.Length..scanner.Whole];
        CheckText(file, line, text.Line);
        if (IsNumber(found.Names[found.X]) && IsNumber(found.Names[found.Y]))
            throw NoHeader(file, text.Line, line);
        var header = found with { Text = [.. said, .. line], LineEnd = end.IsEmpty ? "\n"u8.ToArray() : end.ToArray() };
        text.Advance(scanner.Whole);
        return header;
    }

    // A line such as "sep=;", with its end; empty for none.
    private static byte[] SaidSeparator(TextBuffer text)
    {
        ReadOnlySpan<byte> start = text.Unread;
        if (start.Length < 6 || !Ascii.EqualsIgnoreCase(start[..4], "sep="u8)
            || start[5] is not ((byte)'\r' or (byte)'\n'))
        {
            return [];
        }

        byte[] line = start[..(start[5..].StartsWith("\r\n"u8) ? 7 : 6)].ToArray();
        text.Advance(line.Length, 1);
        return line;
    }

    // Lines that begin with #, with their ends.
    private static byte[] Comments(TextBuffer text)
    {
        List<byte> lines = [];
        while (text.Unread is [(byte)'#', ..])
        {
            int end;
            while ((end = text.Unread.IndexOfAny((byte)'\n', (byte)'\r') + 1) == 0 && !text.IsFull && text.Fill())
            {
            }

            int length = end == 0 ? text.Unread.Length : end;
            lines.AddRange(text.Unread[..length]);
            text.Advance(length, 1);
            while (text.Unread is [(byte)'\r' or (byte)'\n', ..] || (text.Unread.IsEmpty && text.Fill()))
            {
                lines.AddRange(text.Unread[..Math.Min(1, text.Unread.Length)]);
                text.Advance(Math.Min(1, text.Unread.Length));
            }
        }

        return [.. lines];
    }

    private static List<string> NamesOf(CsvScanner scanner, ReadOnlySpan<byte> line)
    {
        byte[] scratch = [];
        List<string> names = [];
        for (int field = 0; field < scanner.Count; field++)
            names.Add(Encoding.UTF8.GetString(CsvText.Unquoted(line[scanner[field]], ref scratch)));
        return names;
    }

    private static void CheckText(string file, ReadOnlySpan<byte> text, long line)
    {
        int end = text.IndexOfAny((byte)'\n', (byte)'\r');
        ReadOnlySpan<byte> header = end < 0 ? text : text[..end];
        if (Utf8.IsValid(header))
            return;
        throw new InvalidDataException(
            $"{file}({line}): expected text in UTF-8 or UTF-16, found {PointRows.Quoted(header)}. Save the file as "
                + "UTF-8.");
    }

    private static void CheckNames(string file, CsvHeader header, TextBuffer text, string? x, string? y)
    {
        ReadOnlySpan<byte> line = text.Unread[..header.Scanner.Length];
        if (line is [(byte)'{' or (byte)'[', ..])
        {
            throw new InvalidDataException(
                $"{file}({text.Line}): expected a header line, found JSON. Name the file .json, or say --from json.");
        }

        if (header.Names.Count(IsNumber) > 1)
            throw NoHeader(file, text.Line, line);
        if (LaterHeader(text, x ?? "x", y ?? "y") is { } later)
        {
            throw new InvalidDataException(
                $"{file}({later}): expected the header in line {text.Line}, found it here. Delete the lines before it, "
                    + "or let them begin with #.");
        }
    }

    // The line of a header below other lines, as some recorders write them.
    private static long? LaterHeader(TextBuffer text, string x, string y)
    {
        const int MostLines = 100;
        ReadOnlySpan<byte> rest = text.Unread;
        for (long line = text.Line; line < text.Line + MostLines; line++)
        {
            int end = rest.IndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0)
                return null;
            HashSet<string> names = new(
                Encoding.UTF8.GetString(rest[..end]).Split([',', ';', '\t', '|']).Select(name => name.Trim(' ', '"')),
                StringComparer.OrdinalIgnoreCase);
            if (names.Contains(x) && names.Contains(y))
                return line;
            rest = rest[(end + (rest[end..].StartsWith("\r\n"u8) ? 2 : 1))..];
        }

        return null;
    }

    private static InvalidDataException NoHeader(string file, long line, ReadOnlySpan<byte> text) => new(
        $"{file}({line}): expected a header line with the names of the columns, found numbers: "
            + $"{PointRows.Quoted(text)}. Put a line such as 'x,y' before it.");

    private static bool IsNumber(string name) =>
        name.Length > 0 && Coordinate.TryRead(Encoding.UTF8.GetBytes(name), true, out double value)
            && double.IsFinite(value);
}
