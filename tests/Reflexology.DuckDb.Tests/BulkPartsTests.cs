namespace Reflexology.DuckDb.Tests;

/// <summary>The parts of a lookup in files: sizes, messages, formats, statements, the engine's settings.</summary>
[TestFixture]
internal sealed class BulkPartsTests
{
    [TestCase("512MB", 512_000_000)]
    [TestCase("1.5 GiB", 1_610_612_736)]
    [TestCase("2kb", 2_000)]
    [TestCase(" 7K ", 7_000)]
    [TestCase("3TiB", 3_298_534_883_328)]
    public void Bytes_OfASize_AreThoseOfItsUnit(string memory, long bytes) =>
        Assert.That(MemorySize.Bytes(memory), Is.EqualTo(bytes));

    [TestCase("Binder Error: no column a\n\nLINE 1: SELECT a\n               ^", "Binder Error: no column a")]
    [TestCase("Error: one\n  and two\nLINE 2: x", "Error: one and two")]
    [TestCase("Out of Memory Error: SET memory_limit",
        "it takes more memory than it may use. Give it more, such as --memory 2GB, or --threads 1.")]
    public void Of_MessageOfTheEngine_IsItsReasonAlone(string message, string expected) =>
        Assert.That(BulkMessage.Of(message), Is.EqualTo(expected));

    [Test]
    public void Of_LongMessage_IsCutBehindThreeHundredLetters() => Assert.Multiple(() =>
    {
        string most = new('a', 300);
        Assert.That(BulkMessage.Of(most), Is.EqualTo(most));
        Assert.That(BulkMessage.Of(most + "b"), Is.EqualTo(most + "…"));
        Assert.That(() => BulkMessage.Of((global::DuckDB.NET.Data.DuckDBException)null!), Throws.ArgumentNullException);
    });

    [TestCase("a.csv", "csv")]
    [TestCase("a.TSV", "csv")]
    [TestCase("a.txt", "csv")]
    [TestCase("a.csv.gz", "csv")]
    [TestCase("a.parquet", "parquet")]
    [TestCase("a.json", "json")]
    [TestCase("a.json.zst", "json")]
    [TestCase("a.jsonl", "jsonl")]
    [TestCase("a.ndjson", "jsonl")]
    [TestCase("a.parquet.gz", null)]
    [TestCase("a.doc", null)]
    [TestCase("csv", null)]
    public void FromPath_Name_IsTheFormatOfItsEnding(string path, string? word) =>
        Assert.That(PointFormat.FromPath(path)?.ToString(), Is.EqualTo(word));

    [Test]
    public void FromPath_Null_IsRefused() => Assert.That(
        () => PointFormat.FromPath(null!),
        Throws.ArgumentNullException.With.Property("ParamName").EqualTo("path"));

    [TestCase("csv", "a.csv", "FORMAT csv, HEADER, DELIM ',', COMPRESSION none")]
    [TestCase("csv", "a.tsv.gz", "FORMAT csv, HEADER, DELIM '\t', COMPRESSION gzip")]
    [TestCase("json", "a.json", "FORMAT json, ARRAY true, COMPRESSION none")]
    [TestCase("jsonl", "a.jsonl.zst", "FORMAT json, ARRAY false, COMPRESSION zstd")]
    [TestCase("parquet", "a.parquet", "FORMAT parquet")]
    public void Writer_Format_IsThatOfTheEngine(string word, string name, string options) => Assert.That(
        PointFormat.All.Single(format => format.Word == word).Writer(name), Is.EqualTo(options));

    [TestCase("a.tsv", ';', '\t')]
    [TestCase("a.csv", null, ',')]
    [TestCase("a.csv", ';', ';')]
    [TestCase("a.csv", '\t', ',')]
    [TestCase("a.txt", '\t', '\t')]
    public void SeparatorOf_Output_IsThatOfItsNameElseOfThePoints(string name, char? read, char expected) =>
        Assert.That((char)PointFormat.SeparatorOf(name, (byte?)read), Is.EqualTo(expected));

    [TestCase("", "found nothing.")]
    [TestCase(" -- nothing", "found nothing.")]
    [TestCase("SELECT 1; SELECT 2", "Expected one statement, found 2.")]
    [TestCase("create table t(a INT)", "found CREATE. `query` only reads; -o FILE writes its rows to a file.")]
    [TestCase("-- a /*\n /* b\n -- */drop table if exists t", "such as SELECT, found DROP.")]
    [TestCase("-- a\ndrop table if exists t", "such as SELECT, found DROP.")]
    [TestCase("/* a\n*/drop table if exists t", "such as SELECT, found DROP.")]
    public void Check_StatementThatGivesNoRows_IsRefused(string statement, string reason)
    {
        using var database = new BulkDatabase("512MB", null);
        Assert.That(() => QueryStatement.Check(database, statement),
            Throws.TypeOf<InvalidDataException>().With.Message.StartsWith("Expected ").And.Message.Contains(reason));
    }

