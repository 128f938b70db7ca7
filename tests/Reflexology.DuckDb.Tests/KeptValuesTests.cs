namespace Reflexology.DuckDb.Tests;

/// <summary>
/// A column that is not a coordinate leaves as it came; a coordinate is the number that stands there.
/// </summary>
[TestFixture]
internal sealed class KeptValuesTests
{
    // More than any reader looks at before it chooses a type.
    private const int Many = 21_000;

    private PointFolder _folder = new();

    [SetUp]
    public void MakeFolder() => _folder = new PointFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Run_DecimalsAfterManyRows_AreTheNumbersThatStandThere(
        [Values("csv", "json", "jsonl")] string from, [Values("csv", "parquet", "json", "jsonl")] string to)
    {
        // Where rounded coordinates are in another zone.
        FootView sole = FootMap.Load("chinese")[Foot.Right, Aspect.Plantar];
        double x = Enumerable.Range(40, 60).Select(whole => whole + 0.4375).First(exact =>
            sole.ZoneAt(new MapPoint(exact, 115)) is { } there && there != sole.ZoneAt(new MapPoint((int)exact, 115)));
        string zone = sole.ZoneAt(new MapPoint(x, 115))!.Id;
        string points = $"points.{from}";
        string[] rows =
            [.. Enumerable.Repeat("54,115,1,7,", Many), FormattableString.Invariant($"{x},115,1.75,left heel,late")];
        _folder.Write(points, from == "csv"
            ? $"x,y,p,note,more\n{string.Join('\n', rows)}"
            : Json(rows, isArray: from == "json"));
        Assert.That(_folder.Lookup(points, $"out.{to}").Rows, Is.EqualTo(Many + 1));

        if (to == "parquet")
        {
            using var sql = new Sql();
            string file = $"FROM read_parquet({SqlText.Literal(_folder.PathOf("out.parquet"))})";
            Assert.That(
                sql.Rows($"SELECT x, y, p, note, more, zone {file} OFFSET {Many}").Single(),
                Is.EqualTo(new object[]
                {
                    x, 115.0, 1.75, from == "csv" ? "left heel" : "\"left heel\"", "late", zone,
                }));
            return;
        }

        string last = _folder.Read($"out.{to}").TrimEnd('\n', ']').Split('\n')[^1].Trim();
        Assert.That(last, to == "csv"
            ? Does.StartWith(FormattableString.Invariant($"{x},115,1.75,left heel,late,{zone},"))
            : Does.StartWith(FormattableString.Invariant(
                $"{{\"x\":{x},\"y\":115,\"p\":1.75,\"note\":\"left heel\",\"more\":\"late\",\"zone\":\"{zone}\"")));
    }

