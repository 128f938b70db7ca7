using System.Diagnostics;
using System.Globalization;
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
            1, "", $"error: Cannot write '{path}': the folder '{Tool.PathOf(Path.Combine("no", "where"))}' does not "
                + "exist. Create it or name another.\n");
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
            1, "", $"error: Cannot write '{path}': expected a folder '{Tool.PathOf("file")}', found a file of that "
                + "name.\n");
        Assert.That(File.ReadAllText(Tool.PathOf("file")), Is.EqualTo("old"));
    }

    [Test]
    [UnsupportedOSPlatform("windows")]
    [Platform(Exclude = "Win")]
    public void Output_ReadOnlyFolder_LeavesTheOldFileAndNothingElse()
    {
        // The superuser writes to a read-only folder all the same; what stops everyone is a file system that takes no
        // files.
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

    private static readonly (string Language, string TimeZone)[] Places =
        [
            ("tr_TR", "Asia/Kathmandu"), ("zh_CN", "America/St_Johns"), ("de_DE", "Pacific/Apia"),
            ("ar_SA", "Pacific/Auckland"),
        ];

    private static IEnumerable<string> Files => ExportFormat.AllEndings.Select(ending => $"neck{ending}");

    private static IEnumerable<TestCaseData> FilesInPlaces => Files.Select((file, i) =>
        new TestCaseData(file, Places[i % Places.Length].Language, Places[i % Places.Length].TimeZone));

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

    // Killed when the first bytes are about to be written, and a moment later, by a seed.
    [TestCaseSource(nameof(Files))]
    [Platform("Linux")]
    public async Task Output_ToolKilledWhileItWrites_LeavesTheOldFileOrTheWholeNewOne(string file)
    {
        byte[] old = "old"u8.ToArray();
        byte[] whole = Drawn(file);
        Random random = new(file.Length + file[^1]);
        foreach (TimeSpan later in (TimeSpan[])[TimeSpan.Zero, TimeSpan.FromMilliseconds(random.Next(60))])
        {
            File.WriteAllBytes(Tool.PathOf(file), old);
            await KillWhenItWritesAsync(file, later);
            byte[] found = File.ReadAllBytes(Tool.PathOf(file));
            if (!found.SequenceEqual(old))
                Assert.That(found, Is.EqualTo(whole));
        }
    }

    [TestCaseSource(nameof(FilesInPlaces))]
    public void Output_OtherCultureAndTimeZone_IsTheSameBytes(string file, string language, string timeZone)
    {
        byte[] expected = Drawn(file);
        Assert.That(expected, Has.Length.GreaterThan(1000));

        (string, string)[] place = [("LANG", $"{language}.UTF-8"), ("LC_ALL", $"{language}.UTF-8"), ("TZ", timeZone)];
        Assert.That(Tool.Start(place, ["draw", "neck", "-o", file]).ExitCode, Is.Zero);
        Assert.That(File.ReadAllBytes(Tool.PathOf(file)), Is.EqualTo(expected));
    }

    [TestCaseSource(nameof(Files))]
    public void Output_EveryCulture_IsTheSameBytes(string file)
    {
        string[] small = ["--size", "A5", "--dpi", "72"];
        byte[] expected = Drawn(file, small);
        foreach ((string language, _) in Places)
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(language.Replace('_', '-'));
            Assert.That(Drawn(file, small), Is.EqualTo(expected), language);
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

    private byte[] Drawn(string file, params string[] options)
    {
        Assert.That(Tool.Run(["draw", "neck", "-o", file, .. options]).ExitCode, Is.Zero);
        return File.ReadAllBytes(Tool.PathOf(file));
    }

    private async Task KillWhenItWritesAsync(string file, TimeSpan later)
    {
        var begun = new TaskCompletionSource();
        using var folder = new FileSystemWatcher(Tool.Folder, "*.part") { EnableRaisingEvents = true };
        folder.Created += (_, _) => begun.TrySetResult();
        using Process process = Started(file, "");
        Task ended = process.WaitForExitAsync();
        Assert.That(
            await Task.WhenAny(begun.Task, ended), Is.SameAs(begun.Task), "the file is written beside its place");
        await Task.Delay(later);
        process.Kill();
        await ended;
    }

    private Process Started(string file, string before)
    {
        string command = $"{before}exec '{Tool.Host}' {Tool.Program[0]} '{Tool.Program[1]}' draw neck -o {file}";
        var start = new ProcessStartInfo("sh", ["-c", command])
        {
            WorkingDirectory = Tool.Folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return Process.Start(start)!;
    }
}
