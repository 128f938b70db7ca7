using System.Diagnostics;
using Microsoft.Playwright;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>
/// What the server takes for the pictures of the viewport, one at a time, asked for without a browser.
/// </summary>
internal sealed class Pictures(ViewerPage viewport)
{
    private const int Warming = 5, Times = 30;

    /// <summary>The measurements: the right sole plain, behind a lit zone, and the lit zone.</summary>
    public async Task<IReadOnlyList<Finding>> MeasureAsync()
    {
        const string Sources = "[...probe.root.querySelectorAll('.pictures img')].map(image => image.src)";
        IPage page = viewport.Page;
        List<string> addresses = [.. await page.EvaluateAsync<string[]>(Sources)];
        await page.Locator("[data-fold=areas] .area[data-area=kidney]").First.EvaluateAsync("area => area.click()");
        await viewport.SettledAsync();
        addresses.AddRange(await page.EvaluateAsync<string[]>(Sources));
        using var client = new HttpClient();
        List<Finding> findings = [];
        foreach (string kind in new[] { "base", "quiet", "highlight" })
        {
            string address = addresses.FirstOrDefault(one => one.Contains($"/layers/{kind}?", StringComparison.Ordinal))
                ?? throw new InvalidOperationException(
                    $"Expected a picture /layers/{kind} on the viewport, found {string.Join(", ", addresses)}. "
                    + "Do the scripts of the page still ask for it?");
            var times = new Samples();
            for (int i = -Warming; i < Times; i++)
            {
                // Any other address is another picture to the server.
                long start = Stopwatch.GetTimestamp();
                using HttpResponseMessage answer = (await client.GetAsync($"{address}&turn={i}"))
                    .EnsureSuccessStatusCode();
                if (i >= 0)
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            findings.Add(Finding.Of($"one picture by the server alone, {kind}", times));
        }

        return findings;
    }
}
