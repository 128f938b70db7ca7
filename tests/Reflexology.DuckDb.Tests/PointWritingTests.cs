using System.IO.Compression;
using ZstdSharp;

namespace Reflexology.DuckDb.Tests;

/// <summary>Outputs are what their names say, however wide the rows are.</summary>
[TestFixture]
internal sealed class PointWritingTests
{
    private PointFolder _folder = new();

    [SetUp]
    public void MakeFolder() => _folder = new PointFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Run_PackedFiles_AreReadAndWrittenByTheirEndings(
        [Values("csv", "json", "jsonl")] string format, [Values("gz", "zst")] string ending, [Values] bool fromParquet)
    {
        string points = fromParquet ? "p.parquet" : $"p.{format}.{ending}";
        _folder.WriteQuery(points, "SELECT 54 AS x, 115 AS y FROM range(3)");
        _folder.Lookup(points, $"o.{format}.{ending}");
        using FileStream file = File.OpenRead(_folder.PathOf($"o.{format}.{ending}"));
        using Stream unpacked = ending == "gz"
            ? new GZipStream(file, CompressionMode.Decompress)
            : new DecompressionStream(file);
        using var text = new StreamReader(unpacked);
        Assert.That(text.ReadToEnd().Split("kidney"), Has.Length.EqualTo(4));

        // Under a name that does not say so, and cut off.
        byte[] bytes = File.ReadAllBytes(_folder.PathOf($"o.{format}.{ending}"));
        _folder.Write($"plain.{format}", bytes);
        Assert.That(_folder.Lookup($"plain.{format}", "again.csv").Rows, Is.EqualTo(3));
        Assert.That(
            _folder.Refusal($"cut.{format}", bytes[..^12], "cut-out.csv"),
            Does.StartWith($"cut.{format}: the file is damaged or not whole"));
    }

    [TestCase("p.csv", "o.tsv", "x\ty\tzone\tzone_name\n54\t115\tkidney\tKidney\n")]
    [TestCase("p.parquet", "o.tsv", "x\ty\tzone\tzone_name\n54\t115\tkidney\tKidney\n")]
    [TestCase("p.json", "o.TSV", "x\ty\tzone\tzone_name\n54\t115\tkidney\tKidney\n")]
    [TestCase("p.json", "o.txt", "x,y,zone,zone_name\n54,115,kidney,Kidney\n")]
    public void Run_ToTsv_HasTabs(string points, string output, string expected)
    {
        _folder.WriteQuery(points, "SELECT 54 AS x, 115 AS y");
        _folder.Lookup(points, output);
        Assert.That(_folder.Read(output), Is.EqualTo(expected));
    }

    [Test]
    public void Run_FourThousandColumns_FitTheUsualMemory(
        [Values("csv", "json", "parquet")] string from, [Values("csv", "jsonl", "parquet")] string to)
    {
        string columns = string.Join(", ", Enumerable.Range(0, 4000).Select(i => $"'v{i}' AS c{i}"));
        if (from == "parquet")
            _folder.WriteQuery("p.parquet", $"SELECT 54 AS x, 115 AS y, {columns}");
        else
            _folder.Write($"p.{from}", WideText(from));
        Assert.That(_folder.Lookup($"p.{from}", $"o.{to}").Rows, Is.EqualTo(1));
        if (to == "parquet")
            return;
        Assert.That(_folder.Read($"o.{to}"), Does.Contain("v3999").And.Contain("kidney"));
    }

    private static string WideText(string format)
    {
        IEnumerable<int> columns = Enumerable.Range(0, 4000);
        return format == "csv"
            ? $"x,y,{string.Join(',', columns.Select(i => $"c{i}"))}\n"
                + $"54,115,{string.Join(',', columns.Select(i => $"v{i}"))}\n"
            : $"{{\"x\":54,\"y\":115,{string.Join(',', columns.Select(i => $"\"c{i}\":\"v{i}\""))}}}";
    }
}
