using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Drawing.Tests;

/// <summary>The page of one file with the map component in it; its journeys are those of Reflexology.Web.</summary>
public sealed class HtmlPageTests : HtmlBrowserTest
{
    [Test]
    public async Task Open_FromAFile_ShowsWhatTheDiagramAsksFor()
    {
        await OpenAsync(new Diagram(FootMap.Load("chinese")) { Highlight = ["neck"], Language = "ru" });
        await Expect(Page.Locator("h1")).ToHaveTextAsync("Китайская карта из 62 зон");
        await Expect(Page.Locator(".zone[data-zone=neck]").First).ToHaveAttributeAsync("data-lit", "0");
        await Expect(Page.Locator(".notice")).ToHaveTextAsync(new DiagramTexts("ru").Notice);
        await Page.Locator("#search").FillAsync("почка");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator(".zone[data-zone=kidney]").First).ToHaveAttributeAsync("data-lit", "1");
    }

    [Test]
    public async Task Open_TwoMaps_ShowsBothAndHowFarTheyLieApart()
    {
        FootMap chinese = FootMap.Load("chinese"), ingham = FootMap.Load("ingham");
        await OpenAsync(new Diagram(chinese) { Against = ingham, Highlight = ["kidney", "trigeminal-nerve"] });
        await Expect(Page.Locator(".figure")).ToHaveCountAsync(4);
        await Expect(Page.Locator(".figure[data-view='ingham/right.plantar'] .zone[data-zone=kidney]"))
            .ToHaveAttributeAsync("data-lit", "0");
        double distance = new MapComparison(chinese, ingham).Distance(
            [chinese.ZoneWithId("kidney")], [ingham.ZoneWithId("kidney")])!.Value;
        await Expect(Page.Locator("[data-lit-area=kidney] .apart"))
            .ToHaveTextAsync(new DiagramTexts("en").Apart(distance, isLargest: false));
        await Expect(Page.Locator("[data-lit-area=trigeminal-nerve] .apart")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Open_MapAndItsOrigin_MarksAndListsWhatDiffers()
    {
        byte[] file = ChangedMap.Bytes(map => ChangedMap.Move(map, "kidney", 0, 10));
        await OpenAsync(new Diagram(FootMap.Parse(file, "my.json")) { Against = FootMap.Load("chinese") });
        await Expect(Page.Locator("[data-change=moved]")).ToContainTextAsync("10 mm");
        await Expect(Page.Locator(".zone.changed[data-zone=kidney]")).ToHaveCountAsync(4);
        await Expect(Page.Locator(".zone.changed:not([data-zone=kidney])")).ToHaveCountAsync(0);
        await Expect(Page.Locator(".figure[data-view='chinese/right.plantar'] .over")).ToHaveCountAsync(1);
        await ExpectAccessibleAsync("with what differs");
    }

    [TestCase(1400, 900, false)]
    [TestCase(390, 844, true)]
    public async Task Page_InEachState_HasNoViolation(int width, int height, bool isDark)
    {
        await OpenAsync(new Diagram(FootMap.Load("chinese")), width, height, isDark);
        await Expect(Page.Locator(".zone").First).ToBeVisibleAsync();
        await ExpectAccessibleAsync("as opened");
        await Page.Locator("#search").FillAsync("kidney");
        await ExpectAccessibleAsync("with a result list");
        await Page.Keyboard.PressAsync("Enter");
        await Page.Locator(".zone[data-zone=heart]").First.ClickAsync();
        await ExpectAccessibleAsync("with a lit area and a selected zone");
    }

    [Test]
    public async Task Frame_Sandboxed_WorksTheSame()
    {
        string page = Written(new Diagram(FootMap.Load("basic"))), outer = NewFile();
        string attributes = $"sandbox=\"allow-scripts\" width=\"900\" height=\"700\" src=\"{Path.GetFileName(page)}\"";
        await File.WriteAllTextAsync(outer, $"<!doctype html><iframe {attributes}></iframe>");
        await GoToAsync(outer);
        IFrameLocator inside = Page.FrameLocator("iframe");
        await inside.Locator("#search").FillAsync("kidney");
        await inside.Locator("#results [role=option]").First.ClickAsync();
        await Expect(inside.Locator("[data-lit-area=kidney]")).ToContainTextAsync("Abdomen");
    }

    [Test]
    public async Task Names_WithMarkup_RunNothing()
    {
        await OpenAsync(new Diagram(HostileMap.Load()));
        await Page.Locator(".zone[data-zone=chest-and-arms]").First.ClickAsync();
        await Expect(Page.Locator(".zone-panel h2")).ToHaveTextAsync(HostileMap.Name);
        await Expect(Page.Locator("img")).ToHaveCountAsync(0);
    }
}
