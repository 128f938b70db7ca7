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

    /// <summary>The figures of the feet.</summary>
    protected ILocator Viewport => Page.Locator(".viewport");

    /// <summary>What lit up.</summary>
    protected ILocator Lit => Page.Locator(".lit");

    /// <summary>The zone that was chosen.</summary>
    protected ILocator Place => Page.Locator(".place");

    /// <summary>How many pixels the screen has for one of the page, of tests that want more.</summary>
    protected virtual float PixelRatio => 1;

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
            DeviceScaleFactor = PixelRatio,
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

    /// <summary>Waits until the page answers clicks and shows the pictures for what it is.</summary>
    protected Task ReadyAsync() => SettledAsync();

    /// <summary>Waits until the pictures below the zones are those for what is seen.</summary>
    protected Task SettledAsync() => Assertions.Expect(Viewport).ToHaveAttributeAsync("data-state", "settled");

    /// <summary>A zone of a view, for example <c>chinese/right.plantar</c> and <c>kidney</c>.</summary>
    protected ILocator Zone(string view, string zone) => Page.Locator($".figure[data-view='{view}'] .zone[data-zone='{zone}']");

    /// <summary>Where a point of a view stands on the screen, in pixels of the page.</summary>
    protected async Task<(float X, float Y)> OnScreenAsync(string view, MapPoint point)
    {
        float[] at = await Page.EvaluateAsync<float[]>("""
            ([view, x, y]) => {
              const svg = document.querySelector(`.figure[data-view="${view}"] svg`);
              const p = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM());
              return [p.x, p.y];
            }
            """, new object[] { view, point.X, point.Y });
        return (at[0], at[1]);
    }

    /// <summary>Clicks a point of a view, given in its millimetres.</summary>
    protected async Task ClickAsync(string view, MapPoint point)
    {
        (float x, float y) = await OnScreenAsync(view, point);
        await Page.Mouse.ClickAsync(x, y);
    }

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
