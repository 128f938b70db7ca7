using Microsoft.Playwright;

namespace Reflexology.Viewer.Tests;

/// <summary>The installed browser of the tests.</summary>
internal static class BrowserLaunch
{
    private static readonly Lazy<string> Found = new(() => new InstalledBrowser(Machine.This(), line => TestContext.Error.WriteLine(line)).Find());

    /// <summary>The browser.</summary>
    public static string Executable => Found.Value;

    /// <summary>A new process of it.</summary>
    public static async Task<IBrowser> StartAsync(IPlaywright playwright) => await playwright.Chromium.LaunchAsync(BrowserOptions.Of(Executable));
}
