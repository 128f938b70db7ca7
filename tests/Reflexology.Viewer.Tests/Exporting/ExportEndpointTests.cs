using System.Net;
using System.Text;
using System.Xml.Linq;
using Reflexology.Drawing;
using SkiaSharp;

namespace Reflexology.Viewer.Tests;

public sealed class ExportEndpointTests : HttpTest
{
    private const string State = "map=chinese&areas=kidney,heart&aspects=plantar,dorsal&show=bones&lang=de";

    private static readonly DebianProgram
        Qpdf = new("qpdf", "qpdf"),
        Pdfinfo = new("pdfinfo", "poppler-utils"),
        RsvgConvert = new("rsvg-convert", "librsvg2-bin");

    private static IEnumerable<string> Endings => ExportFormat.AllEndings;

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("reflexology-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Export_EveryFormat_IsAnAttachmentWithTheBytesOfTheLibrary(
        [ValueSource(nameof(Endings))] string ending)
    {
        (HttpResponseMessage response, byte[] file) = await GetAsync(
            $"/export?{State}&format={ending[1..]}&paper=A5&orientation=landscape&theme=dark&labels=leaders"
            + "&legend=yes&dpi=96");
        ExportFormat format = ExportFormat.FromPath(ending)!;
        string path = Path.Combine(_folder, $"x{ending}");
        new Diagram(FootMap.Load("chinese"))
        {
            Highlight = ["kidney", "heart"],
            Aspects = [Aspect.Plantar, Aspect.Dorsal],
            HasBones = true,
            Language = "de",
            Theme = DiagramTheme.Dark,
            Labels = LabelStyle.Leaders,
            HasLegend = true,
        }.Save(path, new() { Page = PageSize.A5.Turned, Dpi = 96 });
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), Encoding.UTF8.GetString(file));
        Assert.That(file, Is.EqualTo(File.ReadAllBytes(path)));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo(format.MediaType));
        Assert.That(response.Content.Headers.ContentDisposition!.DispositionType, Is.EqualTo("attachment"));
        Assert.That(
            response.Content.Headers.ContentDisposition.FileName,
            Is.EqualTo($"foot-map-chinese-kidney-heart{format.Endings[0]}"));
        Assert.That(
            response.Content.Headers.ContentDisposition.FileNameStar,
            Is.EqualTo($"fußkarte-chinese-niere-herz{format.Endings[0]}"));
        Assert.That(response.Headers.CacheControl!.NoStore, Is.True);
        response.Dispose();
    }

    [TestCase("?lang=en", 1), TestCase("?lang=ru&paper=A5&orientation=landscape&labels=numbers&legend=yes", 2)]
    public async Task Export_Pdf_IsADocumentOfThatManyPages(string query, int pages)
    {
        string path = await DownloadAsync($"/export{query}&format=pdf", "map.pdf");
        Assert.That(Qpdf.Run(["--check", path]), Does.Contain("No syntax or stream encoding errors"));
        Assert.That(Pdfinfo.Run([path]), Does.Match($@"Pages:\s+{pages}\n"));
    }

    [Test]
    public async Task Export_Svg_IsDrawnByAnotherProgram()
    {
        string path = await DownloadAsync(
            $"/export?{State}&format=svg&paper=A5", "map.svg"), picture = Path.Combine(_folder, "svg.png");
        RsvgConvert.Run(["--width", "370", "--output", picture, path]);
        using SKBitmap drawn = SKBitmap.Decode(picture);
        Assert.That((drawn.Width, drawn.Height), Is.EqualTo((370, 525)));
        Assert.That(XDocument.Load(path).Root!.Attribute("width")!.Value, Is.EqualTo("148mm"));
    }

    [TestCase("png", SKEncodedImageFormat.Png)]
    [TestCase("jpg", SKEncodedImageFormat.Jpeg)]
    [TestCase("jpeg", SKEncodedImageFormat.Jpeg)]
    [TestCase("webp", SKEncodedImageFormat.Webp)]
    public async Task Export_Picture_HasTheSizeOfItsPaper(string format, SKEncodedImageFormat expected)
    {
        using SKCodec codec = SKCodec.Create(
            await DownloadAsync(
                $"/export?{State}&format={format}&paper=Letter&orientation=landscape&dpi=100", $"map.{format}"));
        Assert.That(codec.EncodedFormat, Is.EqualTo(expected));
        Assert.That((codec.Info.Width, codec.Info.Height), Is.EqualTo((1100, 850)));
        using var pixels = new SKBitmap(codec.Info);
        Assert.That(codec.GetPixels(pixels.Info, pixels.GetPixels()), Is.EqualTo(SKCodecResult.Success));
    }

    [Test]
    public async Task Page_AtTheSizeOfTheExport_IsItsVeryPixels(
        [Values("light", "dark", "print", "high-contrast")] string theme,
        [Values("portrait", "landscape")] string orientation)
    {
        string query = $"{State}&format=png&paper=A5&dpi=144&theme={theme}&orientation={orientation}";
        using SKBitmap export = SKBitmap.Decode(await DownloadAsync($"/export?{query}", "export.png"));
        using SKBitmap page = SKBitmap.Decode(
            await DownloadAsync($"/page.png?{query}&width={export.Width}", "page.png"));
        Assert.That((page.Width, page.Height), Is.EqualTo((export.Width, export.Height)));
        Assert.That(page.Bytes.AsSpan().SequenceEqual(export.Bytes), Is.True, "the preview is not the page");
        Assert.That(export.Pixels.Distinct().Take(100).Count(), Is.EqualTo(100), "the page is empty");
    }

    [TestCase("format=pdf&page=1", "2"), TestCase("format=pdf&page=2", "2"), TestCase("format=svg", "1")]
    public async Task Page_OfALongLegend_SaysHowManyTheFileHolds(string query, string pages)
    {
        (HttpResponseMessage response, byte[] file) = await GetAsync(
            $"/page.png?lang=ru&paper=A5&orientation=landscape&labels=numbers&legend=yes&{query}&width=500");
        Assert.That(response.Headers.GetValues(ExportEndpoints.PagesHeader), Is.EqualTo(new[] { pages }));
        using SKBitmap page = SKBitmap.Decode(file);
        Assert.That(page.Width, Is.EqualTo(500));
        response.Dispose();
    }

    [TestCase("/export?format=gif", "'format'")]
    [TestCase("/page.png?width=100", "'width'")]
    [TestCase("/page.png", "'width'")]
    [TestCase("/page.html?lang=xx", "'lang'")]
    [TestCase("/page.png?width=300&page=7", "'page'")]
    [TestCase("/export?areas=%3Cscript%3E", "'areas'")]
    public async Task Anything_BadMember_Is400InALineOfText(string path, string member)
    {
        (HttpResponseMessage response, byte[] file) = await GetAsync(path);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/plain"));
        Assert.That(Encoding.UTF8.GetString(file), Does.Match("^Expected [^\n]+, found [^\n]+$").And.Contain(member));
        response.Dispose();
    }

    [Test]
    public async Task InteractivePage_InAFrame_IsTheFileKeptApart()
    {
        (HttpResponseMessage response, byte[] page) = await GetAsync($"/page.html?{State}");
        (HttpResponseMessage export, byte[] file) = await GetAsync($"/export?{State}&format=html");
        Assert.That(page, Is.EqualTo(file));
        Assert.That(
            response.Headers.GetValues("Content-Security-Policy"),
            Is.EqualTo(new[] { "sandbox allow-scripts; frame-ancestors 'self'" }));
        Assert.That(response.Content.Headers.ContentDisposition, Is.Null);
        response.Dispose();
        export.Dispose();
    }

    private async Task<(HttpResponseMessage Response, byte[] Content)> GetAsync(string path)
    {
        HttpResponseMessage response = await AnswerAsync(path);
        return (response, await response.Content.ReadAsByteArrayAsync());
    }

    private async Task<string> DownloadAsync(string path, string name)
    {
        (HttpResponseMessage response, byte[] content) = await GetAsync(path);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), Encoding.UTF8.GetString(content));
        response.Dispose();
        string file = Path.Combine(_folder, name);
        await File.WriteAllBytesAsync(file, content);
        return file;
    }
}
