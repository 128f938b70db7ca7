using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>Drawings of others look as in a browser, wherever their colours and places are written.</summary>
internal sealed class ArtworkTests
{
    private const string Blue = "#ff0000ff", Nothing = "#00000000";

    [TestCase("<rect width='50' height='50' fill='blue'/>")]
    [TestCase("<rect width='50' height='50' style='fill:rgb(0,0,255)'/>")]
    [TestCase("<rect width='50' height='50' fill='rgb(0 0 100%)'/>")]
    [TestCase("<rect width='50' height='50' fill='hsl(240, 100%, 50%)'/>")]
    [TestCase("<rect width='50' height='50' fill='#0000FFFF'/>")]
    [TestCase("<style>.st0{fill:#00F}</style><path class='st0' d='M0 0h50v50h-50z'/>")]
    [TestCase("<style>@import url(http://example.org/a.css); g > path { fill: blue }</style><g><path d='M0 "
        + "0h50v50H0z'/></g>")]
    [TestCase("<g fill='blue'><circle cx='25' cy='25' r='25'/></g>")]
    [TestCase("<defs><rect id='a' width='50' height='50' fill='blue'/></defs><use xlink:href='#a'/>")]
    [TestCase("<symbol id='a' viewBox='0 0 1 1'><path d='M0 0h1v1H0z' fill='blue'/></symbol><use href='#a' "
        + "width='50' height='50'/>")]
    [TestCase("<linearGradient id='g'><stop stop-color='blue'/></linearGradient><rect width='50' height='50' "
        + "fill='url(#g)'/>")]
    [TestCase("<pattern id='p' width='1' height='1'><rect width='100' height='100' "
        + "fill='blue'/></pattern><rect width='50' height='50' fill=\"url('#p')\"/>")]
    [TestCase("<clipPath id='c'><rect width='50' height='50'/></clipPath><rect width='100' height='100' "
        + "fill='blue' clip-path='url(#c)'/>")]
    [TestCase("<mask id='m'><rect width='50' height='50' fill='white'/></mask><rect width='100' height='100' "
        + "fill='blue' mask='url(#m)'/>")]
    [TestCase("<rect width='25px' height='25' fill='blue' style='transform: translate(0px, 0px) scale(2)'/>")]
    [TestCase("<path d='M0 25H50' stroke='blue' style='stroke-width:50px'/>")]
    [TestCase("<svg width='50' height='50' viewBox='0 0 2 2'><rect width='2' height='2' fill='blue'/></svg>")]
    [TestCase("<switch><foreignObject requiredExtensions='x'/><g fill='blue'><rect width='50' "
        + "height='50'/></g></switch>")]
    public void Draw_BlueSquare_IsBlueInThereAndEmptyOutside(string elements)
    {
        Artwork artwork = DrawnArtwork.Read(elements);
        Assert.That((artwork.At(25, 25), artwork.At(75, 75)), Is.EqualTo((Blue, Nothing)));
    }

    [TestCase("rgba(0,0,255,.5)")]
    [TestCase("#00f8")]
    [TestCase("hsla(240deg 100% 50% / 50%)")]
    public void Draw_TranslucentColour_IsHalfThere(string colour) =>
        Assert.That(
            DrawnArtwork.Read($"<rect width='50' height='50' fill='{colour}'/>").At(25, 25),
            Does.Match("^#(7f|80|88)0000f[ef]$"));

    [TestCase("fill='blue'")]
    [TestCase("style='fill:blue'")]
    [TestCase("fill='none' stroke='blue' stroke-width='50'")]
    public void Draw_StylesOfTheDrawingItself_AreInherited(string styles)
    {
        Artwork artwork = DrawnArtwork.Read("<path d='M0 0H50V50H0Z'/>", styles);
        Assert.That(artwork.At(10, 10), Is.EqualTo(Blue));
    }

    [Test]
    public void Draw_Mirrored_ExchangesLeftAndRight()
    {
        Artwork artwork = DrawnArtwork.Read("<rect width='30' height='100' fill='blue'/>");
        using SKBitmap pixels = artwork.Pixels(isMirrored: true);
        Assert.That(($"{pixels.GetPixel(15, 50)}", $"{pixels.GetPixel(85, 50)}"), Is.EqualTo((Nothing, Blue)));
    }

    [Test]
    public void Draw_FrameBesideTheOrigin_FillsThePlace()
    {
        Artwork artwork = DrawnArtwork.ReadFile(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='-40 1000 20 10'>"
                + "<rect x='-40' y='1000' width='10' height='10' fill='blue'/></svg>");
        using SKBitmap pixels = artwork.Pixels();
        Assert.That(($"{pixels.GetPixel(25, 90)}", $"{pixels.GetPixel(75, 90)}"), Is.EqualTo((Blue, Nothing)));
        Assert.That((artwork.Width, artwork.Height), Is.EqualTo((20.0, 10.0)));
    }

