using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Reflexology.Viewer.Tests;

public sealed class ExportJourneys : BrowserTest
{
    private ILocator Dialog => Page.Locator("dialog.sheet");

    private ILocator Preview => Dialog.Locator("img.picture-of-page");

    private ILocator Download => Dialog.Locator("a.download");

    private ILocator LogoPart => Dialog.Locator(".logo-choice");

    [Test]
    public async Task Dialog_PaperColoursAndLegend_ChangeThePreviewAndTheLink()
    {
        await OpenDialogAsync("/?areas=kidney&lang=en");
        double upright = await RatioAsync();
        await ChooseAsync("orientation", "landscape");
        Assert.That(await RatioAsync(), Is.EqualTo(1 / upright).Within(0.01));
        await ChooseAsync("paper", "Letter");
        Assert.That(await RatioAsync(), Is.EqualTo(11 / 8.5).Within(0.01));
        int light = await BrightnessAsync();
        await PickAsync("dark");
        await SeePreviewAsync("theme=dark");
        Assert.That(await BrightnessAsync(), Is.LessThan(light - 100));
        await ChooseAsync("labels", "numbers");
        await ChooseAsync("legend", "no");
        await Assertions.Expect(Download).ToHaveAttributeAsync(
            "href",
            "/export?areas=kidney&lang=en&format=pdf&paper=Letter&orientation=landscape&theme=dark&labels=numbers"
            + "&legend=no");
        await Assertions.Expect(Preview)
            .ToHaveAttributeAsync("alt", "Preview of page 1 of 1: Chinese 62-zone map, Kidney");
    }

