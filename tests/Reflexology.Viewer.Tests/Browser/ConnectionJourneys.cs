using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Viewer.Tests;

/// <summary>A viewer that ends and starts again below a page.</summary>
public sealed class ConnectionJourneys
{
    private const string Ready = "reflexology-map[data-ready] .stage.pictured[data-state=settled]";

    [Test]
    public async Task ServerStartsAgain_ThePageComesBackAsItWas()
    {
        int port = FreePort();
        await using IBrowserContext visitor = await RunningViewer.Browser.NewContextAsync();
        IPage page = await visitor.NewPageAsync();
        const string State = "/?areas=kidney&zone=chinese/right.plantar/liver&at=2,0.3,0.5&lang=en";
        using (ViewerProcess first = await ViewerProcess.StartAsync("--port", $"{port}", "--no-browser"))
        {
            await page.GotoAsync(first.Address + State);
            await Expect(page.Locator(Ready)).ToBeVisibleAsync(new() { Timeout = 15_000 });
        }

        await Expect(page.Locator("#components-reconnect-modal")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await page.EvaluateAsync("() => { window.before = true; }");
        using ViewerProcess second = await ViewerProcess.StartAsync("--port", $"{port}", "--no-browser");
        await Expect(page.Locator("#components-reconnect-modal")).ToBeHiddenAsync(new() { Timeout = 60_000 });
        await Expect(page.Locator(Ready)).ToBeVisibleAsync(new() { Timeout = 15_000 });
        Assert.That(
            await page.EvaluateAsync<bool>("() => window.before === true"), Is.False, "the page was loaded again");
        Assert.That(page.Url, Is.EqualTo(second.Address + State));
        await Expect(page.Locator(".zone[data-zone=liver]").First).ToHaveAttributeAsync("aria-pressed", "true");
        await page.Locator("[data-lit-area=kidney] .head button").ClickAsync();
        await Expect(page.Locator("[data-lit-area]")).ToHaveCountAsync(0);
        await Expect(page).Not.ToHaveURLAsync(new Regex("kidney"));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
