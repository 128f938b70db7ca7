using System.Runtime.InteropServices;

namespace Reflexology.Package.Tests;

/// <summary>
/// All packages, packed once a run when a test first asks for them, in a folder of their own beside an empty package cache,
/// so that nothing but what was just packed can be found under their names.
/// </summary>
[SetUpFixture]
internal sealed class PackedFolder
{
    private static readonly Lazy<string> Packed = new(Pack);

    /// <summary>The libraries.</summary>
    public static string[] Libraries { get; } = ["Reflexology", "Reflexology.Authoring", "Reflexology.Drawing", "Reflexology.DuckDb"];

    /// <summary>The platform of this machine, as packages name it, whoever built its runtime.</summary>
    public static string Platform { get; } =
        $"{(OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";

    /// <summary>The tool, as the package that points to those of the platforms, and that of this machine.</summary>
    public static string[] Tool { get; } = ["Reflexology.Cli", $"Reflexology.Cli.{Platform}"];

    /// <summary>Where the packages lie.</summary>
    public static string Folder => Path.Combine(Packed.Value, "packages");

    /// <summary>The version of all of them.</summary>
    public static string Version => PackageFile.Of("Reflexology").Version;

    /// <summary>A copy of a program of these tests, where it finds the packages and no file of the repository.</summary>
    public static string Program(string name)
    {
        string folder = Directory.CreateDirectory(Path.Combine(Packed.Value, name)).FullName;
        string source = Path.Combine(TestContext.CurrentContext.TestDirectory, "Programs", name);
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return folder;
    }

    /// <summary>What a build of such a program has to know.</summary>
    public static string[] Properties =>
        ["-c", "Release", "-v", "q", "-nologo", $"-p:ReflexologyVersion={Version}", $"-p:RestorePackagesPath={Path.Combine(Packed.Value, "cache")}", .. Fallback];

    [OneTimeTearDown]
    public void Remove()
    {
        if (Packed.IsValueCreated)
            Directory.Delete(Packed.Value, recursive: true);
    }

    // Packages of others are read where they already lie, so that they come over the network only where they are missing.
    private static string[] Fallback => UserPackages() is { } folder ? [$"-p:RestoreFallbackFolders={folder}"] : [];

    private static string? UserPackages()
    {
        string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        if (!Directory.Exists(folder))
            return null;
        Assert.That(Directory.GetDirectories(folder, "reflexology*"), Is.Empty, "an installed package would be taken for the one just packed: remove it");
        return folder;
    }

    private static string Pack()
    {
        string folder = Directory.CreateTempSubdirectory("reflexology-packages-").FullName;
        string packages = Directory.CreateDirectory(Path.Combine(folder, "packages")).FullName;
        foreach (string library in Libraries)
            Command.Dotnet(folder, ["pack", Project(library), "--no-build", .. Into(packages)]);

        // For a platform it is built once more, but not what it consists of.
        Command.Dotnet(folder, ["pack", Project(Tool[0]), "--no-restore", "-p:BuildProjectReferences=false", $"-p:ToolPackageRuntimeIdentifiers={Platform}", .. Into(packages)]);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), """
            <configuration>
              <packageSources>
                <add key="packed" value="packages" />
              </packageSources>
            </configuration>
            """);
        return folder;
    }

    private static string[] Into(string packages) => ["-c", Repository.Configuration, "-o", packages, "-v", "q", "-nologo"];

    private static string Project(string name) => Path.Combine(Repository.Root, "src", name);
}
