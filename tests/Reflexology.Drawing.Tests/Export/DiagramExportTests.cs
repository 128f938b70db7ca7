using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class DiagramExportTests
{
    private static readonly Diagram Neck = new(FootMap.Load("basic")) { Highlight = ["neck"] };

    // SkiaSharp rounds a page up to whole pixels of its raster resolution, here 96 dpi.
    private const double OnePixel = 0.75;

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("reflexology-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Save_Png_HasTheSizeAskedFor()
    {
        string file = Path.Combine(_folder, "neck.png");

        Neck.Save(file, new PictureSize(321, 432));

        byte[] bytes = File.ReadAllBytes(file);
        Assert.Multiple(() =>
        {
            Assert.That(bytes[..8], Is.EqualTo(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }));
            Assert.That(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), Is.EqualTo(321));
            Assert.That(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)), Is.EqualTo(432));
        });
    }

    [Test]
    public void SavePdf_A4_IsOnePageOfThatSizeWithATitle()
    {
        string file = Path.Combine(_folder, "neck.pdf");

        Neck.SavePdf(file, PageSize.A4);

        string text = Encoding.Latin1.GetString(File.ReadAllBytes(file));
        Match box = Regex.Match(text, @"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]");
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.StartWith("%PDF-"));
            Assert.That(double.Parse(box.Groups[1].Value, CultureInfo.InvariantCulture), Is.EqualTo(PageSize.A4.Width).Within(OnePixel));
            Assert.That(double.Parse(box.Groups[2].Value, CultureInfo.InvariantCulture), Is.EqualTo(PageSize.A4.Height).Within(OnePixel));
            Assert.That(text.TrimEnd(), Does.EndWith("%%EOF"));
            Assert.That(text, Does.Contain("/Title (Neck)"));
            Assert.That(text, Does.Contain("/Count 1"));
        });
    }

    [TestCase(".png"), TestCase(".webp"), TestCase(".jpg"), TestCase(".pdf")]
    public void Save_Twice_GivesTheSameBytes(string ending)
    {
        string first = Path.Combine(_folder, "a" + ending), second = Path.Combine(_folder, "b" + ending);

        Neck.Save(first, new PictureSize(300, 400));
        Neck.Save(second, new PictureSize(300, 400));

        Assert.That(File.ReadAllBytes(second), Is.EqualTo(File.ReadAllBytes(first)));
    }

    [TestCase(".png", "image/png"), TestCase(".webp", "image/webp"), TestCase(".jpg", "image/jpeg"), TestCase(".jpeg", "image/jpeg"),
     TestCase(".pdf", "application/pdf"), TestCase(".svg", "image/svg+xml"), TestCase(".html", "text/html")]
    public void Write_ToAStream_GivesTheBytesOfTheFileAndLeavesItOpen(string ending, string mediaType)
    {
        string file = Path.Combine(_folder, "neck" + ending);
        ExportFormat format = ExportFormat.Of(file)!;
        using var stream = new MemoryStream();

        Neck.Save(file, PageSize.A5, RasterOptions.Screen);
        Neck.Write(stream, format, PageSize.A5, RasterOptions.Screen);

        Assert.That(stream.CanWrite, Is.True);
        Assert.That(stream.ToArray(), Is.EqualTo(File.ReadAllBytes(file)));
        Assert.That(format.MediaType, Is.EqualTo(mediaType));
    }

    [Test]
    public void Write_SizeBeyondTheLimits_IsRefusedAndWritesNothing()
    {
        using var stream = new MemoryStream();
        Assert.That(() => Neck.Write(stream, ExportFormat.Png, PageSize.A3, new RasterOptions { Dpi = 1200 }), Throws.ArgumentException.With.Message.Contains("Take at most"));
        Assert.That(stream.Length, Is.Zero);
    }

    [TestCase("neck.svgz"), TestCase("neck"), TestCase("neck.exe")]
    public void Save_UnknownEnding_IsRefusedAndWritesNothing(string name)
    {
        Assert.That(() => Neck.Save(Path.Combine(_folder, name)), Throws.ArgumentException.With.Message.Contains(".png, .webp, .jpg, .jpeg, .pdf, .svg or .html"));
        Assert.That(Directory.GetFileSystemEntries(_folder), Is.Empty);
    }

    [TestCase(0, 100), TestCase(100, 0), TestCase(-1, 5), TestCase(PictureSize.Longest + 1, 5)]
    public void SavePng_SizeBeyondTheLimits_IsRefusedAndWritesNothing(int width, int height)
    {
        Assert.That(
            () => Neck.SavePng(Path.Combine(_folder, "neck.png"), new PictureSize(width, height)),
            Throws.ArgumentException.With.Message.Contains($"found {width} x {height}"));
        Assert.That(Directory.GetFileSystemEntries(_folder), Is.Empty);
    }

    [Test]
    public void Save_UnknownArea_LeavesTheOldFileAlone()
    {
        string file = Path.Combine(_folder, "neck.png");
        File.WriteAllText(file, "old");

        Assert.That(() => (Neck with { Highlight = ["nekc"] }).Save(file), Throws.TypeOf<UnknownNameException>());

        Assert.That(File.ReadAllText(file), Is.EqualTo("old"));
    }
}
