using System.Text.Json;
using Reflexology.Drawing;

namespace Reflexology.Viewer.Tests;

/// <summary>The rule by which the page lights zones, against that of the pictures.</summary>
public sealed class LightingJourneys : BrowserTest
{
    private const int Seed = 20261126;

    [Test]
    public async Task Light_SeededAreas_EveryZoneHasTheColourOfThePicture()
    {
        var random = new Random(Seed);
        for (int round = 0; round < 12; round++)
        {
            string id = FootMap.BuiltInIds[round % FootMap.BuiltInIds.Length];
            string[] areas = [.. BodyAtlas.BuiltIn.Areas.OrderBy(_ => random.Next()).Take(random.Next(1, 9)).Select(area => area.Id)];
            await OpenAsync($"/?map={id}&areas={string.Join(',', areas)}&aspects=plantar,dorsal,medial,lateral");
            FootMap map = FootMap.Load(id);
            var colours = ZoneColours.For(new Diagram(map) { Highlight = [.. areas] });
            JsonElement zones = await Page.EvaluateAsync<JsonElement>("() => [...document.querySelectorAll('.zone')].map(zone => ({ zone: zone.dataset.zone, lit: zone.dataset.lit ?? '' }))");
            foreach (JsonElement zone in zones.EnumerateArray())
            {
                ZoneColour colour = colours[map.ZoneWithId(zone.GetProperty("zone").GetString()!)];
                string expected = colour.Emphasis == ZoneEmphasis.Lit ? $"{DiagramTheme.Light.Highlights.IndexOf(colour.Swatch)}" : "";
                Assert.That(zone.GetProperty("lit").GetString(), Is.EqualTo(expected), $"seed {Seed}: {zone} of {id} with {string.Join(',', areas)}");
            }
        }
    }

    // The page must not wait for the server, nor do otherwise than it.
    [Test]
    public async Task Click_AnAreaWhileTheServerIsSlow_LightsInTheSameFrame()
    {
        await OpenAsync();
        await Page.Locator(".browser summary").First.ClickAsync();
        string[] lit = await Page.EvaluateAsync<string[]>("""
            () => {
              document.querySelector(".browser .area[data-area=eye]").click();
              return [...document.querySelectorAll(".zone[data-lit]")].map(zone => zone.dataset.zone);
            }
            """);
        Assert.That(lit, Is.EqualTo(new[] { "eye", "eye" }));
        await SettledAsync();
    }
}
