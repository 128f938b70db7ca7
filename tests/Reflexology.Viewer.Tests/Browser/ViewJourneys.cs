using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Viewer.Tests;

/// <summary>Views with their pictures and scenes, which come from the server.</summary>
public sealed class ViewJourneys : BrowserTest
{
    private Microsoft.Playwright.ILocator Figures => Page.Locator(".figure");

    [Test]
    public async Task Aspects_EveryView_IsShownWithItsPicture()
    {
        await OpenAsync();
        foreach (string aspect in Enum.GetValues<Aspect>().Select(EnumWord.ToWord))
        {
            await ChooseViewAsync($"side.{aspect}");
            await Expect(Page.Locator($".figure[data-view$='.{aspect}']")).ToHaveCountAsync(2);
            await Expect(Figures).ToHaveCountAsync(2);
            await Expect(Page.Locator($".pictures img[src*='aspect={aspect}']")).ToHaveCountAsync(2);
        }

        await ChooseViewAsync("side.all");
        await Expect(Figures).ToHaveCountAsync(8);
        await SettledAsync();
        await Expect(Page.Locator(".pictures img")).ToHaveCountAsync(8);
        await ChooseViewAsync("feet.left");
        await Expect(Figures).ToHaveCountAsync(4);
        await Expect(Page).ToHaveURLAsync(new Regex("feet=left&aspects=plantar,dorsal,medial,lateral"));
    }

    [Test]
    public async Task BonesAndGuides_OnRequest_ChangeThePicture()
    {
        await OpenAsync();
        foreach (string part in new[] { "bones", "guides" })
        {
            await ChooseViewAsync(part);
            await Expect(Page.Locator($".pictures img[src*='{part}']")).ToHaveCountAsync(2);
            await SettledAsync();
            await Expect(Page).ToHaveURLAsync(new Regex($"show=[a-z,]*{part}"));
        }
    }

    [TestCase("basic", 3)]
    [TestCase("ten-zones", 5)]
    [TestCase("ingham", 30)]
    public async Task Map_Another_IsShownWithItsZones(string map, int atLeast)
    {
        await OpenAsync();
        await ChooseViewAsync($"map.{map}");
        await Expect(Page.Locator($".figure[data-view^='{map}/']")).ToHaveCountAsync(2);
        Assert.That(await Page.Locator(".figure[data-view*='right.'] .zone").CountAsync(), Is.AtLeast(atLeast));
        await SettledAsync();
        await Expect(Page.Locator($".pictures img[src*='map={map}']")).ToHaveCountAsync(2);
        await Expect(Page).ToHaveURLAsync(new Regex($@"\?map={map}&"));
    }

    [Test]
    public async Task Compare_Beside_SelectionIsOnBothMaps()
    {
        await OpenAsync("/?areas=heart");
        await ChooseViewAsync("against.ingham");
        await Expect(Figures).ToHaveCountAsync(4);
        await Expect(Zone("ingham/left.plantar", "heart")).ToHaveAttributeAsync("data-lit", "0");
        await Expect(Page.Locator("[data-fold=differences]")).ToBeVisibleAsync();
        await SettledAsync();
        await Expect(Page.Locator(".pictures img[src*='quiet?map=ingham']")).ToHaveCountAsync(2);
        await Expect(Page).ToHaveURLAsync(new Regex("with=ingham"));
        await Page.Keyboard.PressAsync("Escape");
        await Zone("chinese/left.plantar", "heart").ClickAsync();
        await Expect(Zone("ingham/left.plantar", "heart")).ToHaveClassAsync(new Regex("related"));
    }

    [Test]
    public async Task Compare_Over_TheOtherMapLiesAsOutlines()
    {
        await OpenAsync("/?areas=heart&with=ingham");
        await ChooseViewAsync("comparison.over");
        await Expect(Figures).ToHaveCountAsync(2);
        await Expect(Page.Locator(".figure[data-view='chinese/left.plantar'] .over[data-zone=heart]"))
            .ToHaveClassAsync(new Regex("lit"));
        await Expect(Page).ToHaveURLAsync(new Regex("over=ingham"));
        await Page.ReloadAsync();
        await ReadyAsync();
        await Expect(Page.Locator(".over")).Not.ToHaveCountAsync(0);
    }
}
