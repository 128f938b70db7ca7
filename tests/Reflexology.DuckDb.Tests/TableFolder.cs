using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Reflexology.DuckDb.Tests;

/// <summary>A row of an output: its zone, and the values of the columns of the table.</summary>
internal sealed record TableRow(string? Zone, TableValue[] Values);

/// <summary>
/// A temporary folder with one table in several formats, whose name looks like a pattern and a partition.
/// </summary>
internal sealed class TableFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reflexology-x=3[a]-").FullName;
    private RandomTable? _table;

    /// <summary>Writes the table; false where the format cannot hold it.</summary>
    public bool TryWrite(RandomTable table, PointFormat format)
    {
        _table = table;
        if (format != PointFormat.Parquet)
        {
            File.WriteAllBytes(PathOf("points", format), table.ToText(format));
            return true;
        }

        // The engine knows no names that differ in case alone, and none that is empty.
        if (table.Names.Distinct(StringComparer.OrdinalIgnoreCase).Count() < table.Names.Length
            || table.Names.Contains(""))
        {
            return false;
        }

        using var sql = new Sql();
        string[] types = [.. table.Names.Select((_, column) => TypeOf(table.Rows.Select(row => row[column])))];
        var rows = table.Rows.Select((row, number) => $"({number}, {string.Join(", ", row.Select(Literal))})");
        var names = table.Names.Select((_, column) => $"c{column}");
        var columns = table.Names.Select(
            (name, column) => $"c{column}::{types[column]} AS {SqlText.Name(name)}");
        sql.Rows(
            $"COPY (SELECT {string.Join(", ", columns)} FROM (VALUES {string.Join(", ", rows)}) "
                + $"t(number, {string.Join(", ", names)}) ORDER BY number) "
                + $"TO {SqlText.Literal(PathOf("points", format))} (FORMAT parquet)");
        return true;
    }

    /// <summary>The rows of a lookup from one format to another.</summary>
    public IReadOnlyList<TableRow> Lookup(FootMap map, PointFormat from, PointFormat to)
    {
        string output = PathOf("zones", to);
        BulkLookupResult result = BulkLookup.Run(map, new BulkLookupOptions
        {
            Points = PathOf("points", from),
            Output = output,
            Rejected = Path.Combine(_folder, "rejected.csv"),
        });
        if (result.Rejected > 0)
            throw new InvalidOperationException(File.ReadAllText(Path.Combine(_folder, "rejected.csv")));
        (string[] names, List<TableValue[]> rows) = to == PointFormat.Csv ? ReadCsv(output)
            : to == PointFormat.Parquet ? ReadParquet(output)
            : ReadJson(output, to == PointFormat.Json);
        int zone = Array.IndexOf(names, result.ZoneColumn);
        int[] columns =
        [
            .. _table!.Names.Select(name =>
                name == result.ZoneColumn || name == result.NameColumn ? -1 : IndexOf(names, name)),
        ];
        return
        [
            .. rows.Select(row => new TableRow(
                row[zone].Kind == CellKind.Missing ? null : row[zone].Text,
                [.. columns.Select(column => column < 0 ? TableValue.Null : row[column])])),
        ];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // A table tells names apart by a number where they differ in case alone, and has one where they are empty.
    private static int IndexOf(string[] names, string name)
    {
        string prefix = name.Length == 0 ? "column" : $"{name}_";
        return Array.IndexOf(names, name) is >= 0 and int found
            ? found
            : Array.FindIndex(names, other => other.StartsWith(prefix, StringComparison.Ordinal)
                && int.TryParse(other.AsSpan(prefix.Length), out _));
    }

    private static string TypeOf(IEnumerable<TableValue> values)
    {
        TableValue[] all = [.. values.Where(value => value.Kind != CellKind.Missing)];
        return all.Length > 0 && all.All(value => value.Kind == CellKind.Truth) ? "BOOLEAN"
            : !all.All(value => value.Kind == CellKind.Number) ? "VARCHAR"
            : all.All(value => long.TryParse(value.Text, out _)) ? "BIGINT" : "DOUBLE";
    }

    private static string Literal(TableValue value) =>
        value.Kind == CellKind.Missing ? "NULL::VARCHAR" : SqlText.Literal(value.Text);

    private static (string[], List<TableValue[]>) ReadJson(string path, bool isArray)
    {
        string text = File.ReadAllText(path);
        using var json = JsonDocument.Parse(isArray ? text : $"[{text.TrimEnd('\n').Replace("\n", ",")}]");
        string[] names =
        [
            .. json.RootElement.EnumerateArray().SelectMany(row => row.EnumerateObject())
                .Select(member => member.Name).Distinct(),
        ];
        return (names, [.. json.RootElement.EnumerateArray().Select(row => names.Select(name =>
            row.TryGetProperty(name, out JsonElement value) ? ValueOf(value) : TableValue.Null).ToArray())]);
    }

    private static TableValue ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => TableValue.Null,
        JsonValueKind.String => new TableValue(CellKind.Text, value.GetString()!),
        JsonValueKind.Number => new TableValue(CellKind.Number, value.GetRawText()),
        _ => new TableValue(CellKind.Truth, value.GetRawText()),
    };

    private static (string[], List<TableValue[]>) ReadParquet(string path)
    {
        using var sql = new Sql();
        using var source = new EnginePath(path);
        string table = $"FROM read_parquet({source.Literal}, hive_partitioning = false)";
        List<object?[]> columns = sql.Rows($"DESCRIBE {table}");
        return (
            [.. columns.Select(column => (string)column[0]!)],
            [.. sql.Rows(table).Select(row => row.Zip(columns, (value, column) =>
                ValueOf(value, isJson: (string)column[1]! == "JSON")).ToArray())]);
    }

    private static TableValue ValueOf(object? value, bool isJson)
    {
        if (value is string json && isJson)
        {
            using var document = JsonDocument.Parse(json);
            return ValueOf(document.RootElement);
        }

        return value switch
        {
            null => TableValue.Null,
            string text => new TableValue(CellKind.Text, text),
            bool truth => new TableValue(CellKind.Truth, truth ? "true" : "false"),
            _ => new TableValue(CellKind.Number, ((IFormattable)value).ToString("R", CultureInfo.InvariantCulture)),
        };
    }

    // By RFC 4180, any separator that the first line has.
    private static (string[], List<TableValue[]>) ReadCsv(string path)
    {
        string text = File.ReadAllText(path);
        char separator = ",;\t|".First(candidate => Split(text, candidate).First().Any(field => field.Text == "x"));
        List<TableValue[]> rows = [.. Split(text, separator)];
        return ([.. rows[0].Select(field => field.Text)], rows[1..]);
    }

    private static IEnumerable<TableValue[]> Split(string text, char separator)
    {
        for (int at = 0; at < text.Length;)
        {
            List<TableValue> row = [];
            while (true)
            {
                var field = new StringBuilder();
                bool isQuoted = at < text.Length && text[at] == '"';
                if (isQuoted)
                {
                    for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
                    {
                        if (text[at] == '"')
                            at++;
                        field.Append(text[at]);
                    }

                    at++;
                }

                for (; at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'); at++)
                    field.Append(text[at]);
                row.Add(field.Length > 0 || isQuoted ? new TableValue(CellKind.Text, $"{field}") : TableValue.Null);
                if (at == text.Length || text[at] != separator)
                    break;
                at++;
            }

            at += text.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
            yield return [.. row];
        }
    }

    private string PathOf(string name, PointFormat format) => Path.Combine(_folder, $"{name}.{format}");
}
