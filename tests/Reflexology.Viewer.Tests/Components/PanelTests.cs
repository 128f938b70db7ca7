using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Reflexology.Drawing;
using Reflexology.Viewer.Components.Parts;

namespace Reflexology.Viewer.Tests;

/// <summary>The parts of the page, without a browser.</summary>
public sealed class PanelTests
{
    private static readonly MapStore Store = new();
    private static readonly ViewerMap Ingham = Store.Find("ingham")!, Basic = Store.Find("basic")!;
    private static readonly ExplorerState Kidney = new ExplorerState().With(BodyAtlas.BuiltIn["kidney"]);

    [Test]
    public void LitAreas_TwoMaps_HaveASentenceEach()
    {
        using var page = new BunitContext();
        IRenderedComponent<LitAreas> lit = page.Render<LitAreas>(
            parts => parts.Add(part => part.State, Kidney with { Against = Basic }));
        Assert.That(lit.FindAll(".sentence").Select(sentence => Words(sentence.TextContent)), Is.EqualTo(new[]
        {
            "Chinese 62-zone map Kidney: 1 zone on each sole",
            "The three areas Kidney: no zone of its own; on this map part of “Abdomen and legs” in a larger zone",
        }));
    }

    [Test]
    public void LitAreas_ZonesOnHiddenSides_AreSaid()
    {
        using var page = new BunitContext();
        ExplorerState spine = new ExplorerState().With(BodyAtlas.BuiltIn["spine"]);
        Assert.That(
            page.Render<LitAreas>(parts => parts.Add(part => part.State, spine)).Find(".elsewhere").TextContent,
            Is.EqualTo("Inner side: 10 highlighted, Outer side: 2 highlighted"));
        Assert.That(
            page.Render<LitAreas>(parts => parts.Add(part => part.State, spine with { Aspects = [Aspect.Medial] }))
                .FindAll(".elsewhere"),
            Is.Empty);
    }

    [Test]
    public void ExportChoices_Formats_AreAllThatThereAre()
    {
        using var page = new BunitContext();
        page.Services.AddSingleton(new LogoStore());
        IRenderedComponent<ExportChoices> choices = page.Render<ExportChoices>(parts => parts
            .Add(part => part.Request, new ExportRequest(Kidney))
            .Add(part => part.Maps, MapStore.BuiltIn));
        Assert.That(
            choices.FindAll("[name=export-format]").Select(choice => choice.GetAttribute("value")),
            Is.EquivalentTo(ExportFormat.All.Select(format => format.Endings[0][1..])));
    }

    [Test]
    public void LitAreas_Remove_AsksForTheStateWithoutTheArea()
    {
        using var page = new BunitContext();
        ExplorerState? next = null;
        IRenderedComponent<LitAreas> lit = page.Render<LitAreas>(
            parts => parts.Add(part => part.State, Kidney).Add(part => part.Changed, state => next = state));
        lit.Find(".remove").Click();
        Assert.That(next?.Areas, Is.Empty);
    }

    [Test]
    public void Disagreement_AboutTheHeart_NamesTheMapsAndOffersToCompare()
    {
        using var page = new BunitContext();
        ViewerMap? compared = null;
        IRenderedComponent<Disagreement> answer = page.Render<Disagreement>(parts => parts
            .Add(part => part.State, new ExplorerState())
            .Add(part => part.Area, BodyAtlas.BuiltIn["heart"])
            .Add(part => part.Compared, map => compared = map));
        MapContradiction heart = Ingham.Map.Contradictions.First(
            says => says.BodyAreas.Any(area => area.Id == "heart"));
        Assert.That(answer.Find("h3").TextContent, Is.EqualTo(heart.Topic["en"]));
        Assert.That(answer.Markup, Does.Contain("Western map (Ingham line)"));
        answer.FindAll("dt")
            .First(map => map.TextContent.Contains("Ingham", StringComparison.Ordinal))
            .QuerySelector("button")!.Click();
        Assert.That(compared, Is.EqualTo(Ingham));
    }

    [Test]
    public void ZonePanel_Zone_HasAllThatIsKnownOfIt(
        [ValueSource(typeof(Languages), nameof(Languages.All))] string language)
    {
        using var page = new BunitContext();
        Zone heart = MapStore.First.Map.ZoneWithId("heart");
        var state = new ExplorerState
        {
            Language = language,
            Chosen = new ChosenZone(MapStore.First, heart, new ViewId(Foot.Left, Aspect.Plantar)),
        };
        string panel = page.Render<ZonePanel>(parts => parts.Add(part => part.State, state)).Find(".place").TextContent;
        string[] expected =
        [
            heart.Names[language],
            $"{heart.Number}",
            heart.BodyAreas[0].Names[language],
            heart.Location,
            heart.Agreement.Note,
            .. heart.Sources.Select(source => source.Title),
            new PageTexts(language)[heart.Agreement.Grade.ToWord()],
            new PageTexts(language)["straight"],
            .. MapStore.BuiltIn.Where(map => map != MapStore.First).Select(map => map.Map.Names[language]),
        ];
        foreach (string part in expected)
            Assert.That(panel, Does.Contain(part));
    }

    [Test]
    public void ViewChoice_HiddenSidesWithLitZones_HaveBadges()
    {
        using var page = new BunitContext();
        ExplorerState? next = null;
        ExplorerState spine = new ExplorerState
        {
            Feet = [Foot.Right],
            Aspects = [Aspect.Lateral],
        }.With(BodyAtlas.BuiltIn["spine"]);
        IRenderedComponent<ViewChoice> choice = page.Render<ViewChoice>(
            parts => parts.Add(part => part.State, spine).Add(part => part.Changed, state => next = state));
        Assert.That(
            choice.FindAll(".badge > [aria-hidden]").Select(badge => badge.TextContent),
            Is.EqualTo(new[] { "10", "1" }));
        choice.Find("[data-aspect=medial]").Click();
        Assert.That(next?.Aspects, Is.EqualTo(new[] { Aspect.Medial }));
        choice.Find("[data-feet=both]").Click();
        Assert.That(next!.Feet, Is.EqualTo(new[] { Foot.Right, Foot.Left }));
        choice.Find("[data-show=guides]").Click();
        Assert.That(next?.HasGuides, Is.True);
    }

    [Test]
    public void MapChoice_Compare_OffersEveryOtherMap()
    {
        using var page = new BunitContext();
        ExplorerState? next = null;
        IRenderedComponent<MapChoice> choice = page.Render<MapChoice>(parts => parts
            .Add(part => part.State, new ExplorerState())
            .Add(part => part.Maps, MapStore.BuiltIn)
            .Add(part => part.Changed, state => next = state));
        Assert.That(
            choice.FindAll(".compare option").Select(option => option.GetAttribute("value")),
            Is.EquivalentTo(new[] { "", "basic", "ingham", "ten-zones" }));
        choice.Find("select.compare").Change("ingham");
        Assert.That(next?.Against, Is.EqualTo(Ingham));
        choice.Find("select.map").Change("basic");
        Assert.That(next?.Shown, Is.EqualTo(Basic));
    }

    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
