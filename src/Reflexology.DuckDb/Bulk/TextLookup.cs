namespace Reflexology.DuckDb;

/// <summary>
/// A lookup of the points of a text file: row by row, each value as it came, so that memory does not depend on the
/// file. Where types are written, or JSON is read, the file is read twice: its columns are known by all their values.
/// </summary>
/// <param name="map">The map.</param>
/// <param name="options">The input and the output.</param>
/// <param name="from">The format of the input.</param>
/// <param name="to">The format of the output.</param>
internal sealed class TextLookup(FootMap map, BulkLookupOptions options, PointFormat from, PointFormat to)
{
    private bool IsCsv => from == PointFormat.Csv;

    /// <summary>Writes the output to a file, which the caller moves to its place.</summary>
    /// <exception cref="InvalidDataException">The points cannot be read, or there are none.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public BulkLookupResult Run(string path, IProgress<BulkProgress>? progress, CancellationToken cancellation)
    {
        using var rejected = new RejectedRows(options.Rejected);
        bool isSurveyed = !IsCsv || to != PointFormat.Csv;
        var meter = new ProgressMeter(progress, isSurveyed ? 2 : 1, cancellation);
        var survey = new ColumnSurvey();
        IReadOnlyList<string> names = isSurveyed ? Survey(survey, meter) : [];
        using PointRows rows = Open(names, rejected);
        AddedColumns added = Added(rows.Names);
        var finder = new ZoneFinder(map, options.Functions);
        if (to == PointFormat.Parquet)
            WriteTable(path, rows, survey, added, finder, meter);
        else
            WriteText(path, rows, survey, added, finder, meter);
        rejected.Save();
        if (meter.Rows == 0)
            throw NothingRead(rejected);
        return new BulkLookupResult(meter.Rows, rejected.Count, added.Columns.Zone, added.Columns.Name);
    }

    private IReadOnlyList<string> Survey(ColumnSurvey survey, ProgressMeter meter)
    {
        using PointRows rows = IsCsv
            ? new CsvRows(options.Points, options.PointsPath, options.X, options.Y, null)
            : new JsonRows(options.Points, options.PointsPath);
        while (rows.Read())
        {
            survey.Add(rows);
            meter.Add(rows);
        }

        meter.NextPass();
        return rows.Names;
    }

    private PointRows Open(IReadOnlyList<string> names, RejectedRows rejected)
    {
        if (IsCsv)
            return new CsvRows(options.Points, options.PointsPath, options.X, options.Y, rejected);
        if (names.Count == 0)
            throw NothingRead(rejected);
        (int x, int y) = Coordinates(names);
        return new JsonRows(options.Points, options.PointsPath, names, x, y);
    }

    private (int X, int Y) Coordinates(IReadOnlyList<string> names) =>
        (PointColumns.Required(options.Points, names, options.X, "x"),
            PointColumns.Required(options.Points, names, options.Y, "y"));

    private AddedColumns Added(IReadOnlyList<string> names) => new(
        (PointColumns.NewName(names, "zone"), PointColumns.NewName(names, "zone_name")),
        [.. map.Zones.Select(zone => (zone.Id, zone.Names[options.Language]))]);

    private void WriteText(
        string path, PointRows rows, ColumnSurvey survey, AddedColumns added, ZoneFinder finder, ProgressMeter meter)
    {
        (string name, Packing packing) = PackedStream.OfName(options.Output);
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1);
        using Stream packed = PackedStream.Pack(file, packing);
        RowWriter writer = Writer(packed, rows, survey, added, name);
        while (rows.Read())
        {
            writer.Write(rows, finder.At(rows.Point));
            meter.Add(rows);
        }

        writer.End();
    }

    private RowWriter Writer(
        Stream stream, PointRows rows, ColumnSurvey survey, AddedColumns added, string outputName)
    {
        if (to != PointFormat.Csv)
        {
            bool isArray = to == PointFormat.Json;
            return rows is CsvRows texts
                ? new JsonFromCsv(
                    stream, texts, survey, PointColumns.Different(rows.Names, StringComparer.Ordinal), added, isArray)
                : new JsonCopy(stream, added, isArray);
        }

        var csv = rows as CsvRows;
        byte separator = PointFormat.SeparatorOf(outputName, csv?.Header.Scanner.Separator);
        return csv?.Header.Scanner.Separator == separator
            ? new CsvCopy(stream, csv.Header, added)
            : new CsvRowWriter(stream, rows.Names, added, separator);
    }

    private void WriteTable(
        string path, PointRows rows, ColumnSurvey survey, AddedColumns added, ZoneFinder finder, ProgressMeter meter)
    {
        using var database = new BulkDatabase(options.Memory, options.Threads);
        database.MakeRoom(rows.Names.Count);
        (int X, int Y) coordinates = rows is CsvRows csv ? (csv.Header.X, csv.Header.Y) : Coordinates(rows.Names);
        string[] named = [.. rows.Names.Select((name, column) => name.Length > 0 ? name : $"column{column + 1}")];
        var table = new PointTable(
            rows, coordinates, survey, PointColumns.Different(named, StringComparer.OrdinalIgnoreCase), added, finder,
            meter);
        TableRegistration.Add(database.Connection, "points", table);
        try
        {
            database.CopyInto("SELECT * FROM points()", path, to.Writer(options.Output), null, default);
        }
        catch (Exception failure) when (table.Failure is { } cause)
        {
            throw cause is OperationCanceledException ? new OperationCanceledException(cause.Message, failure) : cause;
        }
    }

    private InvalidDataException NothingRead(RejectedRows rejected) => new(
        rejected.Count == 0
            ? $"{options.Points}: expected points, found none."
            : $"{options.Points}: not one row could be read, the first because of {rejected.First}. All of them are in "
                + $"'{options.Rejected}'.");
}
