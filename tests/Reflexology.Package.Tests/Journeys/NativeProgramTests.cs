namespace Reflexology.Package.Tests;

/// <summary>A program compiled ahead of time, without one warning, reads a map of its own and draws it.</summary>
internal sealed class NativeProgramTests
{
    [Test]
    public void Program_CompiledAheadOfTime_ReadsAnOwnMapAndDraws()
    {
        string folder = PackedFolder.Program("Native");

        // A map file as somebody may have begun it: with the one that lies in the package.
        byte[] map = PackageFile.Of("Reflexology").Bytes("maps/basic.json");
        File.WriteAllBytes(Path.Combine(folder, "own.json"), map);
        string program = Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "Native.exe" : "Native");
        Assert.That(Command.Run(program, folder, "own.json"), Is.EqualTo("Kidney\nBrust und Arme\nahead of time\n"));
        Assert.That(new FileInfo(Path.Combine(folder, "own.pdf")).Length, Is.GreaterThan(10_000));
        Assert.That(File.ReadAllText(Path.Combine(folder, "own.html")), Does.Contain("</html>"));
        string library = Path.Combine(folder, "out", "Reflexology.dll");
        Assert.That(File.Exists(library), Is.False, "all of it is in the program");
    }
}
