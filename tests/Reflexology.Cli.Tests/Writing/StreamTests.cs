namespace Reflexology.Cli.Tests;

/// <summary>Standard streams that are closed, full, or named as files; and signals while one is read.</summary>
[TestFixture]
[Platform("Linux")]
internal sealed class StreamTests : ToolTests
{
    private const string Closed = "error: Cannot write the answer to standard output: it is closed.\n";

    [TestCase("at 54 115", ">&-", 1, Closed)]
    [TestCase("zones --json", ">&-", 1, Closed)]
    [TestCase("--help", ">&-", 1, Closed)]
    [TestCase("at 54 115", "<&- >&-", 1, Closed)]
    [TestCase("lookup points.csv -o -", ">&-", 1, Closed)]
    [TestCase("lookup points.csv -o /dev/stdout", ">&-", 1, "error: Cannot write '/dev/stdout': standard output is "
        + "closed.\n")]
    [TestCase("lookup - -o out.csv", "<&-", 1, "error: Cannot read standard input: it is closed.\n")]
    [TestCase("at 54 115", ">/dev/full", 1, null)]
    [TestCase("maps chinese", ">/dev/full", 1, null)]
    [TestCase("lookup points.csv -o -", ">/dev/full", 1, null)]
    [TestCase("--version", ">/dev/full", 1, null)]
    [TestCase("zones nekc", "2>&-", 1, "")]
    [TestCase("zones nekc", "2>/dev/full", 1, "")]
    [TestCase("zones --nekc", "2>&-", 2, "")]
    [TestCase("zones --nekc", "2>/dev/full", 2, "")]
    [TestCase("at 54 115", ">&- 2>&-", 1, "")]
    [TestCase("at 54 115", ">/dev/full 2>/dev/full", 1, "")]
    [TestCase("lookup bad.csv -o out.csv", "2>&-", 0, "")]
    public async Task Streams_ClosedOrFull_AreASentenceAndAnExitCode(
        string line, string after, int exitCode, string? error)
    {
        Writer.Prepare(Tool);
        using var run = new ShellRun(Tool, line.Split(' '), after: after);
        ToolRun end = await run.EndAsync();
        Assert.That(end.ExitCode, Is.EqualTo(exitCode), end.Error);
        if (error is not null)
            Assert.That(end.Error, Is.EqualTo(error));
        else
            Assert.That(
                end.Error,
                Does.Match(@"\Aerror: Cannot write the answer to standard output: No space left on device.*\n\z"));
    }

    [TestCase("/dev/stdout")]
    [TestCase("/dev/fd/1")]
    [TestCase("/proc/self/fd/1")]
    [TestCase("link")]
    public async Task Output_StandardOutputByName_HasTheRowsAlone(string name)
    {
        Writer.Prepare(Tool);
        File.WriteAllLines(Tool.PathOf("points.csv"), ["x,y", "54,115"]);
        File.CreateSymbolicLink(Tool.PathOf("link"), "/dev/stdout");
        string[] words = ["lookup", "points.csv", "-o", name, "--to", "csv", "--map", "chinese", "--rejected", "rows"];
        const string Rows = "x,y,zone,zone_name\n54,115,kidney,Kidney\n";
        using (var run = new ShellRun(Tool, words))
            Assert.That((await run.EndAsync()).Output, Is.EqualTo(Rows));

        // Into a file behind what is in it, and before what comes.
        using var intoAFile = new ShellRun(Tool, words, "{ echo first; (", after: "); echo last; } > all");
        ToolRun end = await intoAFile.EndAsync();
        Assert.That(File.ReadAllText(Tool.PathOf("all")), Is.EqualTo($"first\n{Rows}last\n"), end.Error);
    }

    [TestCase("lookup - -o out.csv", "TERM")]
    [TestCase("lookup - -o out.csv", "INT")]
    [TestCase("lookup pipe -o out.csv --from csv", "TERM")]
    [TestCase("lookup points.csv -o pipe --to csv", "TERM")]
    [TestCase("validate pipe", "INT")]
    [TestCase("draw --map ./pipe", "TERM")]
    [TestCase("import my.svg --into pipe", "HUP")]
    public async Task Signal_WhileAPipeIsWaitedFor_EndsItWithOneSentence(string line, string signal)
    {
        Writer.Prepare(Tool);
        Directory.CreateDirectory(Tool.PathOf("temporary"));
        string[] before = ["pipe", .. Tool.Entries];
        string pipe = line.Contains("pipe", StringComparison.Ordinal) ? "" : "exec 3<>pipe; ";
        using var run = new ShellRun(
            Tool, line.Split(' '), $"export TMPDIR=$PWD/temporary; mkfifo pipe; {pipe}",
            after: pipe.Length > 0 ? "<&3" : "");
        await Task.Delay(TimeSpan.FromSeconds(2));

        run.Signal(signal);

        ToolRun end = await run.EndAsync();
        Assert.That((end.ExitCode, end.Output), Is.EqualTo((1, "")), end.Error);
        Assert.That(end.Error, Does.Match(@"\Aerror: Stopped; .*not.* written\.\n\z"));
        Assert.That(Tool.Entries, Is.EquivalentTo(before));
        Assert.That(Directory.GetFileSystemEntries(Tool.PathOf("temporary")), Is.Empty);
    }

    [TestCase("lookup points.csv -o -")]
    [TestCase("query FROM/**/'points.csv' -o -")]
    public async Task TemporaryFolder_Missing_IsNamed(string line)
    {
        Writer.Prepare(Tool);
        using var run = new ShellRun(Tool, line.Split(' '), "export TMPDIR=/nowhere; ");
        ToolRun end = await run.EndAsync();
        Assert.That((end.ExitCode, end.Output), Is.EqualTo((1, "")));
        Assert.That(
            end.Error,
            Does.Match(@"\Aerror: Cannot use the temporary folder '/nowhere/?': .*TMPDIR name a folder.*\n\z"));
    }
}
