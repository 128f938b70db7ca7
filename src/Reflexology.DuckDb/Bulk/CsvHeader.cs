namespace Reflexology.DuckDb;

/// <summary>What the header line of a text file says of its separator: rows that are wrong do not change it, as they may where it is guessed from them.</summary>
internal static class CsvHeader
{
    private const int LongestLine = 1 << 16;

    /// <summary>The options of the reader: the separator that makes columns of the coordinates of the header; empty where none does.</summary>
    /// <param name="path">The file; of a packed one nothing is known.</param>
    /// <param name="columns">Names that have to be among the columns.</param>
    public static string Options(string path, params IReadOnlyList<string> columns)
    {
        string line = FirstLine(path);
        foreach (char separator in (ReadOnlySpan<char>)[',', ';', '\t', '|'])
        {
            string[] names = line.Split(separator, StringSplitOptions.TrimEntries);
            if (columns.All(column => names.Any(name => name.Trim('"').Equals(column, StringComparison.OrdinalIgnoreCase))))
                return $", delim = {SqlText.Literal($"{separator}")}, quote = '\"', escape = '\"'";
        }

        return "";
    }

    private static string FirstLine(string path)
    {
        using var reader = new StreamReader(path);
        char[] start = new char[LongestLine];
        return new string(start, 0, reader.ReadBlock(start)).Split('\n')[0].TrimEnd('\r');
    }
}
