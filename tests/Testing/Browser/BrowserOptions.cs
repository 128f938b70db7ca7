using Microsoft.Playwright;

namespace Reflexology.Testing;

/// <summary>Starts the installed browser for tests and measurements: without a window, asking no other host.</summary>
public static class BrowserOptions
{
    /// <summary>The options for a browser.</summary>
    /// <param name="executable">Its program.</param>
    public static BrowserTypeLaunchOptions For(string executable) => new()
    {
        ExecutablePath = executable,

        // Its sandbox does not start for the superuser.
        ChromiumSandbox = !(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess),
        Args =
        [
            "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync",
        ],
    };
}
