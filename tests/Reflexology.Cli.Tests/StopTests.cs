namespace Reflexology.Cli.Tests;

/// <summary>Ctrl-C ends a long work at once, and leaves nothing half-written.</summary>
[TestFixture]
[Platform(Exclude = "Win")]
internal sealed class StopTests : ToolTests
{
    private const string Endless = "SELECT sum(hash(range)) AS total FROM range(1000000000000)";

    private RunningTool? _running;

    [Test]
    public async Task Lookup_CtrlC_WritesNothing()
    {
        Tool.Run("query", "SELECT range % 95 AS x, range % 250 AS y FROM range(2000000)", "-o", "points.parquet")
            .ShouldBe(0, "Wrote points.parquet (2000000 rows).\n", "");
        await ShouldStopAsync("lookup", "points.parquet", "-o", "zones.csv");
    }

    [Test]
    public Task Query_IntoAFile_CtrlC_WritesNothing() => ShouldStopAsync("query", Endless, "-o", "total.csv");

    [Test]
    [Platform("Linux")]
    public async Task Lookup_OfAPipeThatNobodyEnds_StopsAtASignal()
    {
        Tool.StartShell("mkfifo points.csv").ShouldBe(0, "", "");
        string[] before = [.. Tool.Entries];
        _running = new RunningTool(Tool, "lookup", "points.csv", "-o", "zones.csv");

        // Opened once the tool has opened it.
        await using FileStream pipe = await Task.Run(() => new FileStream(
                Tool.PathOf("points.csv"), FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
            .WaitAsync(RunningTool.Patience);
        await pipe.WriteAsync("x,y\n54,115\n"u8.ToArray());
        Assert.That(await _running.InterruptAsync(), Is.EqualTo(1));
        Assert.That(await _running.WaitAsync("\n"), Does.StartWith("error: Stopped; "));
        Assert.That(Tool.Entries, Is.EqualTo(before));
    }

    [TearDown]
    public void End() => _running?.Dispose();

    private async Task ShouldStopAsync(params string[] arguments)
    {
        string[] before = [.. Tool.Entries];
        var begun = new TaskCompletionSource();
        using var folder = new FileSystemWatcher(Tool.Folder) { EnableRaisingEvents = true };
        folder.Created += (_, _) => begun.TrySetResult();
        _running = new RunningTool(Tool, arguments);

        // The file is written beside its place, so that it stands there whole or not at all.
        await begun.Task.WaitAsync(RunningTool.Patience);
        Assert.That(await _running.InterruptAsync(), Is.EqualTo(1));
        Assert.That(
            await _running.WaitAsync("\n"), Is.EqualTo($"error: Stopped; nothing was written.{Environment.NewLine}"));
        Assert.That(_running.Output, Is.Empty);
        Assert.That(Tool.Entries, Is.EqualTo(before));
    }
}
