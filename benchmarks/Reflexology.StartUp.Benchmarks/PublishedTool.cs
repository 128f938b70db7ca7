using System.Runtime.InteropServices;

namespace Reflexology.StartUp.Benchmarks;

/// <summary>The tool, published as its package for this platform holds it.</summary>
internal static class PublishedTool
{
    /// <summary>Publishes the tool beside this program.</summary>
    /// <returns>The assembly of the tool.</returns>
    public static string Publish()
    {
        string project = SourceTree.Folder("src/Reflexology.Cli");
        string folder = Path.Combine(AppContext.BaseDirectory, "tool");

        // Restored for all platforms, as the lock files are, with what compiles ahead.
        SourceTree.Dotnet("restore", project, "--locked-mode", "-p:Configuration=Release");
        SourceTree.Dotnet(
            "publish", project, "--no-restore", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o",
            folder, "-v", "q");
        return Path.Combine(folder, "Reflexology.Cli.dll");
    }
}
