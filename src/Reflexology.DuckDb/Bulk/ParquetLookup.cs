using DuckDB.NET.Data;

namespace Reflexology.DuckDb;

/// <summary>A lookup of the points of a Parquet file, in the engine.</summary>
/// <param name="map">The map.</param>
/// <param name="options">The input and the output.</param>
/// <param name="to">The format of the output.</param>
internal sealed class ParquetLookup(FootMap map, BulkLookupOptions options, PointFormat to)
{
    /// <summary>Writes the output to a file, which the caller moves to its place.</summary>
    /// <exception cref="InvalidDataException">The points cannot be read, or there are none.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public BulkLookupResult Run(string path, IProgress<BulkProgress>? progress, CancellationToken cancellation)
    {
        using var database = new BulkDatabase(options.Memory, options.Threads);
        database.Connection.AddZoneFunctions(map, options.Functions with { Prefix = "" });
        try
        {
            return Run(database, path, progress, cancellation);
        }
        catch (DuckDBException failure)
        {
            throw new InvalidDataException(
                $"Cannot look up the points of '{options.Points}': {BulkMessage.Of(failure)}", failure);
        }
    }

    private BulkLookupResult Run(
        BulkDatabase database, string path, IProgress<BulkProgress>? progress, CancellationToken cancellation)
    {
        using var points = new EnginePath(options.PointsPath);
        string reader = $"read_parquet({points.Literal}, hive_partitioning = false)";
        List<(string Name, string Type)> columns = Columns(database, reader);
        database.MakeRoom(columns.Count);
        IReadOnlyList<string> names = [.. columns.Select(column => column.Name)];
        string x = Coordinate(columns, PointColumns.Required(options.Points, names, options.X, "x"));
        string y = Coordinate(columns, PointColumns.Required(options.Points, names, options.Y, "y"));
        string zone = PointColumns.NewName(names, "zone"), name = PointColumns.NewName(names, "zone_name");
        string nameOf = ZoneFunctions.AddNameFunction(database.Connection, map, options.Language);
        string located = $"SELECT {Values(columns)}, zone_at({x}, {y}) AS {SqlText.Name(zone)} FROM {reader}";
        string named = $"SELECT *, {nameOf}(enum_code({SqlText.Name(zone)})) AS {SqlText.Name(name)} FROM ({located})";
        long rows = database.CopyInto(
            named, path, to.Writer(options.Output), progress, cancellation);
        return rows > 0
            ? new BulkLookupResult(rows, 0, zone, name)
            : throw new InvalidDataException($"{options.Points}: expected points, found none.");
    }

    private static List<(string Name, string Type)> Columns(BulkDatabase database, string reader)
    {
        List<(string, string)> columns = [];
        using DuckDBCommand command = database.Command($"DESCRIBE SELECT * FROM {reader}");
        using DuckDBDataReader rows = command.ExecuteReader();
        while (rows.Read())
            columns.Add((rows.GetString(0), rows.GetString(1)));
        return columns;
    }

    // The engine divides the digits of a decimal number by a power of ten; its text gives the nearest double.
    private string Coordinate(List<(string Name, string Type)> columns, int column)
    {
        (string name, string type) = columns[column];
        if (type is "DOUBLE" or "FLOAT")
            return SqlText.Name(name);
        bool isWhole = type.EndsWith("INT", StringComparison.Ordinal)
            || type.EndsWith("INTEGER", StringComparison.Ordinal);
        return isWhole || type.StartsWith("DECIMAL", StringComparison.Ordinal)
            ? $"{SqlText.Name(name)}::VARCHAR::DOUBLE"
            : throw new InvalidDataException(
                $"{options.Points}: expected numbers in the column '{name}', found {type}.");
    }

    // JSON has no NaN and no infinity.
    private string Values(List<(string Name, string Type)> columns)
    {
        if (to != PointFormat.Json && to != PointFormat.JsonLines)
            return "*";
        string[] replaced =
        [
            .. columns.Select(column => (Name: SqlText.Name(column.Name), column.Type))
                .Select(column => (column.Name, Value: Finite(column.Name, column.Type, 0)))
                .Where(column => column.Value != column.Name)
                .Select(column => $"{column.Value} AS {column.Name}"),
        ];
        return replaced.Length == 0 ? "*" : $"* REPLACE ({string.Join(", ", replaced)})";
    }

    private static string Finite(string value, string type, int depth)
    {
        if (type is "DOUBLE" or "FLOAT")
            return $"CASE WHEN isfinite({value}) THEN {value} END";
        if (!type.EndsWith(']'))
            return value;
        string item = $"v{depth}", finite = Finite(item, type[..type.LastIndexOf('[')], depth + 1);
        return finite == item ? value : $"list_transform({value}, lambda {item}: {finite})";
    }
}
