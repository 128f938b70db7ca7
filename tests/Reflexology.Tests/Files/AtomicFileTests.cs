namespace Reflexology.Tests;

[TestFixture]
internal sealed class AtomicFileTests
{
    private string _folder = "";

    private string Target => Path.Combine(_folder, "out.bin");

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("reflexology-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Write_NewFile_IsThereWhole()
    {
        AtomicFile.Write(Target, stream => stream.Write("new"u8));

        Assert.That(File.ReadAllText(Target), Is.EqualTo("new"));
        Assert.That(Directory.GetFiles(_folder), Has.Length.EqualTo(1));
    }

    [Test]
    public void Write_WriterFailsHalfway_LeavesTheOldFileAndNothingElse()
    {
        File.WriteAllText(Target, "old");

        Assert.That(
            () => AtomicFile.Write(Target, stream =>
            {
                stream.Write("half"u8);
                throw new IOException("disk full");
            }),
            Throws.TypeOf<IOException>()
                .With.Message.EqualTo($"Cannot write '{Target}' in the folder '{_folder}': disk full"));

        Assert.That(File.ReadAllText(Target), Is.EqualTo("old"));
        Assert.That(Directory.GetFileSystemEntries(_folder), Has.Length.EqualTo(1));
    }

    [Test]
    public void Write_FolderMissing_SaysWhichAndWhatToDo() =>
        Assert.That(
            () => AtomicFile.Write(Path.Combine(_folder, "missing", "out.bin"), _ => { }),
            Throws.TypeOf<DirectoryNotFoundException>().With.Message.Contains("missing")
                .And.Message.Contains("Create it"));

    [Test]
    public void Write_TargetIsAFolder_SaysSo() =>
        Assert.That(() => AtomicFile.Write(_folder, _ => { }),
            Throws.TypeOf<IOException>().With.Message.Contains("found a folder"));

    [Test]
    public void Write_FolderThatTakesNoFiles_FailsAndLeavesNothing()
    {
        // A file where the folder should be stops even a superuser, whom a read-only flag does not.
        string file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");

        Assert.That(() => AtomicFile.Write(Path.Combine(file, "out.bin"), _ => { }), Throws.InstanceOf<IOException>());
        Assert.That(Directory.GetFileSystemEntries(_folder), Is.EqualTo([file]));
    }

    [Test]
    public void Write_LeftoversOfKilledPrograms_AreRemovedOnceTheyAreOld()
    {
        string old = Path.Combine(_folder, ".reflexology-a.part"), fresh = Path.Combine(_folder, ".reflexology-b.part");
        File.WriteAllText(old, "");
        File.WriteAllText(fresh, "");
        File.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddHours(-2));

        AtomicFile.Write(Target, stream => stream.Write("new"u8));

        Assert.That(Directory.GetFiles(_folder), Is.EquivalentTo([Target, fresh]));
    }
}
