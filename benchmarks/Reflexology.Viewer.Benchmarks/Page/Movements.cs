using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>
/// The wheel and the drag, sixty events a second: frames while they last, and how soon all is sharp after.
/// </summary>
internal sealed class Movements(ViewerPage viewport)
{
    private const int Seconds = 5, Rate = 60, DroppedAfter = 25, Stops = 40;

    private ICDPSession? _protocol;

    /// <summary>The measurements.</summary>
    public async Task<IReadOnlyList<Finding>> MeasureAsync()
    {
        (float x, float y) = await viewport.MiddleAsync();
        await viewport.Page.Mouse.MoveAsync(x, y);
        _protocol = await viewport.Page.Context.NewCDPSessionAsync(viewport.Page);

        Samples still = await FramesAsync(_ => Task.CompletedTask);
        Samples zooming = await FramesAsync(i => WheelAsync(x, y, i / 50 % 2 == 0 ? -24 : 24));
        await ZoomAsync(x, y, 20, -40);
        await viewport.Page.Mouse.DownAsync();
        Samples dragging = await FramesAsync(
            i => viewport.Page.Mouse.MoveAsync(x + (200 * MathF.Sin(i / 15f)), y + (300 * MathF.Sin(i / 23f))));
        await viewport.Page.Mouse.UpAsync();
        await viewport.SettledAsync();

        var sharp = new Samples();
        for (int i = 0; i < Stops; i++)
        {
            // Each time elsewhere and as large as never before, so that no picture is known.
            double sharpAfter = await ZoomAsync(
                x + (37 * (i % 7)) - 110, y + (53 * (i % 5)) - 100, 10, i % 2 == 0 ? -31 - i : 29 + i);
            if (sharpAfter > 0)
                sharp.Add(sharpAfter);
        }

        return
        [
            FramesOf("frames of a page at rest, for comparison", still, null),
            FramesOf("frames while zooming by wheel", zooming, DroppedAfter),
            FramesOf("frames while dragging at fourfold", dragging, DroppedAfter),
            Finding.Of("last turn of the wheel to sharp pictures", sharp, 300),
        ];
    }

    private static Finding FramesOf(string what, Samples frames, double? bound)
    {
        var times = Finding.Of(what, frames, bound);
        int dropped = frames.LongerThan(DroppedAfter);
        return times with
        {
            Value = string.Create(CultureInfo.InvariantCulture, $"{times.Value}, {dropped} above {DroppedAfter}"),
        };
    }

    private async Task<Samples> FramesAsync(Func<int, Task> act)
    {
        await viewport.Page.EvaluateAsync("probe.watchFrames()");
        await InRhythmAsync(Seconds * Rate, act);
        return new Samples(await viewport.Page.EvaluateAsync<double[]>("probe.endFrames()"));
    }

    /// <summary>
    /// Turns the wheel and waits; milliseconds from its last event until all was sharp, not positive where nothing
    /// moved.
    /// </summary>
    private async Task<double> ZoomAsync(float x, float y, int turns, int delta)
    {
        await viewport.Page.Mouse.MoveAsync(x, y);
        await InRhythmAsync(turns, _ => WheelAsync(x, y, delta));
        await Task.Delay(60);
        await viewport.SettledAsync();
        return await viewport.Page.EvaluateAsync<double>("(probe.settled.at(-1) ?? 0) - probe.lastWheel");
    }

    // Playwright's own wheel waits for the page before it sends the next turn: half as many as of a hand.
    private async Task WheelAsync(float x, float y, int delta)
    {
        var turn = new Dictionary<string, object>
        {
            ["type"] = "mouseWheel",
            ["x"] = x,
            ["y"] = y,
            ["deltaX"] = 0,
            ["deltaY"] = delta,
        };
        await _protocol!.SendAsync("Input.dispatchMouseEvent", turn);
    }

    private static async Task InRhythmAsync(int times, Func<int, Task> act)
    {
        var watch = Stopwatch.StartNew();
        var sent = new List<Task>(times);
        for (int i = 0; i < times; i++)
        {
            // As a hand does it: the next event does not wait for an answer to the last.
            sent.Add(act(i));
            TimeSpan wait = TimeSpan.FromSeconds((i + 1.0) / Rate) - watch.Elapsed;
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait);
        }

        await Task.WhenAll(sent);
    }
}
