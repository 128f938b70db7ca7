using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Reflexology.Viewer.Components.Parts;

namespace Reflexology.Viewer.Tests;

public sealed class OwnMapTests
{
    private BunitContext _context = null!;
    private MapStore _store = null!;
    private List<ViewerMap> _opened = null!;

    // A shared machine may be slow: a test that passes waits no longer for it.
    [OneTimeSetUp]
    public static void BePatient() => BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(30);

    [SetUp]
    public void Begin()
    {
        _context = new BunitContext();
        _store = new MapStore();
        _opened = [];
        _context.Services.AddSingleton(_store);
        _context.JSInterop.Mode = JSRuntimeMode.Loose;
        foreach (string script in new[] { "./drop.js", "./copy.js" })
            _context.JSInterop.SetupModule(script).SetupModule("attach", _ => true);
    }

    [TearDown]
    public async Task End() => await _context.DisposeAsync();

    [Test]
    public void Choose_GoodFile_RaisesOpened()
    {
        IRenderedComponent<OwnMap> part = Part();
        Choose(part, SpoiledMap.Text, "mine.json");
        part.WaitForAssertion(() => Assert.That(_opened, Is.EqualTo(_store.Own).And.Count.EqualTo(1)));
        part.WaitForAssertion(
            () => Assert.That(part.Find(".said > [role=status]").TextContent, Is.EqualTo("mine.json is open.")));
        Assert.That(part.FindAll(".broken"), Is.Empty);
    }

    [Test]
    public void Choose_BrokenFile_ListsLineColumnAndDrawing()
    {
        IRenderedComponent<OwnMap> part = Part();
        Choose(part, SpoiledMap.WithSole("liver", "M20 100 L60 100 A5 5 0 0 1 60 120 Z"), "mine.json");
        IElement card = part.WaitForElement("[role=region]");
        Assert.That(
            part.Find($"#{card.GetAttribute("aria-labelledby")}").TextContent,
            Is.EqualTo("mine.json cannot be opened"));
        Assert.That(part.Find("h3").TextContent, Does.Match(@"^Line \d+, column \d+$"));
        Assert.That(part.Find(".path code").TextContent, Does.Match(@"^zones\[\d+\]\.shapes\.plantar$"));
        Assert.That(
            part.Find(".message[lang=en]").TextContent,
            Is.EqualTo(
                "Expected one of the commands M L H V C S Q T Z in either case, found 'A' at offset 16 of the path."));
        Assert.That(part.Find("mark").TextContent, Is.EqualTo("A"));
        Assert.That(part.Find(".whole .ring").GetAttribute("cx"), Is.EqualTo("60"));
        Assert.That(part.Find(".near .border").GetAttribute("d"), Is.EqualTo("M20 100 L60 100"));
        Assert.That(
            part.Find("[data-copy]").GetAttribute("data-copy"),
            Does.Match(@"^mine\.json\(\d+,\d+\) zones\[\d+\]\.shapes\.plantar \(zone 'liver'\): expected "));
        Assert.That(_opened, Is.Empty);
        _context.JSInterop.VerifyFocusAsyncInvoke();
    }

    [Test]
    public void Choose_BrokenFile_EachPictureUsesAFootOfItsCard()
    {
        IRenderedComponent<OwnMap> part = Part();
        Choose(part, SpoiledMap.Text.Replace("\"feet\": ", "\"feat\": ", StringComparison.Ordinal), "mine.json");
        part.WaitForElement(".fault");
        string[] feet = [.. part.FindAll("defs g").Select(foot => $"#{foot.Id}")];
        Assert.That(feet, Is.Unique.And.Not.Empty);
        Assert.That(
            part.FindAll("use").Select(use => use.GetAttribute("href")),
            Has.Exactly(OpenResult.MostProblems).AnyOf((object[])feet));
        Assert.That(
            part.Find(".more").TextContent,
            Does.Contain($"{(2 * FootMap.Load("chinese").Zones.Length) - OpenResult.MostProblems}"));
    }

    [Test]
    public void Choose_ProblemOfNoZone_HasNoDrawing()
    {
        IRenderedComponent<OwnMap> part = Part();
        Choose(part, "{", "mine.json");
        Assert.That(part.WaitForElement(".fault").QuerySelectorAll("figure"), Is.Empty);
    }

    [Test]
    public void Choose_TooLargeFile_IsRefusedBeforeItIsRead()
    {
        IRenderedComponent<OwnMap> part = Part("de");
        Choose(part, new string(' ', MapStore.MostBytes + 1), "groß.json");
        Assert.That(
            part.WaitForElement(".broken").TextContent,
            Does.Contain("groß.json lässt sich nicht öffnen").And.Contain("höchstens 2 MB"));
        Assert.That(part.FindAll(".fault"), Is.Empty);
    }

    [Test]
    public void Choose_MapWithWarnings_OpensAndListsThemCollapsed()
    {
        IRenderedComponent<OwnMap> part = Part();
        Choose(
            part,
            SpoiledMap.With(
                "\"is\": \"proximal-of\", \"of\": [\"zone:heart\"]", "\"is\": \"distal-of\", \"of\": [\"zone:heart\"]"),
            "mine.json");
        IElement details = part.WaitForElement("details");
        Assert.That(details.HasAttribute("open"), Is.False);
        Assert.That(details.QuerySelector("li")!.TextContent, Does.StartWith("spleen plantar: distal-of zone:heart"));
        Assert.That(_opened, Has.Count.EqualTo(1));
    }

    [Test]
    public void Dismiss_Card_Goes()
    {
        IRenderedComponent<OwnMap> part = Part();
        Choose(part, "{", "mine.json");
        part.WaitForElement(".dismiss").Click();
        Assert.That(part.FindAll(".broken"), Is.Empty);
    }

    [Test]
    public void Choose_CorrectedFile_ReplacesTheCard()
    {
        IRenderedComponent<OwnMap> part = Part();
        Choose(part, "{", "mine.json");
        part.WaitForElement(".broken");
        Choose(part, SpoiledMap.Text, "mine.json");
        part.WaitForAssertion(() => Assert.That(_opened, Has.Count.EqualTo(1)));
        Assert.That(part.FindAll(".broken"), Is.Empty);
    }

    [Test]
    public void LostMap_Id_AsksForTheFileAgain()
    {
        IRenderedComponent<LostMap> lost = _context.Render<LostMap>(part => part
            .Add(each => each.State, new ExplorerState { Language = "es" })
            .Add(each => each.Id, "own-0123456789ab"));
        Assert.That(lost.Find("[role=status]").TextContent, Does.StartWith("El mapa de esta dirección"));
        Assert.That(lost.FindAll("[popover]"), Is.Empty, "the page takes drops in one place");
    }

    [Test]
    public void LostMap_NoId_IsNothing() =>
        Assert.That(
            _context.Render<LostMap>(part => part.Add(each => each.State, new ExplorerState())).Markup.Trim(),
            Is.Empty);

    private static void Choose(IRenderedComponent<OwnMap> part, string text, string name) =>
        part.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(text, name));

    private IRenderedComponent<OwnMap> Part(string language = "en") => _context.Render<OwnMap>(part => part
        .Add(each => each.State, new ExplorerState { Language = language }).Add(each => each.Opened, _opened.Add));
}
