using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Viewer.Tests;

public sealed class PictureJourneys : BrowserTest
{
    // Shares of the picture, read off it with the eye: the right foot stands on the left, big toes in the middle.
    private static readonly (double X, double Y, string Zone, string Foot)[] OnTheFeet =
    [
        (0.385, 0.18, "Head and neck", "Right foot, sole"),
        (0.60, 0.18, "Head and neck", "Left foot, sole"),
        (0.715, 0.80, "Abdomen and legs", "Left foot, sole"),
        (0.285, 0.80, "Abdomen and legs", "Right foot, sole"),
        (0.25, 0.45, "Chest and arms", "Right foot, sole"),
    ];

    private static readonly (double X, double Y)[] BesideTheFeet = [(0.02, 0.5), (0.5, 0.03), (0.5, 0.98), (0.49, 0.75)];

    [Test]
    public async Task Click_OnAFoot_NamesTheZoneAndTheFoot()
    {
        await OpenAsync();
        foreach (var (x, y, zone, foot) in OnTheFeet)
        {
            await ClickPictureAsync(x, y);
            await Expect(Place.Locator(".zone")).ToContainTextAsync(zone);
            await Expect(Place.Locator(".caption")).ToHaveTextAsync(foot);
        }

        await Expect(Place.Locator("dt")).ToHaveTextAsync(["Body areas", "Location", "Sources", "Agreement"]);
        ILocator facts = Place.Locator("dd");
        await Expect(facts.Nth(0)).ToHaveTextAsync("Chest, Arms");
        await Expect(facts.Nth(1)).ToContainTextAsync("From the crease at the base of the toes");
        await Expect(facts.Nth(2)).ToContainTextAsync("Introductory text on foot massage");
        await Expect(facts.Nth(3)).ToContainTextAsync("both passages agree");
    }

    [Test]
    public async Task Click_Anywhere_MarksThePlace()
    {
        await OpenAsync();
        await ClickPictureAsync(0.25, 0.45);
        LocatorBoundingBoxResult spot = (await Page.Locator(".spot").BoundingBoxAsync())!, picture = (await Picture.BoundingBoxAsync())!;
        Assert.That((spot.X + (spot.Width / 2) - picture.X) / picture.Width, Is.EqualTo(0.25).Within(0.005));
        Assert.That((spot.Y + (spot.Height / 2) - picture.Y) / picture.Height, Is.EqualTo(0.45).Within(0.005));
    }

    [Test]
    public async Task Click_BesideTheFeet_SaysThatNoZoneIsThere()
    {
        await OpenAsync();
        foreach (var (x, y) in BesideTheFeet)
        {
            await ClickPictureAsync(0.385, 0.18);
            await Expect(Place.Locator(".zone")).ToHaveCountAsync(1);
            await ClickPictureAsync(x, y);
            await Expect(Place).ToContainTextAsync("No zone of this map lies there.");
            await Expect(Place.Locator(".zone")).ToHaveCountAsync(0);
        }
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
