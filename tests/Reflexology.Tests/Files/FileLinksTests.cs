using System.Runtime.Versioning;

namespace Reflexology.Tests;

/// <summary>Paths with links, dots and open descriptors in them.</summary>
[TestFixture]
[Platform(Exclude = "Win")]
[UnsupportedOSPlatform("windows")]
internal sealed class FileLinksTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [TestCase("./folder//target")]
    [TestCase("folder/.//./target")]
    [TestCase("folder/below/.././target")]
    public void Resolve_LinkWithEmptyNamesAndDots_IsThePathWithout(string to)
    {
        Directory.CreateDirectory(PathOf("folder/below"));
        File.CreateSymbolicLink(PathOf("link"), to);
        Assert.That(FileLinks.Resolve(PathOf("link")), Is.EqualTo(PathOf("folder/target")));
    }

    [TestCase("/dev/fd", true)]
    [TestCase("/proc/self/fd", true)]
    [TestCase("/proc/1/task/1/fd", true)]
    [TestCase("/proc/self", false)]
    [TestCase("/proc/self/fdinfo", false)]
    [TestCase("/home/fd", false)]
    [TestCase("", false)]
    public void IsDescriptorFolder_Folders_AreThoseOfOpenFiles(string folder, bool expected) =>
        Assert.That(FileLinks.IsDescriptorFolder(folder), Is.EqualTo(expected));

    [TestCase("/dev/fd/7", 7)]
    [TestCase("/dev/fd/x", null)]
    [TestCase("/dev/fd/-1", null)]
    [TestCase("/dev/7", null)]
    [TestCase("/", null)]
    [TestCase(null, null)]
    public void OwnDescriptor_Paths_IsTheNumber(string? target, int? expected) =>
        Assert.That(OutputPlace.OwnDescriptor(target), Is.EqualTo(expected));

    [TestCase("out.bin", "out.bin", ExpectedResult = true)]
    [TestCase("missing", "missing", ExpectedResult = true)]
    [TestCase("missing", "MISSING", ExpectedResult = false)]
    [Platform("Linux")]
    public bool IsSame_NothingThereYet_TellsCapitalsApart(string first, string second) =>
        OutputFile.IsSame(PathOf(first), PathOf(second));

    public void Dispose() => _folder.Dispose();

    private string PathOf(string name) => _folder.PathOf(name);
}
