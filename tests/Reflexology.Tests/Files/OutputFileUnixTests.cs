using System.Net.Sockets;
using System.Runtime.Versioning;

namespace Reflexology.Tests;

/// <summary>Links, modes, owners, pipes and devices in the place of an output.</summary>
[TestFixture]
[Platform(Exclude = "Win")]
[UnsupportedOSPlatform("windows")]
internal sealed class OutputFileUnixTests : IDisposable
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const int Nobody = 65534;

    private readonly TempFolder _folder = new();

    [TestCase("target", TestName = "Write_Link_WritesItsTarget")]
    [TestCase("folder/../target", TestName = "Write_LinkThroughAFolder_WritesItsTarget")]
    [TestCase("second", TestName = "Write_ChainOfLinks_WritesItsEnd")]
    [TestCase("linked/target", TestName = "Write_LinkIntoALinkedFolder_WritesItsTarget")]
    [TestCase("linked/../target", TestName = "Write_LinkThroughTheParentOfALinkedFolder_WritesItsTarget")]
    public void Write_Link_WritesItsTarget(string to)
    {
        Directory.CreateDirectory(PathOf("folder/below"));
        File.CreateSymbolicLink(PathOf("linked"), "folder/below");
        string target = PathOf(to.StartsWith("linked/..", StringComparison.Ordinal) ? "folder/target"
            : to.StartsWith("linked", StringComparison.Ordinal) ? "folder/below/target" : "target");
        File.WriteAllText(target, "old");
        File.CreateSymbolicLink(PathOf("second"), PathOf("target"));
        File.CreateSymbolicLink(PathOf("link"), to);

        OutputFile.Write(PathOf("link"), stream => stream.Write("new"u8));

        Assert.That(File.ReadAllText(target), Is.EqualTo("new"));
        Assert.That(new FileInfo(PathOf("link")).LinkTarget, Is.EqualTo(to));
    }

    [Test]
    public void Write_DanglingLink_MakesItsTarget()
    {
        File.CreateSymbolicLink(PathOf("link"), "target");
        OutputFile.Write(PathOf("link"), stream => stream.Write("new"u8));
        Assert.That(File.ReadAllText(PathOf("target")), Is.EqualTo("new"));
        Assert.That(new FileInfo(PathOf("link")).LinkTarget, Is.EqualTo("target"));
    }

    [Test]
    public void Write_LinksInACircle_SaysSo()
    {
        File.CreateSymbolicLink(PathOf("a"), "b");
        File.CreateSymbolicLink(PathOf("b"), "a");
        Assert.That(
            () => OutputFile.Write(PathOf("a"), _ => { }),
            Throws.TypeOf<IOException>().With.Message.EndsWith("its links lead in a circle."));
        Assert.That(new FileInfo(PathOf("a")).LinkTarget, Is.EqualTo("b"));
    }

    [TestCase(Private)]
    [TestCase(Private | UnixFileMode.UserExecute)]
    [TestCase(Private | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)]
    public void Write_OldFile_KeepsItsMode(UnixFileMode mode)
    {
        File.WriteAllText(PathOf("out"), "old");
        File.SetUnixFileMode(PathOf("out"), mode);
        UnixFileMode? meanwhile = null;

        OutputFile.WriteBeside(PathOf("out"), part =>
        {
            meanwhile = File.GetUnixFileMode(part);
            File.WriteAllText(part, "new");
        });

        Assert.That(File.GetUnixFileMode(PathOf("out")), Is.EqualTo(mode));
        Assert.That(meanwhile, Is.EqualTo(Private), "nobody else reads it before it has its mode");
    }

    [Test]
    public void Write_FileOfAnother_KeepsOwnerAndGroup()
    {
        if (!Environment.IsPrivilegedProcess)
            Assert.Pass("only the superuser gives files away");
        File.WriteAllText(PathOf("out"), "old");
        UnixProgram.Run("chown", $"{Nobody}:{Nobody}", PathOf("out"));

        OutputFile.Write(PathOf("out"), stream => stream.Write("new"u8));

        Assert.That(UnixProgram.Run("stat", "-c", "%u:%g", PathOf("out")), Is.EqualTo($"{Nobody}:{Nobody}\n"));
    }

    [Test]
    public void Write_ReadOnlyFile_IsRefusedAlsoToTheSuperuser()
    {
        File.WriteAllText(PathOf("out"), "old");
        File.SetUnixFileMode(PathOf("out"), UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        Assert.That(
            () => OutputFile.Write(PathOf("out"), _ => { }),
            Throws.TypeOf<UnauthorizedAccessException>().With.Message.Contains("it is read-only. Allow"));
        Assert.That(File.ReadAllText(PathOf("out")), Is.EqualTo("old"));
    }

    // As a backup made of hard links needs.
    [Test]
    public void Write_HardLink_LeavesTheOtherNameItsContent()
    {
        File.WriteAllText(PathOf("out"), "old");
        UnixProgram.Run("ln", PathOf("out"), PathOf("backup"));
        OutputFile.Write(PathOf("out"), stream => stream.Write("new"u8));
        Assert.That(File.ReadAllText(PathOf("out")), Is.EqualTo("new"));
        Assert.That(File.ReadAllText(PathOf("backup")), Is.EqualTo("old"));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task Write_NamedPipe_GivesItsReaderAll(bool isByName)
    {
        string pipe = PathOf("pipe");
        UnixProgram.Run("mkfifo", pipe);
        Task<string> reader = Task.Run(() => File.ReadAllText(pipe));

        if (isByName)
            OutputFile.WriteBeside(pipe, part => File.WriteAllText(part, "new"));
        else
            OutputFile.Write(pipe, stream => stream.Write("new"u8));

        Assert.That(await reader, Is.EqualTo("new"));
        Assert.That(FileStatus.Of(pipe)?.Kind, Is.EqualTo(FileKind.Pipe));
        Assert.That(Directory.GetFileSystemEntries(_folder.Path), Is.EqualTo([pipe]));
    }

    [Test]
    public void Write_NamedPipeAndTheWriterFails_GivesItsReaderNothing()
    {
        string pipe = PathOf("pipe");
        UnixProgram.Run("mkfifo", pipe);
        Assert.That(
            () => OutputFile.Write(pipe, stream =>
            {
                stream.Write("half"u8);
                throw new IOException("no more");
            }),
            Throws.TypeOf<IOException>(), "the pipe, which has no reader, is not even opened");
    }

    [TestCase("3", TestName = "Write_Device_IsWrittenInto")]
    [TestCase("5", TestName = "Write_LinkToADevice_IsWrittenInto")]
    public void Write_Device_IsWrittenInto(string number)
    {
        if (!Environment.IsPrivilegedProcess)
            Assert.Pass("only the superuser makes devices");
        UnixProgram.Run("mknod", PathOf("null"), "c", "1", number);
        File.CreateSymbolicLink(PathOf("link"), "null");
        OutputFile.Write(PathOf(number == "5" ? "link" : "null"), stream => stream.Write("new"u8));
        Assert.That(FileStatus.Of(PathOf("null"))?.Kind, Is.EqualTo(FileKind.CharacterDevice));
    }

    [Test]
    public void Write_DeviceThatIsFull_SaysWhy()
    {
        if (!Environment.IsPrivilegedProcess)
            Assert.Pass("only the superuser makes devices");
        UnixProgram.Run("mknod", PathOf("full"), "c", "1", "7");
        Assert.That(
            () => OutputFile.Write(PathOf("full"), stream => stream.Write("new"u8)),
            Throws.TypeOf<IOException>().With.Message.StartsWith($"Cannot write '{PathOf("full")}': No space left"));
    }

    [Test]
    public void Write_Socket_IsRefused()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, default);
        socket.Bind(new UnixDomainSocketEndPoint(PathOf("socket")));
        Assert.That(
            () => OutputFile.Write(PathOf("socket"), _ => { }),
            Throws.TypeOf<IOException>().With.Message.Contains("found a socket"));
        Assert.That(FileStatus.Of(PathOf("socket"))?.Kind, Is.EqualTo(FileKind.Socket));
    }

    [TestCase("a", "b", false)]
    [TestCase("a", "./a", true)]
    [TestCase("a", "link", true)]
    [TestCase("a", "hard", true)]
    [TestCase("missing", "dangling", true)]
    [TestCase("missing", "missing2", false)]
    [TestCase("linked/a", "a", true)]
    [TestCase("circle", "circle", false)]
    [TestCase("null", "null", false)]
    [TestCase("pipe", "pipe", true)]
    public void IsSame_TwoNames_ByTheFileAtTheirEnd(string first, string second, bool expected)
    {
        File.WriteAllText(PathOf("a"), "");
        File.WriteAllText(PathOf("b"), "");
        File.CreateSymbolicLink(PathOf("link"), "a");
        File.CreateSymbolicLink(PathOf("dangling"), "missing");
        File.CreateSymbolicLink(PathOf("linked"), ".");
        File.CreateSymbolicLink(PathOf("circle"), "circle");
        File.CreateSymbolicLink(PathOf("null"), "/dev/null");
        UnixProgram.Run("ln", PathOf("a"), PathOf("hard"));
        UnixProgram.Run("mkfifo", PathOf("pipe"));
        Assert.That(OutputFile.IsSame(PathOf(first), PathOf(second)), Is.EqualTo(expected));
    }

    [TestCase("/dev/stdout", true)]
    [TestCase("/dev/fd/1", true)]
    [TestCase("/proc/self/fd/1", true)]
    [TestCase("/proc/thread-self/fd/1", true)]
    [TestCase("/proc/1/fd/1", false)]
    [TestCase("/dev/stderr", false)]
    [TestCase("/dev/null", false)]
    [TestCase("1", false)]
    [Platform("Linux")]
    public void IsStandardOutput_ItsNames_AreKnown(string path, bool expected) =>
        Assert.That(OutputFile.IsStandardOutput(path), Is.EqualTo(expected));

    public void Dispose() => _folder.Dispose();

    private string PathOf(string name) => _folder.PathOf(name);
}
