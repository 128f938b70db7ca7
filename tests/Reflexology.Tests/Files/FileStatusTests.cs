using System.Runtime.Versioning;

namespace Reflexology.Tests;

/// <summary>Modes and owners of files.</summary>
[TestFixture]
[Platform(Exclude = "Win")]
[UnsupportedOSPlatform("windows")]
internal sealed class FileStatusTests : IDisposable
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly TempFolder _folder = new();

    [Test]
    public void Write_NewFile_HasTheModeThatNewFilesHave()
    {
        File.WriteAllText(PathOf("other"), "");
        OutputFile.Write(PathOf("out"), stream => stream.Write("new"u8));
        Assert.That(File.GetUnixFileMode(PathOf("out")), Is.EqualTo(File.GetUnixFileMode(PathOf("other"))));
    }

    [Test]
    public void InTemporaryFolder_File_IsForThisUserOnly()
    {
        using var part = PartFile.InTemporaryFolder();
        Assert.That(File.GetUnixFileMode(part.Path), Is.EqualTo(Private));
    }

    // For a file of a group that this user cannot give away: its own group is another one.
    [TestCase("rw-rw-r--", "rw-r--r--")]
    [TestCase("rwxrwx---", "rwx------")]
    [TestCase("rw----r--", "rw-r--r--")]
    [TestCase("rwxr-xrwx", "rwxrwxrwx")]
    public void GroupAsOthers_Modes_GivesTheGroupWhatEveryoneHas(string mode, string expected) =>
        Assert.That(PartFile.GroupAsOthers(ModeOf(mode)), Is.EqualTo(ModeOf(expected)));

    [TestCase(5u, 6u, true)]
    [TestCase(5u, 7u, false)]
    [TestCase(4u, 6u, false)]
    [TestCase(4u, 7u, false)]
    public void HasOwnersOf_OwnerAndGroup_AreBothAsked(uint owner, uint group, bool expected) => Assert.That(
        new FileStatus(1, 2, FileKind.Plain, 5, 6).HasOwnersOf(new FileStatus(1, 2, FileKind.Plain, owner, group)),
        Is.EqualTo(expected));

    [Test]
    public void GiveOwnersTo_NoSuchFile_IsFalse() =>
        Assert.That(new FileStatus(1, 2, FileKind.Plain, 0, 0).GiveOwnersTo(PathOf("missing")), Is.False);

    [Test]
    [Platform("Linux")]
    public void Of_AFile_IsWhatTheSystemSays()
    {
        File.WriteAllText(PathOf("out"), "");
        string numbers = UnixProgram.Run("stat", "-c", "%Hd %Ld %i %u %g", PathOf("out"));
        ulong[] said = [.. numbers.Split(' ').Select(ulong.Parse)];
        Assert.That(FileStatus.Of(PathOf("out")), Is.EqualTo(new FileStatus(
            (said[0] << 32) + said[1], said[2], FileKind.Plain, (uint)said[3], (uint)said[4])));
    }

    public void Dispose() => _folder.Dispose();

    private string PathOf(string name) => _folder.PathOf(name);

    private static UnixFileMode ModeOf(string letters) => (UnixFileMode)letters.Aggregate(
        0, (mode, letter) => (mode << 1) | (letter == '-' ? 0 : 1));
}
