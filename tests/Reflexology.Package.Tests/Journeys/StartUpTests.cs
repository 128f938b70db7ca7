using System.Globalization;

namespace Reflexology.Package.Tests;

/// <summary>A program for all platforms takes the library that is compiled ahead for that of the machine.</summary>
internal sealed class StartUpTests
{
    [Test]
    public void Program_WithAPackageForRelease_CompilesAFractionOfTheMethodsOfAnIndex()
    {
        string folder = Path.Combine(PackedFolder.Program("StartUp"), "bin", "Release", "net10.0");
        string plain = Path.Combine(Directory.CreateTempSubdirectory("reflexology-plain-").FullName, "StartUp.dll");
        try
        {
            // The same program, where the library lies beside it that is for every platform.
            foreach (string name in (string[])["Reflexology.dll", "StartUp.dll", "StartUp.runtimeconfig.json"])
                File.Copy(Path.Combine(folder, name), Path.Combine(Path.GetDirectoryName(plain)!, name));
            int all = Methods(plain);
            Assert.That(all, Is.GreaterThan(100));
            Assert.That(Methods(Path.Combine(folder, "StartUp.dll")), Is.LessThan(all / 3));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(plain)!, recursive: true);
        }
    }

    private static int Methods(string program) =>
        int.Parse(Command.Dotnet(Path.GetDirectoryName(program)!, program), CultureInfo.InvariantCulture);
}
