namespace Reflexology.Tests;

/// <summary>An output is there whole or not at all, whatever is in its place.</summary>
[TestFixture]
internal sealed class OutputFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Target => PathOf("out.bin");

    [Test]
    public void Write_NewFile_IsThereWhole()
    {
        OutputFile.Write(Target, stream => stream.Write("new"u8));

        Assert.That(File.ReadAllText(Target), Is.EqualTo("new"));
        Assert.That(Entries, Is.EqualTo(["out.bin"]));
    }

    [Test]
    public void WriteBeside_NewFile_IsThereOnce()
    {
        OutputFile.WriteBeside(Target, part => File.WriteAllText(part, "new"));

        Assert.That(File.ReadAllText(Target), Is.EqualTo("new"));
        Assert.That(Entries, Is.EqualTo(["out.bin"]));
    }

    [Test]
    public void Write_NoWriterOrNoPath_IsRefusedBeforeAnything()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => OutputFile.Write(Target, null!), Throws.ArgumentNullException);
            Assert.That(() => OutputFile.WriteBeside(Target, null!), Throws.ArgumentNullException);
            Assert.That(() => OutputFile.Write(null!, _ => { }), Throws.ArgumentNullException
                .With.Property("ParamName").EqualTo("path"));
        });
        Assert.That(Entries, Is.Empty);
    }

    [Test]
    public void Write_WriterIsDenied_NamesTheFileAndItsFolder() =>
        Assert.That(
            () => OutputFile.Write(Target, _ => throw new UnauthorizedAccessException("denied")),
            Throws.TypeOf<UnauthorizedAccessException>().With.Message.EqualTo(
                $"Cannot write '{Target}': the permissions of the folder '{_folder.Path}' do not allow it."));

    [Test]
    public void WriteBeside_PartCannotBeDeleted_SaysWhyTheWriterFailed() =>
        Assert.That(
            () => OutputFile.WriteBeside(Target, part =>
            {
                File.Delete(part);
                Directory.CreateDirectory(part);
                throw new IOException("disk full");
            }),
            Throws.TypeOf<IOException>().With.Message.EndsWith("disk full"));

    [Test]
    public void Write_WriterFailsHalfway_LeavesTheOldFileAndNothingElse()
    {
        File.WriteAllText(Target, "old");

        Assert.That(
            () => OutputFile.Write(Target, stream =>
            {
                stream.Write("half"u8);
                throw new IOException("disk full");
            }),
            Throws.TypeOf<IOException>()
                .With.Message.EqualTo($"Cannot write '{Target}' in the folder '{_folder.Path}': disk full"));

        Assert.That(File.ReadAllText(Target), Is.EqualTo("old"));
        Assert.That(Entries, Is.EqualTo(["out.bin"]));
    }

    [Test]
    public void WriteBeside_WriterFailsHalfway_LeavesTheOldFileAndNamesItAndNotThePart()
    {
        File.WriteAllText(Target, "old");

        Assert.That(
            () => OutputFile.WriteBeside(Target, part =>
            {
                File.WriteAllText(part, "half");
                throw new IOException($"no space for '{part}'");
            }),
            Throws.TypeOf<IOException>().With.Message.EndsWith($"no space for '{Target}'"));

        Assert.That(File.ReadAllText(Target), Is.EqualTo("old"));
        Assert.That(Entries, Is.EqualTo(["out.bin"]));
    }

    [Test]
    public void Write_FolderMissing_SaysWhichAndWhatToDo() =>
        Assert.That(
            () => OutputFile.Write(PathOf("missing/out.bin"), _ => { }),
            Throws.TypeOf<DirectoryNotFoundException>().With.Message.Contains("missing")
                .And.Message.Contains("Create it"));

    [TestCase("")]
    [TestCase("/")]
    public void Write_TargetIsAFolder_SaysSo(string ending) =>
        Assert.That(
            () => OutputFile.Write(_folder.Path + ending, _ => { }),
            Throws.TypeOf<IOException>().With.Message.Contains("found a folder"));

    [Test]
    public void Write_NameOfAFolderThatIsNotThere_WritesNoFileOfThatName()
    {
        Assert.That(
            () => OutputFile.Write(PathOf("out/"), _ => { }),
            Throws.TypeOf<IOException>().With.Message.Contains("found a folder"));
        Assert.That(Entries, Is.Empty);
    }

    [Test]
    public void Write_NoName_SaysSo() =>
        Assert.That(
            () => OutputFile.Write("", _ => { }),
            Throws.TypeOf<IOException>().With.Message.EqualTo("Cannot write '': expected a file name, found nothing."));

    [Test]
    public void Write_FolderThatTakesNoFiles_FailsAndLeavesNothing()
    {
        // A file where the folder should be stops even a superuser, whom a read-only flag does not.
        string file = PathOf("file");
        File.WriteAllText(file, "");

        Assert.That(
            () => OutputFile.Write(Path.Combine(file, "out.bin"), _ => { }),
            Throws.InstanceOf<IOException>().With.Message.Contains("found a file of that name"));
        Assert.That(Entries, Is.EqualTo(["file"]));
    }

    // So .NET tells that a file becomes longer than the file system or a limit of the process allows.
    [Test]
    public void Write_FileTooLong_IsAnErrorWithItsReason() =>
        Assert.That(
            () => OutputFile.Write(Target, _ => throw new ArgumentOutOfRangeException("value", "too long")),
            Throws.TypeOf<IOException>().With.Message.StartsWith($"Cannot write '{Target}' in the folder")
                .And.Message.Contains("the file is too large for the file system"));

    [Test]
    public void Fill_TemporaryFolderIsFull_NamesItAndTheWayOut()
    {
        using var part = PartFile.InTemporaryFolder();
        Assert.That(
            () => part.Fill((string path) => throw new IOException($"No space left on device : '{path}'.")),
            Throws.TypeOf<IOException>().With.Message.StartsWith("Cannot use the temporary folder '")
                .And.Message.Contains("No space left").And.Message.Not.Contains(".part")
                .And.Message.EndsWith("Let TMPDIR name a folder that takes files."));
    }

    [Test]
    public void WriteNew_FileIsThere_LeavesIt()
    {
        File.WriteAllText(Target, "old");
        Assert.That(
            () => OutputFile.WriteNew(Target, _ => Assert.Fail("nothing is written for it")),
            Throws.TypeOf<IOException>().With.Message.StartsWith("There is '").And.Message.Contains("already"));
        Assert.That(File.ReadAllText(Target), Is.EqualTo("old"));
    }

    [Test]
    public void WriteNew_FileAppearsMeanwhile_LeavesItAndNothingElse()
    {
        Assert.That(
            () => OutputFile.WriteNew(Target, _ => File.WriteAllText(Target, "another's")),
            Throws.TypeOf<IOException>());
        Assert.That(File.ReadAllText(Target), Is.EqualTo("another's"));
        Assert.That(Entries, Is.EqualTo(["out.bin"]));
    }

    // The file system has the clock by which a file is old, whatever that of the machine says.
    [TestCase(-2)]
    [TestCase(2)]
    public void Write_LeftoversOfKilledPrograms_AreRemovedOnceTheyAreOld(int hours)
    {
        string old = PathOf(".reflexology-abcdefgh.abc.part"), fresh = PathOf(".reflexology-hgfedcba.cba.part");
        string another = PathOf(".reflexology-notes.part");
        foreach (string file in (string[])[old, fresh, another])
            File.WriteAllText(file, "");
        File.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddHours(hours));
        File.SetLastWriteTimeUtc(another, DateTime.UtcNow.AddHours(hours));

        OutputFile.Write(Target, stream => stream.Write("new"u8));

        Assert.That(Directory.GetFiles(_folder.Path), Is.EquivalentTo([Target, fresh, another]));
    }

    [Test]
    public void Write_ManyAtOnce_LeaveTheWholeOfOne()
    {
        Parallel.For(0, 64, i => OutputFile.Write(Target, stream =>
        {
            for (int part = 0; part < 100; part++)
                stream.WriteByte((byte)i);
        }));

        byte[] written = File.ReadAllBytes(Target);
        Assert.That(written, Has.Length.EqualTo(100).And.All.EqualTo(written[0]));
        Assert.That(Entries, Is.EqualTo(["out.bin"]));
    }

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string?> Entries => Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName);

    private string PathOf(string name) => _folder.PathOf(name);
}