    [Test]
    public async Task Titles_OfYourOwn_AreInThePreviewAndTheFile()
    {
        await OpenDialogAsync("/?areas=kidney&lang=en");
        await Dialog.Locator("[data-choice=title]").FillAsync("Worksheet 1");
        await Dialog.Locator("[data-choice=subtitle]").FillAsync("  Where & why?  ");
        await Page.Keyboard.PressAsync("Tab");
        await SeePreviewAsync("title=Worksheet%201&subtitle=Where%20%26%20why%3F");
        await Assertions.Expect(Download).ToHaveAttributeAsync("href", new Regex("title=Worksheet%201&subtitle=Where"));
        await Dialog.Locator("[data-choice=title]").FillAsync(" ");
        await Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Download).Not.ToHaveAttributeAsync("href", new Regex("[&]title="));
    }

    [Test]
    public async Task Dialog_OfTwoComparedMaps_HasBothOnThePageUnlessOneIsChosen()
    {
        await OpenDialogAsync("/?with=ingham&areas=kidney&lang=en");
        ILocator against = Dialog.Locator("[data-choice=against]");
        await Assertions.Expect(against).ToHaveValueAsync("ingham");
        await Assertions.Expect(Download).ToHaveAttributeAsync("href", new Regex("[?]with=ingham&areas=kidney"));
        IDownload download = await Page.RunAndWaitForDownloadAsync(() => Download.ClickAsync());
        Assert.That(download.SuggestedFilename, Is.EqualTo("foot-map-chinese-ingham-kidney.pdf"));
        await Dialog.Locator("[data-choice=map]").SelectOptionAsync("ingham");
        await Assertions.Expect(against).ToHaveValueAsync("chinese");
        await Assertions.Expect(Download).ToHaveAttributeAsync("href", new Regex("map=ingham&with=chinese&"));
        await against.SelectOptionAsync("");
        await Assertions.Expect(Download).Not.ToHaveAttributeAsync("href", new Regex("with="));
        await against.SelectOptionAsync("basic");
        await Assertions.Expect(Download).ToHaveAttributeAsync("href", new Regex("map=ingham&with=basic&"));
        await SeePreviewAsync("with=basic");
    }

    [TestCase("pdf", "%PDF-")]
    [TestCase("png", "\u0089PNG\r\n")]
    [TestCase("svg", "<svg ")]
    [TestCase("jpg", "\u00ff\u00d8\u00ff")]
    [TestCase("webp", "RIFF")]
    [TestCase("html", "<!doctype html>")]
    public async Task Download_EachFormat_IsAFileOfIt(string format, string signature)
    {
        await OpenDialogAsync("/?areas=kidney,heart&lang=en");
        await Dialog.Locator($"input[value={format}]").FocusAsync();
        await Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(Download).ToHaveAttributeAsync("href", new Regex($"format={format}&"));
        IDownload download = await Page.RunAndWaitForDownloadAsync(() => Download.ClickAsync());
        Assert.That(download.SuggestedFilename, Is.EqualTo($"foot-map-chinese-kidney-heart.{format}"));
        byte[] file = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.That(Encoding.Latin1.GetString(file[..signature.Length]), Is.EqualTo(signature));
    }

    [Test]
    public async Task Logo_ChosenAndRemoved_IsAtTheHeadOfThePageAndGoes()
    {
        await OpenDialogAsync("/?areas=kidney&lang=en");
        Assert.That(await GreensAsync(), Is.Zero);
        await ChooseLogoAsync("leaf.svg", GreenSquare("<script>alert(1)</script>"));
        await SeePreviewAsync("logo=own-[0-9a-f]{12}");
        await Assertions.Expect(LogoPart).ToContainTextAsync("leaf.svg");
        await Assertions.Expect(LogoPart.GetByRole(AriaRole.Status)).ToContainTextAsync("leaf.svg(1,");
        Assert.That(await GreensAsync(), Is.GreaterThan(200));

        await PickAsync("svg");
        await ChooseAsync("svg", "office");
        IDownload download = await Page.RunAndWaitForDownloadAsync(() => Download.ClickAsync());
        string file = await File.ReadAllTextAsync(await download.PathAsync());
        Assert.That(file, Does.Contain("#00ff00").And.Not.Contain("<style").And.Not.Contain("alert"));

        await LogoPart.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Remove the logo" })
            .ClickAsync();
        await Assertions.Expect(Download).Not.ToHaveAttributeAsync("href", new Regex("logo="));
        await SeePreviewAsync("format=svg");
        Assert.That(await GreensAsync(), Is.Zero);
    }

    [Test]
    public async Task Logo_NoPictureOrTooLarge_SaysSoAndKeepsTheOneBefore()
    {
        await OpenDialogAsync("/?lang=de");
        await ChooseLogoAsync("leaf.svg", GreenSquare(""));
        await SeePreviewAsync("logo=own-");
        await ChooseLogoAsync("Brief.doc", [0xD0, 0xCF, 0x11, 0xE0]);
        await Assertions.Expect(LogoPart.GetByRole(AriaRole.Status))
            .ToContainTextAsync("Brief.doc lässt sich nicht als Logo verwenden.");
        await ChooseLogoAsync("groß.png", new byte[LogoStore.MostBytes + 1]);
        await Assertions.Expect(LogoPart.GetByRole(AriaRole.Status)).ToHaveTextAsync(
            "groß.png ist größer als 1 MB. Wählen Sie eine kleinere Datei.");
        await Assertions.Expect(Download).ToHaveAttributeAsync("href", new Regex("logo=own-"));
    }

    [Test]
    public async Task Html_Chosen_ThePreviewIsThePageItself()
    {
        await OpenDialogAsync("/?areas=kidney&lang=de");
        await PickAsync("html");
        IFrameLocator frame = Dialog.FrameLocator("iframe");
        await Assertions.Expect(frame.Locator("html")).ToHaveAttributeAsync("lang", "de");
        await Assertions.Expect(frame.Locator("[data-lit-area=kidney]")).ToContainTextAsync("Niere");
        await Assertions.Expect(Dialog.Locator("select:not([data-choice=against])")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Pages_OfALongLegend_AreTurnedAndOneFormatHoldsTheFirst()
    {
        await OpenDialogAsync("/?lang=ru");
        await ChooseAsync("labels", "numbers");
        await ChooseAsync("legend", "yes");
        await ChooseAsync("paper", "A5");
        await ChooseAsync("orientation", "landscape");
        await Assertions.Expect(Dialog.Locator("figcaption")).ToContainTextAsync("Страница 1 из 2");
        await Dialog.GetByLabel("Следующая страница").ClickAsync();
        await SeePreviewAsync("page=2");
        await Assertions.Expect(Dialog.GetByLabel("Следующая страница")).ToBeDisabledAsync();
        await PickAsync("png");
        await SeePreviewAsync("page=1");
        await Assertions.Expect(Dialog.Locator("figcaption")).ToContainTextAsync("Страница 1 из 2: остальная легенда");
    }

    [Test]
    public async Task Resolution_TooFineForLargerPaper_GoesDown()
    {
        await OpenDialogAsync("/?lang=en");
        await PickAsync("png");
        await ChooseAsync("paper", "A5");
        await ChooseAsync("dpi", "600");
        await Assertions.Expect(Dialog.Locator(".measure")).ToHaveTextAsync("3496 × 4961 pixels");
        await ChooseAsync("paper", "A3");
        await Assertions.Expect(Dialog.Locator(".measure")).ToHaveTextAsync("3508 × 4961 pixels");
        await Assertions.Expect(Download).ToHaveAttributeAsync("href", new Regex("dpi=300"));
    }

    [Test]
    public async Task Escape_InTheDialog_ClosesItAndTheFocusReturns()
    {
        await OpenAtAsync("/?lang=en");
        await Page.Locator(".export > .open").FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Dialog.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Export this picture");
        Assert.That(await Dialog.EvaluateAsync<bool>("dialog => dialog.contains(document.activeElement)"), Is.True);
        await Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Dialog).ToBeHiddenAsync();
        await Assertions.Expect(Page.Locator(".export > .open")).ToBeFocusedAsync();
        await Assertions.Expect(Dialog.Locator(".inside")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task CopyLink_Allowed_CopiesTheWholeState()
    {
        await Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        const string State =
            "/?map=ingham&with=chinese&areas=kidney,heart&feet=left&aspects=plantar,dorsal&show=bones&lang=en";
        await OpenAtAsync(State);
        await Page.Locator(".copy").ClickAsync();
        await Assertions.Expect(Page.Locator(".export [role=status]").First).ToHaveTextAsync(
            "Link copied. It opens on this computer only; to share the map, download it as HTML.");
        Assert.That(await Page.EvaluateAsync<string>("navigator.clipboard.readText()"), Is.EqualTo(Address + State));
    }

    [Test]
    public async Task CopyLink_Forbidden_SelectsTheAddress()
    {
        await Page.AddInitScriptAsync(
            "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject() } })");
        await OpenAtAsync("/?areas=neck&lang=en");
        await Page.Locator(".copy").ClickAsync();
        await Assertions.Expect(Page.Locator(".by-hand")).ToBeFocusedAsync();
        Assert.That(
            await Page.EvaluateAsync<string>(
                "(f => f.value.slice(f.selectionStart, f.selectionEnd))(document.querySelector('.by-hand'))"),
            Is.EqualTo($"{Address}/?areas=neck&lang=en"));
        await Assertions.Expect(Page.Locator(".export [role=status]").First)
            .ToContainTextAsync("Copy the selected link");
    }

    [Test]
    public async Task Axe_OpenDialog_HasNoViolationInAnyThemeAndFits([Values(1280, 390, 320)] int width)
    {
        await Page.SetViewportSizeAsync(width, 700);
        await OpenDialogAsync("/?areas=kidney&with=ingham&lang=ru");
        await PickAsync("png");
        await Assertions.Expect(Preview).ToHaveAttributeAsync("data-state", "painted");
        await ExpectAccessibleInEveryThemeAsync(Dialog);
        int hidden = await Dialog.EvaluateAsync<int>("dialog => dialog.scrollWidth - dialog.clientWidth");
        Assert.That(hidden, Is.LessThanOrEqualTo(0));
        LocatorBoundingBoxResult box = (await Download.BoundingBoxAsync())!;
        Assert.That(box.X + box.Width, Is.LessThanOrEqualTo(width));
        Assert.That(box.Y + box.Height, Is.LessThanOrEqualTo(700), "the download is in sight");
    }

    private async Task OpenAtAsync(string path)
    {
        await Page.GotoAsync(Address + path);
        await Assertions.Expect(Page.Locator("reflexology-map[data-ready]")).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator(".export > .open[data-ready]")).ToBeVisibleAsync();
    }

    private async Task OpenDialogAsync(string path)
    {
        await OpenAtAsync(path);
        await Page.Locator(".export > .open").ClickAsync();
        await SeePreviewAsync("format=pdf");
    }

    private Task ChooseLogoAsync(string name, byte[] bytes) =>
        LogoPart.Locator("input[type=file]").SetInputFilesAsync(
            new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = bytes });

    private static byte[] GreenSquare(string more) => Encoding.UTF8.GetBytes(
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\">{more}"
        + "<path fill=\"#00ff00\" d=\"M0 0H8V8H0z\"/></svg>");

    private Task PickAsync(string value) => Dialog.Locator($"input[value={value}]").CheckAsync();

    private async Task ChooseAsync(string choice, string value)
    {
        await Dialog.Locator($"select[data-choice={choice}]").SelectOptionAsync(value);
        await SeePreviewAsync($"{choice}={value}");
    }

    // Decoded, and of the present choices.
    private async Task SeePreviewAsync(string part)
    {
        await Assertions.Expect(Preview).ToHaveAttributeAsync("src", new Regex($@"^/page\.png\?.*{part}"));
        await Assertions.Expect(Preview).ToHaveAttributeAsync("data-state", "painted");
        Assert.That(await Preview.EvaluateAsync<int>("image => image.naturalWidth"), Is.EqualTo(1200));
    }

    private Task<double> RatioAsync() =>
        Preview.EvaluateAsync<double>("image => image.naturalWidth / image.naturalHeight");

    private Task<int> GreensAsync() => Preview.EvaluateAsync<int>("""
        image => {
          const canvas = document.createElement("canvas");
          [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
          const context = canvas.getContext("2d");
          context.drawImage(image, 0, 0);
          const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
          let greens = 0;
          for (let i = 0; i < data.length; i += 4)
            if (data[i] < 20 && data[i + 1] > 235 && data[i + 2] < 20) greens++;
          return greens;
        }
        """);

    // Of the paper in its corner, 0 to 255.
    private Task<int> BrightnessAsync() => Preview.EvaluateAsync<int>("""
        image => {
          const canvas = document.createElement("canvas").getContext("2d");
          canvas.drawImage(image, 0, 0);
          return canvas.getImageData(10, 10, 1, 1).data[0];
        }
        """);
}
