namespace Reflexology.Cli.Tests;

[TestFixture]
internal sealed class LookupTests : ToolTests
{
    [Test]
    public void Lookup_RowsThatCannotBeRead_AreAWarningAndAFile()
    {
        Points("id,x,y", "a,54,115", "b,here,115");
        Tool.Run("lookup", "points.csv", "-o", "zones.csv", "--map", "chinese").ShouldBe(
            0, "Wrote zones.csv (1 point).\n", "warning: 1 row could not be read: zones.csv.rejected.csv says which "
                + "and why.\n");
        Assert.That(Tool.Entries, Is.EqualTo(new[] { "points.csv", "zones.csv", "zones.csv.rejected.csv" }));
        Assert.That(
            File.ReadAllLines(Tool.PathOf("zones.csv.rejected.csv"))[1],
            Does.StartWith("3,x,CAST,").And.EndsWith("\"b,here,115\""));
    }

    [Test]
    public void Lookup_ToParquetAndQuery_HasTheTypes()
    {
        Points("id,x,y", "7,54,115");
        Tool.Run("lookup", "points.csv", "-o", "zones.parquet", "--map", "chinese", "--foot", "right", "--lang", "ru")
            .ShouldBe(0, "Wrote zones.parquet (1 point).\n", "");
        Tool.Start("query", "SELECT id + 1 AS next, zone, zone_name FROM 'zones.parquet'")
            .ShouldBe(0, "next,zone,zone_name\n8,kidney,Почка\n", "");
    }

    [Test]
    public void Lookup_Landmarks_LayPointsOnTheReferenceFoot()
    {
        FootDrawing sole = FootMap.Load("chinese")[Foot.Right, Aspect.Plantar].Drawing;
        IEnumerable<string> marks = sole.Landmarks.Select(mark =>
            FormattableString.Invariant($"{mark.Key},{mark.Value.X * 10},{-mark.Value.Y * 10}"));
        File.WriteAllLines(Tool.PathOf("marks.csv"), marks.Prepend("name,x,y"));
        Points("X,Y", "540,-1150");
        string[] command = ["lookup", "points.csv", "-o", "-", "--map", "chinese", "--landmarks", "marks.csv"];
        Tool.Start([.. command, "--mirrored"]).ShouldBe(0, "X,Y,zone,zone_name\n540,-1150,kidney,Kidney\n", "");
        ToolRun refused = Tool.Run(command);
        Assert.That((refused.ExitCode, refused.Output, refused.Error), Is.EqualTo((1, "", refused.Error)));
        Assert.That(refused.Error, Does.StartWith("error: ").And.Contain("mirrored"));
    }

    [Test]
    [Platform(Include = "Linux", Reason = "Only there has `script` these options.")]
    public void Lookup_OnATerminal_ShowsRateAndTimeLeftBesideABar()
    {
        Tool.Run("query", "SELECT range % 95 AS x, range % 250 AS y FROM range(2000000)", "-o", "points.parquet");
        string screen = Tool.StartOnATerminal("lookup points.parquet -o zones.csv").Output;
        Assert.That(screen, Does.Match(@"million rows/s.*━.*\d+%.*\d\d:\d\d:\d\d"));
        Assert.That(screen, Does.Contain("\e[2K").And.Contains("Wrote zones.csv (2000000 points)."));
    }

