using Microsoft.Playwright;
using Reflexology.Testing;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>The installed browser without a window, as the tests of the viewer start it.</summary>
internal sealed class MeasuredBrowser : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private MeasuredBrowser(IPlaywright playwright, IBrowser browser) =>
        (_playwright, _browser) = (playwright, browser);

    /// <summary>Its version.</summary>
    public string Version => _browser.Version;

    /// <summary>A new process of it.</summary>
    public static async Task<MeasuredBrowser> StartAsync()
    {
        IPlaywright playwright = await Playwright.CreateAsync();
        IBrowser browser = await playwright.Chromium.LaunchAsync(
            BrowserOptions.For(new InstalledBrowser(Machine.This(), _ => { }).Find()));
        return new MeasuredBrowser(playwright, browser);
    }

    /// <summary>A visitor with an empty cache, and the probe in each page.</summary>
    /// <param name="size">Of the window, in CSS pixels; the pixel ratio is 1.</param>
    public async Task<IBrowserContext> NewVisitorAsync(ViewportSize size)
    {
        IBrowserContext visitor = await _browser.NewContextAsync(
            new BrowserNewContextOptions { Locale = "en-GB", ViewportSize = size, DeviceScaleFactor = 1 });
        using var probe = new StreamReader(typeof(MeasuredBrowser).Assembly.GetManifestResourceStream("probe.js")!);
        await visitor.AddInitScriptAsync(await probe.ReadToEndAsync());
        return visitor;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
    }
}
