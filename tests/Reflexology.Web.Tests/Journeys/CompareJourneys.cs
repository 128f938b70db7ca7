using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Web.Tests;

[TestFixtureSource(typeof(MapHost), nameof(MapHost.OfSeveralMaps))]
public sealed partial class CompareJourneys(MapHost host) : MapTest(host)
{
    [Test]
    public async Task Maps_Compared_HaveAHeadingEachAndAListOfWhatMoved()
    {
        await OpenAsync(new Showing { Against = "ingham", Areas = ["heart"] }, 1600, 900);
        await Expect(Map.Locator(".figure .pair:visible").Filter(new() { HasText = "62" })).ToHaveCountAsync(1);
        await Expect(Map.Locator(".figure .pair:visible")).ToHaveCountAsync(2);
        await Expect(Zone("left.plantar", "heart", "ingham")).ToBeVisibleAsync();
        await Expect(Lit.Locator(".of-map")).ToHaveCountAsync(2);
        ILocator differences = Map.Locator("[data-fold=differences]");
        await differences.Locator("summary").First.ClickAsync();
        foreach (string name in (string[])["moved", "onlyHere", "onlyThere"])
        {
            string before = (await TextAsync(name)).Split('{')[0];
            await Expect(differences).ToContainTextAsync(before);
        }

        (float x, float y) = await MiddleAsync(Zone("right.plantar", "kidney"));
        await Page.Mouse.ClickAsync(x, y);
        await Expect(Zone("right.plantar", "kidney", "ingham")).ToHaveClassAsync(RelatedClass());
        await ChooseAsync("comparison.over");
        await Expect(Map.Locator(".over").First).ToBeAttachedAsync();
        await Expect(Map.Locator(".figure")).ToHaveCountAsync(2);
    }

    [GeneratedRegex(@"\brelated\b")]
    private static partial Regex RelatedClass();
}