    [TestCase("lookup nothing.csv -o out.csv", "error: Cannot read the points 'nothing.csv': there is no such file.\n")]
    [TestCase("lookup points.xls -o out.csv", "error: Expected a file that ends in .csv, .parquet or .json, found "
        + "'points.xls'. Name its format with --from.\n")]
    [TestCase("lookup points.csv -o out.xls", "error: Expected a file that ends in .csv, .parquet or .json, found "
        + "'out.xls'. Name its format with --to.\n")]
    [TestCase("lookup points.csv -o no/out.csv", "does not exist. Create it or name another.\n")]
    [TestCase("lookup points.csv -o out.csv --x width", "error: points.csv: expected a column 'width', found 'id', "
        + "'x', 'y'. Name the column of x with --x.\n")]
    [TestCase("lookup points.csv -o out.csv --memory much", "error: Expected memory such as 512MB or 4GB, found "
        + "'much'.\n")]
    [TestCase("query SELEC -o out.csv", "error: Parser Error: syntax error at or near \"SELEC\"\n")]
    public void Lookup_WhatCannotBe_IsOneLineAndNoFile(string commandLine, string error)
    {
        Points("id,x,y", "7,54,115");
        ToolRun run = Tool.Run(commandLine.Split(' '));
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.EndWith(error).And.StartWith("error: "));
        Assert.That(Tool.Entries, Is.EqualTo(new[] { "points.csv" }));
    }

    [Test]
    public void Lookup_NoRowThatCanBeRead_IsExitCode1AndTheList()
    {
        Points("x,y", "\"54,5\",\"115,5\"");
        Tool.Run("lookup", "points.csv", "-o", "out.csv").ShouldBe(
            1, "", "error: points.csv: none of its 1 rows could be read: line 2, expected a number such as 46.5, found "
                + "'54,5'. out.csv.rejected.csv lists them all.\n");
        Assert.That(Tool.Entries, Is.EqualTo(new[] { "out.csv.rejected.csv", "points.csv" }));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void Lookup_Pipes_AreReadLikeTheStandardInput()
    {
        string tool = $"'{Tool.Host}' {Tool.Program[0]} '{Tool.Program[1]}' lookup";
        const string Json = "[{\"x\":54,\"y\":115}]";
        Points("x,y", "54,115");
        foreach (string command in (string[])
            [
                $"cat points.csv | {tool} /dev/stdin -o - --from csv",
                $"{tool} /dev/stdin -o - --from csv < points.csv",
                $"{tool} <(cat points.csv) -o - --from csv",
                $"mkfifo pipe.csv; cat points.csv > pipe.csv & {tool} pipe.csv -o -",
                $"ln -s pipe.csv link.csv; cat points.csv > pipe.csv & {tool} link.csv -o -",
                $"printf '{Json}' | {tool} - -o - --from json --to csv",
                $"{tool} <(printf '{Json}') -o - --from jsonl --to csv",
            ])
        {
            Tool.StartProgram("bash", "-c", $"{command} --map chinese")
                .ShouldBe(0, "x,y,zone,zone_name\n54,115,kidney,Kidney\n", "");
        }
    }

    [TestCase("COPY (SELECT 1) TO 'f.csv'", "COPY")]
    [TestCase("set memory_limit = '1GB'", "SET")]
    [TestCase("/* a */ -- b\n ATTACH 'a.db'", "ATTACH")]
    [TestCase("EXPLAIN SELECT 1", "EXPLAIN")]
    [TestCase("create table t (a int)", "CREATE")]
    [TestCase("INSTALL httpfs", "INSTALL")]
    public void Query_StatementThatGivesNoRows_IsRefusedByName(string statement, string word)
    {
        Tool.Run("query", statement).ShouldBe(
            1, "", $"error: Expected a statement that gives rows, such as SELECT, found {word}. `query` only reads; -o "
                + "FILE writes its rows to a file.\n");
        Assert.That(Tool.Entries, Is.Empty);
    }

    [TestCase("FROM range(1)", "range\n0\n")]
    [TestCase("-- one\nWITH t AS (SELECT 1 AS a) SELECT a FROM t;", "a\n1\n")]
    [TestCase("VALUES (1)", "col0\n1\n")]
    [TestCase("SELECT column_name FROM (DESCRIBE zones) LIMIT 1", "column_name\nzone\n")]
    public void Query_StatementThatGivesRows_IsAnswered(string statement, string rows) =>
        Tool.Start("query", statement).ShouldBe(0, rows, "");

    [TestCase("", "error: Expected a statement that gives rows, such as SELECT, found nothing.\n")]
    [TestCase("-- nothing", "error: Expected a statement that gives rows, such as SELECT, found nothing.\n")]
    [TestCase("SELECT 1; COPY (SELECT 1) TO 'f.csv'", "error: Parser Error: ")]
    [TestCase("SELECT zone_name('nope')", "error: Invalid Input Error: There is no zone 'nope'. The table zones lists "
        + "them.\n")]
    [TestCase("SELECT error(repeat('long ', 9000))", "error: Invalid Input Error: long long ")]
    public void Query_WhatCannotBe_IsOneShortLine(string statement, string error)
    {
        ToolRun run = Tool.Run("query", statement);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.StartWith(error).And.Length.LessThan(400));
        Assert.That(Tool.Entries, Is.Empty);
    }

    [Test]
    public void Lookup_WrongUsage_IsTold()
    {
        ShouldBeWrongUsage(
            "lookup points.csv -o out.csv --threads 0", "reflexology lookup",
            "--threads: expected a whole number from 1, found '0'.");
        ShouldBeWrongUsage(
            "lookup points.csv -o out.csv --from xls", "reflexology lookup",
            "--from: expected ending, csv, parquet, json or jsonl, found 'xls'.");
    }

    private void Points(params string[] lines) => File.WriteAllLines(Tool.PathOf("points.csv"), lines);
}
