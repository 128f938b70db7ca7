using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Viewer.Tests;

public sealed class ViewJourneys : BrowserTest
{
    private ILocator Figures => Page.Locator(".figure");

    [Test]
    public async Task Aspects_EveryView_IsShownWithItsPicture()
    {
        await OpenAsync();
        foreach (Aspect aspect in Enum.GetValues<Aspect>())
        {
            await Page.Locator($".aspects [data-aspect={aspect.ToWord()}]").ClickAsync();
            await Expect(Page.Locator($".figure[data-aspect={aspect.ToWord()}]")).ToHaveCountAsync(2);
            await Expect(Figures).ToHaveCountAsync(2);
        }

        await Page.Locator("[data-aspect=all]").ClickAsync();
        await Expect(Figures).ToHaveCountAsync(8);
        await SettledAsync();
        await Expect(Page.Locator(".pictures img")).ToHaveCountAsync(8);
        await Page.Locator("[data-feet=left]").ClickAsync();
        await Expect(Figures).ToHaveCountAsync(4);
    }

    [Test]
    public async Task HiddenViews_WithLitZones_ShowTheirCount()
    {
        await OpenAsync("/?areas=spine");
        ILocator inner = Page.Locator("[data-aspect=medial]");
        await Expect(inner.Locator(".badge")).ToContainTextAsync("10");
        await Expect(Lit).ToContainTextAsync("Inner side: 10 highlighted");
        await inner.ClickAsync();
        await Expect(inner.Locator(".badge")).ToHaveCountAsync(0);
        await Expect(Page.Locator(".zone[data-lit]")).Not.ToHaveCountAsync(0);
        await Page.Locator("[data-feet=right]").ClickAsync();
        await Expect(Page.Locator("[data-feet=left] .badge")).ToContainTextAsync("5");
    }

    [Test]
    public async Task BonesAndGuides_OnRequest_ChangeThePicture()
    {
        await OpenAsync();
        foreach (string part in new[] { "bones", "guides" })
        {
            await Page.Locator($"[data-show={part}]").ClickAsync();
            await Expect(Page.Locator($".pictures img[src*='{part}']")).ToHaveCountAsync(2);
            await SettledAsync();
        }
    }

    [Test]
    public async Task Changes_OfEveryKind_AreAnnounced()
    {
        await OpenAsync("/?areas=heart");
        ILocator said = Page.Locator("[data-said]");
        await Page.Locator("select.map").SelectOptionAsync("ingham");
        await Expect(said).ToHaveTextAsync("Map: Western map (Ingham line).");
        await Page.Locator("[data-aspect=dorsal]").ClickAsync();
        await Expect(said).ToHaveTextAsync("Left foot, top, Right foot, top.");
        await Lit.Locator(".remove").ClickAsync();
        await Expect(said).ToHaveTextAsync("No longer highlighted: Heart");
    }

    [TestCase("basic", 3)]
    [TestCase("ten-zones", 5)]
    [TestCase("ingham", 30)]
    public async Task Map_Another_IsShownWithItsZones(string map, int atLeast)
    {
        await OpenAsync();
        await Page.Locator("select.map").SelectOptionAsync(map);
        await Expect(Page.Locator($".figure[data-map={map}]")).ToHaveCountAsync(2);
        Assert.That(await Page.Locator(".figure[data-foot=right] .zone").CountAsync(), Is.AtLeast(atLeast));
        await SettledAsync();
    }

    [Test]
    public async Task Compare_Beside_SelectionIsOnBothMaps()
    {
        await OpenAsync("/?areas=heart");
        await Page.Locator("select.compare").SelectOptionAsync("ingham");
        await Expect(Figures).ToHaveCountAsync(4);
        await Expect(Zone("ingham/left.plantar", "heart")).ToHaveAttributeAsync("data-lit", "0");
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Where these maps disagree" })).ToBeVisibleAsync();
        await SettledAsync();
        await Zone("chinese/left.plantar", "heart").ClickAsync();
        await Expect(Zone("ingham/left.plantar", "heart")).ToHaveClassAsync(new Regex("related"));
    }

    [Test]
    public async Task Compare_Over_TheOtherMapLiesAsOutlines()
    {
        await OpenAsync("/?areas=heart&with=ingham");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Overlaid" }).ClickAsync();
        await Expect(Figures).ToHaveCountAsync(2);
        await Expect(Page.Locator(".figure[data-foot=left] .over[data-zone=heart]"))
            .ToHaveAttributeAsync("data-lit", "0");
        await Expect(Page).ToHaveURLAsync(new Regex("over=ingham"));
        await Expect(Page.Locator(".figure[data-foot=left] .over[data-zone=heart]"))
            .ToHaveCSSAsync("stroke-width", "3px");
    }

    [Test]
    public async Task Disagree_AboutTheHeart_IsAnsweredInOneClick()
    {
        await OpenAsync("/?areas=heart");
        await Page.Locator(".disagree").ClickAsync();
        ILocator answer = Page.Locator(".disagreement");
        foreach (string id in new[] { "chinese", "ingham" })
        {
            FootMap map = FootMap.Load(id);
            MapContradiction says = map.Contradictions.First(one => one.BodyAreas.Any(area => area.Id == "heart"));
            await Expect(answer).ToContainTextAsync(says.Topic["en"]);
            await Expect(answer).ToContainTextAsync(says.Says["en"]);
        }
    }
}
