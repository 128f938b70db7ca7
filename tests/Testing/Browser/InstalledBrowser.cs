using System.Collections.Immutable;

namespace Reflexology.Testing;

/// <summary>
/// The browser for the tests: an installed Chromium, Chrome or Edge, else one that this installs. Chromium's headless
/// shell comes first: the same engine, at less than half the processor time of a browser with windows. It says what it
/// does, and where nothing works it throws: a test is never skipped for want of a browser.
/// </summary>
public sealed class InstalledBrowser(Machine machine, Action<string> say)
{
    private static readonly TimeSpan ProbeLimit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan DownloadLimit = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan PackageLimit = TimeSpan.FromMinutes(6);

    private static readonly string[] Names =
    [
        "chromium-headless-shell", "chrome-headless-shell", "chromium", "chromium-browser", "google-chrome",
        "google-chrome-stable", "microsoft-edge", "msedge",
    ];

    /// <summary>The path of the browser.</summary>
    /// <exception cref="InvalidOperationException">
    /// There is none and none could be installed; the message says what to install.
    /// </exception>
    public string Find()
    {
        if (Search() is { } installed)
            return installed;
        say("No Chromium, Chrome or Edge was found: installing Chromium with Playwright's installer.");
        CommandResult playwright = machine.InstallByPlaywright(DownloadLimit);
        if (playwright.HasSucceeded && Search() is { } downloaded)
            return downloaded;
        say($"Playwright's installer did not succeed: {playwright.LastLine}.");

        string package = InstallPackage();
        return Search() ?? throw new InvalidOperationException(
            "The tests need a browser, and there is none. " +
            $"Looked for {string.Join(", ", Names)} on the PATH and in the usual places. " +
            $"Playwright's installer: {playwright.LastLine}. Package of the system: {package}. " +
            "Install Chromium, Google Chrome or Microsoft Edge (on Debian: apt-get install chromium) " +
            "and run the tests again.");
    }

    /// <summary>The first browser that is there and answers, or null.</summary>
    public string? Search() => Candidates().Distinct().Where(machine.FileExists).FirstOrDefault(Answers);

    private IEnumerable<string> Candidates()
    {
        string ending = machine.System == OSPlatformKind.Windows ? ".exe" : "";
        IEnumerable<string> named =
            from name in Names
            from folder in machine.PathFolders
            select Path.Combine(folder, name + ending);
        IEnumerable<string> playwright = new[] { machine }.Select(asked => asked.PlaywrightBrowser()).OfType<string>();
        return UsualPlaces().Concat(named).Concat(playwright);
    }

    private ImmutableArray<string> UsualPlaces() => machine.System switch
    {
        OSPlatformKind.Linux =>
        [
            "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/opt/google/chrome/chrome",
            "/usr/bin/microsoft-edge", "/snap/bin/chromium",
        ],
        OSPlatformKind.MacOS =>
        [
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        ],
        OSPlatformKind.Windows =>
        [
            @"C:\Program Files\Google\Chrome\Application\chrome.exe",
            @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
            @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
            @"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
        ],
        var other => throw new ArgumentOutOfRangeException(nameof(machine), other, "Expected Linux, macOS or Windows."),
    };

    // A placeholder of a package that was never finished is there but does not answer. On Windows asking opens a
    // window.
    private bool Answers(string path)
    {
        string version = "";
        if (machine.System != OSPlatformKind.Windows)
        {
            CommandResult answer = machine.Run(path, ["--version"], ProbeLimit);
            if (!answer.HasSucceeded)
            {
                say($"{path} is there but does not start: {answer.LastLine}.");
                return false;
            }

            version = $" ({answer.LastLine})";
        }

        say($"The browser of the tests is {path}{version}.");
        return true;
    }

    private string InstallPackage()
    {
        if (machine.System != OSPlatformKind.Linux || !machine.FileExists("/etc/debian_version"))
            return "not tried, this is no Debian or Ubuntu";
        if (!machine.IsPrivileged)
            return "not tried, only root may install packages";
        say("Installing the Debian package chromium.");
        CommandResult update = machine.Run("apt-get", ["update"], PackageLimit);
        CommandResult install = machine.Run(
            "env",
            ["DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300", "install", "-y", "chromium"],
            PackageLimit);
        string outcome = install.HasSucceeded
            ? "installed"
            : $"apt-get update: {update.LastLine}; apt-get install chromium: {install.LastLine}";
        say($"Debian package chromium: {outcome}.");
        return outcome;
    }
}
