using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Reflexology.StartUp.Benchmarks;

/// <summary>This program again, with the library that its package holds for this platform.</summary>
internal static class PackedLibrary
{
    /// <summary>Packs the library and copies this program beside that of the package.</summary>
    /// <returns>The assembly of the copy.</returns>
    public static string Pack()
    {
        string project = SourceTree.Folder("src/Reflexology");
        string folder = Path.Combine(AppContext.BaseDirectory, "packed");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        SourceTree.Dotnet("restore", project, "--locked-mode", "-p:Configuration=Release");
        SourceTree.Dotnet("pack", project, "--no-restore", "-c", "Release", "-o", folder, "-v", "q");

        string package = Directory.GetFiles(folder, "*.nupkg").Single();
        using (ZipArchive zip = ZipFile.OpenRead(package))
        {
            string name = $"runtimes/{RuntimeInformation.RuntimeIdentifier}/lib/net10.0/Reflexology.dll";
            ZipArchiveEntry library = zip.GetEntry(name)
                ?? throw new InvalidOperationException($"Expected {name} in {package}, found none.");
            library.ExtractToFile(Path.Combine(folder, "Reflexology.dll"));
        }

        string program = MeasuredProcess.Self;
        foreach (string file in (string[])[program, Path.ChangeExtension(program, "runtimeconfig.json")])
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        return Path.Combine(folder, Path.GetFileName(program));
    }
}
