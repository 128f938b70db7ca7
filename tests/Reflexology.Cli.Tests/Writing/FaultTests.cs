using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.Versioning;

namespace Reflexology.Cli.Tests;

/// <summary>
/// Every writer under every fault: then each output is the old file whole or the new one whole, nothing else is left,
/// and the message has the reason. A run takes a sample; REFLEXOLOGY_STRESS_FAULTS=few takes all pairs of a writer and
/// a fault of each kind, REFLEXOLOGY_STRESS_FAULTS=all those of all faults.
/// </summary>
[TestFixture]
[Category("Stress")]
[Platform("Linux")]
[SupportedOSPlatform("linux")]
internal sealed class FaultTests : ToolTests
{
    private const string Knob = "REFLEXOLOGY_STRESS_FAULTS";
    private const int SampleStep = 9;
    private const string OldRows = "line,column,reason,message,text\n7,x,CAST,old,old\n";

    // For a user who may read here, and not write.
    private const UnixFileMode Open =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private static readonly ConcurrentDictionary<Writer, Lazy<ImmutableDictionary<string, byte[]>>> Whole = new();

    private string? _disk;

    private static string? Asked => Environment.GetEnvironmentVariable(Knob);

    private static IEnumerable<Writer> Sample =>
        Writer.All.Where((_, i) => Asked is not null || i % SampleStep == 0);

    private static IEnumerable<TestCaseData> Pairs
    {
        get
        {
            ImmutableArray<Fault> faults = Asked == "all" ? Fault.All : Fault.Few;
            faults = [.. faults.Where(fault => fault.IsPossible)];
            return from writer in Writer.All.Select((writer, i) => (writer, i))
                   from fault in faults.Select((fault, i) => (fault, i))
                   where Asked is not null || writer.i % faults.Length == fault.i
                   select new TestCaseData(writer.writer, fault.fault);
        }
    }

    [TestCaseSource(nameof(Pairs))]
    public async Task Writer_UnderAFault_LeavesTheOldFileOrTheWholeNewOne(Writer writer, Fault fault)
    {
        ImmutableDictionary<string, byte[]> whole = WholeOf(writer);
        if (fault.Space is not null)
            UseASmallDisk();
        Writer.Prepare(Tool);
        if (!writer.IsForNewFiles)
            WriteOldOutputs(writer);
        if (fault.Space is { } space)
            FillDisk(space);
        File.SetUnixFileMode(Tool.Folder, Open);
        Dictionary<string, byte[]> old = writer.Outputs.Where(output => File.Exists(Tool.PathOf(output)))
            .ToDictionary(output => output, output => File.ReadAllBytes(Tool.PathOf(output)));
        string[] before = [.. Tool.Entries];

        ToolRun run = await RunAsync(writer, fault);

        string told = $"{run}";
        foreach (string output in writer.Outputs)
        {
            byte[]? found = File.Exists(Tool.PathOf(output)) ? File.ReadAllBytes(Tool.PathOf(output)) : null;
            bool isNew = found is not null && found.AsSpan().SequenceEqual(whole[output]);
            byte[]? earlier = old.GetValueOrDefault(output);
            bool isOld = found is null ? earlier is null : earlier is not null && found.AsSpan().SequenceEqual(earlier);
            Assert.That(isNew || (isOld && (run.ExitCode != 0 || fault.Kills)), $"{output} is neither. {told}");
        }

        IEnumerable<string> left = Tool.Entries.Except(before).Except(writer.Outputs);
        if (fault.Kills)
            left = left.Where(name => !IsPart(name));
        Assert.That(left, Is.Empty, told);
        if (!fault.Kills)
            CheckEnd(fault, run.ExitCode, run.Error);
    }

