using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>Our SVG files, drawn by Svg.Skia, look as our own painter draws them.</summary>
internal sealed class SecondOpinionTests
{
    private const int Width = 500, Height = 700;

    // Soft shades are filters or layers in SVG, and edges lie between pixels.
    private const double MostShare = 0.04;

    [TestCase("light", SvgProfile.Office)]
    [TestCase("print", SvgProfile.Office)]
    [TestCase("high-contrast", SvgProfile.Office)]
    [TestCase("high-contrast", SvgProfile.Web)]
    public void Svg_DrawnBySvgSkia_IsThePictureOfOurPainter(string theme, SvgProfile profile)
    {
        var diagram = new Diagram(FootMap.Load("chinese"))
        {
            Highlight = ["liver", "heart"],
            Labels = LabelStyle.None,
            Theme = DiagramTheme.All.Single(each => each.Name == theme),
        };
        ExportOptions options = ExportOptions.FromPixels(Width, Height) with { Svg = profile };
        using var svg = new MemoryStream(diagram.ToBytes(ExportFormat.Svg, options));
        using SKBitmap ours = SKBitmap.Decode(diagram.ToBytes(ExportFormat.Png, options));
        using var theirs = new SKBitmap(new SKImageInfo(Width, Height, SKColorType.Bgra8888, SKAlphaType.Premul));
        using (var canvas = new SKCanvas(theirs))
            Artwork.Read(svg, "ours.svg").Draw(canvas, SKRect.Create(Width, Height));
        int different = ours.Pixels.Zip(theirs.Pixels, Differ).Count(differ => differ);
        Assert.That((double)different / (Width * Height), Is.LessThan(MostShare));
    }

    private static bool Differ(SKColor a, SKColor b) => Math.Abs(a.Red - b.Red) > PictureDifference.Levels
        || Math.Abs(a.Green - b.Green) > PictureDifference.Levels
        || Math.Abs(a.Blue - b.Blue) > PictureDifference.Levels;
}
