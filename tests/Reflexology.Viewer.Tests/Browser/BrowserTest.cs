using Microsoft.Playwright;

namespace Reflexology.Viewer.Tests;

/// <summary>A journey through the running viewer in a real browser. A page that complains, or asks another host, fails it.</summary>
public abstract class BrowserTest
{
    private readonly List<string> _complaints = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowserContext? _context;

    /// <summary>The page of the present test.</summary>
    protected IPage Page { get; private set; } = null!;

    /// <summary>Where the viewer serves.</summary>
    protected string Address { get; private set; } = "";

    /// <summary>The search box.</summary>
    protected ILocator Search => Page.Locator(".search input");

    /// <summary>The picture of both feet.</summary>
    protected ILocator Picture => Page.Locator(".feet img");

    /// <summary>What lit up.</summary>
    protected ILocator Lit => Page.Locator(".lit");

    /// <summary>What lies where the picture was clicked.</summary>
    protected ILocator Place => Page.Locator(".place");

    [OneTimeSetUp]
    public async Task LaunchAsync()
    {
        Assertions.SetDefaultExpectTimeout(15_000);
        Address = await RunningViewer.AddressAsync();
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

    [SetUp]
    public async Task NewPageAsync()
    {
        _complaints.Clear();
        _context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            Locale = "en-GB",
            ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
        });
        _context.SetDefaultTimeout(15_000);
        Page = await _context.NewPageAsync();
        Page.Console += (_, message) => Complain(message.Type is "error" or "warning", $"console {message.Type}: {message.Text}");
        Page.PageError += (_, error) => Complain(true, $"page error: {error}");
        Page.Response += (_, response) => Complain(response.Status >= 400, $"{response.Status}: {response.Url}");
        _context.Request += (_, request) => Complain(!IsOwn(request.Url), $"request to another host: {request.Url}");
    }

    [TearDown]
    public async Task ClosePageAsync()
    {
        await _context!.CloseAsync();
        lock (_complaints)
            Assert.That(_complaints, Is.Empty);
    }

    /// <summary>Opens an address of the viewer and waits until it answers clicks.</summary>
    protected async Task OpenAsync(string path = "/")
    {
        await Page.GotoAsync(Address + path);
        await ReadyAsync();
    }

    /// <summary>Waits until the page answers clicks.</summary>
    protected Task ReadyAsync() => Assertions.Expect(Page.Locator(".feet[data-ready]")).ToBeVisibleAsync();

    /// <summary>Clicks the picture at shares of its width and height.</summary>
    protected async Task ClickPictureAsync(double x, double y)
    {
        LocatorBoundingBoxResult box = (await Picture.BoundingBoxAsync())!;
        await Picture.ClickAsync(new LocatorClickOptions { Position = new Position { X = (float)(x * box.Width), Y = (float)(y * box.Height) } });
    }

    /// <summary>Waits until the picture whose address has this text is on the screen.</summary>
    protected async Task SeePictureAsync(string part) => await Page.WaitForFunctionAsync(
        "part => { const i = document.querySelector('.feet img'); return i.complete && i.naturalWidth > 0 && decodeURIComponent(i.currentSrc).includes(part); }", part);

    private bool IsOwn(string url) => url.StartsWith(Address, StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal);

    private void Complain(bool isBad, string complaint)
    {
        if (!isBad)
            return;
        lock (_complaints)
            _complaints.Add(complaint);
    }

    // Of what tests write, a plain `dotnet test` shows only the error stream.
    private static void Say(string line) => TestContext.Error.WriteLine(line);
}
