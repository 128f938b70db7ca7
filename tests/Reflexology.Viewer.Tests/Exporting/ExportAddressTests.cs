using Reflexology.Drawing;

namespace Reflexology.Viewer.Tests;

public sealed class ExportAddressTests
{
    private static readonly MapStore Maps = new();
    private static readonly LogoStore Logos = new();

    private static readonly byte[] Leaf =
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M1 7C1 2 4 1 7 1 7 5 5 7 1 7"/></svg>"""u8
            .ToArray();

    [Test]
    public void Read_NothingButTheState_IsAsAtFirst()
    {
        ExportRequest request = Read(
            "?map=ingham&areas=kidney,heart&feet=left&aspects=dorsal&show=bones&lang=de&zone=ingham/left.dorsal/x"
            + "&at=2,0.5,0.5&with=basic");
        Assert.Multiple(() =>
        {
            Assert.That(request.State.Shown.Id, Is.EqualTo("ingham"));
            Assert.That(request.Diagram.Areas().Select(area => area.Id), Is.EqualTo(["kidney", "heart"]));
            Assert.That(request.Diagram.Against?.Id, Is.EqualTo("basic"));
            Assert.That(request.Diagram.Feet, Is.EqualTo(new[] { Foot.Left }));
            Assert.That(request.Diagram.Aspects, Is.EqualTo(new[] { Aspect.Dorsal }));
            Assert.That(request.Diagram.HasBones, Is.True);
            Assert.That(request.Diagram.Language, Is.EqualTo("de"));
            Assert.That(request.Format, Is.EqualTo(ExportFormat.Pdf));
            Assert.That(request.Sheet, Is.EqualTo(PageSize.A4));
            Assert.That(request.Diagram.Theme, Is.EqualTo(DiagramTheme.Light));
            Assert.That(request.Diagram.HasLegend, Is.Null);
        });
    }

    [Test]
    public void OfFile_EveryChoice_IsReadBack(
        [Values("png", "webp", "jpg", "pdf", "svg", "html")] string format,
        [Values] LabelStyle labels,
        [Values(null, true, false)] bool? hasLegend)
    {
        var request = new ExportRequest(
            new ExplorerState { Areas = [BodyAtlas.BuiltIn.Get("kidney")], Language = "zh" })
        {
            Format = ExportFormat.FromPath($"x.{format}")!,
            Paper = "Letter",
            IsLandscape = true,
            Dpi = 200,
            Theme = DiagramTheme.HighContrast,
            Labels = labels,
            HasLegend = hasLegend,
            Title = "Where is it? 1 + 1 & 2",
            Subtitle = "Übung · 练习",
            Credit = "Praxis Fußwohl & Söhne · 足",
            Logo = Logos.Open("leaf.svg", Leaf),
            Profile = format == "svg" ? SvgProfile.Office : SvgProfile.Web,
        };
        string address = ExportAddress.OfFile(request);
        Assert.That(address, Does.StartWith("/export?"));
        ExportRequest read = Read(address["/export".Length..]);
        Assert.That(ExportAddress.OfFile(read), Is.EqualTo(address));
        Assert.That(
            (read.Format, read.Sheet, read.Theme, read.Labels, read.HasLegend),
            Is.EqualTo((request.Format, PageSize.Letter.Turned, request.Theme, labels, hasLegend)));
        Assert.That(
            (read.Title, read.Subtitle, read.Credit, read.Logo),
            Is.EqualTo((request.Title, request.Subtitle, request.Credit, request.Logo)));
        Assert.That(
            (read.Diagram.Title, read.Diagram.Subtitle),
            Is.EqualTo((request.Title, read.HasSheets ? request.Subtitle : null)));
        Assert.That(
            (read.Diagram.Credit, read.Diagram.Logo),
            Is.EqualTo(read.HasSheets ? (request.Credit, request.Logo!.Artwork) : ((string?)null, (Artwork?)null)));
        Assert.That(read.Options.Svg, Is.EqualTo(request.Profile));
        Assert.That(read.Diagram.Areas().Select(area => area.Id), Is.EqualTo(["kidney"]));
    }

    [Test]
    public void Read_Body_IsOnSheetsOnly()
    {
        var request = new ExportRequest(new ExplorerState()) { HasBody = true };
        ExportRequest read = Read(ExportAddress.OfFile(request)["/export".Length..]);
        Assert.That(read.Diagram.HasBody, Is.True);
        Assert.That((read with { Format = ExportFormat.Html }).Diagram.HasBody, Is.False);
        Assert.That(Read("?map=basic").HasBody, Is.False);
    }

    [Test]
    public void Diagram_WithoutNames_HasATitleThatGivesNothingAway()
    {
        var request = new ExportRequest(new ExplorerState { Areas = [BodyAtlas.BuiltIn.Get("kidney")] });
        Assert.That((request.Diagram.Title, request.Diagram.Subtitle), Is.EqualTo(((string?)null, (string?)null)));
        request = request with { Labels = LabelStyle.None };
        Assert.That(request.Diagram.Title, Is.EqualTo(request.State.Shown.Map.Names["en"]));
        Assert.That(request.Diagram.Subtitle, Is.Empty);
        Assert.That((request with { Title = "Kidney" }).Diagram.Title, Is.EqualTo("Kidney"));
        Assert.That((request with { Format = ExportFormat.Html }).Diagram.Title, Is.Null, "a page has its names");
    }

