using Microsoft.Playwright;

namespace Reflexology.Drawing.Tests;

/// <summary>The exported page, opened from a file. A page that asks for more than itself fails the test.</summary>
public abstract class HtmlBrowserTest : PageTest
{
    private readonly List<string> _files = [];

    protected override TestBrowser Browser => DrawingBrowser.Shared;

    [TearDown]
    public void DeleteFiles() => _files.ForEach(File.Delete);

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

    /// <summary>Opens a file.</summary>
    protected async Task GoToAsync(string path, int width = 1400, int height = 900, bool isDark = false)
    {
        await NewPageAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        Page.Dialog += async (_, dialog) =>
        {
            Complain(true, $"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        await Page.GotoAsync(new Uri(path).AbsoluteUri);
    }

    // Nothing but the page itself.
    protected override bool MayAsk(IRequest request) =>
        request.IsNavigationRequest || request.Url.StartsWith("data:,", StringComparison.Ordinal);

    protected ILocator Zone(string id) => Page.Locator($"[id=\"{id}\"]");
}
