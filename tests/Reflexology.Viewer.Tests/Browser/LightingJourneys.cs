using Microsoft.Playwright;
using Reflexology.Drawing;

namespace Reflexology.Viewer.Tests;

/// <summary>The zones that the scripts light in the frame of a click, against those of the pictures.</summary>
public sealed class LightingJourneys : BrowserTest
{
    private const int Seed = 20261126, Rounds = 400;

    // One page asks its own module for many states, rather than many pages for one.
    [Test]
    public async Task LitZones_SeededAreas_AreThoseOfThePicture()
    {
        await OpenAsync();
        var random = new Random(Seed);
        ViewerMap[] maps = [.. MapStore.BuiltIn];
        (ViewerMap Map, string[] Areas)[] states =
            [.. Enumerable.Range(0, Rounds).Select(i => (maps[i % maps.Length], Areas(random)))];
        object[] asked = [.. states.Select(state => new object[] { state.Areas, state.Map.Id })];
        string[] lit = await Page.EvaluateAsync<string[]>("""
            async ([rounds, maps]) => {
              const { litZones, loadScenes } = await import("./_content/Reflexology.Web/scene.js");
              const scenes = await loadScenes(maps.map(map => `scenes/${map}.json`).join(" "));
              const scene = id => scenes.find(one => one.id === id);
              return rounds.map(([areas, map]) => [...litZones(scene(map), areas, [scene(map)])]
                .map(([zone, one]) => `${zone} ${one.colour} ${one.within}`).sort().join("\n"));
            }
            """, new object[] { asked, maps.Select(map => map.Id) });

        for (int i = 0; i < Rounds; i++)
            Assert.That(
                lit[i], Is.EqualTo(Expected(states[i].Map.Map, states[i].Areas)),
                $"seed {Seed}: {states[i].Map.Id} {string.Join(',', states[i].Areas)}");
    }

    [Test]
    public async Task Page_WithAreas_HasTheZonesInTheColoursOfThePicture()
    {
        string[] areas = ["abdomen", "kidney", "knee", "eye"];
        await OpenAsync($"/?areas={string.Join(',', areas)}&aspects=plantar,lateral&over=ingham");
        FootMap map = FootMap.Load("chinese");
        var colours = ZoneColours.For(new Diagram(map) { Highlight = [.. areas] });
        string[][] zones = await Page.Locator(".zone").EvaluateAllAsync<string[][]>(
            "all => all.map(zone => [zone.dataset.zone, zone.dataset.lit ?? ''])");
        Assert.That(zones, Is.Not.Empty);
        foreach (string[] zone in zones)
        {
            ZoneColour colour = colours[map.ZoneWithId(zone[0])];
            int slot = DiagramTheme.Light.Highlights.IndexOf(colour.Swatch);
            Assert.That(zone[1], Is.EqualTo(colour.Emphasis == ZoneEmphasis.Lit ? $"{slot}" : ""), zone[0]);
        }
    }

    // The page must not wait for the server: it draws what is lit itself until the pictures are there.
    [Test]
    public async Task Click_AnAreaWhileTheServerIsSlow_LightsInTheSameFrame()
    {
        await OpenAsync();
        var isAllowed = new TaskCompletionSource();
        await Page.RouteAsync("**/layers/highlight*", async route =>
        {
            await isAllowed.Task;
            await route.ContinueAsync();
        });
        string[] lit = await Map.EvaluateAsync<string[]>("""
            async map => {
              const root = map.shadowRoot;
              root.querySelector(".area[data-area=eye]").click();
              await new Promise(requestAnimationFrame);
              const zones = [...root.querySelectorAll(".zone[data-lit]")].map(zone => zone.dataset.zone);
              const { classList } = root.querySelector(".stage");
              return [...zones, classList.contains("pictured") ? "pictures" : "zones"];
            }
            """);
        isAllowed.SetResult();
        Assert.That(lit, Is.EqualTo(new[] { "eye", "eye", "zones" }));
        await SettledAsync();
        await Assertions.Expect(Page.Locator(".pictures img[src*='highlight']")).ToHaveCountAsync(2);
    }

    private static string Expected(FootMap map, string[] areas)
    {
        var colours = ZoneColours.For(new Diagram(map) { Highlight = [.. areas] });
        IEnumerable<string> lit =
            from zone in map.Zones
            let colour = colours[zone]
            where colour.Emphasis == ZoneEmphasis.Lit
            let first = areas.First(area => map.ZonesFor(area).Any(match => match.Zone == zone))
            let isWithin = map.ZonesFor(first)[0].Relation == ZoneRelation.Contains
            select $"{zone.Id} {DiagramTheme.Light.Highlights.IndexOf(colour.Swatch)} {(isWithin ? "true" : "false")}";
        return string.Join('\n', lit.Order(StringComparer.Ordinal));
    }

    private static string[] Areas(Random random) =>
    [
        .. BodyAtlas.BuiltIn.Areas.OrderBy(_ => random.Next())
            .Take(random.Next(1, ExplorerState.MostAreas + 1)).Select(area => area.Id),
    ];
}
