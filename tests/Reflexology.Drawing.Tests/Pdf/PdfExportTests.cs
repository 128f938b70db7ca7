using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class PdfExportTests
{
    private static readonly FootMap Chinese = FootMap.Load("chinese");
    private static readonly Diagram Nameless = new(Chinese) { Labels = LabelStyle.None };

    [TestCaseSource(typeof(DrawingLists), nameof(DrawingLists.LanguageCodes))]
    public void WritePdf_ChineseMap_IsSmallSoundAndGivesItsTextBack(string language)
    {
        DiagramPage page = DiagramLayout.Create(new Diagram(Chinese) { Language = language }, PageSize.A4).Pages[0];

        byte[] document = PdfDocument.Write([page], new PdfMetadata { Language = language });

        string found = Squeezed(DocumentTool.Text(document));
        string[] fonts = Rows(DocumentTool.Run(document, "pdffonts", "poppler-utils", "{}"));
        string checks = DocumentTool.Run(document, "qpdf", "qpdf", "--check", "{}");
        IEnumerable<string> written = Texts(page.Items).Select(text => text.Text);
        Assert.Multiple(() =>
        {
            Assert.That(document, Has.Length.LessThan(SizeLimit));
            Assert.That(written.Where(text => !found.Contains(Squeezed(text), StringComparison.Ordinal)), Is.Empty);
            Assert.That(fonts, Is.Not.Empty.And.All.Match(@"^[A-Z]{6}\+.* yes yes yes "));
            Assert.That(checks, Does.Contain("No syntax or stream encoding errors").And.Not.Contain("WARNING"));
        });
    }

    [TestCase("קיבה"), TestCase("معدة"), TestCase("Stomach קיבה"), TestCase("الكبد والمعدة")]
    [TestCase("خريطة القدم liver 123"), TestCase("كَبِد الإنسان"), TestCase("مثلا لا"), TestCase("שָׁלוֹם")]
    [TestCase("כבד (Hepar) 18"), TestCase("за́мок x̂ q̃")]
    public void WritePdf_RightToLeft_GivesItsTextBack(string text) =>
        Assert.That(WordsOf(text), Is.EquivalentTo(text.Normalize().Split(' ')));

    [Test]
    public void WritePdf_CharacterNoFontHas_IsLeftOut() =>
        Assert.That(WordsOf("a\u1000b"), Is.EqualTo(["ab"]));

    // Skia's identity of an archival document comes from the clock, and some of them are not written in hex.
    [TestCase(false), TestCase(true)]
    public void WritePdf_ManyTimes_GivesTheSameBytes(bool isArchival)
    {
        var metadata = new PdfMetadata { IsArchival = isArchival };
        byte[] first = PdfDocument.Write([Page("a")], metadata);

        IEnumerable<byte[]> others = Enumerable.Range(0, 500).Select(_ => PdfDocument.Write([Page("a")], metadata));
        Assert.That(others.Count(each => !each.AsSpan().SequenceEqual(first)), Is.Zero);
    }

    [TestCase("abcdefghijklmnop"), TestCase(@"\\\(>>\033\)]<"), TestCase("")]
    public void Write_IdOfASkiaDocumentBetweenParentheses_IsMadeAnew(string id)
    {
        string document = Encoding.Latin1.GetString(
            PdfDocument.Write([Page("a")], new PdfMetadata { IsArchival = true }));

        string other = Regex.Replace(document, @"(?<=/ID \[)<.*(?=\])", $"({id}) ({id})")
            .Replace("ID>uuid:" + Uuid(document), "ID>uuid:" + Uuid(document).Replace('0', 'a'));
        Assert.That(other, Does.Contain($"/ID [({id}) ({id})]"));
        Assert.That(
            Encoding.Latin1.GetString(PdfFile.Read(Encoding.Latin1.GetBytes(other)).Write()), Is.EqualTo(document));

        static string Uuid(string document) => Regex.Match(document, "ID>uuid:(.{36})").Groups[1].Value;
    }

    [Test]
    public void WritePdf_TwoPages_HasBookmarksLanguageAndAuthor()
    {
        DiagramPage feet = DiagramLayout.Create(Nameless, PageSize.A4).Pages[0];

        var metadata = new PdfMetadata { Title = "Füße", Author = "A. Author", Language = "de", IsArchival = true };
        byte[] document = PdfDocument.Write([feet, feet], metadata);

        string information = DocumentTool.Run(document, "pdfinfo", "poppler-utils", "{}");
        string json = DocumentTool.Run(document, "qpdf", "qpdf", "--json", "{}");
        Assert.Multiple(() =>
        {
            Assert.That(information, Does.Match(@"Title:\s+Füße"));
            Assert.That(information, Does.Match(@"Author:\s+A\. Author").And.Match(@"Pages:\s+2"));
            Assert.That(json, Does.Match("\"/Lang\": \"u:de\""));
            Assert.That(Regex.Count(json, "\"destpageposfrom1\": 1"), Is.EqualTo(3));
            Assert.That(Regex.Count(json, "\"destpageposfrom1\": 2"), Is.EqualTo(3));
            Assert.That(json, Does.Contain("\"title\": \"Right foot, sole\""));
            Assert.That(DocumentTool.Run(document, "qpdf", "qpdf", "--check", "{}"), Does.Not.Contain("WARNING"));
        });
    }

    [Test]
    public void WritePdf_LegendOnAnotherPage_LinksToTheZones()
    {
        var diagram = new Diagram(Chinese) { Labels = LabelStyle.Numbers };
        DiagramLayout layout = DiagramLayout.Create(diagram, new PageSize(220, 180));
        ImmutableArray<DiagramPage> pages = layout.Pages;
        Assert.That(pages, Has.Length.GreaterThan(1));
        int entries = pages.SelectMany(page => page.Marks(MarkKind.LegendEntry)).Count(mark => mark.Zone is not null);
        int labelled = pages[0].Panels
            .SelectMany(panel => panel.View.Shapes.Select(shape => (Panel: panel, shape.Zone)))
            .Where(place => DrawingLists.LabelLines(pages[0], place.Panel, place.Zone.Id).Count > 0)
            .DistinctBy(place => place.Zone)
            .Count();
        Assert.That(entries, Is.GreaterThan(20));

        string json = DocumentTool.Run(PdfDocument.Write(pages, new PdfMetadata()), "qpdf", "qpdf", "--json", "{}");

        Assert.That(Regex.Count(json, "\"/Subtype\": \"/Link\""), Is.EqualTo(Math.Min(entries, labelled)));
        Assert.That(Regex.Count(json, "\"/zone-[0-9A-F]+\": "), Is.EqualTo(Math.Min(entries, labelled)));
    }

    // The blurs of a page are coarse, and a reader may smooth them only where the picture says so.
    [TestCase(false), TestCase(true)]
    public void WritePdf_Pictures_AskToBeSmoothedUnlessArchival(bool isArchival)
    {
        DiagramPage page = DiagramLayout.Create(Nameless, PageSize.A4).Pages[0];
        byte[] document = PdfDocument.Write([page], new PdfMetadata { IsArchival = isArchival });

        string[] rows = Rows(DocumentTool.Run(document, "pdfimages", "poppler-utils", "-list", "{}"));
        IEnumerable<string> smooth = rows.Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)[9]);

        Assert.That(rows, Has.Length.GreaterThan(10));
        Assert.That(smooth, Is.All.EqualTo(isArchival ? "no" : "yes"));
        Assert.That(DocumentTool.Run(document, "qpdf", "qpdf", "--check", "{}"), Does.Not.Contain("WARNING"));
    }

    // Inkscape knows line widths only as operators, LibreOffice masks only of pictures.
    [TestCase("light"), TestCase("print"), TestCase("dark")]
    public void WritePdf_LinesAndShades_AreWhatEveryReaderKnows(string theme)
    {
        var diagram = new Diagram(Chinese) { Highlight = ["liver"], Theme = DiagramTheme.Named(theme) };
        byte[] document = PdfDocument.Write(DiagramLayout.Create(diagram, PageSize.A4).Pages, new PdfMetadata());

        string plain = DocumentTool.Run(document, "qpdf", "qpdf", "--qdf", "--no-original-object-ids", "{}", "-");
        string[] lines = plain.Split('\n');
        var withLines = lines.Index().Where(line => line.Item == "S").ToArray();

        Assert.That(plain, Does.Not.Contain("/Luminosity"));
        Assert.That(withLines, Has.Length.GreaterThan(50));
        foreach ((int at, _) in withLines)
        {
            int state = Array.FindLastIndex(lines, at, line => line.EndsWith(" gs", StringComparison.Ordinal));
            Assert.That(lines[(state + 1)..at], Has.Some.Match(@"^[\d.]+ w$"), $"line {at}");
        }
    }

    [TestCase(210, 297), TestCase(148, 210), TestCase(297, 420), TestCase(215.9, 279.4), TestCase(123.45, 77.7)]
    public void WritePdf_Page_HasExactlyItsSize(double width, double height)
    {
        var size = new PageSize(width / 25.4 * 72, height / 25.4 * 72);
        byte[] document = PdfDocument.Write([Page("a") with { Size = size }], new PdfMetadata());

        string information = DocumentTool.Run(document, "pdfinfo", "poppler-utils", "-box", "{}");
        Match box = Regex.Match(information, @"MediaBox:\s+0.00\s+0.00\s+([\d.]+)\s+([\d.]+)");

        Assert.That(Length(1), Is.EqualTo(width).Within(0.01));
        Assert.That(Length(2), Is.EqualTo(height).Within(0.01));

        double Length(int side) => double.Parse(box.Groups[side].Value, CultureInfo.InvariantCulture) / 72 * 25.4;
    }

    [Test]
    public void WritePdf_Tags_AreHeadingFiguresNamesAndList()
    {
        var diagram = new Diagram(Chinese) { Highlight = ["liver"], HasLegend = true, Language = "de" };
        byte[] document = PdfDocument.Write(DiagramLayout.Create(diagram, PageSize.A4).Pages, new PdfMetadata());

        string tree = DocumentTool.Run(document, "pdfinfo", "poppler-utils", "-struct-text", "{}");
        string json = DocumentTool.Run(document, "qpdf", "qpdf", "--json", "{}");

        Assert.That(tree, Does.Match(@"\ADocument\n  H1 \(block\)\n    ""Leber"""));
        Assert.That(Regex.Count(tree, "^  Figure", RegexOptions.Multiline), Is.EqualTo(2));
        Assert.That(json, Does.Contain("\"/Alt\": \"u:Linker Fuß, Sohle\"").And.Contain("\"/Marked\": true"));
        Assert.That(tree, Does.Match(@"P \(block\)\n    ""Niere""").And.Match(@"\n  L \(block\)\n    LI"));
        Assert.That(DocumentTool.Run(document, "qpdf", "qpdf", "--check", "{}"), Does.Not.Contain("WARNING"));
        Assert.That(DocumentTool.Run(document, "qpdf", "qpdf", "--qdf", "{}", "-"), Does.Not.Contain(".0625 re"));
    }

    [Test]
    public void WritePdf_NoPage_IsRefused() => Assert.That(
        () => PdfDocument.Write([], new PdfMetadata()),
        Throws.ArgumentException.With.Message.Contains("at least one page"));

    private const int SizeLimit = 150_000;

    private static DiagramPage Page(string text)
    {
        var style = new TextStyle(20, Ink.FromRgb(0), "en");
        return new(new PageSize(300, 100), [new TextItem("title", text, new PagePoint(150, 50), style)], []);
    }

    private static IEnumerable<TextItem> Texts(ImmutableArray<DrawingItem> items) =>
        DrawingItem.All(items).OfType<TextItem>();

    // The rows of a table, without its heading and the line below.
    private static string[] Rows(string table) =>
        [.. table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2)];

    private static string[] WordsOf(string text) =>
        Words(DocumentTool.Text(PdfDocument.Write([Page(text)], new PdfMetadata())));

    private static string Squeezed(string text) => Regex.Replace(text, @"\s+", "");

    // Readers mark the direction of what they found.
    private static string[] Words(string text) =>
        Regex.Replace(text, @"[\u200E\u200F\u202A-\u202E\u2066-\u2069]", "").Normalize()
            .Split([' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries);
}
