namespace Reflexology.DuckDb;

/// <summary>Looks up the zone of every point of a file that may be larger than memory.</summary>
public static class BulkLookup
{
    /// <summary>
    /// Reads the points, and writes them with all their columns, the id of the topmost zone and its name; rows in the
    /// order of the file, the zone NULL where none is, or where a coordinate is missing.
    /// </summary>
    /// <remarks>
    /// Every column leaves as it came: CSV to CSV and JSON to JSON byte for byte, elsewhere as a number, true or false
    /// only where that gives back each value of the column. Coordinates are the doubles nearest to what the file says.
    /// The path is taken as it is, without patterns and without columns made of the names of folders. Rows of CSV that
    /// cannot be read (a word for a number, too many columns, a quote without end) are left out, counted, and written
    /// to <see cref="BulkLookupOptions.Rejected"/> with line, column, reason and text. A file of Parquet or JSON that
    /// is not whole, or whose coordinates are no numbers, is refused. Cost: at most half as much again as copying the
    /// file, for a text that is read twice twice as much; memory: for a text that of a row, for Parquet as
    /// <see cref="BulkLookupOptions.Memory"/> says, and some 200 MB.
    /// </remarks>
    /// <param name="map">The map.</param>
    /// <param name="options">The input and the output.</param>
    /// <param name="progress">Receives the progress some times a second, on another thread; or null.</param>
    /// <param name="cancellation">Cancels it; nothing is written then.</param>
    /// <exception cref="InvalidDataException">
    /// The points cannot be read, not one of them can, or a column is missing.
    /// </exception>
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
        if (!File.Exists(options.PointsPath))
            throw new FileNotFoundException($"Cannot read the points '{options.Points}': there is no such file.");
        MemorySize.Bytes(options.Memory);
        RejectedFile.Check(options.Rejected, options.Points, options.Output);
        BulkLookupResult? result = null;
        OutputFile.WriteBeside(options.Output, part => result = from == PointFormat.Parquet
            ? new ParquetLookup(map, options, to).Run(part, progress, cancellation)
            : new TextLookup(map, options, from, to).Run(part, progress, cancellation));
        return result!;
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
