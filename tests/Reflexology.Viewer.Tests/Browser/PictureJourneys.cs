using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Viewer.Tests;

public sealed class PictureJourneys : BrowserTest
{
    // Shares of the picture, read off it with the eye: the right foot stands on the left, big toes in the middle.
    [TestCase(0.385, 0.18, "Head and neck", "Right foot, sole")]
    [TestCase(0.60, 0.18, "Head and neck", "Left foot, sole")]
    [TestCase(0.715, 0.80, "Abdomen and legs", "Left foot, sole")]
    [TestCase(0.285, 0.80, "Abdomen and legs", "Right foot, sole")]
    [TestCase(0.25, 0.45, "Chest and arms", "Right foot, sole")]
    public async Task Click_OnAFoot_NamesTheZoneAndTheFoot(double x, double y, string zone, string foot)
    {
        await OpenAsync();
        await ClickPictureAsync(x, y);
        await Expect(Place.Locator(".zone")).ToContainTextAsync(zone);
        await Expect(Place.Locator(".caption")).ToHaveTextAsync(foot);
        await Expect(Place).ToContainTextAsync("Location");
        await Expect(Place).ToContainTextAsync("Introductory text on foot massage");
        await Expect(Place).ToContainTextAsync("both passages agree");
        await Expect(Page.Locator(".spot")).ToHaveCSSAsync("position", "absolute");
    }

    [TestCase(0.02, 0.5)]
    [TestCase(0.5, 0.03)]
    [TestCase(0.5, 0.98)]
    [TestCase(0.49, 0.75)]
    public async Task Click_BesideTheFeet_SaysThatNoZoneIsThere(double x, double y)
    {
        await OpenAsync();
        await ClickPictureAsync(x, y);
        await Expect(Place).ToContainTextAsync("No zone of this map lies there.");
        await Expect(Place.Locator(".zone")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Click_OnTheTop_NamesTheOtherFootAtTheSamePlace()
    {
        await OpenAsync();
        await ClickPictureAsync(0.385, 0.18);
        await Expect(Place.Locator(".caption")).ToHaveTextAsync("Right foot, sole");
        await Page.GetByRole(AriaRole.Radio, new() { Name = "Top" }).CheckAsync();
        await Expect(Place).ToContainTextAsync("Click the picture");
        await SeePictureAsync("aspect=dorsal");
        await ClickPictureAsync(0.385, 0.18);
        await Expect(Place.Locator(".caption")).ToHaveTextAsync("Left foot, top");
        await Expect(Place.Locator(".zone")).ToContainTextAsync("Head and neck");
    }

    [Test]
    public async Task Click_OnAPhone_IsAsExactAndBringsTheAnswerIntoView()
    {
        await Page.SetViewportSizeAsync(390, 844);
        await OpenAsync();
        await ClickPictureAsync(0.715, 0.80);
        await Expect(Place.Locator(".zone")).ToContainTextAsync("Abdomen and legs");
        await Expect(Place.Locator(".zone")).ToBeInViewportAsync();
        int tooWide = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
        Assert.That(tooWide, Is.LessThanOrEqualTo(0), "the page is wider than the phone");
    }

    [Test]
    public async Task Keyboard_ArrowsOnThePicture_AskWithoutAMouse()
    {
        await OpenAsync();
        await Page.Locator(".feet").FocusAsync();
        await Page.Keyboard.PressAsync("ArrowDown");
        await Expect(Place.Locator(".zone")).ToContainTextAsync("Chest and arms");
        for (int i = 0; i < 4; i++)
            await Page.Keyboard.PressAsync("Shift+ArrowDown");
        await Expect(Place.Locator(".zone")).ToContainTextAsync("Abdomen and legs");
        await Expect(Place.Locator(".caption")).ToHaveTextAsync("Right foot, sole");
    }
}
