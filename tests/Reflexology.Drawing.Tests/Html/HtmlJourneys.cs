using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Drawing.Tests;

public sealed class HtmlJourneys : HtmlBrowserTest
{
    [Test]
    public async Task Hover_OnZone_NamesItWithNumberAndSide()
    {
        await OpenAsync(new Diagram(FootMap.Load("chinese")));
        await Zone("left.plantar.kidney").HoverAsync();
        await Expect(Page.Locator("#tip")).ToHaveTextAsync("22Kidneyleft sole");
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Page.Locator("#tip")).ToBeHiddenAsync();
    }

    [TestCase("шея")]
    [TestCase("颈")]
    [TestCase("nekc")]
    [TestCase("NÉCK")]
    public async Task Search_WordsForNeck_LightUpItsZones(string words)
    {
        await OpenAsync(new Diagram(FootMap.Load("chinese")));
        await Page.FillAsync("#search", words);
        await Expect(Page.Locator("#results [role=option]").First.Locator("strong")).ToHaveTextAsync("Neck");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Zone("right.plantar.neck")).ToHaveAttributeAsync("data-lit", "0");
        await Expect(Zone("left.plantar.neck")).ToHaveAttributeAsync("data-lit", "0");
        await Expect(Page.Locator("#lit")).ToContainTextAsync("6 zones");
    }

    [Test]
    public async Task Keyboard_Alone_GoesThroughThePage()
    {
        await OpenAsync(new Diagram(FootMap.Load("chinese")));
        await TabToAsync("#search");
        await Page.Keyboard.TypeAsync("stomach");
        await Page.Keyboard.PressAsync("ArrowDown");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Zone("right.plantar.stomach")).ToHaveAttributeAsync("data-lit", "0");
        await TabToAsync("#stage");
        await Page.Keyboard.PressAsync("+");
        await Expect(Page.Locator("#stage")).ToHaveClassAsync("zoomed");
        await Page.Keyboard.PressAsync("ArrowRight");
        await Page.Keyboard.PressAsync("0");
        await Page.Keyboard.PressAsync("Tab");
        await Expect(Zone("right.plantar.brain")).ToBeFocusedAsync();
        await Expect(Page.Locator("#tip")).ToBeVisibleAsync();

        // Arrow keys reach each zone of the foot once and come round.
        int count = await Page.Locator("[data-foot=right][data-aspect=plantar] .zone").CountAsync();
        HashSet<string> seen = [];
        for (int i = 0; i < count; i++)
        {
            seen.Add(await Page.EvaluateAsync<string>("document.activeElement.id"));
            await Page.Keyboard.PressAsync("ArrowRight");
        }

        Assert.That(seen, Has.Count.EqualTo(count));
        await Expect(Zone("right.plantar.brain")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("End");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("#detail h3")).ToBeVisibleAsync();
        await Expect(Page.Locator("#status")).ToContainTextAsync("Selected");
        await Page.Keyboard.PressAsync("Tab");
        Assert.That(await Page.EvaluateAsync<string>("document.activeElement.dataset.foot"), Is.EqualTo("left"));
    }

    [Test]
    public async Task Click_OnZone_ShowsWhatTheMapSays()
    {
        var map = FootMap.Load("chinese");
        await OpenAsync(new Diagram(map));
        Zone eye = map.ZoneWithId("eye");
        await Zone("right.plantar.eye").ClickAsync();
        ILocator detail = Page.Locator("#detail");
        await Expect(detail).ToContainTextAsync(eye.Location);
        await Expect(detail).ToContainTextAsync(eye.Agreement.Note);
        await Expect(detail).ToContainTextAsync(eye.Sources[0].Title);
        await Expect(detail).ToContainTextAsync("Crossed:");
        await Expect(Zone("right.plantar.eye")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Page.Locator("#notice")).ToBeInViewportAsync();
    }

    [Test]
    public async Task Language_Changed_ChangesEveryText()
    {
        await OpenAsync(new Diagram(FootMap.Load("chinese")));
        await Page.SelectOptionAsync("#language", "ru");
        await Expect(Page.Locator("html")).ToHaveAttributeAsync("lang", "ru");
        await Expect(Page.Locator("#notice")).ToHaveTextAsync(new DiagramTexts("ru").Notice);
        await Expect(Zone("right.plantar.kidney"))
            .ToHaveAttributeAsync("aria-label", "Почка, правая подошва, зона 22");
        await Expect(Page.Locator("h1")).ToHaveTextAsync("Китайская карта из 62 зон");
    }

    [Test]
    public async Task Areas_Several_HaveAColourEachUntilCleared()
    {
        await OpenAsync(new Diagram(FootMap.Load("chinese")) { Highlight = ["kidney", "liver"] });
        await Expect(Zone("right.plantar.kidney")).ToHaveAttributeAsync("data-lit", "0");
        await Expect(Zone("right.plantar.liver")).ToHaveAttributeAsync("data-lit", "1");
        await Page.ClickAsync("#clear");
        await Expect(Page.Locator("[data-lit]")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Lit_AreasThatShareZones_HaveTheColoursOfThePictureAlsoWithoutTheFirst()
    {
        string[] areas = ["abdomen", "kidney", "digestive-system", "neck", "heart"];
        await OpenAsync(Of(areas));
        await AssertLitAsync(areas);
        await Page.Locator("#lit li button").First.ClickAsync();
        await AssertLitAsync(areas[1..]);
        await Page.Locator("#lit li button").Nth(1).ClickAsync();
        await AssertLitAsync(["kidney", .. areas[3..]]);

        Diagram Of(string[] names) => new(FootMap.Load("chinese")) { Highlight = [.. names] };

        async Task AssertLitAsync(string[] names)
        {
            Diagram diagram = Of(names);
            string[] found = await Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('.zone')]
                  .map(zone => `${zone.dataset.zone} ${zone.dataset.lit ?? ''}`)
                """);
            Assert.That(found.Distinct(), Is.EquivalentTo(diagram.Map.Zones.Select(ColourOf)));
            int[] listed = await Page.EvaluateAsync<int[]>("""
                () => [...document.querySelectorAll('#lit .swatch')]
                  .map(swatch => Number(swatch.className.match(/l(\d)$/)[1]))
                """);
            Assert.That(listed, Is.EqualTo(Enumerable.Range(0, names.Length)));

            string ColourOf(Zone zone)
            {
                ZoneColour colour = ZoneColours.For(diagram)[zone];
                bool isLit = colour.Emphasis == ZoneEmphasis.Lit;
                return $"{zone.Id} {(isLit ? diagram.Theme.Highlights.IndexOf(colour.Swatch) : "")}";
            }
        }
    }

    [Test]
    public async Task Lit_AZone_IsThatZoneAloneAndCanBeRemoved()
    {
        FootMap map = FootMap.Load("chinese");
        await OpenAsync(new Diagram(map) { Highlight = [map.ZoneWithId("liver"), "neck"] });
        await Expect(Zone("right.plantar.liver")).ToHaveAttributeAsync("data-lit", "0");
        await Expect(Zone("right.plantar.neck")).ToHaveAttributeAsync("data-lit", "1");
        await Expect(Page.Locator("#lit li").First).ToContainTextAsync("Liver");
        await Expect(Page.Locator("#areas [data-area=liver]").First).ToHaveAttributeAsync("aria-pressed", "false");
        await Page.Locator("#lit li button").First.ClickAsync();
        await Expect(Zone("right.plantar.neck")).ToHaveAttributeAsync("data-lit", "0");
        Assert.That(await Zone("right.plantar.liver").GetAttributeAsync("data-lit"), Is.Null);
    }

    [Test]
    public async Task Area_OnAnotherSide_TurnsTheFoot()
    {
        await OpenAsync(new Diagram(FootMap.Load("chinese")));
        await Page.FillAsync("#search", "sciatic nerve");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("input[value=medial]")).ToBeCheckedAsync();
        await Expect(Zone("right.medial.sciatic-nerve")).ToBeVisibleAsync();
    }

    [Test]
    public async Task Wheel_OnPicture_ZoomsAboutThePointer()
    {
        await OpenAsync(new Diagram(FootMap.Load("chinese")));
        LocatorBoundingBoxResult before = (await Zone("right.plantar.kidney").BoundingBoxAsync())!;
        float x = before.X + (before.Width / 2), y = before.Y + (before.Height / 2);
        await Page.Mouse.MoveAsync(x, y);
        await Page.Mouse.WheelAsync(0, -400);
        LocatorBoundingBoxResult after = (await Zone("right.plantar.kidney").BoundingBoxAsync())!;
        Assert.That(after.Width, Is.GreaterThan(before.Width * 1.8));
        Assert.That(after.X + (after.Width / 2), Is.EqualTo(x).Within(3));
    }

    [Test]
    public async Task Frame_Sandboxed_WorksTheSame()
    {
        string page = Written(new Diagram(FootMap.Load("basic"))), outer = NewFile();
        string markup = "<iframe sandbox=\"allow-scripts\" width=\"900\" height=\"700\""
            + $" src=\"{Path.GetFileName(page)}\"></iframe>";
        await File.WriteAllTextAsync(outer, $"<!doctype html>{markup}");
        await GoToAsync(outer);
        IFrameLocator frame = Page.FrameLocator("iframe");
        await frame.Locator("#search").FillAsync("kidney");
        await frame.Locator("#results [role=option]").First.ClickAsync();
        await Expect(frame.Locator("#lit")).ToContainTextAsync("part of Abdomen");
        await frame.Locator("[id=\"right.plantar.chest-and-arms\"]").ClickAsync();
        await Expect(frame.Locator("#detail h3")).ToBeVisibleAsync();
        await frame.Locator("#dark").ClickAsync();
        await Expect(frame.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
    }

    [Test]
    public async Task Names_WithMarkup_RunNothing()
    {
        await OpenAsync(new Diagram(HostileMap.Load()));
        await Zone("right.plantar.chest-and-arms").ClickAsync();
        await Page.FillAsync("#search", "onerror");
        await Expect(Page.Locator("#detail h3")).ToContainTextAsync(HostileMap.Name);
        await Expect(Page.Locator("img")).ToHaveCountAsync(0);
    }

    private async Task TabToAsync(string selector)
    {
        for (int i = 0; i < 60; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        Assert.Fail($"Expected Tab to reach {selector} within 60 steps.");
    }
}
