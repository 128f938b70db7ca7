namespace Reflexology.DuckDb.Tests;

/// <summary>Files that a lookup is given or not given, columns of every type, and what it reports.</summary>
[TestFixture]
internal sealed class BulkOptionsTests
{
    private PointFolder _folder = new();

    [SetUp]
    public void MakeFolder() => _folder = new PointFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Run_NoOptions_IsRefused() => Assert.That(
        () => BulkLookup.Run(FootMap.Load("basic"), null!),
        Throws.ArgumentNullException.With.Property("ParamName").EqualTo("options"));

    [Test]
    public void Run_NoPoints_SaysSo() => Assert.That(
        () => _folder.Lookup("p.csv", "o.csv"),
        Throws.TypeOf<FileNotFoundException>().With.Message.EqualTo(
            $"Cannot read the points '{_folder.PathOf("p.csv")}': there is no such file."));

    [Test]
    public void Run_OtherEnding_NeedsAFormat()
    {
        _folder.Write("p.dat", "x,y\n54,115\n");
        Assert.That(
            () => _folder.Lookup("p.dat", "o.csv"),
            Throws.ArgumentException.With.Message.EqualTo("Expected a file that ends in .csv, .parquet or .json, or a "
                + $"format named beside it, found '{_folder.PathOf("p.dat")}'."));
        _folder.Lookup("p.dat", "o.csv", options => options with { PointsFormat = PointFormat.Csv });
        Assert.That(_folder.Read("o.csv"), Is.EqualTo("x,y,zone,zone_name\n54,115,kidney,Kidney\n"));
    }

    [Test]
    public void Run_PointsCopiedFromAPipe_AreReadFromTheCopy()
    {
        _folder.Write("p.csv", "x,y\n1,1\n");
        _folder.Write("copy", "x,y\n54,115\n");
        _folder.Lookup("p.csv", "o.csv", options => options with { PointsPath = _folder.PathOf("copy") });
        Assert.That(_folder.Read("o.csv"), Is.EqualTo("x,y,zone,zone_name\n54,115,kidney,Kidney\n"));
    }

    [TestCase("p.csv", "it is the file of points")]
    [TestCase("o.csv", "it is the output")]
    [TestCase("notes.txt", "it is there already and holds something else")]
    public void Run_RejectedRowsWouldDestroyAFile_IsRefusedBeforeAnything(string rejected, string reason)
    {
        _folder.Write("p.csv", "x,y\n54,115\n");
        _folder.Write("notes.txt", "mine");
        Assert.That(
            () => _folder.Lookup("p.csv", "o.csv", options => options with { Rejected = _folder.PathOf(rejected) }),
            Throws.TypeOf<IOException>().With.Message.EndsWith($"{reason}. Name another file with --rejected."));
        Assert.That(File.Exists(_folder.PathOf("o.csv")), Is.False);
    }

    [Test]
    public void Run_NoRowLeft_SaysWhereTheyAre() => Assert.That(
        _folder.Refusal("p.csv", "x,y\na,b\n"u8.ToArray()), Does.EndWith(" All of them are in 'rejected.csv'."));

    [TestCase("DOUBLE")]
    [TestCase("FLOAT")]
    [TestCase("UTINYINT")]
    [TestCase("INTEGER")]
    [TestCase("HUGEINT")]
    [TestCase("DECIMAL(9,2)")]
    public void Run_ParquetOfAnyNumbers_IsRead(string type)
    {
        _folder.WriteQuery("p.parquet", $"SELECT 54::{type} AS x, 115::{type} AS y");
        _folder.Lookup("p.parquet", "o.csv");
        Assert.That(_folder.Read("o.csv"), Does.EndWith(",kidney,Kidney\n"));
    }

    [Test]
    public void Run_TruthAndColumnWithoutAName_ArriveInParquet()
    {
        _folder.Write("t.jsonl", "{\"x\":54,\"y\":115,\"t\":true}\n{\"x\":1,\"y\":1,\"t\":false}\n");
        _folder.Lookup("t.jsonl", "t.parquet");
        _folder.Write("n.csv", ",x,y\nq,54,115\n");
        _folder.Lookup("n.csv", "n.parquet");
        using var sql = new Sql();
        Assert.That(
            sql.Rows($"SELECT t, zone FROM '{_folder.PathOf("t.parquet")}'"),
            Is.EqualTo(new object?[][] { [true, "kidney"], [false, null] }));
        Assert.That(sql.Value($"SELECT column1 FROM '{_folder.PathOf("n.parquet")}'"), Is.EqualTo("q"));
    }

    // One block holds the file, which is read once, or before that to see what its columns are.
    [TestCase("o.csv", 0.9, 1)]
    [TestCase("o.json", 0.45, 0.5)]
    public void Run_ManyRows_ReportsTheirShare(string output, double least, double most)
    {
        WriteRows(3000);
        List<BulkProgress> reports = [];
        Lookup(output, new BulkPartsTests.Recorder(reports.Add), default);
        Assert.That(reports[0].Rows, Is.EqualTo(1024));
        Assert.That(reports[0].Share, Is.InRange(least, most));
    }

    [TestCase("o.csv")]
    [TestCase("o.json")]
    [TestCase("o.parquet")]
    public void Run_StoppedBefore_WritesNothing(string output)
    {
        WriteRows(3000);
        Assert.That(
            () => Lookup(output, null, new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(File.Exists(_folder.PathOf(output)), Is.False);
    }

    private void WriteRows(int count) =>
        _folder.Write("p.csv", "x,y\n" + string.Concat(Enumerable.Repeat("54,115\n", count)));

    private void Lookup(string output, IProgress<BulkProgress>? progress, CancellationToken stop) => BulkLookup.Run(
        FootMap.Load("basic"),
        new BulkLookupOptions
        {
            Points = _folder.PathOf("p.csv"),
            Output = _folder.PathOf(output),
            Rejected = _folder.PathOf("rejected.csv"),
        },
        progress,
        stop);
}
