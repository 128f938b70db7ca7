using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Viewer.Tests;

/// <summary>Clicks that the server answers, and what of the stage its address holds.</summary>
public sealed class ViewportJourneys : BrowserTest
{
    private const string RightSole = "chinese/right.plantar";

    private static readonly FootView Right = FootMap.Load("chinese")[Foot.Right, Aspect.Plantar];

    private ILocator Name => Place.Locator("h2");

    private ILocator Tip => Page.Locator(".tip");

    [Test]
    public async Task Click_Zone_IsChosenAndTheSameZoneElsewhereIsMarked()
    {
        await OpenAsync();
        await ClickAsync(RightSole, Centre("stomach"));
        await Expect(Name).ToContainTextAsync("Stomach");
        await Expect(Place).ToContainTextAsync("Right foot, sole");
        await Expect(Place).ToContainTextAsync("On other maps");
        await Expect(Zone(RightSole, "stomach")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Zone("chinese/left.plantar", "stomach")).ToHaveClassAsync(new Regex("related"));
        await Expect(Page).ToHaveURLAsync(new Regex("zone=chinese/right.plantar/stomach"));
    }

    [Test]
    public async Task Click_WhereZonesLieOnEachOther_OffersAllOfThem()
    {
        await OpenAsync();
        await ClickAsync(RightSole, Centre("pituitary"));
        await Expect(Name).ToContainTextAsync("Pituitary");
        ILocator others = Place.Locator(".chip");
        foreach (Zone zone in Right.ZonesAt(Centre("pituitary")))
            await Expect(Place.Locator($".chip[data-goes-to={zone.Id}]")).ToHaveCountAsync(1);
        await others.Last.ClickAsync();
        await Expect(Name).Not.ToContainTextAsync("Pituitary");
    }

    [Test]
    public async Task Click_BesideAZone_TakesTheNearestWithinAFinger()
    {
        await OpenAsync();
        MapRect gonads = Right.Shapes.Single(shape => shape.Zone.Id == "gonads").Polygon.Bounds;
        await ClickAsync(RightSole, new MapPoint(gonads.Right + 1, (gonads.Top + gonads.Bottom) / 2));
        await Expect(Place).ToContainTextAsync(new Regex("Nearest zone.*[01]"));
        await ClickAsync(RightSole, new MapPoint(gonads.Right + 12, (gonads.Top + gonads.Bottom) / 2));
        await Expect(Place.Locator(".none")).ToHaveTextAsync("This map has no zone here.");
        await Expect(Page).Not.ToHaveURLAsync(new Regex("zone="));
    }

    [Test]
    public async Task Click_ServerDoesNotAnswer_LeavesWhatThePictureFound()
    {
        await OpenAsync();
        await Page.RouteAsync("**/at?**", route => route.FulfillAsync(new() { Body = "busy" }));
        await ClickAsync(RightSole, Centre("stomach"));
        await Expect(Name).ToContainTextAsync("Stomach");
        await Expect(Page).ToHaveURLAsync(new Regex("zone=chinese/right.plantar/stomach"));
    }

    [Test]
    public async Task Hover_Zone_IsNamedWithoutAskingTheServer()
    {
        await OpenAsync();
        int asked = 0;
        Page.Request += (_, _) => asked++;
        foreach (string zone in new[] { "kidney", "stomach", "liver" })
        {
            (float x, float y) = await OnScreenAsync(RightSole, Centre(zone));
            await Page.Mouse.MoveAsync(x, y);
            await Expect(Tip).ToContainTextAsync(zone, new() { IgnoreCase = true });
        }

        await Page.Mouse.MoveAsync(5, 5);
        await Expect(Tip).ToBeHiddenAsync();
        Assert.That(asked, Is.Zero);
    }

    [Test]
    public async Task Wheel_Zooms_IsInTheAddressWithoutANewEntryOfTheHistory()
    {
        await OpenAsync();
        int before = await Page.EvaluateAsync<int>("() => history.length");
        (float x, float y) = await OnScreenAsync(RightSole, Centre("kidney"));
        await Page.Mouse.MoveAsync(x, y);
        for (int i = 0; i < 5; i++)
            await Page.Mouse.WheelAsync(0, -150);
        await Expect(Page).ToHaveURLAsync(new Regex(@"at=3\.\d+,0\.\d+,0\.\d+"));
        await SettledAsync();
        Assert.That(await Page.EvaluateAsync<int>("() => history.length"), Is.EqualTo(before));
        await ClickAsync(RightSole, Centre("kidney"));
        await Expect(Name).ToContainTextAsync("Kidney");
        await Expect(Page).ToHaveURLAsync(new Regex(@"zone=chinese/right.plantar/kidney&at=3\."));
        Assert.That(await Page.EvaluateAsync<int>("() => history.length"), Is.EqualTo(before + 1));
        await Page.Locator("[data-zoom=fit]").ClickAsync();
        await Expect(Page).Not.ToHaveURLAsync(new Regex("at="));
    }

    private static MapPoint Centre(string zone)
    {
        MapPoint centre = Right.Shapes.Single(shape => shape.Zone.Id == zone).Polygon.Centroid;
        Assert.That(Right.ZoneAt(centre)?.Id, Is.EqualTo(zone), "the test needs a zone that holds its own centre");
        return centre;
    }
}
