using System.Diagnostics;
using System.Runtime.Versioning;
using Reflexology.Drawing;

namespace Reflexology.Cli.Tests;

/// <summary>A picture is there whole or not at all, and an old file stays when a new one cannot be written.</summary>
[TestFixture]
internal sealed class OutputFileTests : ToolTests
{
    [TestCase("neck.png")]
    [TestCase("neck.pdf")]
    public void Output_FolderMissing_IsNamed(string file)
    {
        string path = Path.Combine("no", "where", file);
        Tool.Run("draw", "neck", "-o", path).ShouldBe(
            1, "", $"error: Cannot write '{path}': the folder '{Tool.PathOf(Path.Combine("no", "where"))}' does not exist. Create it or name another.\n");
        Assert.That(Tool.Entries, Is.Empty);
    }

    [Test]
    public void Output_IsAFolder_IsSaid()
    {
        Directory.CreateDirectory(Tool.PathOf("neck.png"));
        Tool.Run("draw", "neck", "-o", "neck.png").ShouldBe(
            1, "", "error: Cannot write 'neck.png': expected a file name, found a folder of that name.\n");
        Assert.That(Tool.Entries, Is.EqualTo(["neck.png"]));
        Assert.That(Directory.GetFileSystemEntries(Tool.PathOf("neck.png")), Is.Empty);
    }

    [Test]
    public void Output_UnderAFile_IsSaid()
    {
        File.WriteAllText(Tool.PathOf("file"), "old");
        string path = Path.Combine("file", "neck.png");
        Tool.Run("draw", "neck", "-o", path).ShouldBe(
            1, "", $"error: Cannot write '{path}': expected a folder '{Tool.PathOf("file")}', found a file of that name.\n");
        Assert.That(File.ReadAllText(Tool.PathOf("file")), Is.EqualTo("old"));
    }

    [Test]
    [UnsupportedOSPlatform("windows")]
    [Platform(Exclude = "Win")]
    public void Output_ReadOnlyFolder_LeavesTheOldFileAndNothingElse()
    {
        // The superuser writes to a read-only folder all the same; what stops everyone is a file system that takes no files.
        string folder = Environment.IsPrivilegedProcess ? "/proc" : Tool.PathOf("locked");
        if (!Environment.IsPrivilegedProcess)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "neck.png"), "old");
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        ToolRun run = Tool.Run("draw", "neck", "-o", Path.Combine(folder, "neck.png"));

        if (!Environment.IsPrivilegedProcess)
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            Assert.That(Directory.GetFileSystemEntries(folder), Has.Length.EqualTo(1));
            Assert.That(File.ReadAllText(Path.Combine(folder, "neck.png")), Is.EqualTo("old"));
        }

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Does.StartWith($"error: Cannot write '{folder}/neck.png'").And.Contains(folder));
        Assert.That(run.Error.Count(letter => letter == '\n'), Is.EqualTo(1));
    }

    private static IEnumerable<string> Files => ExportFormat.AllEndings.Select(ending => $"neck{ending}");

    [TestCaseSource(nameof(Files))]
    [Platform("Linux")]
    public void Output_WriteFailsHalfway_LeavesTheOldFileAndNothingElse(string file)
    {
        File.WriteAllText(Tool.PathOf(file), "old");

        // A limit on the length of files breaks the write off as a full disk would, for the superuser too.
        using Process process = Started(file, "trap '' XFSZ; ulimit -f 8; ");
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.That(error, Does.StartWith("error: ").And.Not.Contains("   at "));
        Assert.That(process.ExitCode, Is.EqualTo(1));
        Assert.That(Tool.Entries, Is.EqualTo([file]));
        Assert.That(File.ReadAllText(Tool.PathOf(file)), Is.EqualTo("old"));
    }

    // Killed at moments from its start to its end, by a seed; two processes that live write the same bytes.
    [TestCaseSource(nameof(Files))]
    [Platform("Linux")]
    public void Output_ToolKilledAtAnyMoment_LeavesTheOldFileOrTheWholeNewOne(string file)
    {
        Stopwatch whole = Stopwatch.StartNew();
        byte[] expected = Written(file, killAfter: null);
        TimeSpan lifetime = whole.Elapsed;
        Assert.That(expected, Has.Length.GreaterThan(1000));
        Assert.That(Written(file, killAfter: null, ("LANG", "de_DE.UTF-8"), ("LC_ALL", "ar_SA.UTF-8"), ("TZ", "Pacific/Auckland")), Is.EqualTo(expected), "in another culture and time zone");

        Random random = new(20261125);
        for (int i = 0; i < 4; i++)
        {
            byte[] found = Written(file, lifetime * (0.5 + (random.NextDouble() * 0.5)));
            if (!found.SequenceEqual("old"u8.ToArray()))
                Assert.That(found, Is.EqualTo(expected));
        }
    }

    [Test]
    public void Output_OldFile_IsReplaced()
    {
        File.WriteAllText(Tool.PathOf("neck.png"), "old");
        Assert.That(Tool.Run("draw", "neck", "-o", "neck.png", "--size", "200x280").ExitCode, Is.Zero);
        Assert.That(new FileInfo(Tool.PathOf("neck.png")).Length, Is.GreaterThan(1000));
        Assert.That(Tool.Entries, Is.EqualTo(["neck.png"]));
    }

    private byte[] Written(string file, TimeSpan? killAfter, params (string Name, string Value)[] environment)
    {
        File.WriteAllText(Tool.PathOf(file), "old");
        using Process process = Started(file, "", environment);
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        if (killAfter is null)
            process.WaitForExit();
        else if (!process.WaitForExit(killAfter.Value))
            process.Kill();
        process.WaitForExit();
        Task.WaitAll(output, error);
        return File.ReadAllBytes(Tool.PathOf(file));
    }

    private Process Started(string file, string before, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("sh", ["-c", $"{before}exec '{Tool.Host}' {Tool.Program[0]} '{Tool.Program[1]}' draw neck -o {file}"])
        {
            WorkingDirectory = Tool.Folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
