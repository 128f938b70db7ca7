using System.Globalization;
using System.Numerics;
using System.Text.Json;
using CsCheck;

namespace Reflexology.DuckDb.Tests;

/// <summary>
/// Random tables give in every format, read and written, the zones of the library and the columns they had. A failure
/// prints the seed.
/// </summary>
[TestFixture]
[Category("Stress")]
internal sealed class RandomTablesTests
{
    private static readonly FootMap Chinese = FootMap.Load("chinese");
    private static readonly FootView Sole = Chinese[Foot.Right, Aspect.Plantar];
    private static readonly string? Asked = Environment.GetEnvironmentVariable("REFLEXOLOGY_STRESS_TABLES");
    private static readonly int Tables = int.Parse(Asked ?? "200", CultureInfo.InvariantCulture);

    [Test]
    public void Run_RandomTablesInEveryFormat_HaveTheirZonesAndColumns() =>
        RandomTable.Any.Sample(
            table =>
            {
                using var folder = new TableFolder();

                // Parquet takes most of the time: a run has it for some of the tables, unless more is asked for.
                bool hasTables = Asked is not null || table.Rows.Length % 8 == 1;
                PointFormat[] formats = [.. PointFormat.All.Where(it => hasTables || it != PointFormat.Parquet)];
                foreach (PointFormat from in formats)
                {
                    if (!folder.TryWrite(table, from))
                        continue;
                    foreach (PointFormat to in formats)
                        Check(table, folder.Lookup(Chinese, from, to), from, to);
                }
            },
            iter: Tables, threads: 1, print: Print);

    private static void Check(RandomTable table, IReadOnlyList<TableRow> rows, PointFormat from, PointFormat to)
    {
        string what = $"{from} to {to}";
        if (rows.Count != table.Rows.Length)
            throw new InvalidOperationException($"{what}: {rows.Count} rows of {table.Rows.Length}");
        for (int row = 0; row < rows.Count; row++)
        {
            if (rows[row].Zone != table.ZoneOf(Sole, row)?.Id)
                throw new InvalidOperationException($"{what}, row {row}: the zone {rows[row].Zone}");
            for (int column = 0; column < table.Names.Length; column++)
            {
                TableValue expected = table.Rows[row][column], found = rows[row].Values[column];
                if (!IsSame(expected, found,
                    from == PointFormat.Parquet || table.Names[column] is "x" or "y" ? ByDouble
                        : to == PointFormat.Parquet ? ByNumber
                        : ByText))
                    throw new InvalidOperationException(
                        $"{what}, row {row}, '{table.Names[column]}': {expected} became {found}");
            }
        }
    }

    // CSV has no kinds: a number and its text are one there, and its nothing is no text.
    private static bool IsSame(TableValue expected, TableValue found, Func<string, string, bool> compare) =>
        expected.Text == found.Text
            || (expected.Kind != CellKind.Missing && found.Kind != CellKind.Missing
                && compare(expected.Text, found.Text));

    private static bool ByText(string expected, string found) => expected == found;

    private static bool ByDouble(string expected, string found) => IsSame<double>(expected, found);

    private static bool ByNumber(string expected, string found) =>
        IsSame<double>(expected, found) && IsSame<decimal>(expected, found);

    private static bool IsSame<T>(string expected, string found)
        where T : INumber<T> =>
        T.TryParse(expected, NumberStyles.Float, CultureInfo.InvariantCulture, out T? one)
            && T.TryParse(found.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out T? other)
            && one == other;

    private static string Print(RandomTable table) => JsonSerializer.Serialize(table);
}