    [TestCase("?title=", "Expected a line of at most 200 characters for 'title', found nothing.")]
    [TestCase("?subtitle=a%09b", "Expected a line of at most 200 characters for 'subtitle', found 'a b'.")]
    [TestCase("?credit=", "Expected a line of at most 200 characters for 'credit', found nothing.")]
    [TestCase("?credit=a%0Ab", "Expected a line of at most 200 characters for 'credit', found 'a b'.")]
    [TestCase("?logo=own-0123456789ab", "Expected a logo that was chosen since the viewer started for 'logo', found "
        + "'own-0123456789ab'.")]
    [TestCase("?svg=both", "Expected web, office for 'svg', found 'both'.")]
    [TestCase("?format=gif", "Expected png, webp, jpg, jpeg, pdf, svg, html for 'format', found 'gif'.")]
    [TestCase("?format=pdf&format=png", "Expected png, webp, jpg, jpeg, pdf, svg, html for 'format', found 'pdf,png'.")]
    [TestCase("?format=", "Expected png, webp, jpg, jpeg, pdf, svg, html for 'format', found nothing.")]
    [TestCase("?paper=A6", "Expected A5, A4, A3, Letter, Tabloid for 'paper', found 'A6'.")]
    [TestCase("?paper=99999x99999mm", "Expected A5, A4, A3, Letter, Tabloid for 'paper', found '99999x99999mm'.")]
    [TestCase("?orientation=sideways", "Expected portrait, landscape for 'orientation', found 'sideways'.")]
    [TestCase("?dpi=71", "Expected a whole number of 72 to 600 for 'dpi', found '71'.")]
    [TestCase("?dpi=601", "Expected a whole number of 72 to 600 for 'dpi', found '601'.")]
    [TestCase("?dpi=1e2", "Expected a whole number of 72 to 600 for 'dpi', found '1e2'.")]
    [TestCase("?dpi=", "Expected a whole number of 72 to 600 for 'dpi', found nothing.")]
    [TestCase("?theme=pink", "Expected light, dark, print, high-contrast for 'theme', found 'pink'.")]
    [TestCase("?labels=some", "Expected inside, leaders, numbers, none, pictograms for 'labels', found 'some'.")]
    [TestCase("?legend=maybe", "Expected auto, yes, no for 'legend', found 'maybe'.")]
    [TestCase("?body=maybe", "Expected yes, no for 'body', found 'maybe'.")]
    [TestCase("?page=0", "Expected a whole number of 1 to 999 for 'page', found '0'.")]
    [TestCase("?map=own-123456789012", "Expected an open map, such as basic, chinese, ingham, ten-zones for 'map', "
        + "found 'own-123456789012'.")]
    [TestCase("?areas=kidny", "Expected body areas for 'areas', found 'kidny'. Did you mean 'kidney'?")]
    [TestCase("?feet=third", "Expected left, right for 'feet', found 'third'.")]
    [TestCase("?aspects=plantar,below", "Expected plantar, dorsal, medial, lateral for 'aspects', found 'below'.")]
    [TestCase("?show=nerves", "Expected bones, guides, weak for 'show', found 'nerves'.")]
    [TestCase("?lang=fr", "Expected en, de, es, ru, zh for 'lang', found 'fr'.")]
    [TestCase("?format=png&paper=A4&dpi=600", "Expected a picture of at most 17403188 pixels, found 4961 x 7016. "
        + "Take fewer dpi or smaller paper.")]
    [TestCase("?areas=1,2,3,4,5,6,7,8,9,10,11,12,13", "Expected at most 12 words for 'areas', found 13.")]
    public void Read_BadMember_SaysWhatWasFoundAndExpected(string query, string message) =>
        Assert.That(() => Read(query), Throws.TypeOf<AddressException>().With.Message.EqualTo(message));

    [TestCase("?fromat=pdf", "found 'fromat'.")]
    [TestCase("?pdf", "found 'pdf'.")]
    [TestCase("?a%0Ab=1", "found 'a b'.")]
    public void Read_UnknownMember_IsRefusedInALine(string query, string end) =>
        Assert.That(
            () => Read(query),
            Throws.TypeOf<AddressException>()
                .With.Message.StartsWith("Expected members named map, ")
                .And.Message.EndsWith(end));

    [Test]
    public void Read_VeryLongWord_IsCutInTheMessage() =>
        Assert.That(
            () => Read($"?theme={new string('x', 5000)}"),
            Throws.TypeOf<AddressException>().With.Message.Length.LessThan(160));

    [TestCase("A3", 300, true)]
    [TestCase("A3", 301, false)]
    [TestCase("A5", 600, true)]
    [TestCase("Tabloid", 300, true)]
    [TestCase("A4", 424, true)]
    [TestCase("A4", 425, false)]
    public void IsWithinLimits_Picture_IsAtMostA3At300(string paper, int dpi, bool expected)
    {
        var request = new ExportRequest(new ExplorerState()) { Format = ExportFormat.Png, Paper = paper, Dpi = dpi };
        Assert.That(request.IsWithinLimits, Is.EqualTo(expected));
        Assert.That((request with { Format = ExportFormat.Pdf }).IsWithinLimits, Is.True);
    }

    [TestCase("?width=200", 200), TestCase("?width=2400", 2400)]
    public void WidthOf_WithinItsLimits_IsRead(string query, int expected) =>
        Assert.That(ExportAddress.WidthOf(query), Is.EqualTo(expected));

    [TestCase(""), TestCase("?width=199"), TestCase("?width=2401"), TestCase("?width=-300"), TestCase("?width=300.5")]
    public void WidthOf_MissingOrBeyondItsLimits_IsRefused(string query) =>
        Assert.That(
            () => ExportAddress.WidthOf(query),
            Throws.TypeOf<AddressException>()
                .With.Message.StartsWith("Expected a whole number of 200 to 2400 for 'width', found "));

    private static ExportRequest Read(string query) => ExportAddress.Read(query, Maps, Logos, "en");
}
