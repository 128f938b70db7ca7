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

        Assert.That(file[37..41], Is.EqualTo("pHYs"u8.ToArray()));
        Assert.That(BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(41)), Is.EqualTo(5906));
        Assert.That(BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(45)), Is.EqualTo(5906));
        Assert.That(file[49], Is.EqualTo(1));
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
        Assert.That(file.AsSpan().IndexOf("EXIF"u8), Is.EqualTo(file.Length - 74));
        Assert.That(BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(file.Length - 16)), Is.EqualTo(150));
        Assert.That(Decoded(file), Is.EqualTo((874, 1240)));
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
