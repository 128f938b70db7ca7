using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Reflexology.DuckDb.Tests;

/// <summary>Line ends, quotes, escapes and names of columns, and what is said of rows that are left out.</summary>
[TestFixture]
internal sealed class RowPartsTests
{
    private PointFolder _folder = new();

    [SetUp]
    public void MakeFolder() => _folder = new PointFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("", 0)]
    [TestCase("a\nb", 1)]
    [TestCase("a\rb\r", 2)]
    [TestCase("\r\n", 1)]
    [TestCase("\r\n\r", 2)]
    [TestCase("\r\r\n", 2)]
    public void LineEnds_OfAnyKind_AreCountedOnce(string text, long count) =>
        Assert.That(TextBuffer.LineEnds(Encoding.UTF8.GetBytes(text)), Is.EqualTo(count));

    [TestCase(40, 40, "")]
    [TestCase(41, 40, "…")]
    [TestCase(300, 40, "…")]
    public void Quoted_LongText_IsCut(int letters, int kept, string end) => Assert.That(
        PointRows.Quoted(Encoding.UTF8.GetBytes(new string('a', letters))),
        Is.EqualTo($"'{new string('a', kept)}{end}'"));

    [TestCase("X", 0)]
    [TestCase(" x ", 0)]
    [TestCase("X|x", 1)]
    [TestCase("X| x", 1)]
    [TestCase("xx|X|X", 1)]
    [TestCase("a", -1)]
    public void Find_ColumnOfAName_IsTheOneWrittenSoElseInAnotherCase(string names, int column) =>
        Assert.That(PointColumns.Find(names.Split('|'), "x"), Is.EqualTo(column));

    [Test]
    public void Different_NamesThatRepeat_HaveNumbersThatNoneHas() => Assert.Multiple(() =>
    {
        Assert.That(
            PointColumns.Different(["a", "a", "a_2", "a", "A"], StringComparer.Ordinal),
            Is.EqualTo(["a", "a_3", "a_2", "a_4", "A"]));
        Assert.That(
            PointColumns.Different(["a", "A"], StringComparer.OrdinalIgnoreCase), Is.EqualTo(["a", "A_2"]));
    });

    [TestCase("", "\"\"")]
    [TestCase("a b", "a b")]
    [TestCase("\"a", "\"\"\"a\"")]
    [TestCase("a\"\"b", "\"a\"\"\"\"b\"")]
    [TestCase("\na", "\"\na\"")]
    [TestCase("a\r", "\"a\r\"")]
    [TestCase(";a", "\";a\"")]
    [TestCase(",", ",")]
    public void Write_Field_IsInQuotesWhereItNeedsThem(string text, string written)
    {
        var output = new ArrayBufferWriter<byte>();
        CsvText.Write(output, Encoding.UTF8.GetBytes(text), (byte)';');
        Assert.That(Encoding.UTF8.GetString(output.WrittenSpan), Is.EqualTo(written));
        byte[] scratch = [];
        Assert.That(Encoding.UTF8.GetString(CsvText.Unquoted(output.WrittenSpan, ref scratch)), Is.EqualTo(text));
    }

    [TestCase("0.0000000000000000000000", SeenValues.Decimal)]
    [TestCase("-0", SeenValues.Decimal)]
    [TestCase("1.00000000000000000000001", SeenValues.OtherNumber)]
    public void OfNumber_ManyDigits_IsADecimalWhereItComesBack(string text, object kind) =>
        Assert.That(NumberForm.OfNumber(Encoding.UTF8.GetBytes(text)), Is.EqualTo(kind));

    [Test]
    public void Run_RowsOfOtherWidth_AreRejectedWithBothNumbers()
    {
        _folder.Lookup("p.csv", "x,y,n\n1,2\n1,2,3,4\n\"a\"b,1,2\n54,115,a\n", "o.csv");
        Assert.That(_folder.Rejected, Is.EqualTo(
        [
            "2,,MISSING COLUMNS,\"expected 3 columns, found 2\",\"1,2\"",
            "3,,TOO MANY COLUMNS,\"expected 3 columns, found 4\",\"1,2,3,4\"",
            "4,,UNQUOTED VALUE,expected a separator after a closing quote; a quote inside is doubled,"
                + "\"\"\"a\"\"b,1,2\"",
        ]));
    }

    [TestCase("\r")]
    [TestCase("\n")]
    [TestCase("\r\n")]
    public void Run_RowsThatCannotBeRead_HaveTheirLines(string end)
    {
        _folder.Lookup("p.csv", $"x,y{end}1,a{end}{end}2,b{end}54,115{end}", "o.csv");
        Assert.That(_folder.Rejected.Select(line => line.Split(',')[0]), Is.EqualTo(["2", "4"]));
    }

    // More than is held in memory.
    [Test]
    public void Run_ManyRowsThatCannotBeRead_AreAllKept()
    {
        string bad = string.Concat(Enumerable.Repeat("a,1\n", 30_000));
        _folder.Lookup("p.csv", $"x,y\n{bad}54,115\n", "o.csv");
        Assert.That(_folder.Rejected, Has.Length.EqualTo(30_000));
        Assert.That(_folder.Rejected[^1], Does.StartWith("30001,x,CAST,"));
    }

    [Test]
    public void Run_EmptyFileForRejectedRows_IsFilled()
    {
        _folder.Write("rejected.csv", "");
        _folder.Lookup("p.csv", "x,y\na,1\n54,115\n", "o.csv");
        Assert.That(_folder.Rejected, Has.Length.EqualTo(1));
    }

    [Test]
    public void Run_TextsToJson_AreEscaped()
    {
        string json = _folder.Lookup("p.csv", "x,y,n,m\n54,115,\"a\"\"b\\c\td\",plain ж\n", "o.jsonl");
        using JsonDocument row = JsonDocument.Parse(json);
        Assert.That(row.RootElement.GetProperty("n").GetString(), Is.EqualTo("a\"b\\c\td"));
        Assert.That(row.RootElement.GetProperty("m").GetString(), Is.EqualTo("plain ж"));
    }

    [Test]
    public void Run_EscapesOfJson_AreLettersInCsv() => Assert.That(
        _folder.Lookup(
            "p.jsonl",
            "{\"x\":54,\"y\":115,\"n\":\"a\"}\n{\"\\u0078\":54,\"y\":115,\"n\":\"\\u0041\\\"b\"}\n",
            "o.csv"),
        Is.EqualTo("x,y,n,zone,zone_name\n54,115,a,kidney,Kidney\n54,115,\"A\"\"b\",kidney,Kidney\n"));

    [Test]
    public void Run_HalfALetterOfJson_IsRefusedWithItsLine() => Assert.That(
        _folder.Refusal("p.jsonl", "{\"x\":54,\"y\":115,\"n\":\"\\ud800\"}\n"u8.ToArray()),
        Does.StartWith("p.jsonl(1): expected text, found half of a pair of surrogates in "));

    [TestCase("y,x\n115,54\n", "115,54")]
    [TestCase("sep=|\nx,y,z|x|y\n0,0,0|54|115\n", "0,0,0|54|115")]
    public void Run_HeaderOfAnyOrderAndSeparator_IsRead(string points, string row) => Assert.That(
        _folder.Lookup("p.txt", points, "o.txt"), Does.Contain($"{row},kidney,Kidney\n").Or
            .Contain($"{row}|kidney|Kidney\n"));

    [Test]
    public void Run_OneColumnNamedByANumber_IsRead()
    {
        _folder.Write("p.csv", "1,y\n54,115\n");
        Assert.That(_folder.Lookup("p.csv", "o.csv", options => options with { X = "1" }).Rows, Is.EqualTo(1));
    }

    [TestCase("a,7\n1,2\n", "expected a column 'x', found 'a', '7'.")]
    [TestCase("1,5;2,5\n1,6;2,6\n", "found numbers: '1,5;2,5'.")]
    public void Run_HeaderWithNumbers_IsOneUnlessTwoAreNumbers(string points, string reason) =>
        Assert.That(_folder.Refusal("p.csv", Encoding.UTF8.GetBytes(points)), Does.Contain(reason));
}
