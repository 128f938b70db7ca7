using DuckDB.NET.Data;

namespace Reflexology.DuckDb;

/// <summary>Looks up the zone of every point of a file that may be larger than memory.</summary>
public static class BulkLookup
{
    /// <summary>
    /// Reads the points, and writes them with all their columns, the id of the topmost zone and its name; rows in the
    /// order of the file, the zone NULL where none is, or where a coordinate is missing.
    /// </summary>
    /// <remarks>
    /// Rows of text that cannot be read (a word for a number, too many columns, a quote without end) are left out,
    /// counted, and written to <see cref="BulkLookupOptions.Rejected"/> with file line, column, reason and text. A file
    /// of Parquet or JSON that is not whole, or whose coordinates are no numbers, is refused. CSV to CSV keeps the
    /// texts of all columns but the coordinates as they are. Cost: at most half as much again as copying the file;
    /// memory as <see cref="BulkLookupOptions.Memory"/> says and some 200 MB.
    /// </remarks>
    /// <param name="map">The map.</param>
    /// <param name="options">The input and the output.</param>
    /// <param name="progress">Receives the progress some times a second, on another thread; or null.</param>
    /// <param name="cancellation">Cancels it; nothing is written then.</param>
    /// <exception cref="InvalidDataException">The points cannot be read, or a column is missing.</exception>
    /// <exception cref="IOException">
    /// A file is not there or cannot be written, or <see cref="BulkLookupOptions.Rejected"/> holds something else.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written to.</exception>
    /// <exception cref="ArgumentException">
    /// A format cannot be told from a name, the memory is no size, or the language is none of
    /// <see cref="Languages.All"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static BulkLookupResult Run(
        FootMap map,
        BulkLookupOptions options,
        IProgress<BulkProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(options);
        PointFormat from = options.PointsFormat ?? FormatOf(options.Points);
        PointFormat to = options.OutputFormat ?? FormatOf(options.Output);
        if (!Languages.All.Contains(options.Language))
            throw new ArgumentException(
                $"Expected one of the languages {string.Join(", ", Languages.All)}, found '{options.Language}'.");
        if (!File.Exists(options.Points))
            throw new FileNotFoundException($"Cannot read the points '{options.Points}': there is no such file.");
        RejectedFile.Check(options);
        using var database = new BulkDatabase(options.Memory, options.Threads);
        database.Connection.AddZoneFunctions(map, options.Functions with { Prefix = "" });
        try
        {
            return Run(database, map, options, from, to, progress, cancellation);
        }
        catch (DuckDBException failure)
        {
            throw new InvalidDataException(
                $"Cannot look up the points of '{options.Points}': {Sentence(failure.Message)}", failure);
        }
    }

    /// <summary>
    /// A message of DuckDB in one line, without its quotation of the statement, which the user did not write.
    /// </summary>
    internal static string Sentence(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        const StringSplitOptions Trimmed = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        IEnumerable<string> lines = message.Split('\n', Trimmed);
        return string.Join(' ', lines.TakeWhile(line => !line.StartsWith("LINE ", StringComparison.Ordinal)));
    }

    private static BulkLookupResult Run(
        BulkDatabase database,
        FootMap map,
        BulkLookupOptions options,
        PointFormat from,
        PointFormat to,
        IProgress<BulkProgress>? progress,
        CancellationToken cancellation)
    {
        string header = from == PointFormat.Csv
            ? CsvHeader.Options(options.Points, options.X ?? "x", options.Y ?? "y")
            : "";
        var columns = PointColumns.Of(database, from.Reader(options.Points, header), options);
        if (from != PointFormat.Csv)
            columns.CheckNumbers(options.Points);
        string zone = columns.NewName("zone"), name = columns.NewName("zone_name");
        string reader = from.Reader(
            options.Points,
            from == PointFormat.Csv ? header + CsvOptions(columns, keepsTexts: to == PointFormat.Csv) : "");
        string nameOf = ZoneFunctions.AddNameFunction(database.Connection, map, options.Language);
        string point = $"{SqlText.Name(columns.X)}, {SqlText.Name(columns.Y)}";
        string located = $"SELECT *, zone_at({point}) AS {SqlText.Name(zone)} FROM {reader}";
        string named = $"SELECT *, {nameOf}(enum_code({SqlText.Name(zone)})) AS {SqlText.Name(name)} FROM ({located})";
        long rows = 0, rejected = 0;
        OutputFile.WriteBeside(options.Output, path =>
        {
            rows = database.CopyInto(named, path, to, progress, cancellation);
            rejected = from == PointFormat.Csv ? RejectedRows.Write(database, options.Rejected) : 0;
        });
        return new BulkLookupResult(rows, rejected, zone, name);
    }

    private static string CsvOptions(PointColumns columns, bool keepsTexts)
    {
        IEnumerable<string> types = columns.All.Where(column => keepsTexts || IsCoordinate(column.Name))
            .Select(
                column => $"{SqlText.Literal(column.Name)}: '{(IsCoordinate(column.Name) ? "DOUBLE" : "VARCHAR")}'");
        return $", types = {{{string.Join(", ", types)}}}";

        bool IsCoordinate(string name) => name == columns.X || name == columns.Y;
    }

    private static PointFormat FormatOf(string path) => PointFormat.FromPath(path)
        ?? throw new ArgumentException(
            $"Expected a file that ends in .csv, .parquet or .json, or a format named beside it, found '{path}'.");
}

/// <summary>The result of a lookup in files.</summary>
/// <param name="Rows">Rows written, those without a zone among them.</param>
/// <param name="Rejected">Rows that could not be read and are in the file of rejected rows.</param>
/// <param name="ZoneColumn">
/// The column of ids of zones: <c>zone</c>, or with a number where the points have a column of that name.
/// </param>
/// <param name="NameColumn">The column of names: <c>zone_name</c>, or with a number.</param>
public sealed record BulkLookupResult(long Rows, long Rejected, string ZoneColumn, string NameColumn);

/// <summary>The progress of a lookup.</summary>
/// <param name="Share">From 0 to 1, by what has been read of the file; null while that is not known.</param>
/// <param name="Rows">Rows read so far; 0 while that is not known.</param>
public readonly record struct BulkProgress(double? Share, long Rows);

/// <summary>The rows of a text file that could not be read.</summary>
internal static class RejectedRows
{
    /// <summary>
    /// Writes line, column, reason and text of each to a file, where there are any. A file of an earlier run is
    /// deleted.
    /// </summary>
    /// <returns>The number of rejected rows; one with several errors counts once, and has a line for each.</returns>
    public static long Write(BulkDatabase database, string path)
    {
        using DuckDBCommand counting = database.Command("SELECT count(DISTINCT line) FROM reject_errors");
        long count = (long)counting.ExecuteScalar()!;
        if (count == 0)
        {
            RejectedFile.Clear(path);
            return 0;
        }

        RejectedFile.Write(path, part => database.Run($"""
            COPY (SELECT line, column_name AS "column", error_type AS reason, error_message AS message,
                csv_line AS text
            FROM reject_errors ORDER BY line, column_idx)
            TO {SqlText.Literal(part)} (FORMAT csv, HEADER, USE_TMP_FILE false)
            """));
        return count;
    }
}
