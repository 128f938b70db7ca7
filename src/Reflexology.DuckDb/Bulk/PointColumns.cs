using DuckDB.NET.Data;

namespace Reflexology.DuckDb;

/// <summary>The columns of a file of points, and which of them are the coordinates.</summary>
/// <param name="All">Names and types in their order.</param>
/// <param name="X">The column of x.</param>
/// <param name="Y">The column of y.</param>
internal sealed record PointColumns(IReadOnlyList<(string Name, string Type)> All, string X, string Y)
{
    /// <summary>Reads the columns.</summary>
    /// <exception cref="InvalidDataException">There is no column of coordinates.</exception>
    public static PointColumns Of(BulkDatabase database, string reader, BulkLookupOptions options)
    {
        List<(string, string)> all = [];
        using (DuckDBCommand command = database.Command($"DESCRIBE SELECT * FROM {reader}"))
        using (DuckDBDataReader rows = command.ExecuteReader())
        {
            while (rows.Read())
                all.Add((rows.GetString(0), rows.GetString(1)));
        }

        return new PointColumns(
            all, Find(all, options.X, "x", options.Points), Find(all, options.Y, "y", options.Points));
    }

    /// <summary>
    /// A name for a new column: the requested one, with the first numeric suffix that makes it unique if it is taken.
    /// </summary>
    public string NewName(string wanted) =>
        Enumerable.Range(1, All.Count + 1).Select(number => number == 1 ? wanted : $"{wanted}_{number}")
        .First(name => !All.Any(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Checks that both coordinate columns are numeric.</summary>
    /// <exception cref="InvalidDataException">A coordinate column is not numeric.</exception>
    public void CheckNumbers(string file)
    {
        foreach ((string name, string type) in All.Where(column => column.Name == X || column.Name == Y))
        {
            if (!IsNumber(type))
                throw new InvalidDataException($"{file}: expected numbers in the column '{name}', found {type}.");
        }
    }

    private static bool IsNumber(string type) =>
        type is "DOUBLE" or "FLOAT" || type.EndsWith("INT", StringComparison.Ordinal)
        || type.EndsWith("INTEGER", StringComparison.Ordinal) || type.StartsWith("DECIMAL", StringComparison.Ordinal);

    private static string Find(List<(string Name, string Type)> all, string? named, string standard, string file)
    {
        string wanted = named ?? standard;
        string? found = all.Select(column => column.Name).FirstOrDefault(name => name == wanted)
            ?? all.Select(column => column.Name)
                .FirstOrDefault(name => name.Equals(wanted, StringComparison.OrdinalIgnoreCase));
        string names = string.Join(", ", all.Select(column => $"'{column.Name}'"));
        return found ?? throw new InvalidDataException(
            $"{file}: expected a column '{wanted}', found {names}. Name the column of {standard} with --{standard}.");
    }
}

/// <summary>
/// The separator of a text file by its header line: wrong rows do not change it, as they may where it is guessed from
/// them.
/// </summary>
internal static class CsvHeader
{
    private const int LongestLine = 1 << 16;

    /// <summary>
    /// The options of the reader: the separator that splits the header into columns with the coordinates among them;
    /// empty where none does.
    /// </summary>
    /// <param name="path">The file; of a packed one nothing is known.</param>
    /// <param name="columns">Names that have to be among the columns.</param>
    public static string Options(string path, params IReadOnlyList<string> columns)
    {
        string line = FirstLine(path);
        foreach (char separator in (ReadOnlySpan<char>)[',', ';', '\t', '|'])
        {
            string[] names = line.Split(separator, StringSplitOptions.TrimEntries);
            if (columns.All(column => names.Any(name => IsQuoted(name, column))))
                return $", delim = {SqlText.Literal($"{separator}")}, quote = '\"', escape = '\"'";
        }

        return "";
    }

    private static bool IsQuoted(string name, string column) =>
        name.Trim('"').Equals(column, StringComparison.OrdinalIgnoreCase);

    private static string FirstLine(string path)
    {
        using var reader = new StreamReader(path);
        char[] start = new char[LongestLine];
        return new string(start, 0, reader.ReadBlock(start)).Split('\n')[0].TrimEnd('\r');
    }
}