    [TestCase("width='50mm' height='1in'", 188.976378, 96)]
    [TestCase("width='50' height='20px'", 50, 20)]
    public void Size_WithoutAViewBox_IsInPixels(string size, double width, double height)
    {
        Artwork artwork = DrawnArtwork.ReadFile($"<svg xmlns='http://www.w3.org/2000/svg' {size}/>");
        Assert.That(artwork.Width, Is.EqualTo(width).Within(1e-6));
        Assert.That(artwork.Height, Is.EqualTo(height).Within(1e-6));
    }

    [TestCase("<text x='50' y='60' font-size='40' text-anchor='middle' fill='blue'>Fuß</text>", 12, 88)]
    [TestCase("<text y='60' font-size='40' fill='blue'><tspan x='0'>Fu</tspan><tspan "
        + "fill='blue'>ß</tspan></text>", 0, 76)]
    [TestCase("<text x='100' y='60' style='font-size:40px;text-anchor:end;fill:blue'>足底</text>", 18, 100)]
    [TestCase("<text x='50' y='60' font-size='40' text-anchor='middle' fill='blue'>قدم</text>", 21, 77)]
    public void Draw_Text_IsSetInTheBundledFontsWhereItsAnchorSays(string text, int left, int right)
    {
        Artwork artwork = DrawnArtwork.Read(text);
        using SKBitmap pixels = artwork.Pixels();
        int[] inked = [.. Enumerable.Range(0, 100)
            .Where(x => Enumerable.Range(0, 100).Any(y => pixels.GetPixel(x, y).Alpha > 128))];
        Assert.That(artwork.Problems, Is.Empty);
        Assert.That(inked, Has.Length.GreaterThan(25));
        Assert.That((inked[0], inked[^1]), Is.EqualTo((left, right)).Using<(int, int)>(
            (a, b) => Math.Abs(a.Item1 - b.Item1) < 10 && Math.Abs(a.Item2 - b.Item2) < 10));
    }

    [TestCase("image/png", SKEncodedImageFormat.Png)]
    [TestCase("image/jpeg", SKEncodedImageFormat.Jpeg)]
    public void Draw_Picture_ByItselfAndInADrawing(string type, SKEncodedImageFormat format)
    {
        using var red = new SKBitmap(20, 10);
        red.Erase(SKColors.Red);
        byte[] bytes = red.Encode(format, 100).ToArray();
        using var stream = new MemoryStream(bytes);
        Artwork picture = Artwork.Read(stream, "logo");
        Artwork drawing = DrawnArtwork.Read(
            $"<image width='100' height='100' href='data:{type};base64,{Convert.ToBase64String(bytes)}'/>");
        Assert.That((picture.Width, picture.Height), Is.EqualTo((20.0, 10.0)));
        Assert.That(picture.At(50, 50)[3..5], Is.EqualTo("ff").Or.EqualTo("fe"));
        Assert.That(drawing.At(50, 50)[3..5], Is.EqualTo("ff").Or.EqualTo("fe"));
        Assert.That(drawing.Problems, Is.Empty);
    }

    [Test]
    public void Svg_IsPlain_WithIdsOfItsOwn()
    {
        Artwork artwork = DrawnArtwork.Read(
            "<style>.a{fill:url(#g)}</style><linearGradient id='g'><stop stop-color='blue'/></linearGradient>"
                + "<rect id='r' class='a' width='9' height='9'/><text x='1' y='2'>a&amp;b</text>");
        Assert.That(artwork.Svg, Does.Match("<linearGradient id=\"art[0-9a-f]{8}-1\">"));
        Assert.That(artwork.Svg, Does.Match("fill=\"url\\(#art[0-9a-f]{8}-1\\)\""));
        Assert.That(artwork.Svg, Does.Not.Contain("class").And.Not.Contain("style").And.Not.Contain("<text"));
    }

    [Test]
    public void Read_Twice_GivesTheSame()
    {
        const string Elements = "<g fill='red'><circle cx='5' cy='5' r='3'/></g>";
        Artwork one = DrawnArtwork.Read(Elements), same = DrawnArtwork.Read(Elements);
        Assert.That(same.Svg, Is.EqualTo(one.Svg));
        Assert.That(same.Id, Is.EqualTo(one.Id).And.Not.EqualTo(DrawnArtwork.Read($"{Elements} ").Id));
    }

    [Test]
    public async Task Draw_FromSeveralThreads_GivesOnePicture()
    {
        Artwork artwork = DrawnArtwork.Read(
            "<mask id='m'><circle cx='50' cy='50' r='40' fill='white'/></mask>"
                + "<g mask='url(#m)' opacity='.5'><rect width='100' height='100' fill='blue'/></g>");
        byte[] Bytes()
        {
            using SKBitmap pixels = artwork.Pixels();
            return pixels.Bytes;
        }

        byte[] expected = Bytes();
        byte[][] found = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(Bytes)));
        Assert.That(found, Is.All.EqualTo(expected));
    }
}
