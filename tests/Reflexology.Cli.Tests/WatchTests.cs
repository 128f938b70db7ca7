using System.Text.Json;

namespace Reflexology.Cli.Tests;

/// <summary>What <c>--watch</c> sees of files that change, driven by its own output.</summary>
[TestFixture]
[Platform(Exclude = "Win")]
internal sealed class WatchTests : ToolTests
{
    private RunningTool? _watch;

    [Test]
    public async Task Watch_FileChanges_AreToldUntilCtrlC()
    {
        string file = Tool.PathOf("map.json");
        File.WriteAllText(file, MapFile.Basic);
        RunningTool watch = Start("validate map.json --watch");
        await RunAsync(watch, "Nothing to mend in 1 file.");

        File.WriteAllText(file, MapFile.Basic[..(MapFile.Basic.Length / 2)]);
        await RunAsync(watch, "map.json(", "error not-json");

        File.WriteAllText(Tool.PathOf("beside.json"), MapFile.Replaced("\"mm\"", "\"in\""));
        File.Move(Tool.PathOf("beside.json"), file, overwrite: true);
        await RunAsync(watch, "wrong-frame", "1 error");

        File.Delete(file);
        await RunAsync(watch, "unreadable", "no such file");

        File.WriteAllText(file, MapFile.Basic);
        await RunAsync(watch, "Nothing to mend");
        Assert.That(await watch.InterruptAsync(), Is.Zero);
    }

    [Test]
    public async Task Watch_EndedWithErrors_HasTheExitCodeOfTheLastRun()
    {
        File.WriteAllText(Tool.PathOf("map.json"), "{");
        RunningTool watch = Start("validate map.json --watch");
        await RunAsync(watch, "not-json");
        Assert.That(await watch.InterruptAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Watch_Draw_DrawsAgainWhatChangedAndTellsABadFile()
    {
        string file = Tool.PathOf("map.json"), picture = Tool.PathOf("map.png");
        File.WriteAllText(file, MapFile.Basic);
        RunningTool watch = Start("draw --map map.json -o map.png --size 200x300 --watch");
        await RunAsync(watch, "Wrote map.png");
        byte[] first = File.ReadAllBytes(picture);

        File.WriteAllText(file, "{");
        await RunAsync(watch, "error: map.json(");
        Assert.That(File.ReadAllBytes(picture), Is.EqualTo(first), "the old picture stays");

        File.WriteAllText(file, MapFile.WithShape("M20 100 L40 100 L40 120 L20 120 Z"));
        await RunAsync(watch, "Wrote map.png");
        Assert.That(File.ReadAllBytes(picture), Is.Not.EqualTo(first));
        Assert.That(await watch.InterruptAsync(), Is.Zero);
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
        Assert.That(
            run.Error,
            Does.StartWith("error: Cannot watch the folder '").And.EndsWith("': it does not exist. Name files that "
                + "are there.\n"));
    }

    [Test]
    public async Task Watch_Json_HasNothingElseInItsAnswers()
    {
        File.WriteAllText(Tool.PathOf("map.json"), MapFile.Basic);
        RunningTool watch = Start("validate map.json --watch --format json");
        await RunAsync(watch, "}");
        await watch.InterruptAsync();
        using JsonDocument answer = JsonDocument.Parse(watch.Output);
        Assert.That(answer.RootElement.GetProperty("files").GetArrayLength(), Is.EqualTo(1));
    }

    [TearDown]
    public void End() => _watch?.Dispose();

    private RunningTool Start(string arguments) => _watch = new RunningTool(Tool, arguments.Split(' '));

    // A file that is written in two steps may be looked at in between, and the streams are not in step: what counts is
    // that all is said.
    private static Task<string> RunAsync(RunningTool watch, params string[] awaited) =>
        watch.WaitAsync(["Watching 1 file; Ctrl-C ends it.", .. awaited]);
}
