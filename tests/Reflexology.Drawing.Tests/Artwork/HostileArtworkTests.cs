using System.Globalization;
using System.Text;
using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>
/// Artwork that means ill, or is too much: nothing outside is read, nothing is run, the rest is drawn, and what is left
/// out is reported with its place.
/// </summary>
internal sealed class HostileArtworkTests
{
    private const string Rest = "<rect width='50' height='50' fill='blue'/>";

    [TestCase("<script>alert(1)</script>", "a script", 2)]
    [TestCase("<script href='http://example.org/a.js'/>", "a script", 2)]
    [TestCase("<rect onclick='alert(1)'/>", "a script in 'onclick'", 2)]
    [TestCase("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>a</p></foreignObject>",
        "an element 'foreignObject'", 2)]
    [TestCase("<image href='http://127.0.0.1:9/a.png' width='9' height='9'/>",
        "the file 'http://127.0.0.1:9/a.png', which is not read", 2)]
    [TestCase("<image href='file:///etc/passwd' width='9' height='9'/>",
        "the file 'file:///etc/passwd', which is not read", 2)]
    [TestCase("<image href='data:image/png;base64,AAAA' width='9' height='9'/>", "a picture that is not drawn", 2)]
    [TestCase("<image href='data:image/svg+xml;base64,PHN2Zy8+' width='9' height='9'/>",
        "a picture that is not drawn", 2)]
    [TestCase("\n<use xlink:href='other.svg#a'/>", "'other.svg#a'", 3)]
    [TestCase("<rect fill='url(http://example.org/a.svg#p)' width='9' height='9'/>",
        "'url(http://example.org/a.svg#p)'", 2)]
    [TestCase("<style>@import 'a.css';</style>", "'@import 'a.css''", 2)]
    [TestCase("<style>.a{fill:url(a.svg#p)}</style><rect class='a' x='60' width='9' height='9'/>", "'url(a.svg#p)'", 2)]
    [TestCase("<use href='#a'/>", "'#a'", 2)]
    [TestCase("<path d='M0 0L9 1e40'/>", "'1e40'", 2)]
    [TestCase("<path d='M0 0L9 oops'/>", "'o'", 2)]
    [TestCase("<rect width='1e39' height='9'/>", "'1e39'", 2)]
    [TestCase("<rect width='NaN' height='9'/>", "'NaN'", 2)]
    [TestCase("<polygon points='0 0 9 9e99 5 5'/>", "'0 0 9 9e99 5 5'", 2)]
    [TestCase("<g transform='scale(1e300)'><rect width='1' height='1'/></g>", "'scale(1e300)'", 2)]
    [TestCase("<path d='M0 99H99' stroke='red' stroke-dasharray='1e-9'/>", "'1e-9'", 2)]
    [TestCase("<filter id='f'><feGaussianBlur stdDeviation='9999'/></filter>", "a filter", 2)]
    [TestCase("<rect y='60' width='9' height='9' filter='url(#f)'/>", "'filter'", 2)]
    [TestCase("<animate attributeName='x'/>", "an element 'animate'", 2)]
    [TestCase("<video href='a.mp4'/>", "an element 'video'", 2)]
    [TestCase("<rect fill='rgb(1,2,3);}' width='9' height='9' y='60'/>", "'rgb(1,2,3);}'", 2)]
    public void Read_WithAPartThatIsNotDrawn_DrawsTheRestAndTellsIt(string part, string found, int line)
    {
        Artwork artwork = DrawnArtwork.Read(part + Rest);
        Assert.That(artwork.Problems.Select(problem => problem.Found), Does.Contain(found));
        Assert.That(artwork.Problems[0].Line, Is.EqualTo(line));
        Assert.That(artwork.Problems[0].File, Is.EqualTo("art.svg"));
        Assert.That(artwork.At(45, 45), Is.EqualTo("#ff0000ff"));
        Assert.That(artwork.Svg, Does.Not.Contain("http").And.Not.Contain("file:").And.Not.Contain("script"));
    }

