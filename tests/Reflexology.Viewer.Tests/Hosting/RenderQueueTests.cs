namespace Reflexology.Viewer.Tests;

public sealed class RenderQueueTests
{
    [Test]
    public async Task Render_CancelledWhileQueued_NeverStarts()
    {
        using var queue = new RenderQueue(1);
        using var end = new ManualResetEventSlim();
        Task<int> first = queue.RenderAsync(() => Wait(end), default);
        using var cancel = new CancellationTokenSource();
        bool hasStarted = false;
        Task<bool> second = queue.RenderAsync(() => hasStarted = true, cancel.Token);

        await cancel.CancelAsync();
        end.Set();
        Assert.That(await first, Is.EqualTo(1));
        Assert.That(async () => await second, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(hasStarted, Is.False);
        Assert.That(await queue.RenderAsync(() => 3, default), Is.EqualTo(3), "its turn was given back");
    }

    [Test]
    public async Task Render_CancelledAfterItStarted_RunsToCompletion()
    {
        using var queue = new RenderQueue(1);
        using var end = new ManualResetEventSlim();
        using var begun = new ManualResetEventSlim();
        using var cancel = new CancellationTokenSource();
        Task<int> running = queue.RenderAsync(
            () =>
            {
                begun.Set();
                return Wait(end);
            },
            cancel.Token);

        begun.Wait();
        await cancel.CancelAsync();
        end.Set();
        Assert.That(await running, Is.EqualTo(1));
    }

    private static int Wait(ManualResetEventSlim end)
    {
        end.Wait();
        return 1;
    }
}
