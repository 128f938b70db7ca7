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

    private static readonly string[] Cultures = ["tr-TR", "zh-CN", "de-DE", "ar-SA"];

    private static IEnumerable<string> Files => ExportFormat.AllEndings.Select(ending => $"neck{ending}");

    [TestCaseSource(nameof(Files))]
    public void Output_EveryCulture_IsTheSameBytes(string file)
    {
        string[] small = ["--size", "A5", "--dpi", "72"];
        byte[] expected = Drawn(file, small);
        foreach (string culture in Cultures)
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.That(Drawn(file, small), Is.EqualTo(expected), culture);
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
}
