using System.Buffers.Binary;
using SkiaSharp;

namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class RasterFileTests
{
    private static readonly Diagram Basic = new(FootMap.Load("basic"));
    private static readonly DiagramPage Page = DiagramLayout.Create(Basic, PageSize.A5).Pages[0];
    private static readonly ExportOptions Options = new() { Page = PageSize.A5, Dpi = 150 };

    [Test]
    public void Png_SaysItsResolution()
    {
        byte[] file = Basic.ToBytes(ExportFormat.Png, Options);

        int size = file.AsSpan().IndexOf("pHYs"u8);
        Assert.That(size, Is.GreaterThan(0).And.LessThan(file.AsSpan().IndexOf("IDAT"u8)));
        Assert.That(BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(size + 4)), Is.EqualTo(5906));
        Assert.That(BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(size + 8)), Is.EqualTo(5906));
        Assert.That(file[size + 12], Is.EqualTo(1));
        Assert.That(Decoded(file), Is.EqualTo((874, 1240)));
    }

    [Test]
    public void Jpeg_SaysItsResolution()
    {
        byte[] file = Basic.ToBytes(ExportFormat.Jpeg, Options);

        Assert.That(file[13..18], Is.EqualTo(new byte[] { 1, 0, 150, 0, 150 }));
        Assert.That(Decoded(file), Is.EqualTo((874, 1240)));
    }

    [TestCase(null), TestCase(80)]
    public void Webp_SaysItsResolution(int? quality)
    {
        byte[] file = Basic.ToBytes(ExportFormat.Webp, Options with { Quality = quality });

        Assert.That(BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(4)), Is.EqualTo(file.Length - 8));
        Assert.That(file[12..16], Is.EqualTo("VP8X"u8.ToArray()));
        Assert.That(file[20] & 8, Is.EqualTo(8), "the flag of EXIF");
        int exif = file.AsSpan().IndexOf("EXIF"u8);
        Assert.That(BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(exif + 58)), Is.EqualTo(150));
        Assert.That(Decoded(file), Is.EqualTo((874, 1240)));
    }

    // Read by a program that is not ours, which checks the sums of the chunks, too.
    [TestCase(".png"), TestCase(".jpg"), TestCase(".webp")]
    public void Save_Picture_KeepsTitleAndColourSpace(string ending)
    {
        using var folder = new TemporaryFolder();
        string file = folder.File($"picture{ending}");
        (Basic with { Title = "Füße & „足“ <1>" }).Save(file, Options);

        string found = new DebianProgram("exiftool", "libimage-exiftool-perl")
            .Run(["-charset", "utf8", "-Title", "-SRGBRendering", "-ColorSpace", "-Warning", "-validate", file]);

        Assert.That(found, Does.Match(@"Title +: Füße & „足“ <1>"));
        Assert.That(found, Does.Match(ending == ".png" ? @"SRGB Rendering +: Perceptual" : @"Color Space +: sRGB"));
        Assert.That(found, Does.Match(@"Validate +: OK"));
    }

    [Test]
    public void Webp_NoQuality_LosesNothing()
    {
        using SKBitmap png = SKBitmap.Decode(Basic.ToBytes(ExportFormat.Png, Options));
        using SKBitmap webp = SKBitmap.Decode(Basic.ToBytes(ExportFormat.Webp, Options));
        Assert.That(webp.Bytes, Is.EqualTo(png.Bytes));
    }

    [Test]
    public void Paint_BlursPaintedSmall_LookAsPaintedLarge()
    {
        PictureSize size = new(1748, 2480);
        using SKBitmap expected = new(new SKImageInfo(size.Width, size.Height));
        using (SKCanvas canvas = new(expected))
        {
            canvas.Scale((float)(size.Width / Page.Size.Width), (float)(size.Height / Page.Size.Height));
            SkiaPainter.Paint(canvas, Page.Items, new PainterOptions());
        }

        using SKBitmap actual = SKBitmap.Decode(PngFile.Paint(Page, size));
        Assert.That(PictureDifference.Find(expected, actual), Is.Null);
    }

    private static (int Width, int Height) Decoded(byte[] file)
    {
        using SKBitmap picture = SKBitmap.Decode(file);
        return (picture.Width, picture.Height);
    }
}
