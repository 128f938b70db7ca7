using Microsoft.Playwright;

namespace Reflexology.Testing;

/// <summary>A test of pages in a real browser. A page that complains, or asks for what it may not, fails it.</summary>
public abstract class PageTest
{
    private readonly List<string> _complaints = [];
    private IBrowserContext? _context;

    /// <summary>The page that was opened last.</summary>
    protected IPage Page { get; private set; } = null!;

    /// <summary>The browser of the test project.</summary>
    protected abstract TestBrowser Browser { get; }

    [TearDown]
    public async Task ClosePageAsync()
    {
        await CloseContextAsync();
        lock (_complaints)
            Assert.That(_complaints, Is.Empty);
    }

    /// <summary>Opens a page of a visitor of its own; the one before is closed.</summary>
    protected async Task NewPageAsync(BrowserNewContextOptions options)
    {
        await CloseContextAsync();
        IsExamined = false;
        options.Locale = "en-GB";
        _context = await Browser.NewContextAsync(options);
        _context.SetDefaultTimeout(60_000);
        _context.Request += (_, request) => Complain(!MayAsk(request), $"request: {request.Url}");
        Page = await _context.NewPageAsync();
        Page.Console += (_, message) => Complain(
            message.Type is "error" or "warning" && !IsOfExaminer(message.Text),
            $"console {message.Type}: {message.Text}");
        Page.PageError += (_, error) => Complain(true, $"page error: {error}");
        Page.Response += (_, response) => Complain(response.Status >= 400, $"{response.Status}: {response.Url}");
    }

    /// <summary>
    /// True while axe-core examines the page: it tries styles of its own, which a strict policy refuses.
    /// </summary>
    protected bool IsExamined { get; set; }

    private bool IsOfExaminer(string message) =>
        IsExamined && message.StartsWith("Applying inline style violates", StringComparison.Ordinal);

    /// <summary>Whether the page may ask for it.</summary>
    protected abstract bool MayAsk(IRequest request);

    /// <summary>Notes what fails the test when it ends.</summary>
    protected void Complain(bool isBad, string complaint)
    {
        if (!isBad)
            return;
        lock (_complaints)
            _complaints.Add(complaint);
    }

    private async Task CloseContextAsync()
    {
        if (_context is not null)
            await _context.CloseAsync();
        _context = null;
    }
}
