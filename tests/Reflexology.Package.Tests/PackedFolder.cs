using System.Runtime.InteropServices;

namespace Reflexology.Package.Tests;

/// <summary>
/// All packages, packed once per run when a test first asks for them, in a folder of their own beside an empty package
/// cache, so that nothing but what was just packed can be found under their names.
/// </summary>
[SetUpFixture]
internal sealed class PackedFolder
{
    private static readonly Lazy<string> Packed = new(Pack);
    private static readonly Lazy<string> Built = new(BuildPrograms);

    /// <summary>The libraries.</summary>
    public static string[] Libraries { get; } =
        ["Reflexology", "Reflexology.Authoring", "Reflexology.Drawing", "Reflexology.DuckDb", "Reflexology.Web"];

    /// <summary>The library of the maps as a build for release packs it, under a name of its own.</summary>
    public const string Released = "Reflexology.Released";

    /// <summary>The platform of this machine, as packages name it, whoever built its runtime.</summary>
    public static string Platform { get; } =
        $"{SystemName}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";

    /// <summary>The tool, as the package that points to those of the platforms, and that of this machine.</summary>
    public static string[] Tool { get; } = ["Reflexology.Cli", $"Reflexology.Cli.{Platform}"];

    /// <summary>The folder of the packages.</summary>
    public static string Folder => Path.Combine(Packed.Value, "packages");

    /// <summary>The version of all of them.</summary>
    public static string Version => PackageFile.Of("Reflexology").Version;

    /// <summary>
    /// The folder of a program of these tests, built or published with the packages and no file of the repository. All
    /// are built at once when a test first asks for one: the native compiler leaves the processor idle at times.
    /// </summary>
    public static string Program(string name) => Path.Combine(Built.Value, name);

    [OneTimeTearDown]
    public void Remove()
    {
        if (Packed.IsValueCreated)
            Directory.Delete(Packed.Value, recursive: true);
    }

    private static string SystemName =>
        OperatingSystem.IsWindows() ? "win"
        : OperatingSystem.IsMacOS() ? "osx"
        : "linux";

    private static string? UserPackages()
    {
        string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        if (!Directory.Exists(folder))
            return null;
        Assert.That(
            Directory.GetDirectories(folder, "reflexology*"),
            Is.Empty,
            "an installed package would be taken for the one just packed: remove it");
        return folder;
    }

    private static string Pack()
    {
        string folder = Directory.CreateTempSubdirectory("reflexology-packages-").FullName;
        string packages = Directory.CreateDirectory(Path.Combine(folder, "packages")).FullName;
        Build(folder, Path.Combine(Sources, "Pack.proj"),
            $"-p:Configuration={Repository.Configuration}",
            $"-p:Sources={Path.Combine(Repository.Root, "src")}",
            $"-p:PackageOutputPath={packages}");
        File.WriteAllText(Path.Combine(folder, "nuget.config"), """
            <configuration>
              <packageSources>
                <add key="packed" value="packages" />
              </packageSources>
            </configuration>
            """);
        return folder;
    }

    private static string BuildPrograms()
    {
        string folder = Packed.Value;
        foreach (string file in Directory.EnumerateFiles(Sources, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(Sources, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        // Packages of others are read where they already are: only missing ones come over the network.
        string[] fallback = UserPackages() is { } user ? [$"-p:RestoreFallbackFolders={user}"] : [];
        Build(folder, "Programs.proj",
        [
            "-p:Configuration=Release",
            $"-p:ReflexologyVersion={Version}",
            $"-p:RestorePackagesPath={Path.Combine(folder, "cache")}",
            .. fallback,
        ]);
        return folder;
    }

    private static string Sources => Path.Combine(AppContext.BaseDirectory, "Programs");

    private static void Build(string folder, string project, params string[] properties) =>
        Command.Dotnet(
            folder,
            ["msbuild", project, "-m", "-v:q", "-nologo", $"-p:ProgramPlatform={Platform}", .. properties]);
}
