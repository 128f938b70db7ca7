using DuckDB.NET.Data;

namespace Reflexology.DuckDb;

/// <summary>Looks up the zone of every point of a file that may be larger than memory.</summary>
public static class BulkLookup
{
    /// <summary>
    /// Reads the points, and writes them with all their columns, the id of the topmost zone and its name; rows in the order of
    /// the file, the zone NULL where none is, or where a coordinate is missing.
    /// </summary>
    /// <remarks>
    /// Rows of text that cannot be read (a word for a number, too many columns, a quote without end) are left out, counted, and
    /// written to <see cref="BulkLookupOptions.Rejected"/> with file line, column, reason and text. A file of Parquet or JSON that is
    /// not whole, or whose coordinates are no numbers, is refused. CSV to CSV keeps the texts of all columns but the coordinates as
    /// they are. Cost: at most half as much again as copying the file; memory as <see cref="BulkLookupOptions.Memory"/> says and
    /// some 200 MB.
    /// </remarks>
    /// <param name="map">The map.</param>
    /// <param name="options">Which points, and where to.</param>
    /// <param name="progress">Is told some times a second, on another thread, how far it is; or null.</param>
    /// <param name="cancellation">Stops it; the file it was writing is left behind unfinished.</param>
    /// <exception cref="InvalidDataException">The points cannot be read, or a column is missing.</exception>
    /// <exception cref="IOException">A file is not there or cannot be written.</exception>
    /// <exception cref="ArgumentException">A format cannot be told from a name, the memory is no size, or the language is none of <see cref="Languages.All"/>.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static BulkLookupResult Run(
        FootMap map, BulkLookupOptions options, IProgress<BulkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(options);
        PointFormat from = options.PointsFormat ?? FormatOf(options.Points), to = options.OutputFormat ?? FormatOf(options.Output);
        if (!Languages.All.Contains(options.Language))
            throw new ArgumentException($"Expected one of the languages {string.Join(", ", Languages.All)}, found '{options.Language}'.");
        if (!File.Exists(options.Points))
            throw new FileNotFoundException($"Cannot read the points '{options.Points}': there is no such file.");
        using var database = new BulkDatabase(options.Memory, options.Threads);
        database.Connection.AddZoneFunctions(map, options.Functions with { Prefix = "" });
        try
        {
            return Run(database, map, options, from, to, progress, cancellation);
        }
        catch (DuckDBException failure)
        {
            throw new InvalidDataException($"Cannot look up the points of '{options.Points}': {Sentence(failure.Message)}", failure);
        }
    }

    /// <summary>What DuckDB says of a failure, in one line, without the part of the statement: its users wrote another one, or none.</summary>
    public static string Sentence(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return string.Join(' ', message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).TakeWhile(line => !line.StartsWith("LINE ", StringComparison.Ordinal)));
    }

    private static BulkLookupResult Run(
        BulkDatabase database, FootMap map, BulkLookupOptions options, PointFormat from, PointFormat to, IProgress<BulkProgress>? progress, CancellationToken cancellation)
    {
        string header = from == PointFormat.Csv ? CsvHeader.Options(options.Points, options.X ?? "x", options.Y ?? "y") : "";
        var columns = PointColumns.Of(database, from.Reader(options.Points, header), options);
        if (from != PointFormat.Csv)
            columns.CheckNumbers(options.Points);
        string zone = columns.NewName("zone"), name = columns.NewName("zone_name");
        string reader = from.Reader(options.Points, from == PointFormat.Csv ? header + CsvOptions(columns, keepsTexts: to == PointFormat.Csv) : "");
        string nameOf = ZoneFunctions.AddNameFunction(database.Connection, map, options.Language);
        string located = $"SELECT *, zone_at({SqlText.Name(columns.X)}, {SqlText.Name(columns.Y)}) AS {SqlText.Name(zone)} FROM {reader}";
        string named = $"SELECT *, {nameOf}(enum_code({SqlText.Name(zone)})) AS {SqlText.Name(name)} FROM ({located})";
        long rows = database.Copy(named, options.Output, to, progress, cancellation);
        return new BulkLookupResult(rows, from == PointFormat.Csv ? RejectedRows.Write(database, options.Rejected) : 0, zone, name);
    }

    private static string CsvOptions(PointColumns columns, bool keepsTexts)
    {
        IEnumerable<string> types = columns.All.Where(column => keepsTexts || IsCoordinate(column.Name))
            .Select(column => $"{SqlText.Literal(column.Name)}: '{(IsCoordinate(column.Name) ? "DOUBLE" : "VARCHAR")}'");
        return $", types = {{{string.Join(", ", types)}}}";

        bool IsCoordinate(string name) => name == columns.X || name == columns.Y;
    }

    private static PointFormat FormatOf(string path) => PointFormat.Of(path)
        ?? throw new ArgumentException($"Expected a file that ends in .csv, .parquet or .json, or a format named beside it, found '{path}'.");
}