    [TestCase("SELEC 1", "Parser Error")]
    [TestCase("SELECT nothing", "Binder Error")]
    public void Check_WrongStatement_IsRefusedWithTheReasonAlone(string statement, string reason)
    {
        using var database = new BulkDatabase("512MB", null);
        Assert.That(() => QueryStatement.Check(database, statement),
            Throws.TypeOf<InvalidDataException>().With.Message.Contains(reason).And.Message.Not.Contains("LINE"));
    }

    [TestCase("SELECT 1")]
    [TestCase("FROM range(3);")]
    public void Check_StatementThatGivesRows_IsGood(string statement)
    {
        using var database = new BulkDatabase("512MB", null);
        Assert.That(() => QueryStatement.Check(database, statement), Throws.Nothing);
    }

    // 512 MB are 488.2 MiB; 1001 columns of 224 KiB are 229 605 kB, 218.9 MiB.
    [TestCase("512MB", 2, 1000, "488.2 MiB", 2)]
    [TestCase("512MB", 2, 1001, "488.2 MiB", 2)]
    [TestCase("512MB", null, 1001, "488.2 MiB", 1)]
    [TestCase("100MB", 2, 1000, "95.3 MiB", 2)]
    [TestCase("100MB", 2, 1001, "218.9 MiB", 2)]
    public void MakeRoom_Columns_GiveMemoryWhereTheyAreMany(
        string memory, int? threads, int columns, string expected, int expectedThreads)
    {
        using var database = new BulkDatabase(memory, threads);
        database.MakeRoom(columns);
        Assert.That(Setting(database, "memory_limit"), Is.EqualTo(expected));
        Assert.That(Setting(database, "threads"), Is.EqualTo(expectedThreads));
    }

    [Test]
    public void BulkDatabase_Settings_TellProgressAndLoadNothing()
    {
        using var database = new BulkDatabase("512MB", null);
        Assert.Multiple(() =>
        {
            Assert.That(Setting(database, "enable_progress_bar"), Is.True);
            Assert.That(Setting(database, "enable_progress_bar_print"), Is.False);
            Assert.That(Setting(database, "autoinstall_known_extensions"), Is.False);
            Assert.That(Setting(database, "autoload_known_extensions"), Is.False);
        });
    }

    [Test]
    public void Run_StoppedBefore_DoesNothing()
    {
        using var database = new BulkDatabase("512MB", null);
        Assert.That(
            () => database.Run("CREATE TABLE t(a INT)", null, new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => database.Run("SELECT * FROM t"), Throws.InstanceOf<Exception>());
    }

    // The statement would take days.
    [Test]
    public void Run_StoppedAtItsFirstReport_Ends()
    {
        using var database = new BulkDatabase("512MB", 1);
        using var stop = new CancellationTokenSource();
        BulkProgress? reported = null;
        var progress = new Recorder(value =>
        {
            reported ??= value;
            stop.Cancel();
        });
        Assert.That(
            () => database.Run(
                "SELECT sum(a.i * b.i) FROM range(10_000_000) a(i), range(10_000_000) b(i)", progress, stop.Token),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(reported?.Share, Is.Null.Or.InRange(0, 1));
    }

    [Test]
    public void Copy_Query_WritesItsRows()
    {
        using var folder = new PointFolder();
        using var database = new BulkDatabase("512MB", null);
        long rows = database.Copy("SELECT 7 AS a -- b", folder.PathOf("o.csv"), "FORMAT csv, HEADER", null, default);
        Assert.That((rows, folder.Read("o.csv")), Is.EqualTo((1L, "a\n7\n")));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void Literal_PathWithLettersOfPatterns_HasEachInASet()
    {
        using var path = new EnginePath("/a/b[1]*'?.parquet");
        Assert.That(path.Literal, Is.EqualTo("'/a/b[[]1][*]''[?].parquet'"));
    }

    private static object? Setting(BulkDatabase database, string name)
    {
        using var command = database.Command($"SELECT current_setting({SqlText.Literal(name)})");
        return command.ExecuteScalar();
    }

    internal sealed class Recorder(Action<BulkProgress> act) : IProgress<BulkProgress>
    {
        public void Report(BulkProgress value) => act(value);
    }
}
