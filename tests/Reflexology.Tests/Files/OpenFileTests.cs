using System.Diagnostics;
using System.Runtime.Versioning;

namespace Reflexology.Tests;

/// <summary>Outputs that this or another program has open, and folders that take no files.</summary>
[TestFixture]
[Platform(Exclude = "Win")]
[UnsupportedOSPlatform("windows")]
internal sealed class OpenFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    // Where a program was started with `3>>log`: what is in the log stays, and the log is no new file.
    [Test]
    public void Write_OpenDescriptorOfAFile_IsWrittenBehindItsContent()
    {
        File.WriteAllText(PathOf("log"), "old");
        using FileStream log = new(PathOf("log"), FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        ulong? before = FileStatus.Of(PathOf("log"))?.Number;

        OutputFile.Write($"/dev/fd/{log.SafeFileHandle.DangerousGetHandle()}", stream => stream.Write("new"u8));

        Assert.That(File.ReadAllText(PathOf("log")), Is.EqualTo("oldnew"));
        Assert.That(FileStatus.Of(PathOf("log"))?.Number, Is.EqualTo(before));
    }

    [Test]
    public void WriteInto_PermissionDenied_SaysWhichFile() => Assert.That(
        () => OutputPlace.Of("/dev/null").WriteInto(_ => throw new UnauthorizedAccessException()),
        Throws.TypeOf<UnauthorizedAccessException>().With.Message.EqualTo(
            "Cannot write '/dev/null': its permissions do not allow it."));

    // Other programs read on in the old file.
    [Test]
    public void Write_FileThatIsOpenElsewhere_TakesItsPlace()
    {
        File.WriteAllText(PathOf("out"), "old");
        using FileStream reader = File.OpenRead(PathOf("out"));
        OutputFile.Write(PathOf("out"), stream => stream.Write("new"u8));
        Assert.That(File.ReadAllText(PathOf("out")), Is.EqualTo("new"));
    }

    [Test]
    [Platform("Linux")]
    public void Write_ProgramThatRuns_IsRefusedWithTheReason()
    {
        File.Copy("/bin/sleep", PathOf("sleep"));
        using Process running = Process.Start(new ProcessStartInfo(PathOf("sleep"), "60"))!;
        try
        {
            Assert.That(
                () => OutputFile.Write(PathOf("sleep"), _ => { }),
                Throws.TypeOf<IOException>().With.Message.StartsWith($"Cannot write '{PathOf("sleep")}': ")
                    .And.Message.Contains("busy"));
        }
        finally
        {
            running.Kill();
            running.WaitForExit();
        }
    }

    [Test]
    public void PartFile_FolderIsNotThere_IsAnErrorAtOnce() => Assert.That(
        () => new PartFile(PartFile.PathIn(PathOf("missing")), isPrivate: true), Throws.InstanceOf<IOException>());

    [Test]
    [Platform("Linux")]
    public void Write_FolderThatTakesNoFiles_NamesItAndNoOtherFile() => Assert.That(
        () => OutputFile.Write("/proc/out", _ => { }),
        Throws.InstanceOf<IOException>().With.Message.StartsWith("Cannot write '/proc/out' in the folder '/proc': ")
            .And.Message.Contains("'/proc/out'.").And.Message.Not.Contains(".part"));

    public void Dispose() => _folder.Dispose();

    private string PathOf(string name) => _folder.PathOf(name);
}
