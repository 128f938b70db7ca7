namespace Reflexology.Viewer.Tests;

public sealed class RenderLineTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Test]
    public async Task Run_CancelledWhileQueued_NeverStarts()
    {
        var line = new RenderLine(new RenderLimits(Turns: 1, TurnsOfMap: 1));
        using var end = new ManualResetEventSlim();
        Task<int> first = line.RunAsync("a", _ => Wait(end), default);
        using var cancel = new CancellationTokenSource();
        bool hasStarted = false;
        Task<bool> second = line.RunAsync("a", _ => hasStarted = true, cancel.Token);

        await cancel.CancelAsync();
        end.Set();
        Assert.That(await first, Is.EqualTo(1));
        Assert.That(async () => await second, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(hasStarted, Is.False);
        Assert.That(await line.RunAsync("a", _ => 3, default), Is.EqualTo(3), "its turn was given back");
    }

    [Test]
    public async Task Run_CancelledAfterItStarted_Ends()
    {
        var line = new RenderLine(new RenderLimits(Turns: 1, TurnsOfMap: 1));
        using var begun = new ManualResetEventSlim();
        using var cancel = new CancellationTokenSource();
        Task<int> running = line.RunAsync(
            "a",
            end =>
            {
                begun.Set();
                return UntilEnded(end);
            },
            cancel.Token);

        begun.Wait();
        await cancel.CancelAsync();
        Assert.That(async () => await running, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await line.RunAsync("a", _ => 3, default), Is.EqualTo(3), "its turn was given back");
    }

    [Test]
    public async Task Run_TooLong_IsStoppedAndRefused()
    {
        var limits = new RenderLimits(Turns: 1, TurnsOfMap: 1) { Longest = TimeSpan.FromMilliseconds(50) };
        var line = new RenderLine(limits);
        Assert.That(
            async () => await line.RunAsync("a", UntilEnded, default),
            Throws.TypeOf<RenderRefusedException>()
                .With.Message.EqualTo(
                    "It was not rendered within 0.1 seconds. Take a map of fewer or simpler zones.")
                .And.Property(nameof(RenderRefusedException.RetryAfter)).Null);
        Assert.That(await line.RunAsync("a", _ => 3, default), Is.EqualTo(3), "its turn was given back");
    }

    [Test]
    public async Task Run_AsManyWaitAsMay_IsRefusedUntilOneHasGone()
    {
        var line = new RenderLine(
            new RenderLimits(Turns: 1, TurnsOfMap: 1) { Waiting = 2, RetryAfter = TimeSpan.FromSeconds(5) });
        using var end = new ManualResetEventSlim();
        using var gone = new CancellationTokenSource();
        Task<int>[] held =
        [
            line.RunAsync("a", _ => Wait(end), default),
            line.RunAsync("a", _ => Wait(end), default),
            line.RunAsync("a", _ => Wait(end), gone.Token),
        ];
        Assert.That(
            async () => await line.RunAsync("b", _ => 1, default),
            Throws.TypeOf<RenderRefusedException>()
                .With.Message.EqualTo("The viewer has as much to render as it can hold. Ask again in 5 seconds.")
                .And.Property(nameof(RenderRefusedException.RetryAfter)).EqualTo(TimeSpan.FromSeconds(5)));
        await gone.CancelAsync();
        Task<int> next = line.RunAsync("b", _ => 1, default);
        end.Set();
        Assert.That(await Task.WhenAll(held[0], held[1], next), Is.EqualTo(new[] { 1, 1, 1 }));
    }

    [Test]
    public async Task Run_OneMapHasAllItsTurns_AnotherBegins()
    {
        var line = new RenderLine(new RenderLimits(Turns: 3, TurnsOfMap: 2));
        using var end = new ManualResetEventSlim();
        Task<int>[] slow = [.. Enumerable.Range(0, 5).Select(_ => line.RunAsync("slow", _ => Wait(end), default))];
        Assert.That(await line.RunAsync("other", _ => 3, default).WaitAsync(60 * Second), Is.EqualTo(3));
        end.Set();
        Assert.That(await Task.WhenAll(slow), Is.All.EqualTo(1));
    }

    [Test]
    public async Task Next_IsTheFirstOfTheMapWithTheFewestTurns()
    {
        var line = new RenderLine(new RenderLimits(Turns: 2, TurnsOfMap: 2));
        using var end = new ManualResetEventSlim();
        using var second = new ManualResetEventSlim();
        Task<int> running = line.RunAsync("a", _ => Wait(end), default);
        Task<int> released = line.RunAsync("a", _ => Wait(second), default);
        List<string> order = [];
        Task[] waiting =
        [
            line.RunAsync("a", _ => Told("a"), default),
            line.RunAsync("b", _ => Told("b1"), default),
            line.RunAsync("b", _ => Told("b2"), default),
        ];
        second.Set();
        await released;
        await Task.WhenAll(waiting);
        end.Set();
        await running;
        Assert.That(order, Is.EqualTo(new[] { "b1", "b2", "a" }).Or.EqualTo(new[] { "b1", "a", "b2" }));
        Assert.That(order[0], Is.EqualTo("b1"), "the map that has no turn yet");

        int Told(string name)
        {
            lock (order)
                order.Add(name);
            return 0;
        }
    }

    [Test]
    public async Task Queue_AllFilesWait_PicturesBeginAtOnce()
    {
        var queue = new RenderQueue();
        using var end = new ManualResetEventSlim();
        List<Task<int>> files = [];
        Assert.That(
            async () =>
            {
                while (files.Count < 10_000)
                {
                    Task<int> file = queue.Files.RunAsync("a", _ => Wait(end), default);
                    if (file.IsFaulted)
                        await file;
                    files.Add(file);
                }
            },
            Throws.TypeOf<RenderRefusedException>(), "the line of files is bounded");
        Assert.That(await queue.Pictures.RunAsync("a", _ => 3, default).WaitAsync(60 * Second), Is.EqualTo(3));
        end.Set();
        Assert.That(await Task.WhenAll(files), Is.All.EqualTo(1));
        Assert.That(queue.Rendered, Is.EqualTo(2 * (files.Count + 1)), "each turn began and ended");
    }

    private static int Wait(ManualResetEventSlim end)
    {
        end.Wait();
        return 1;
    }

    private static int UntilEnded(CancellationToken end)
    {
        end.WaitHandle.WaitOne();
        end.ThrowIfCancellationRequested();
        return 1;
    }
}
