using Reflexology.Drawing;

namespace Reflexology.Viewer.Tests;

/// <summary>The zones that the scripts light in the frame of a click, against those of the pictures.</summary>
public sealed class LightingJourneys : BrowserTest
{
    private const int Seed = 20261126, Rounds = 400;

    // One page asks its own module for many states, rather than many pages for one.
    [Test]
    public async Task Predict_SeededAreas_IsWhatTheServerSends()
    {
        await OpenAsync();
        var random = new Random(Seed);
        ViewerMap[] maps = [.. MapStore.BuiltIn];
        ExplorerState[] states = [.. Enumerable.Range(0, Rounds).Select(i => State(maps[i % maps.Length], random))];
        object[] asked = [.. states.Select(state => new object[] { Ids(state), state.Map.Id })];
        string[] predicted = await Page.EvaluateAsync<string[]>("""
            async ([rounds, areaZones, colours]) => {
              const { predict } = await import("./viewport/lighting.js");
              const lit = (areas, map) => predict(areas, { [map]: areaZones[map] }, colours)[map];
              return rounds.map(([areas, map]) => Object.entries(lit(areas, map))
                .map(([zone, one]) => `${zone} ${one.colour} ${one.isWithin}`).sort().join("\n"));
            }
            """, new object[] { asked, maps.ToDictionary(map => map.Id, Sent), new ViewportLimits().Colours });

        for (int i = 0; i < Rounds; i++)
        {
            IEnumerable<string> lit = ViewportState.Create(states[i], "1").Lit[states[i].Map.Id]
                .Select(zone => $"{zone.Key} {zone.Value.Colour} {(zone.Value.IsWithin ? "true" : "false")}");
            string expected = string.Join('\n', lit.Order(StringComparer.Ordinal));
            Assert.That(
                predicted[i],
                Is.EqualTo(expected),
                $"seed {Seed}: {states[i].Map.Id} {string.Join(',', Ids(states[i]))}");
        }
    }

    [Test]
    public async Task Page_WithAreas_HasTheZonesInTheColoursOfThePicture()
    {
        string[] areas = ["abdomen", "kidney", "knee", "eye"];
        await OpenAsync($"/?areas={string.Join(',', areas)}&aspects=plantar,lateral&over=ingham");
        FootMap map = FootMap.Load("chinese");
        var colours = ZoneColours.For(new Diagram(map) { Highlight = [.. areas] });
        string[][] zones = await Page.EvaluateAsync<string[][]>(
            "() => [...document.querySelectorAll('.zone')].map(zone => [zone.dataset.zone, zone.dataset.lit ?? ''])");
        foreach (string[] zone in zones)
        {
            ZoneColour colour = colours[map.ZoneWithId(zone[0])];
            int slot = DiagramTheme.Light.Highlights.IndexOf(colour.Swatch);
            Assert.That(zone[1], Is.EqualTo(colour.Emphasis == ZoneEmphasis.Lit ? $"{slot}" : ""), zone[0]);
        }
    }

    // The page must not wait for the server.
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

    private static ExplorerState State(ViewerMap map, Random random)
    {
        IEnumerable<BodyArea> shuffled = BodyAtlas.BuiltIn.Areas.OrderBy(_ => random.Next());
        return new ExplorerState
        {
            Shown = map,
            Areas = [.. shuffled.Take(random.Next(1, ExplorerState.MostAreas + 1))],
        };
    }

    private static string[] Ids(ExplorerState state) => [.. state.Areas.Select(area => area.Id)];

    // As the page gets it.
    private static object Sent(ViewerMap map) => new
    {
        zones = map.AreaZones.Zones.ToDictionary(area => area.Key, area => area.Value.ToArray()),
        within = map.AreaZones.Within.ToArray(),
    };
}
