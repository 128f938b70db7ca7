using System.Globalization;
using DuckDB.NET.Data;

namespace Reflexology.DuckDb.Tests;

[TestFixture]
internal sealed class ZoneFunctionsTests
{
    private static readonly FootMap Chinese = FootMap.Load("chinese");
    private Sql _sql = new();

    [SetUp]
    public void Open()
    {
        _sql = new Sql();
        _sql.Connection.AddZoneFunctions(Chinese);
    }

    [TearDown]
    public void Close() => _sql.Dispose();

    [TestCase("zone_at(54, 115)", "kidney")]
    [TestCase("zone_at(54, 115, 'right')", "kidney")]
    [TestCase("zone_at(54, 115, 'right', 'plantar')", "kidney")]
    [TestCase("zone_at(1, 1)", null)]
    [TestCase("zone_at(NULL, 115)", null)]
    [TestCase("zone_at(54, 115, NULL)", null)]
    [TestCase("zone_at('nan'::DOUBLE, 115)", null)]
    [TestCase("zone_at('inf'::DOUBLE, 115)", null)]
    [TestCase("zone_name(zone_at(54, 115))", "Kidney")]
    [TestCase("zone_name(zone_at(54, 115), lang := 'ru')", "Почка")]
    [TestCase("zone_name('kidney')", "Kidney")]
    [TestCase("zone_name(zone_at(1, 1))", null)]
    [TestCase("zones_at(1, 1)::VARCHAR", "[]")]
    [TestCase("zones_at(NULL, 1)::VARCHAR", null)]
    public void Function_OfConstants_IsWhatTheMapSays(string expression, string? expected) =>
        Assert.That(_sql.Value($"SELECT {expression}"), Is.EqualTo(expected));

    [TestCase("zone_at(54, 115, 'rigth')", "foot: expected left, right, found rigth")]
    [TestCase("zone_at(54, 115, 'left', 'sole')", "aspect: expected plantar, dorsal, medial, lateral, found sole")]
    [TestCase("zone_name('kidney', lang := 'fr')", "lang: expected en, de, es, ru, zh, found fr")]
    [TestCase("zone_name('kidny')", "kidny")]
    public void Function_OfAWordItDoesNotKnow_FailsWithWhatWasFound(string expression, string message) =>
        Assert.That(
            () => _sql.Value($"SELECT {expression}"), Throws.TypeOf<DuckDBException>().With.Message.Contains(message));

    // Points of every view in one column, so that rows of different views stand beside each other; some in runs.
    [Test]
    public void ZoneAtAndZonesAt_SeededPointsOfEveryView_AreWhatTheLibrarySays(
        [Values("chinese", "ingham", "basic", "ten-zones")] string id, [Values(1, 700)] int run)
    {
        FootMap map = FootMap.Load(id);
        _sql.Connection.AddZoneFunctions(map);
        IEnumerable<string> words =
            from foot in Enum.GetValues<Foot>()
            from aspect in Enum.GetValues<Aspect>()
            select $"'{foot.ToWord()} {aspect.ToWord()}'";
        string views = string.Join(", ", words);
        string points = string.Create(CultureInfo.InvariantCulture, $"""
            (SELECT setseed(0.5)), (SELECT i, (random() * 160 - 5)::DOUBLE AS x, (random() * 260 - 5)::DOUBLE AS y,
                string_split([{views}][1 + (i // {run}) % 8], ' ') AS v FROM range(25000) t(i))
            """);

        var rows = _sql.Rows(
            $"SELECT x, y, v[1], v[2], zone_at(x, y, v[1], v[2]), array_to_string(zones_at(x, y, v[1], v[2]), ' ') "
                + $"FROM {points}");

        Assert.That(rows, Has.Count.EqualTo(25_000));
        Assert.Multiple(() =>
        {
            Assert.That(rows.Count(row => row[4] is not null), Is.GreaterThan(2_500));
            Assert.That(rows.Where(row => !IsRight(map, row)).Take(3), Is.Empty);
        });
    }

    private static bool IsRight(FootMap map, object?[] row)
    {
        var foot = Enum.Parse<Foot>((string)row[2]!, ignoreCase: true);
        var aspect = Enum.Parse<Aspect>((string)row[3]!, ignoreCase: true);
        FootView view = map[foot, aspect];
        var all = view.ZonesAt(new MapPoint((double)row[0]!, (double)row[1]!));
        return (string?)row[4] == all.FirstOrDefault()?.Id && (string)row[5]! == string.Join(' ', all);
    }

