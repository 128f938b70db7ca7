using Microsoft.Playwright;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>The page of the viewer with both soles of the Chinese map on a stage of 1000 by 1400 CSS pixels.</summary>
/// <param name="page">The page in the browser.</param>
internal sealed class StagePage(IPage page)
{
    /// <summary>The address of the page, behind that of the server.</summary>
    public const string Path = "/?map=chinese&lang=en";

    private const int StageWidth = 1000, StageHeight = 1400;

    /// <summary>The page in the browser.</summary>
    public IPage Page => page;

    /// <summary>Opens the page in a window that gives its stage the size.</summary>
    public static async Task<StagePage> OpenAsync(IBrowserContext visitor, string server)
    {
        var opened = new StagePage(await visitor.NewPageAsync());
        await opened.Page.GotoAsync(server + Path);
        await opened.SettledAsync();
        return opened;
    }

    /// <summary>The window, in CSS pixels, in which the stage has its size: columns beside it grow with the window, so it is tried.</summary>
    public static async Task<ViewportSize> WindowAsync(MeasuredBrowser browser, string server)
    {
        var size = new ViewportSize { Width = StageWidth + 460, Height = StageHeight + 200 };
        await using IBrowserContext visitor = await browser.NewVisitorAsync(size);
        StagePage opened = await OpenAsync(visitor, server);
        int[] found = [];
        for (int i = 0; i < 12; i++)
        {
            found = await opened.Page.EvaluateAsync<int[]>("[document.querySelector('.stage').clientWidth, document.querySelector('.stage').clientHeight]");
            if (found is [StageWidth, StageHeight])
                return size;
            size = new ViewportSize { Width = size.Width + StageWidth - found[0], Height = size.Height + StageHeight - found[1] };
            await opened.Page.SetViewportSizeAsync(size.Width, size.Height);
            await opened.SettledAsync();
        }

        throw new InvalidOperationException($"Expected a stage of {StageWidth} x {StageHeight} in some window, found {found[0]} x {found[1]} in one of {size.Width} x {size.Height}. Does the layout of the page still follow the window?");
    }

    /// <summary>Waits until the pictures stand.</summary>
    public async Task SettledAsync()
    {
        await page.Locator(".stage[data-state=settled]").WaitForAsync();

        // What follows a settled stage, such as pictures fetched in advance, is not to meet the next measurement.
        await Task.Delay(250);
    }

    /// <summary>The middle of the stage in the window, in CSS pixels.</summary>
    public async Task<(float X, float Y)> MiddleAsync()
    {
        LocatorBoundingBoxResult box = (await page.Locator(".stage").BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }
}
