using Microsoft.Playwright;

namespace Reflexology.Viewer.Tests;

/// <summary>How the installed browser is started for tests and measurements: without a window, and without a word to anybody.</summary>
internal static class BrowserOptions
{
    /// <summary>The options for a browser.</summary>
    /// <param name="executable">Its program.</param>
    public static BrowserTypeLaunchOptions Of(string executable) => new()
    {
        ExecutablePath = executable,

        // Its sandbox does not start for the superuser.
        ChromiumSandbox = !(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess),
        Args = ["--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    };
}
