using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Reflexology.Viewer.Tests;

namespace Reflexology.Drawing.Tests;

/// <summary>The page in a real browser, from a file. A page that complains, or asks for anything beyond itself, fails the test.</summary>
public abstract class HtmlBrowserTest
{
    private readonly List<string> _complaints = [];
    private readonly List<string> _files = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowserContext? _context;

    protected IPage Page { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task LaunchAsync()
    {
        Assertions.SetDefaultExpectTimeout(15_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await BrowserLaunch.StartAsync(_playwright);
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
    }

    [TearDown]
    public async Task ClosePageAsync()
    {
        if (_context is not null)
            await _context.CloseAsync();
        _files.ForEach(File.Delete);
        _files.Clear();
        string[] complaints = [.. _complaints];
        _complaints.Clear();
        Assert.That(complaints, Is.Empty);
    }

    /// <summary>Opens the page of a diagram from a file of its own.</summary>
    protected async Task OpenAsync(Diagram diagram, int width = 1400, int height = 900, bool isDark = false) =>
        await GoToAsync(Written(diagram), width, height, isDark);

    /// <summary>The file of a page, which the test deletes.</summary>
    protected string Written(Diagram diagram)
    {
        string path = NewFile();
        diagram.Save(path);
        return path;
    }

    /// <summary>A name for a file, which the test deletes.</summary>
    protected string NewFile()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{Guid.NewGuid():N}.html");
        _files.Add(path);
        return path;
    }

    protected async Task GoToAsync(string path, int width = 1400, int height = 900, bool isDark = false)
    {
        _context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            Locale = "en-GB",
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        _context.SetDefaultTimeout(15_000);
        Page = await _context.NewPageAsync();
        Page.Console += (_, message) => Complain(message.Type is "error" or "warning", $"console {message.Type}: {message.Text}");
        Page.PageError += (_, error) => Complain(true, $"page error: {error}");
        Page.Dialog += (_, dialog) => Complain(true, $"dialog: {dialog.Message}");
        _context.Request += (_, request) => Complain(!request.IsNavigationRequest && !request.Url.StartsWith("data:,", StringComparison.Ordinal), $"request: {request.Url}");
        await Page.GotoAsync(new Uri(path).AbsoluteUri);
    }

    /// <summary>Expects no violation of any of axe-core's rules.</summary>
    protected async Task ExpectAccessibleAsync(string state)
    {
        AxeResult result = await Page.RunAxe();
        Assert.That(result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))}"), Is.Empty, state);
        Assert.That(result.Passes, Is.Not.Empty);
    }

    protected ILocator Zone(string id) => Page.Locator($"[id=\"{id}\"]");

    private void Complain(bool isBad, string complaint)
    {
        if (!isBad)
            return;
        lock (_complaints)
            _complaints.Add(complaint);
    }
}
