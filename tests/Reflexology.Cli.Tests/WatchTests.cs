using System.Diagnostics;
using System.Text;

namespace Reflexology.Cli.Tests;

/// <summary>What <c>--watch</c> sees of files that change, driven by its own output.</summary>
[TestFixture]
[Platform(Exclude = "Win")]
internal sealed class WatchTests : ToolTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private Process? _watch;

    [Test]
    public async Task Watch_FileChanges_AreToldUntilCtrlC()
    {
        string file = Tool.PathOf("map.json");
        File.WriteAllText(file, MapFile.Basic);
        Process watch = Start("validate map.json --watch");
        Assert.That(await RunAsync(watch), Does.Contain("Nothing to mend in 1 file."));

        File.WriteAllText(file, MapFile.Basic[..(MapFile.Basic.Length / 2)]);
        Assert.That(await RunAsync(watch, "error not-json"), Does.Contain("map.json("), "half written");

        File.WriteAllText(Tool.PathOf("beside.json"), MapFile.Replaced("\"mm\"", "\"in\""));
        File.Move(Tool.PathOf("beside.json"), file, overwrite: true);
        Assert.That(await RunAsync(watch, "wrong-frame"), Does.Contain("1 error"), "written beside and moved");

        File.Delete(file);
        Assert.That(await RunAsync(watch, "unreadable"), Does.Contain("no such file"));

        File.WriteAllText(file, MapFile.Basic);
        await RunAsync(watch, "Nothing to mend");
        Assert.That(await InterruptedAsync(watch), Is.Zero);
    }

    [Test]
    public async Task Watch_EndedWithErrors_HasTheExitCodeOfTheLastRun()
    {
        File.WriteAllText(Tool.PathOf("map.json"), "{");
        Process watch = Start("validate map.json --watch");
        await RunAsync(watch, "not-json");
        Assert.That(await InterruptedAsync(watch), Is.EqualTo(1));
    }

    [Test]
    public async Task Watch_Draw_DrawsAgainWhatChangedAndTellsABadFile()
    {
        string file = Tool.PathOf("map.json"), picture = Tool.PathOf("map.png");
        File.WriteAllText(file, MapFile.Basic);
        Process watch = Start("draw --map map.json -o map.png --size 200x300 --watch");
        await RunAsync(watch, "Wrote map.png");
        byte[] first = File.ReadAllBytes(picture);

        File.WriteAllText(file, "{");
        await RunAsync(watch);
        Assert.That(File.ReadAllBytes(picture), Is.EqualTo(first), "the old picture stays");

        File.WriteAllText(file, MapFile.WithShape("M20 100 L40 100 L40 120 L20 120 Z"));
        await RunAsync(watch, "Wrote map.png");
        Assert.That(File.ReadAllBytes(picture), Is.Not.EqualTo(first));
        Assert.That(await InterruptedAsync(watch), Is.Zero);
    }

    [TestCase("draw neck --watch")]
    [TestCase("draw neck --map chinese --watch")]
    public void Watch_DrawABuiltInMap_IsWrongUsage(string line) =>
        ShouldBeWrongUsage(line, "reflexology draw", "--watch: expected a map file in --map, found no file.");

    [Test]
    public void Watch_FolderMissing_IsSaid()
    {
        ToolRun run = Tool.Run("validate", "none/map.json", "--watch");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.StartWith("error: Cannot watch the folder '").And.EndsWith("': it does not exist. Name files that are there.\n"));
    }

    // A test that fails leaves nothing running.
    [TearDown]
    public void End()
    {
        if (_watch is { HasExited: false })
            _watch.Kill(entireProcessTree: true);
        _watch?.Dispose();
    }

    private Process Start(string arguments) => _watch = Process.Start(new ProcessStartInfo(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Reflexology.Cli.dll"), .. arguments.Split(' ')])
    {
        RedirectStandardOutput = true,
        StandardOutputEncoding = Encoding.UTF8,
        WorkingDirectory = Tool.Folder,
    })!;

    // A file that is written in two steps may be looked at in between: what counts is the run that says it.
    private static async Task<string> RunAsync(Process process, string awaited = "")
    {
        using var patience = new CancellationTokenSource(Patience);
        var run = new StringBuilder();
        while (true)
        {
            string? line = await process.StandardOutput.ReadLineAsync(patience.Token);
            Assert.That(line, Is.Not.Null, $"ended before '{awaited}': {run}");
            run.AppendLine(line);
            if (line!.StartsWith("Watching", StringComparison.Ordinal) && $"{run}".Contains(awaited, StringComparison.Ordinal))
                return $"{run}";
        }
    }

    private static async Task<int> InterruptedAsync(Process process)
    {
        using var patience = new CancellationTokenSource(Patience);
        using Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }
}
