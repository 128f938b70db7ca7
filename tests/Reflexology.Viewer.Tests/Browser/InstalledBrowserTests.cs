namespace Reflexology.Viewer.Tests;

public sealed class InstalledBrowserTests
{
    private readonly List<string> _said = [];
    private readonly List<string> _ran = [];
    private readonly HashSet<string> _files = [];

    [SetUp]
    public void Clear()
    {
        _said.Clear();
        _ran.Clear();
        _files.Clear();
    }

    [TestCase("/usr/bin/chromium-headless-shell")]
    [TestCase("/usr/bin/chromium")]
    [TestCase("/usr/bin/google-chrome")]
    [TestCase("/usr/bin/microsoft-edge")]
    [TestCase("/home/ann/bin/chromium")]
    [TestCase("/home/ann/bin/google-chrome-stable")]
    [TestCase("/home/ann/bin/msedge")]
    public void Find_InstalledOnLinux_IsTakenAndSaid(string path)
    {
        _files.Add(path);
        Assert.That(Browser(Linux()).Find(), Is.EqualTo(path));
        Assert.That(_said, Is.EqualTo(new[] { $"The browser of the tests is {path} (Chromium 1.2)." }));
        Assert.That(_ran, Is.EqualTo(new[] { $"{path} --version" }));
    }

    [TestCase(0, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")]
    [TestCase(0, "/Applications/Chromium.app/Contents/MacOS/Chromium")]
    [TestCase(0, "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge")]
    [TestCase(1, @"C:\Program Files\Google\Chrome\Application\chrome.exe")]
    [TestCase(1, @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe")]
    public void Find_InstalledElsewhere_IsTaken(int system, string path)
    {
        _files.Add(path);
        Machine machine = Linux() with { System = system == 0 ? OSPlatformKind.MacOS : OSPlatformKind.Windows };
        Assert.That(Browser(machine).Find(), Is.EqualTo(path));
        Assert.That(
            _ran, system == 0 ? Has.Count.EqualTo(1) : Is.Empty,
            "asking Chrome for its version on Windows opens a window");
    }

    [Test]
    public void Find_ShellBesideABrowser_IsTaken()
    {
        _files.UnionWith(["/usr/bin/chromium", "/home/ann/bin/chrome-headless-shell", "/usr/bin/google-chrome"]);
        Assert.That(Browser(Linux()).Find(), Is.EqualTo("/usr/bin/chromium"), "a usual place comes before the path");
        _files.Add("/usr/bin/chromium-headless-shell");
        Assert.That(Browser(Linux()).Find(), Is.EqualTo("/usr/bin/chromium-headless-shell"));
    }

    [Test]
    public void Find_PlaywrightsOwnIsThere_IsTakenWithoutInstalling()
    {
        _files.Add("/cache/playwright/chrome");
        Assert.That(Browser(Linux()).Find(), Is.EqualTo("/cache/playwright/chrome"));
        Assert.That(_ran, Has.None.EqualTo("playwright install"));
    }

    [Test]
    public void Find_DoesNotStart_GoesOnToTheNext()
    {
        _files.UnionWith(["/usr/bin/chromium-browser", "/usr/bin/google-chrome"]);
        Machine machine = Linux() with
        {
            Run = (command, _, _) => command.EndsWith("browser", StringComparison.Ordinal)
                ? new(1, "install the snap")
                : new(0, "Chrome 1"),
        };
        Assert.That(Browser(machine).Find(), Is.EqualTo("/usr/bin/google-chrome"));
        Assert.That(_said[0], Is.EqualTo("/usr/bin/chromium-browser is there but does not start: install the snap."));
    }

    [Test]
    public void Find_NoneInstalled_PlaywrightInstallsOne()
    {
        Machine machine = Linux() with
        {
            InstallByPlaywright = _ =>
            {
                _files.Add("/cache/playwright/chrome");
                return new CommandResult(0, "exit code 0");
            },
        };
        Assert.That(Browser(machine).Find(), Is.EqualTo("/cache/playwright/chrome"));
        Assert.That(_said[0], Does.Contain("installing Chromium with Playwright's installer"));
        Assert.That(_ran, Has.None.StartsWith("apt-get"));
    }

    [Test]
    public void Find_PlaywrightFailsOnDebianAsRoot_InstallsThePackage()
    {
        _files.Add("/etc/debian_version");
        Assert.That(Browser(Linux()).Find(), Is.EqualTo("/usr/bin/chromium"));
        Assert.That(_ran, Is.EqualTo(new[]
        {
            "playwright install",
            "apt-get update",
            "env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y chromium",
            "/usr/bin/chromium --version",
        }));
        Assert.That(_said, Has.One.Contains("did not succeed: refused"));
        Assert.That(_said, Has.One.EqualTo("Debian package chromium: installed."));
    }

    [TestCase(false, true, "only root may install packages")]
    [TestCase(true, false, "this is no Debian or Ubuntu")]
    public void Find_PackageMayNotBeInstalled_FailsAndSaysWhatToInstall(bool isRoot, bool isDebian, string reason)
    {
        if (isDebian)
            _files.Add("/etc/debian_version");
        Assert.That(() => Browser(Linux() with { IsPrivileged = isRoot }).Find(), Throws.InvalidOperationException
            .With.Message.Contains(reason)
            .And.Message.Contains("refused")
            .And.Message.Contains("Install Chromium, Google Chrome or Microsoft Edge"));
        Assert.That(_ran, Has.None.Contains("apt-get"));
    }

    [Test]
    public void Find_NothingWorks_FailsWithEveryReason()
    {
        _files.Add("/etc/debian_version");
        Machine machine = Linux() with
        {
            Run = (_, _, _) => new CommandResult(100, "Unable to locate package chromium"),
        };
        Assert.That(() => Browser(machine).Find(), Throws.InvalidOperationException
            .With.Message.Contains("refused").And.Message.Contains("Unable to locate package chromium"));
    }

    [Test]
    public void Run_CommandThatTakesTooLong_IsEnded()
    {
        (string command, string[] arguments) = OperatingSystem.IsWindows()
            ? ("ping", (string[])["-n", "60", "127.0.0.1"])
            : ("sleep", ["60"]);
        CommandResult result = Machine.This().Run(command, arguments, TimeSpan.FromMilliseconds(200));
        Assert.That((result.ExitCode, result.LastLine), Is.EqualTo(((int?)null, "not done after 0 s")));
    }

    [Test]
    public void Run_NoSuchCommand_IsAResult() =>
        Assert.That(Machine.This().Run("no-such-command-anywhere", [], TimeSpan.FromSeconds(5)).HasSucceeded, Is.False);

    private InstalledBrowser Browser(Machine machine) => new(machine, _said.Add);

    private Machine Linux() => new()
    {
        System = OSPlatformKind.Linux,
        IsPrivileged = true,
        PathFolders = ["/usr/local/bin", "/home/ann/bin"],
        FileExists = _files.Contains,
        Run = Run,
        PlaywrightBrowser = () => "/cache/playwright/chrome",
        InstallByPlaywright = _ =>
        {
            _ran.Add("playwright install");
            return new CommandResult(1, "refused");
        },
    };

    private CommandResult Run(string command, string[] arguments, TimeSpan limit)
    {
        _ran.Add($"{command} {string.Join(' ', arguments)}");
        if (arguments.Contains("install"))
            _files.Add("/usr/bin/chromium");
        return new CommandResult(0, "Chromium 1.2\n");
    }
}
