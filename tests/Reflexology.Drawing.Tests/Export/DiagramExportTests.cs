using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class DiagramExportTests
{
    private static readonly Diagram Neck = new(FootMap.Load("basic")) { Highlight = ["neck"] };
    private static readonly ExportOptions Small = ExportOptions.FromPixels(300, 400);

    // SkiaSharp rounds a page up to whole pixels of its raster resolution, here 96 dpi.
    private const double OnePixel = 0.75;

    private string _folder = "";

    private static IEnumerable<string> Endings => ExportFormat.AllEndings;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("reflexology-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Save_Pixels_HasTheSizeAskedFor()
    {
        string file = Path.Combine(_folder, "neck.png");

        ExportResult result = Neck.Save(file, ExportOptions.FromPixels(321, 432));

        byte[] bytes = File.ReadAllBytes(file);
        Assert.Multiple(() =>
        {
            Assert.That(bytes[..8], Is.EqualTo(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }));
            Assert.That(PixelsOf(bytes), Is.EqualTo((321, 432)));
            Assert.That(result.Page, Is.EqualTo(new PageSize(321 * 0.75, 432 * 0.75)));
        });
    }

    [Test]
    public void ToBytes_NoOptions_Is1600PixelsWideAndAsHighAsNeeded()
    {
        byte[] png = Neck.ToBytes(ExportFormat.Png, null, out ExportResult result);
        PageSize natural = DiagramLayout.CreateAtWidth(Neck, 1600).Size;
        Assert.That(PixelsOf(png), Is.EqualTo((1600, (int)Math.Round(natural.Height / 0.75))));
        Assert.That(result.Page, Is.EqualTo(natural));
    }

    [Test]
    public void ToBytes_PageWithoutDpi_Has300()
    {
        byte[] png = Neck.ToBytes(ExportFormat.Png, new() { Page = new PageSize(72, 144) });
        Assert.That(PixelsOf(png), Is.EqualTo((300, 600)));
    }

    [Test]
    public void ToBytes_WidthAndDpi_ScaleTheRasterAlone()
    {
        byte[] png = Neck.ToBytes(ExportFormat.Png, new() { Width = 400, Dpi = 192 }, out ExportResult result);
        Assert.That(result.Page!.Value.Width, Is.EqualTo(300));
        Assert.That(PixelsOf(png).Width, Is.EqualTo(800));
    }

    [Test]
    public void Save_PdfOnA4_IsOnePageOfThatSizeWithATitle()
    {
        string file = Path.Combine(_folder, "neck.pdf");

        Neck.Save(file, new() { Page = PageSize.A4 });

        string text = Encoding.Latin1.GetString(File.ReadAllBytes(file));
        Match box = Regex.Match(text, @"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]");
        double width = double.Parse(box.Groups[1].Value, CultureInfo.InvariantCulture);
        double height = double.Parse(box.Groups[2].Value, CultureInfo.InvariantCulture);
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.StartWith("%PDF-"));
            Assert.That(width, Is.EqualTo(PageSize.A4.Width).Within(OnePixel));
            Assert.That(height, Is.EqualTo(PageSize.A4.Height).Within(OnePixel));
            Assert.That(text.TrimEnd(), Does.EndWith("%%EOF"));
            Assert.That(text, Does.Contain("/Title (Neck)"));
            Assert.That(text, Does.Contain("/Count 1"));
        });
    }

    [Test]
    public void ToBytes_LegendOnSeveralPages_PdfHoldsThemAllAndOtherFormatsSayWhatIsMissing()
    {
        var many = new Diagram(FootMap.Load("chinese")) { Labels = LabelStyle.Numbers };
        var options = new ExportOptions { Page = new PageSize(300, 260) };

        byte[] pdf = many.ToBytes(ExportFormat.Pdf, options, out ExportResult document);
        many.ToBytes(ExportFormat.Svg, options, out ExportResult picture);

        int pages = document.Pages;
        Assert.That(pages, Is.GreaterThan(1));
        Assert.That(Encoding.Latin1.GetString(pdf), Does.Contain($"/Count {pages}"));
        Assert.That(document.Notes, Has.None.Contains("The legend takes"));
        Assert.That(picture.Pages, Is.EqualTo(pages));
        Assert.That(
            picture.Notes, Has.Some.Contains($"The legend takes {pages} pages, and this file holds the first."));
    }

    [Test]
    public void ToBytes_Html_HasNoPage()
    {
        Neck.ToBytes(ExportFormat.Html, null, out ExportResult result);
        Assert.That((result.Pages, result.Page), Is.EqualTo((1, (PageSize?)null)));
    }

    [Test]
    public void ToBytes_PdfMetadata_IsInTheDocument()
    {
        var options = new ExportOptions { Page = PageSize.A5, Pdf = new PdfMetadata { Author = "A. Author" } };
        string text = Encoding.Latin1.GetString(Neck.ToBytes(ExportFormat.Pdf, options));
        Assert.That(text, Does.Contain("/Author (A. Author)"));
    }

    [Test]
    public void ToBytes_SvgPrefix_IsBeforeEveryClass()
    {
        string svg = Encoding.UTF8.GetString(Neck.ToBytes(ExportFormat.Svg, new() { SvgPrefix = "mine-" }));
        Assert.That(svg, Does.Contain("class=\"mine-page\"").And.Contain("\"mine-right.plantar\""));
    }

    [TestCase(".png"), TestCase(".webp"), TestCase(".jpg"), TestCase(".pdf")]
    public void Save_Twice_GivesTheSameBytes(string ending)
    {
        string first = Path.Combine(_folder, "a" + ending), second = Path.Combine(_folder, "b" + ending);

        Neck.Save(first, Small);
        Neck.Save(second, Small);

        Assert.That(File.ReadAllBytes(second), Is.EqualTo(File.ReadAllBytes(first)));
    }

    [TestCaseSource(nameof(Endings))]
    public async Task EveryWay_AnyFormat_GivesTheSameBytesAndLeavesTheStreamOpen(string ending)
    {
        string file = Path.Combine(_folder, "neck" + ending);
        ExportFormat format = ExportFormat.FromPath(file)!;
        using MemoryStream written = new(), copied = new();

        ExportResult saved = Neck.Save(file, Small);
        ExportResult result = Neck.Write(written, format, Small);
        ExportResult later = await Neck.WriteAsync(copied, format, Small);

        byte[] expected = File.ReadAllBytes(file);
        Assert.That(Neck.ToBytes(format, Small), Is.EqualTo(expected));
        Assert.That(written.ToArray(), Is.EqualTo(expected));
        Assert.That(copied.ToArray(), Is.EqualTo(expected));
        Assert.That((written.CanWrite, copied.CanWrite), Is.EqualTo((true, true)));
        Assert.That((result.Pages, result.Page), Is.EqualTo((saved.Pages, saved.Page)));
        Assert.That((later.Pages, later.Page), Is.EqualTo((saved.Pages, saved.Page)));
    }

    // The body of an ASP.NET response refuses synchronous writes.
    [Test]
    public async Task WriteAsync_StreamThatForbidsSynchronousWrites_GetsTheWholeFile()
    {
        await using var body = new AsynchronousStream();
        await Neck.WriteAsync(body, ExportFormat.Svg, Small);
        Assert.That(body.ToArray(), Is.EqualTo(Neck.ToBytes(ExportFormat.Svg, Small)));
    }

    [Test]
    public void WriteAsync_Cancelled_WritesNothing()
    {
        using var stream = new MemoryStream();
        Assert.That(
            () => Neck.WriteAsync(stream, ExportFormat.Svg, Small, new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(stream.Length, Is.Zero);
    }

    [Test]
    public void Write_SizeBeyondTheLimits_IsRefusedAndWritesNothing()
    {
        using var stream = new MemoryStream();
        Assert.That(
            () => Neck.Write(stream, ExportFormat.Png, new() { Page = PageSize.A3, Dpi = 1200 }),
            Throws.ArgumentException.With.Message.Contains("Take at most"));
        Assert.That(stream.Length, Is.Zero);
    }

    [TestCase("neck.svgz"), TestCase("neck"), TestCase("neck.exe")]
    public void Save_UnknownEnding_IsRefusedAndWritesNothing(string name)
    {
        Assert.That(
            () => Neck.Save(Path.Combine(_folder, name)),
            Throws.ArgumentException.With.Message.Contains(".png, .webp, .jpg, .jpeg, .pdf, .svg or .html"));
        Assert.That(Directory.GetFileSystemEntries(_folder), Is.Empty);
    }

    [TestCase(0, 100), TestCase(100, 0), TestCase(-1, 5), TestCase(PictureSize.Longest + 1, 5)]
    public void FromPixels_SizeBeyondTheLimits_IsRefused(int width, int height) =>
        Assert.That(
            () => ExportOptions.FromPixels(width, height),
            Throws.ArgumentException.With.Message.Contains($"found {width} x {height}"));

    [Test]
    public void Save_UnknownArea_LeavesTheOldFileAlone()
    {
        string file = Path.Combine(_folder, "neck.png");
        File.WriteAllText(file, "old");

        Assert.That(() => (Neck with { Highlight = ["nekc"] }).Save(file), Throws.TypeOf<UnknownNameException>());

        Assert.That(File.ReadAllText(file), Is.EqualTo("old"));
    }

    private static (int Width, int Height) PixelsOf(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));

    private sealed class AsynchronousStream : MemoryStream
    {
        private readonly List<byte> _bytes = [];

        public override void Write(ReadOnlySpan<byte> buffer) =>
            throw new InvalidOperationException("Synchronous write.");

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _bytes.AddRange(buffer.Span);
            return ValueTask.CompletedTask;
        }

        public override byte[] ToArray() => [.. _bytes];
    }
}
