namespace Reflexology.DuckDb.Tests;

[TestFixture]
internal sealed class BulkLookupTests
{
    private static readonly FootMap Chinese = FootMap.Load("chinese");
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("reflexology-bulk ' \"ж;-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Run_CsvToCsv_KeepsTextsAndAddsZoneAndName()
    {
        Write("points.csv", "id,x,note,y", "007,54,\"a \"\"b\"\"\",115", "1.50,1,,1", "3,,z,115");
        BulkLookupResult result = Run("points.csv", "out.csv", options => options with { Language = "de" });

        Assert.That(result, Is.EqualTo(new BulkLookupResult(3, 0, "zone", "zone_name")));
        string[] expected =
        [
            "id,x,note,y,zone,zone_name",
            "007,54,\"a \"\"b\"\"\",115,kidney,Niere",
            "1.50,1,,1,,",
            "3,,z,115,,",
        ];
        Assert.That(Read("out.csv"), Is.EqualTo(expected));
        Assert.That(File.Exists(PathOf("rejected.csv")), Is.False);
    }

    [Test]
    public void Run_EveryFormatToEveryOther_HasTheSameZones(
        [Values("csv", "parquet", "json", "jsonl")] string from, [Values("csv", "parquet", "json", "jsonl")] string to)
    {
        using var sql = new Sql();
        string format = from switch
        {
            "json" => "FORMAT json, ARRAY true",
            "jsonl" => "FORMAT json, ARRAY false",
            _ => $"FORMAT {from}",
        };
        sql.Rows($"""
            COPY (SELECT setseed(0.25), i AS id, random() * 100 AS x, random() * 250 AS y, 'a, b' AS "no""te"
                FROM range(5000) t(i))
            TO {SqlText.Literal(PathOf($"points.{from}"))} ({format})
            """);

        Assert.That(Run($"points.{from}", $"out.{to}").Rows, Is.EqualTo(5000));

        string reader = to.StartsWith("json", StringComparison.Ordinal) ? "read_json" : $"read_{to}";
        var rows = sql.Rows(
            $"SELECT x, y, zone, zone_name, \"no\"\"te\", id FROM {reader}({SqlText.Literal(PathOf($"out.{to}"))})");
        Assert.That(rows.Select(row => Convert.ToInt32(row[5], null)), Is.EqualTo(Enumerable.Range(0, 5000)));
        Assert.That(rows.Count(row => row[2] is not null), Is.GreaterThan(1000));
        Assert.That(rows.Where(row => !IsRight(row)).Take(3), Is.Empty);
    }

    private static bool IsRight(object?[] row)
    {
        Zone? zone = Chinese[Foot.Right, Aspect.Plantar].ZoneAt(new MapPoint((double)row[0]!, (double)row[1]!));
        return (string?)row[2] == zone?.Id && (string?)row[3] == zone?.Names["en"] && (string?)row[4] == "a, b";
    }

    [Test]
    public void Run_RowsThatCannotBeRead_AreCountedAndWrittenWithTheirLines()
    {
        Write("points.csv", "id,x,y", "1,54,115", "2,abc,def", "3,54,115,4", "4,54,115");
        Assert.That(Run("points.csv", "out.csv"), Is.EqualTo(new BulkLookupResult(2, 2, "zone", "zone_name")));
        Assert.That(Read("out.csv"), Has.Length.EqualTo(3));
        Assert.That(
            Read("rejected.csv").Skip(1).Select(line => line.Split(',')[..3]),
            Is.EqualTo(new[] { new[] { "3", "x", "CAST" }, ["3", "y", "CAST"], ["4", "", "TOO MANY COLUMNS"] }));

        Write("points.csv", "id,x,y", "1,54,115");
        Run("points.csv", "out.csv");
        Assert.That(File.Exists(PathOf("rejected.csv")), Is.False, "rows of an earlier run");
    }

    [TestCase("a,b", "points.csv: expected a column 'x', found 'a', 'b'. Name the column of x with --x.")]
    [TestCase("x,b", "points.csv: expected a column 'y', found 'x', 'b'. Name the column of y with --y.")]
    public void Run_NoColumnOfCoordinates_SaysWhichThereAre(string header, string message)
    {
        Write("points.csv", header, "1,2");
        Assert.That(
            () => Run("points.csv", "out.csv"), Throws.TypeOf<InvalidDataException>().With.Message.EndsWith(message));
    }

    [Test]
    public void Run_ColumnsNamedByTheCaller_AreTakenAsTheyAre()
    {
        Write("points.csv", "x,\"left; \"\"mm\"\"\",'y',zone,Zone_Name", "0,54,115,a,b");
        BulkLookupResult result = Run(
            "points.csv", "out.csv", options => options with { X = "left; \"mm\"", Y = "'y'" });
        Assert.That(result, Is.EqualTo(new BulkLookupResult(1, 0, "zone_2", "zone_name_2")));
        Assert.That(Read("out.csv")[1], Is.EqualTo("0,54,115,a,b,kidney,Kidney"));
    }

    [Test]
    public void Run_TextForNumbersInParquet_IsRefused()
    {
        using var sql = new Sql();
        sql.Rows($"COPY (SELECT 'a' AS x, 1 AS y) TO {SqlText.Literal(PathOf("points.parquet"))}");
        Assert.That(
            () => Run("points.parquet", "out.csv"),
            Throws.TypeOf<InvalidDataException>()
                .With.Message.EndsWith("expected numbers in the column 'x', found VARCHAR."));
    }

    [TestCase(
        "{\"x\": 54, \"y\": 115}\n{\"x\": 54, \"y\"\n",
        "jsonl",
        TestName = "Run_JsonCutOff_IsRefusedWithItsLine")]
    [TestCase("PAR1 and no more", "parquet", TestName = "Run_ParquetCutOff_IsRefused")]
    public void Run_FileThatIsNotWhole_IsRefused(string content, string ending)
    {
        File.WriteAllText(PathOf($"points.{ending}"), content);
        Assert.That(
            () => Run($"points.{ending}", "out.csv"),
            Throws.TypeOf<InvalidDataException>()
                .With.Message.Contains($"points.{ending}")
                .And.Message.Not.Contains("\n"));
    }

    [Test]
    public void Run_PointsOfAnotherFrame_AreLaidOnTheReferenceFoot()
    {
        FootDrawing sole = Chinese[Foot.Right, Aspect.Plantar].Drawing;
        var registration = FootRegistration.Fit(
            sole.Landmarks.Select(
                landmark =>
                    KeyValuePair.Create(
                        landmark.Key, new SeenPoint((landmark.Value.X * 2) + 10, (landmark.Value.Y * 2) - 5))),
            sole);
        Write("points.csv", "x,y", "118,225");
        Run(
            "points.csv",
            "out.csv",
            options => options with { Functions = new ZoneFunctionOptions { Registration = registration } });
        Assert.That(Read("out.csv")[1], Is.EqualTo("118,225,kidney,Kidney"));
    }

    [Test]
    public void Run_Stopped_SaysSo()
    {
        using var sql = new Sql();
        sql.Rows($"""
            COPY (SELECT random() * 100 AS x, random() * 250 AS y FROM range(2000000))
            TO {SqlText.Literal(PathOf("points.csv"))}
            """);
        using var stop = new CancellationTokenSource();
        var progress = new Progress(stop.Cancel);
        Assert.That(
            () => BulkLookup.Run(Chinese, Options("points.csv", "out.csv"), progress, stop.Token),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [TestCase("12 elephants")]
    [TestCase("'; DROP TABLE zones; --")]
    public void Run_MemoryThatIsNone_IsRefused(string memory)
    {
        Write("points.csv", "x,y", "54,115");
        Assert.That(
            () => Run("points.csv", "out.csv", options => options with { Memory = memory }),
            Throws.ArgumentException.With.Message.Contains($"found '{memory}'"));
    }

    [Test]
    public void Run_LanguageThatIsNone_IsRefused()
    {
        Write("points.csv", "x,y", "54,115");
        Assert.That(() => Run("points.csv", "out.csv", options => options with { Language = "fr" }),
            Throws.ArgumentException.With.Message.EqualTo(
                "Expected one of the languages en, de, es, ru, zh, found 'fr'."));
    }

    private BulkLookupResult Run(
        string points, string output, Func<BulkLookupOptions, BulkLookupOptions>? change = null) =>
        BulkLookup.Run(Chinese, (change ?? (options => options))(Options(points, output)));

    private BulkLookupOptions Options(string points, string output) =>
        new() { Points = PathOf(points), Output = PathOf(output), Rejected = PathOf("rejected.csv") };

    private string PathOf(string name) => Path.Combine(_folder, name);

    private void Write(string name, params string[] lines) => File.WriteAllLines(PathOf(name), lines);

    private string[] Read(string name) => File.ReadAllLines(PathOf(name));

    // Stops at the first report, on the thread that reports.
    private sealed class Progress(Action act) : IProgress<BulkProgress>
    {
        public void Report(BulkProgress value) => act();
    }
}
