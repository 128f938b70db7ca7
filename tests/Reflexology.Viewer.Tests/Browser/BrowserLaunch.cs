using Microsoft.Playwright;

namespace Reflexology.Viewer.Tests;

/// <summary>How the installed browser is started for tests: without a window, and without a word to anybody.</summary>
internal static class BrowserLaunch
{
    private static readonly Lazy<string> Found = new(() => new InstalledBrowser(Machine.This(), line => TestContext.Error.WriteLine(line)).Find());

    /// <summary>The browser.</summary>
    public static string Executable => Found.Value;

    /// <summary>A new process of it.</summary>
    public static async Task<IBrowser> StartAsync(IPlaywright playwright) => await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Executable,

        // Its sandbox does not start for the superuser.
        ChromiumSandbox = !(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess),
        Args = ["--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
}
