using System.Globalization;
using Microsoft.Playwright;
using Reflexology.Viewer.Tests;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>One visitor in a real browser.</summary>
internal static class PageCommand
{
    private const int Largest = 10;

    /// <summary>Measures and prints; the exit code is 0, or 1 where a bound is missed.</summary>
    /// <param name="program">The viewer; null for the one built with this program.</param>
    public static async Task<int> RunAsync(string? program)
    {
        using ViewerProcess viewer = await MeasuredViewer.StartAsync(program);
        await using MeasuredBrowser browser = await MeasuredBrowser.StartAsync();
        FindingTable.WriteHead(
            Console.Out,
            program is null ? "page" : $"page {program}",
            $", Chromium {browser.Version} without a window, drawn by the processor");
        ViewportSize size = await ViewerPage.WindowAsync(browser, viewer.Address);
        Console.WriteLine(
            $"viewport of 1000 x 1400 pixels in a window of {size.Width} x {size.Height}, map chinese, both soles; "
            + "50th / 95th percentiles\n");

        List<Finding> findings = [];
        await using (IBrowserContext visitor = await browser.NewVisitorAsync(size))
        {
            ViewerPage viewport = await ViewerPage.OpenAsync(visitor, viewer.Address);
            findings.AddRange(await new Pictures(viewport).MeasureAsync());
        }

        await using (IBrowserContext visitor = await browser.NewVisitorAsync(size))
        {
            ViewerPage viewport = await ViewerPage.OpenAsync(visitor, viewer.Address);
            findings.AddRange(await new Clicks(viewport).MeasureAsync());
            findings.AddRange(await new Movements(viewport).MeasureAsync());
        }

        var first = new FirstPage(browser, viewer.Address, size);
        findings.AddRange(await first.MeasureAsync());
        int exitCode = FindingTable.Write(Console.Out, findings);
        Console.WriteLine($"\nbytes of the first page by resource, the {Largest} largest of {first.Bytes.Count}");
        foreach ((string name, long bytes) in first.Bytes.Take(Largest))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes,9:N0}  {name}"));
        if (viewer.Errors.Trim() is { Length: > 0 } errors)
            Console.Error.WriteLine($"The viewer wrote errors:\n{errors}");
        return exitCode;
    }
}
