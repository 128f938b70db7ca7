using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Reflexology.StartUp.Benchmarks;

/// <summary>The tool, published as its package for this platform holds it.</summary>
internal static class PublishedTool
{
    private const string Project = "src/Reflexology.Cli";

    /// <summary>Publishes the tool beside this program.</summary>
    /// <returns>The assembly of the tool.</returns>
    public static string Publish()
    {
        string project = Path.Combine(Root(), Project), folder = Path.Combine(AppContext.BaseDirectory, "tool");

        // Restored for all platforms, as the lock files are, with what compiles ahead.
        Dotnet("restore", project, "--locked-mode", "-p:Configuration=Release");
        Dotnet(
            "publish", project, "--no-restore", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o",
            folder, "-v", "q");
        return Path.Combine(folder, "Reflexology.Cli.dll");
    }

    private static void Dotnet(params string[] arguments)
    {
        using Process process = Process.Start("dotnet", arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(
                $"Expected `dotnet {string.Join(' ', arguments)}` to succeed, found {process.ExitCode}.");
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Reflexology.sln")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new InvalidOperationException("Expected Reflexology.sln above this program, found none.");
    }
}
