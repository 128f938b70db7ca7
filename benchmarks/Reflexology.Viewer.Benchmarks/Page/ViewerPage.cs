using Microsoft.Playwright;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>
/// The page of the viewer with both soles of the Chinese map on a stage of 1000 by 1400 CSS pixels.
/// </summary>
/// <param name="page">The page in the browser.</param>
internal sealed class ViewerPage(IPage page)
{
    /// <summary>The address of the page, behind that of the server.</summary>
    public const string Path = "/?map=chinese&lang=en";

    /// <summary>The stage of a page that answers clicks, when its pictures are those of what it shows.</summary>
    public const string Settled =
        "reflexology-map[data-ready] .stage.pictured:not(.painting)[data-state=settled]";

    private const int ViewportWidth = 1000, ViewportHeight = 1400;

    /// <summary>The page in the browser.</summary>
    public IPage Page => page;

    /// <summary>Opens the page in a window that gives its viewport the size.</summary>
    public static async Task<ViewerPage> OpenAsync(IBrowserContext visitor, string server)
    {
        var opened = new ViewerPage(await visitor.NewPageAsync());
        await opened.Page.GotoAsync(server + Path);
        await opened.SettledAsync();
        return opened;
    }

    /// <summary>
    /// The window, in CSS pixels, in which the viewport has its size: columns beside it grow with the window, so it is
    /// tried.
    /// </summary>
    public static async Task<ViewportSize> WindowAsync(MeasuredBrowser browser, string server)
    {
        var size = new ViewportSize { Width = ViewportWidth + 460, Height = ViewportHeight + 200 };
        await using IBrowserContext visitor = await browser.NewVisitorAsync(size);
        ViewerPage opened = await OpenAsync(visitor, server);
        int[] found = [];
        for (int i = 0; i < 12; i++)
        {
            found = await opened.Page.EvaluateAsync<int[]>(
                "(stage => [stage.clientWidth, stage.clientHeight])(probe.root.querySelector('.stage'))");
            if (found is [ViewportWidth, ViewportHeight])
                return size;
            size = new ViewportSize
            {
                Width = size.Width + ViewportWidth - found[0],
                Height = size.Height + ViewportHeight - found[1],
            };
            await opened.Page.SetViewportSizeAsync(size.Width, size.Height);
            await opened.SettledAsync();
        }

        throw new InvalidOperationException(
            $"Expected a viewport of {ViewportWidth} x {ViewportHeight} in some window, found {found[0]} x {found[1]} "
            + $"in one of {size.Width} x {size.Height}. Does the layout of the page still follow the window?");
    }

    /// <summary>Waits until the pictures stand.</summary>
    public async Task SettledAsync()
    {
        await page.Locator(Settled).WaitForAsync();

        // What follows a settled viewport, such as pictures fetched in advance, is not to meet the next measurement.
        await Task.Delay(250);
    }

    /// <summary>The middle of the viewport in the window, in CSS pixels.</summary>
    public async Task<(float X, float Y)> MiddleAsync()
    {
        LocatorBoundingBoxResult box = (await page.Locator(".stage").BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }
}