    private static string Json(string[] rows, bool isArray)
    {
        IEnumerable<string> objects = rows.Select(row => row.Split(',')).Select(row =>
            $"{{\"x\":{row[0]},\"y\":{row[1]},\"p\":{row[2]},\"note\":{(row[3] == "7" ? "7" : "\"left heel\"")}"
                + (row[4].Length == 0 ? "}" : $",\"more\":\"{row[4]}\"}}"));
        return isArray ? $"[{string.Join(',', objects)}]" : string.Join('\n', objects);
    }

    [TestCase("\"t\":\"2024-01-01T10:00:00+02:00\"")]
    [TestCase("\"d\":\"25-11-2025\"")]
    [TestCase("\"h\":\"7:05\"")]
    [TestCase("\"id\":\"BBD05AE7-1B2C-4D3E-8F90-A1B2C3D4E5F6\"")]
    [TestCase("\"A\":1,\"a\":2")]
    [TestCase("\"\":1")]
    [TestCase("\"n\":12345678901234567890123")]
    [TestCase("\"n\":1.10e+2, \"m\" : -0.0")]
    [TestCase("\"s\":\"\\u00e9\\/\\ud83d\\udc63\"")]
    [TestCase("\"o\":{\"x\":[1.50,{\"y\":null}]}")]
    [TestCase("\"zone\":\"mine\"")]
    public void Run_MembersOfJson_StayByteForByte(string members)
    {
        string added = members.Contains("\"zone\"", StringComparison.Ordinal) ? "zone_2" : "zone";
        string expected = $"{{\"x\":54,{members},\"y\":115,\"{added}\":\"kidney\",\"zone_name\":\"Kidney\"}}\n";
        Assert.That(_folder.Lookup("p.jsonl", $"{{\"x\":54,{members},\"y\":115}}", "o.jsonl"), Is.EqualTo(expected));
    }

    [Test]
    public void Run_JsonOverSeveralLines_IsOneLineWhereObjectsAre()
    {
        const string Points = "[{\r\n  \"x\": 54,\r\n  \"y\": 115\r\n}, {\"y\": 1, \"x\": null}]";
        Assert.That(
            _folder.Lookup("p.json", Points, "o.jsonl"),
            Is.EqualTo("{    \"x\": 54,    \"y\": 115,\"zone\":\"kidney\",\"zone_name\":\"Kidney\"}\n"
                + "{\"y\": 1, \"x\": null,\"zone\":null,\"zone_name\":null}\n"));
        Assert.That(
            _folder.Lookup("p.json", Points, "o.json"),
            Does.StartWith("[\n\t{\r\n  \"x\": 54,\r\n  \"y\": 115,\"zone\":\"kidney\"").And.EndsWith("}\n]\n"));
    }

    [TestCase("id;x;y\r\n007;54;115\r\n", "id;x;y;zone;zone_name\r\n007;54;115;kidney;Kidney\r\n")]
    [TestCase("x\ty\tn\n54\t115\t\"a\tb\"", "x,y,n,zone,zone_name\n54,115,a\tb,kidney,Kidney\n")]
    [TestCase("sep=;\r\nx;y\r\n54;115\r\n", "sep=;\r\nx;y;zone;zone_name\r\n54;115;kidney;Kidney\r\n")]
    [TestCase(
        "\"x\",\"y\",t\n\"54\",115.00, 7:05 \n",
        "\"x\",\"y\",t,zone,zone_name\n\"54\",115.00, 7:05 ,kidney,Kidney\n")]
    [TestCase("# a\r\n#b\nx,y\n54,115", "# a\r\n#b\nx,y,zone,zone_name\n54,115,kidney,Kidney\n")]
    [TestCase("x,y,\n54,115,\n", "x,y,,zone,zone_name\n54,115,,kidney,Kidney\n")]
    [TestCase("x,y,a,a\n54,115,1,2\n", "x,y,a,a,zone,zone_name\n54,115,1,2,kidney,Kidney\n")]
    [TestCase(",x,y\n0,54,115\n", ",x,y,zone,zone_name\n0,54,115,kidney,Kidney\n")]
    public void Run_CsvToCsv_KeepsRowsAndSeparator(string points, string expected) =>
        Assert.That(_folder.Lookup("p.csv", points, "o.csv"), Is.EqualTo(expected));

    [Test]
    public void Run_CsvToTypes_TakesATypeOnlyWhereItGivesBackEveryValue()
    {
        const string Points = """
            x,y,whole,decimal,truth,zip,time,code,big,quoted
            54,115,7,1.5,true,007,7:05,12e4,99999999999999999999,"1"
            54,115,,2,,1,1,1,1,""
            """;
        string rows = _folder.Lookup("p.csv", Points, "o.jsonl");
        Assert.That(rows.Split('\n')[0], Does.Contain(
            "\"whole\":7,\"decimal\":1.5,\"truth\":true,\"zip\":\"007\",\"time\":\"7:05\",\"code\":\"12e4\","
                + "\"big\":\"99999999999999999999\",\"quoted\":1,"));
        Assert.That(rows.Split('\n')[1], Does.Contain(
            "\"whole\":null,\"decimal\":2,\"truth\":null,\"zip\":\"1\",\"time\":\"1\",\"code\":\"1\",\"big\":\"1\","
                + "\"quoted\":null,"));
        _folder.Lookup("p.csv", "o.parquet");
        using var sql = new Sql();
        string table = $"read_parquet({SqlText.Literal(_folder.PathOf("o.parquet"))})";
        Assert.That(
            sql.Rows($"DESCRIBE FROM {table}").Select(row => row[1]),
            Is.EqualTo(new[]
            {
                "DOUBLE", "DOUBLE", "BIGINT", "DOUBLE", "BOOLEAN", "VARCHAR", "VARCHAR", "VARCHAR", "VARCHAR", "BIGINT",
                "VARCHAR", "VARCHAR",
            }));
    }

    [TestCase("nan,115", "{\"x\":null,\"y\":115,\"zone\":null,\"zone_name\":null}")]
    [TestCase("54,-inf", "{\"x\":54,\"y\":null,\"zone\":null,\"zone_name\":null}")]
    [TestCase("NA,", "{\"x\":null,\"y\":null,\"zone\":null,\"zone_name\":null}")]
    [TestCase("+54.,115.0", "{\"x\":54,\"y\":115.0,\"zone\":\"kidney\",\"zone_name\":\"Kidney\"}")]
    public void Run_CsvToJson_HasNumbersOfJsonAlone(string row, string expected) =>
        Assert.That(_folder.Lookup("p.csv", $"x,y\n{row}\n", "o.jsonl"), Is.EqualTo($"{expected}\n"));

    [Test]
    public void Run_NaNInParquetToJson_IsNull()
    {
        _folder.WriteQuery(
            "p.parquet",
            "SELECT 'nan'::DOUBLE AS x, 115 AS y, ['inf'::FLOAT, 1.5] AS l, [['nan'::DOUBLE]] AS ll, 'NaN' AS t");
        _folder.Lookup("p.parquet", "o.jsonl");
        Assert.That(
            _folder.Read("o.jsonl"),
            Is.EqualTo("{\"x\":null,\"y\":115,\"l\":[null,1.5],\"ll\":[[null]],\"t\":\"NaN\",\"zone\":null,"
                + "\"zone_name\":null}\n"));
    }

    [Test]
    public void Run_DecimalCoordinatesOfParquet_AreTheNearestDoubles()
    {
        // Two doubles side by side, with the border between them.
        FootView sole = FootMap.Load("chinese")[Foot.Right, Aspect.Plantar];
        double inside = 54, outside = 1;
        for (double middle; (middle = (inside + outside) / 2) != inside && middle != outside;)
        {
            if (sole.ZoneAt(new MapPoint(middle, 115))?.Id == "kidney")
                inside = middle;
            else
                outside = middle;
        }

        _folder.WriteQuery("p.parquet", FormattableString.Invariant(
            $"""
            SELECT x::DECIMAL(38, 30) AS x, 115::HUGEINT AS y
            FROM (VALUES (1, '{inside:F30}'), (2, '{outside:F30}')) t(row, x) ORDER BY row
            """));
        _folder.Lookup("p.parquet", "o.csv");
        string[] rows = _folder.Read("o.csv").Split('\n');
        Assert.That(rows[1], Does.EndWith(",kidney,Kidney"));
        Assert.That(rows[2], Does.Not.Contain("kidney"));
    }
}