    [TestCase("<g id='a'><use href='#a'/></g>")]
    [TestCase("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>")]
    [TestCase("<pattern id='a' width='9' height='9'><rect width='9' height='9' fill='url(#a)'/></pattern>"
        + "<rect y='60' width='9' height='9' fill='url(#a)'/>")]
    [TestCase("<g fill='url(#a)'><pattern id='a' width='9' height='9'><rect width='9' height='9'/></pattern></g>")]
    [TestCase("<clipPath id='a' clip-path='url(#a)'><rect width='9' height='9'/></clipPath>")]
    [TestCase("<mask id='a' mask='url(#b)'/><mask id='b' mask='url(#a)'/>")]
    [TestCase("<marker id='a'><path d='M0 0L9 9' marker-end='url(#a)'/></marker>")]
    [TestCase("<linearGradient id='a' href='#b'/><linearGradient id='b' href='#a'/>")]
    public void Read_ReferencesInACircle_AreCutAndTold(string circle)
    {
        Artwork artwork = DrawnArtwork.Read(circle + Rest);
        Assert.That(artwork.Problems.Select(problem => problem.Found), Has.Some.Contains("leads back to itself"));
        Assert.That(artwork.At(45, 45), Is.EqualTo("#ff0000ff"));
    }

    private static IEnumerable<TestCaseData> TooMuch()
    {
        yield return Case(
            "nodes", string.Concat(Enumerable.Repeat("<path d='M0 0L1 1'/>", 100_000)), "more elements");
        yield return Case("levels", Repeated("<g>", 5_000) + Repeated("</g>", 5_000), "more levels");

        // Ten levels of ten uses: 10,000,000,000 squares.
        StringBuilder bomb = new("<rect id='a0' width='1' height='1'/>");
        for (int i = 1; i <= 10; i++)
            bomb.Append(CultureInfo.InvariantCulture, $"<g id='a{i}'>{Repeated($"<use href='#a{i - 1}'/>", 10)}</g>");
        yield return Case("uses", $"{bomb}", "more elements");

        StringBuilder chain = new("<rect id='a0' width='1' height='1'/>");
        for (int i = 1; i <= 5_000; i++)
            chain.Append(CultureInfo.InvariantCulture, $"<use id='a{i}' href='#a{i - 1}'/>");
        yield return Case("chain", $"{chain}", "more levels");
        yield return Case("chain backwards", "<use href='#a5000'/>" + chain, "more levels");
        yield return Case("translucent", Repeated("<g opacity='.9'><path d='M0 0L1 1'/></g>", 501), "more translucent");
        yield return Case(
            "masks",
            "<mask id='m'/>" + Repeated("<g mask='url(#m)'><path d='M0 0L1 1'/></g>", 26),
            "more translucent");
        yield return Case(
            "markers",
            "<marker id='m'>" + Repeated("<path d='M0 0L1 1'/>", 500) + "</marker>"
                + $"<path marker-mid='url(#m)' d='M0 0{Repeated("L1 1", 2_000)}'/>",
            "more elements");
        yield return Case(
            "characters",
            $"<path id='a' d='M0 0{Repeated("L1 1", 10_000)}'/>{Repeated("<use href='#a'/>", 200)}",
            "more characters");

        static TestCaseData Case(string name, string elements, string found) =>
            new TestCaseData(elements, found).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(TooMuch))]
    public void Read_MoreThanALimit_IsRefusedWithItsPlace(string elements, string found)
    {
        FootMapFormatException refused = Assert.Throws<FootMapFormatException>(() => DrawnArtwork.Read(elements))!;
        Assert.That(refused.Problems[0].Rule, Is.EqualTo(MapRule.TooLarge));
        Assert.That(refused.Problems[0].Found, Does.StartWith(found));
        Assert.That(refused.Problems[0].Line, Is.GreaterThan(0));
    }

    private const string Page = "<rect width='100' height='100'";

    private const string Tile =
        "<pattern id='p' width='.1' height='.1'><circle r='3'/></pattern><linearGradient id='g'>"
        + "<stop stop-color='red'/><stop offset='1'/></linearGradient>";

    // Within all other limits, minutes to paint.
    private static IEnumerable<TestCaseData> Overdrawn()
    {
        yield return Case("plain", Repeated(Page + "/>", 2_001));
        yield return Case("patterns", Tile + Repeated(Page + " fill='url(#p)'/>", 14));
        yield return Case("gradients", Tile + Repeated(Page + " fill='url(#g)'/>", 34));
        yield return Case("wide lines", Repeated("<path d='M0 0L100 100' stroke='red' stroke-width='200'/>", 2_001));
        yield return Case("beyond the page", Repeated("<circle r='1e6' transform='scale(1e6)'/>", 2_001));
        yield return Case(
            "uses", $"<g id='a'>{Repeated(Page + "/>", 30)}</g>{Repeated("<use href='#a'/>", 70)}");
        yield return Case(
            "pattern in a pattern",
            "<pattern id='p' width='1' height='1'>" + Repeated(Page + " fill='url(#q)'/>", 10)
                + "</pattern><pattern id='q' width='.1' height='.1'><circle r='3'/></pattern>"
                + Repeated(Page + " fill='url(#p)'/>", 2));
        yield return Case("translucent", Repeated("<g opacity='.9'>" + Page + "/></g>", 170));

        static TestCaseData Case(string name, string elements) =>
            new TestCaseData(elements).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Overdrawn))]
    public void Read_ShapesThatPaintTheAreaTooOften_IsRefusedBeforeItIsPainted(string elements)
    {
        MapProblem problem =
            Assert.Throws<FootMapFormatException>(() => DrawnArtwork.Read(elements))!.Problems.Single();
        Assert.That((problem.Rule, problem.Line, problem.Path), Is.EqualTo((MapRule.TooLarge, 1, "svg")));
        Assert.That(
            problem.Found, Does.Match("^shapes that cost \\d{4,} times the area of the drawing in one colour$"));
        Assert.That(problem.Expected, Does.StartWith("at most 2000 times, of which gradients count 60,"));
        Assert.That(problem.Advice, Is.Not.Empty);
    }

    private static IEnumerable<TestCaseData> Ordinary()
    {
        yield return Case("washes", Repeated(Page + " fill-opacity='.01'/>", 1_500));
        yield return Case("hatching", Repeated("<path d='M0 0L100 100' stroke='red' stroke-width='.2'/>", 5_000));
        yield return Case("small shapes", Repeated("<circle cx='50' cy='50' r='5' fill='url(#g)'/>", 2_000) + Tile);
        yield return Case("patterns", Tile + Repeated(Page + " fill='url(#p)'/>", 10));
        yield return Case("translucent", Repeated("<g opacity='.9'>" + Page + "/></g>", 100));
        yield return Case(
            "translucent in small clips",
            "<clipPath id='c'><path d='M45 45H55V55H45Z'/></clipPath>"
                + Repeated("<g clip-path='url(#c)'><g opacity='.9'>" + Page + "/></g></g>", 400));

        static TestCaseData Case(string name, string elements) =>
            new TestCaseData(elements).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Ordinary))]
    public void Read_ManyShapesThatPaintLittle_AreDrawn(string elements) =>
        Assert.That(DrawnArtwork.Read(elements).At(50, 50), Does.Not.StartWith("#00"));

    [TestCase("<!DOCTYPE svg [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'/>")]
    [TestCase("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg "
        + "xmlns='http://www.w3.org/2000/svg'>&a;</svg>")]
    [TestCase("<!DOCTYPE svg [<!ENTITY % a SYSTEM 'http://127.0.0.1:9/a.dtd'> %a;]><svg "
        + "xmlns='http://www.w3.org/2000/svg'/>")]
    [TestCase("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [TestCase("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 9'/>")]
    [TestCase("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1e99 9'/>")]
    [TestCase("<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='100%'/>")]
    [TestCase("<html/>")]
    [TestCase("<svg")]
    [TestCase("")]
    [TestCase("\u0089PNG")]
    public void Read_WhatIsNoDrawing_IsRefused(string text) =>
        Assert.That(() => DrawnArtwork.ReadFile(text), Throws.TypeOf<FootMapFormatException>());

    [Test]
    public void Read_PictureThatUnpacksToTooManyPixels_IsRefused()
    {
        using var wide = new SKBitmap(new SKImageInfo(40_001, 1_000, SKColorType.Gray8));
        byte[] bytes = wide.Encode(SKEncodedImageFormat.Png, 100).ToArray();
        Assert.That(bytes, Has.Length.LessThan(1_000_000));
        using var stream = new MemoryStream(bytes);
        Assert.That(() => Artwork.Read(stream, "a.png"), Throws.TypeOf<FootMapFormatException>());
    }

    // All that is left are the commands of Skia, which have to end whatever the numbers are.
    [TestCase("<path d='M0 0L1e6 1e6' stroke='red' stroke-width='1e6' stroke-dasharray='0.2'/>")]
    [TestCase("<g transform='scale(1000000)'><g transform='scale(1000000)'><g transform='scale(1000000)'>"
        + "<g transform='scale(1000000)'><g transform='scale(1000000)'><g transform='scale(1000000)'>"
        + "<g transform='scale(1000000)'><path d='M1 1L999999 5Q3 4 1e6 1e6' stroke='red' stroke-width='1e6'/>"
        + "<circle r='1e6' fill='url(#g)'/></g></g></g></g></g></g></g>"
        + "<radialGradient id='g' r='1e6'><stop stop-color='red'/><stop offset='1'/></radialGradient>")]
    [TestCase("<g transform='scale(0)'><circle r='9'/></g><g transform='matrix(0 0 0 0 0 0)'><path d='M0 0L9 9'/></g>")]
    [TestCase("<pattern id='p' width='1e-6' height='1e-6'><rect width='1' height='1'/></pattern>"
        + "<rect width='100' height='100' fill='url(#p)'/>")]
    [TestCase("<pattern id='p' width='1e-6' height='1e-6' patternUnits='userSpaceOnUse'><rect width='1' height='1'/>"
        + "</pattern><rect width='1e6' height='1e6' fill='url(#p)'/>")]
    [TestCase("<mask id='m' x='-1e6' y='-1e6' width='1e6' height='1e6' maskUnits='userSpaceOnUse'><rect width='1e6' "
        + "height='1e6' fill='white'/></mask><rect width='1e6' height='1e6' mask='url(#m)'/>")]
    [TestCase("<svg width='1e6' height='1e-6' viewBox='0 0 1e-6 1e6'><rect width='1' height='1'/></svg>")]
    [TestCase("<marker id='m' markerWidth='1e6' markerHeight='1e6'><circle r='1e6'/></marker>"
        + "<path d='M0 0L1 1L2 2' stroke-width='1e6' marker-mid='url(#m)'/>")]
    [TestCase("<text x='1' y='1' font-size='9999'>Fuß</text>")]
    [TestCase("<clipPath id='c'><use href='#r'/></clipPath><rect id='r' width='9' height='9' clip-path='url(#c)'/>")]
    public void Draw_NumbersAtTheirLimits_Ends(string elements)
    {
        Artwork artwork = DrawnArtwork.Read(elements + Rest);
        using SKBitmap pixels = artwork.Pixels(400);
        Assert.That(pixels.GetPixel(20, 20).Alpha, Is.EqualTo(255).Or.Zero);
    }

    // A thread with little room, as those of servers may have.
    [Test]
    public void Read_AsDeepAsMayBe_NeedsLittleStack()
    {
        const int Levels = 95;
        string groups = Repeated("<g opacity='.99' transform='rotate(.1)'>", Levels) + Rest + Repeated("</g>", Levels);
        Artwork? artwork = null;
        var thread = new Thread(() => artwork = DrawnArtwork.Read(groups), 512 << 10);
        thread.Start();
        thread.Join();
        Assert.That(artwork!.Problems, Is.Empty);
        using SKBitmap pixels = artwork.Pixels();
        Assert.That(pixels.GetPixel(10, 10).Alpha, Is.GreaterThan(50));
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