    [Test]
    public void ZoneAt_ColumnWithNulls_IsNullInTheseRowsAlone()
    {
        List<object?[]> rows = _sql.Rows("""
            SELECT zone_at(x, 115, f), zones_at(x, 115, f)::VARCHAR, zone_name(zone_at(x, 115, f))
            FROM (SELECT CASE WHEN i % 3 = 0 THEN NULL ELSE 54 END AS x,
                    CASE WHEN i % 7 = 0 THEN NULL ELSE 'right' END AS f
                FROM range(5000) t(i))
            """);
        IEnumerable<int> wrong = Enumerable.Range(0, rows.Count)
            .Where(i => rows[i].All(value => value is null) != (i % 3 == 0 || i % 7 == 0));
        Assert.That(rows, Has.Count.EqualTo(5000));
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Zones_Table_HasTheZonesInDrawingOrder()
    {
        var rows = _sql.Rows(
            "SELECT zone::VARCHAR, number, name_de, crossed, feet, len(body_areas), agreement FROM zones");
        Assert.That(rows, Is.EqualTo(Chinese.Zones.Select(zone => new object?[]
        {
            zone.Id,
            zone.Number,
            zone.Names["de"],
            zone.IsCrossed,
            zone.Feet.ToWord(),
            (long)zone.BodyAreas.Length,
            zone.Agreement.Grade.ToWord(),
        })));
    }

    [Test]
    public void AddZoneFunctions_TwoMapsByPrefix_AnswerBesideEachOther()
    {
        _sql.Connection.AddZoneFunctions(
            FootMap.Load("basic"), new ZoneFunctionOptions { Prefix = "the \"basic\" map's " });
        _sql.Connection.AddZoneFunctions(Chinese, new ZoneFunctionOptions { Prefix = "l_", Foot = Foot.Left });
        string left = (Chinese[Foot.Left, Aspect.Plantar].Drawing.Width - 54).ToString(CultureInfo.InvariantCulture);
        object?[] row = _sql.Rows($"""
            SELECT zone_at(54, 115), "the ""basic"" map's zone_at"(54, 115), l_zone_at({left}, 115),
                (SELECT count(*) FROM "the ""basic"" map's zones")
            """).Single();
        Assert.That(row, Is.EqualTo(new object[] { "kidney", "chest-and-arms", "kidney", 3L }));
    }

    [Test]
    public void AddZoneFunctions_AnotherMap_ReplacesTheFirst()
    {
        _sql.Connection.AddZoneFunctions(FootMap.Load("basic"));
        Assert.That(_sql.Value("SELECT zone_at(54, 115)"), Is.EqualTo("chest-and-arms"));
    }

    // The statement that the package's README shows.
    [Test]
    public void ZoneAt_MeanPressurePerZoneAndSecondOfParquetFiles_IsOneStatement()
    {
        string folder = Directory.CreateTempSubdirectory("reflexology-duckdb-").FullName;
        try
        {
            foreach (int part in new[] { 0, 1 })
                _sql.Rows(
                    $"COPY (SELECT i / 100.0 AS time, 54 AS x, 115 + i % 2 * 1000 AS y, i AS pressure FROM "
                        + $"range({part * 150}, {(part + 1) * 150}) t(i)) TO '{folder}/{part}.parquet'");
            Assert.That(
                _sql.Rows($"""
                    SELECT zone_at(x, y) AS zone, floor(time)::INTEGER AS second, avg(pressure) AS mean
                    FROM '{folder}/*.parquet' WHERE zone IS NOT NULL GROUP BY ALL ORDER BY ALL
                    """),
                Is.EqualTo(new[] { new object[] { "kidney", 0, 49.0 }, ["kidney", 1, 149.0], ["kidney", 2, 249.0] }));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void AddZoneFunctions_ClosedConnection_SaysSo()
    {
        using var closed = new DuckDBConnection("DataSource=:memory:");
        Assert.That(() => closed.AddZoneFunctions(Chinese), Throws.InvalidOperationException);
    }
}
