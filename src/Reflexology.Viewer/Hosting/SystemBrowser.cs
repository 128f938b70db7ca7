using System.ComponentModel;
using System.Diagnostics;

namespace Reflexology.Viewer;

/// <summary>The browser of the person at this machine, where there is one.</summary>
internal static class SystemBrowser
{
    /// <summary>
    /// Opens an address. Does nothing where there is no screen, no browser, or where <c>CI</c> is <c>true</c>.
    /// </summary>
    public static void Open(string address)
    {
        if (Command(address) is not { } command)
            return;
        try
        {
            using Process? started = Process.Start(command);
        }
        catch (Exception missing) when (missing is Win32Exception or FileNotFoundException or InvalidOperationException)
        {
            // The address is on the console.
        }
    }

    private static ProcessStartInfo? Command(string address)
    {
        if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
            return null;
        if (OperatingSystem.IsWindows())
            return new ProcessStartInfo(address) { UseShellExecute = true };
        if (OperatingSystem.IsMacOS())
            return new ProcessStartInfo("open", [address]);
        // Without a screen xdg-open would start a browser in the terminal, over the address.
        bool hasScreen = Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 }
            || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };
        return hasScreen
            ? new ProcessStartInfo("xdg-open", [address])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
            : null;
    }
}
