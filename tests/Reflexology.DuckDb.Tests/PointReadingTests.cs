using System.Text;

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

    [TestCase("x,y\r\n54,115\r\n54,116\n54,117\r54,114", "54,115 54,116 54,117 54,114", "")]
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

    // The end of such a line is read with the next block of the file.
    [Test]
    public void Run_TextAfterAQuoteAtTheEndOfABlock_CostsItsLineAlone([Range(1, 12)] int before)
    {
        string rows = string.Concat(Enumerable.Repeat("54,115,nnnnnn\n", 30_000))[..((1 << 18) - 6 - before)];
        rows = rows[..(rows.LastIndexOf('\n') + 1)];
        string note = new('m', (1 << 18) - 6 - before - rows.Length);
        _folder.Write("p.csv", $"x,y,n\n{rows}{note}\n\"a\"b,1,2\n54,115,c\n");
        Assert.That(_folder.Lookup("p.csv", "o.csv").Rows, Is.EqualTo(rows.Length / 14 + 1));
        Assert.That(_folder.Rejected[^1], Does.EndWith(",\"\"\"a\"\"b,1,2\""));
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