    [TestCaseSource(nameof(Sample))]
    public async Task Writer_TwoAtOnce_LeaveTheWholeOfOne(Writer writer)
    {
        ImmutableDictionary<string, byte[]> whole = WholeOf(writer);
        Writer.Prepare(Tool);
        string[] before = [.. Tool.Entries];
        var none = new Fault("none", "");

        ToolRun[] ends = await Task.WhenAll(RunAsync(writer, none), RunAsync(writer, none));

        Assert.That(ends.Any(end => end.ExitCode == 0), $"{ends[0]}");
        foreach (string output in writer.Outputs)
        {
            byte[] found = File.ReadAllBytes(Tool.PathOf(output));

            // One that began when the other had ended has read what that wrote.
            byte[] expected = writer.IsInPlace && !found.AsSpan().SequenceEqual(whole[output])
                ? WholeAfter(writer, whole)[output]
                : whole[output];
            Assert.That(found, Is.EqualTo(expected));
        }

        Assert.That(Tool.Entries.Except(before).Except(writer.Outputs), Is.Empty);
        if (!writer.IsForNewFiles)
            Assert.That(ends.Select(end => end.ExitCode), Is.All.Zero, $"{ends[0]} {ends[1]}");
    }

    [TearDown]
    public void RemoveDisk()
    {
        if (_disk is not null)
            Shell($"umount '{_disk}'");
    }

    private static ImmutableDictionary<string, byte[]> WholeOf(Writer writer) =>
        Whole.GetOrAdd(writer, one => new Lazy<ImmutableDictionary<string, byte[]>>(
            () => WholeAfter(one, ImmutableDictionary<string, byte[]>.Empty))).Value;

    // What it writes where some files are there before.
    private static ImmutableDictionary<string, byte[]> WholeAfter(
        Writer writer, ImmutableDictionary<string, byte[]> earlier)
    {
        using var tool = new Tool();
        Writer.Prepare(tool);
        foreach ((string name, byte[] content) in earlier)
            File.WriteAllBytes(tool.PathOf(name), content);
        ToolRun run = tool.Run(writer.Words);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        return writer.Outputs.ToImmutableDictionary(
            output => output, output => File.ReadAllBytes(tool.PathOf(output)));
    }

    private void WriteOldOutputs(Writer writer)
    {
        foreach (string output in writer.Outputs.Where(output => !File.Exists(Tool.PathOf(output))))
            File.WriteAllText(Tool.PathOf(output), output == "rows" ? OldRows : "old");
    }

    private static void CheckEnd(Fault fault, int exitCode, string error)
    {
        // A signal in the moment before the tool has begun ends it as signals do.
        int[] early = fault.Signal switch { "TERM" => [143], "INT" => [130], "HUP" => [129], _ => [] };
        Assert.That(exitCode, Is.AnyOf([0, 1, .. early]), error);
        if (fault.IsHarmless)
            Assert.That(exitCode, Is.Zero, error);
        if (fault.IsSilent || exitCode is not 1)
            return;
        string[] messages = [.. error.Split('\n').Where(line => line.StartsWith("error: ", StringComparison.Ordinal))];
        Assert.That(messages, Has.Length.EqualTo(1), error);
        Assert.That(messages[0], Does.Match(fault.Reason).And.Not.Contains(".part"));
        Assert.That(messages[0], Has.Length.LessThanOrEqualTo(400));
        Assert.That(error, Does.Not.Contain("   at "));
    }

    private static bool IsPart(string name) =>
        name.StartsWith(".reflexology-", StringComparison.Ordinal) && name.EndsWith(".part", StringComparison.Ordinal);

    private async Task<ToolRun> RunAsync(Writer writer, Fault fault)
    {
        var begun = new TaskCompletionSource();
        using var folder = new FileSystemWatcher(Tool.Folder, "*.part") { EnableRaisingEvents = true };
        folder.Created += (_, _) => begun.TrySetResult();
        using var run = new ShellRun(Tool, writer.Words, fault.Before, fault.Under, fault.After);
        if (fault.Signal.Length > 0)
        {
            await Task.WhenAny(fault.At is { } at ? Task.Delay(at) : begun.Task, run.Ended);
            run.Signal(fault.Signal);
        }

        return await run.EndAsync();
    }

    private void UseASmallDisk()
    {
        _disk = Tool.Folder;
        if (Shell($"mount -t tmpfs -o size=2m reflexology '{_disk}'") != 0)
        {
            _disk = null;
            Assert.Pass("no file system can be mounted here");
        }
    }

    private void FillDisk(int space)
    {
        long free = new DriveInfo(Tool.Folder).AvailableFreeSpace;
        File.WriteAllBytes(Tool.PathOf("filler"), new byte[Math.Max(0, free - space)]);
    }

    private static int Shell(string command)
    {
        using Process process = Process.Start(
            new ProcessStartInfo("sh", ["-c", command]) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
