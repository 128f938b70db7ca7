using System.IO.Compression;
using System.Text;
using ZstdSharp;

namespace Reflexology.DuckDb.Tests;

/// <summary>
/// Files as programs write them are read; what cannot be read is named with its place and true reason.
/// </summary>
[TestFixture]
internal sealed class PointReadingTests
{
    private PointFolder _folder = new();

    [SetUp]
    public void MakeFolder() => _folder = new PointFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("x;y;p\n54,0;115,25;3,5\n", "54,0;115,25;3,5;kidney;Kidney")]
    [TestCase("x\ty\n54,0\t115.25\n", "54,0\t115.25\tkidney\tKidney")]
    [TestCase("x|y\n5,4e1|115,\n", "5,4e1|115,|kidney|Kidney")]
    [TestCase("X;Y\r\n\" 54,0\";115\r\n", "\" 54,0\";115;kidney;Kidney")]
    public void Run_DecimalCommas_AreReadWhereTheSeparatorIsAnother(string points, string row) =>
        Assert.That(_folder.Lookup("p.txt", points, "o.txt").Split('\n')[1].TrimEnd('\r'), Is.EqualTo(row));

    [TestCase("x,y\n\"54,5\",115\n", "line 2: expected a number such as 46.5, found '54,5'")]
    [TestCase("x;y\n1.234,5;115\n", "line 2: expected a number such as 46.5, found '1.234,5'")]
    [TestCase("x;y\n1,234,5;115\n", "found '1,234,5'")]
    [TestCase("x,y\n1e400,115\n", "found '1e400'")]
    [TestCase("x,y\n1_000,115\n", "found '1_000'")]
    [TestCase("x,y\n5 mm,115\n", "found '5 mm'")]
    public void Run_NoRowLeft_IsRefusedWithTheReasonOfTheFirst(string points, string reason)
    {
        Assert.That(
            _folder.Refusal("p.csv", Encoding.UTF8.GetBytes(points)),
            Does.StartWith("p.csv: not one row could be read, the first because of ").And.Contain(reason));
        Assert.That(_folder.Rejected, Has.Length.EqualTo(1));
    }

    [TestCase("x,y\r\n54,115\r\n54,116\n54,117\r54,118", "54,115 54,116 54,117 54,118", "")]
    [TestCase("x,y,n\n54,115,\"a \\\"b\\\" c\"\n54,116,d\n", "54,116,d", "2")]
    [TestCase("x,y,n\n54,115,\"a\"b\n54,116,d\n", "54,116,d", "2")]
    [TestCase("x,y,n\n54,115,\"open\n54,116,d\n54,117,5\"e\n", "54,116,d 54,117,5\"e", "2")]
    [TestCase("x,y,n\n54,115,5\" mm\n\n54,116,d\n", "54,115,5\" mm 54,116,d", "")]
    [TestCase("x,y,n\n54,115,\"two\nlines\"\n54,116\n54,117,d\n", "54,115,\"two lines\" 54,117,d", "4")]
    [TestCase("x,y,n\n54,115,\"open\n\"\"\n54,116,d\n", "54,116,d", "2 3")]
    public void Run_StrayLineEndsAndQuotes_CostNoOtherRow(string points, string rows, string rejected)
    {
        string[] lines = _folder.Lookup("p.csv", points, "o.csv").Split(["\r\n", "\n", "\r"], default)[1..];
        string written = string.Join(' ', lines).TrimEnd().Replace(",kidney,Kidney", "", StringComparison.Ordinal);
        Assert.That(written, Is.EqualTo(rows));
        Assert.That(string.Join(' ', _folder.Rejected.Select(line => line.Split(',')[0])), Is.EqualTo(rejected));
    }

    [Test]
    public void Run_QuoteOpenedFarDown_CostsItsLineAlone()
    {
        string rows = string.Concat(Enumerable.Repeat("54,115,n\n", 30_000));
        _folder.Write("p.csv", $"x,y,n\n{rows}54,115,\"open\n{rows}");
        Assert.That(_folder.Lookup("p.csv", "o.csv").Rows, Is.EqualTo(60_000));
        Assert.That(
            _folder.Rejected.Single(), Does.StartWith("30002,,UNQUOTED VALUE,").And.EndWith("\"54,115,\"\"open\""));
    }

    [Test]
    public void Run_Utf16AndMarks_AreRead(
        [Values("utf-8", "utf-16", "utf-16BE")] string encoding, [Values] bool hasMark,
        [Values("csv", "json")] string format)
    {
        var text = Encoding.GetEncoding(encoding);
        byte[] bytes = text.GetBytes(
            format == "csv" ? "x,y,ж\n54,115,漢\n" : "[{\"x\":54,\"y\":115,\"ж\":\"漢\"}]");
        _folder.Write($"p.{format}", hasMark ? [.. text.GetPreamble(), .. bytes] : bytes);
        _folder.Lookup($"p.{format}", "o.csv");
        Assert.That(_folder.Read("o.csv"), Is.EqualTo("x,y,ж,zone,zone_name\n54,115,漢,kidney,Kidney\n"));
    }

    [TestCase("", "p.csv: expected points, found an empty file.")]
    [TestCase("x,y\n", "p.csv: expected points, found none.")]
    [TestCase("54,115,1\n54,116,2\n", "p.csv(1): expected a header line with the names of the columns, found numbers: "
        + "'54,115,1'. Put a line such as 'x,y' before it.")]
    [TestCase("a,b\n1,2\n", "p.csv: expected a column 'x', found 'a', 'b'. Name the column of x with --x.")]
    [TestCase("a;b;c;d;e;f;g;h\n", "p.csv: expected a column 'x', found 'a', 'b', 'c', 'd', 'e', 'f' and 2 more. Name "
        + "the column of x with --x.")]
    [TestCase("\n\n[{\"x\":54,\"y\":115}]", "p.csv(3): expected a header line, found JSON. Name the file .json, or say "
        + "--from json.")]
    [TestCase("Subject: 7\n\nX;Y\n54;115\n", "p.csv(3): expected the header in line 1, found it here. Delete the lines "
        + "before it, or let them begin with #.")]
    [TestCase("\"x,y\n54,115\n", "p.csv(1): expected a header line, found quotes that do not match.")]
    [TestCase("PAR1…", "p.csv: expected a text, found Parquet: name it .parquet, or say --from parquet.")]
    [TestCase("PK\u0003\u0004…", "p.csv: expected a text, found a ZIP archive or an Excel workbook: save the sheet "
        + "as CSV.")]
    public void Run_FileThatIsNoTableOfPoints_IsRefusedWithTheReason(string content, string message) =>
        Assert.That(_folder.Refusal("p.csv", Encoding.UTF8.GetBytes(content)), Is.EqualTo(message));

    [Test]
    public void Run_HeaderNotInUtf8_IsRefusedWithTheReason() => Assert.That(
        _folder.Refusal("p.csv", Encoding.Latin1.GetBytes("x,y,Füße\n54,115,1\n")),
        Is.EqualTo("p.csv(1): expected text in UTF-8 or UTF-16, found 'x,y,F\uFFFD\uFFFDe'. Save the file as UTF-8."));

    [Test]
    public void Run_RowNotInUtf8_IsRejected()
    {
        _folder.Write("p.csv", Encoding.Latin1.GetBytes("x,y,n\n54,115,Fuß\n54,115,b\n"));
        Assert.That(_folder.Lookup("p.csv", "o.csv").Rows, Is.EqualTo(1));
        Assert.That(_folder.Rejected.Single(), Does.StartWith("2,,INVALID ENCODING,"));
    }

    [Test]
    public void Run_NumbersNamedAsColumns_AreAMissingHeader()
    {
        _folder.Write("p.csv", "54,115\n54,116\n");
        Assert.That(
            () => _folder.Lookup("p.csv", "o.csv", options => options with { X = "54", Y = "115" }),
            Throws.InstanceOf<InvalidDataException>().With.Message.Contains("expected a header line with the names"));
    }

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

    [Test]
    public void Run_FieldOfMegabytes_Passes()
    {
        string note = new('n', 3_000_000);
        Assert.That(
            _folder.Lookup("p.csv", $"x,y,n\n54,115,{note}\nhere,115,{note}\n", "o.csv"),
            Is.EqualTo($"x,y,n,zone,zone_name\n54,115,{note},kidney,Kidney\n"));
    }

    [Test]
    public void Run_EmptyParquet_IsRefused()
    {
        _folder.WriteQuery("p.parquet", "SELECT 54 AS x, 115 AS y WHERE false");
        Assert.That(
            () => _folder.Lookup("p.parquet", "o.csv"),
            Throws.InstanceOf<InvalidDataException>().With.Message.Contains("expected points, found none"));
    }
}
