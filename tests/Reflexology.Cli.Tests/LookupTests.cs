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
            1, "", "error: points.csv: not one row could be read, the first because of line 2: expected a number such "
                + "as 46.5, found '54,5'. All of them are in 'out.csv.rejected.csv'.\n");
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
            Tool.StartShell($"{command} --map chinese")
                .ShouldBe(0, "x,y,zone,zone_name\n54,115,kidney,Kidney\n", "");
        }
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
