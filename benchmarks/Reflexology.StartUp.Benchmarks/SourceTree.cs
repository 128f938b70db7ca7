using System.Diagnostics;

namespace Reflexology.StartUp.Benchmarks;

/// <summary>The projects that this program was built from.</summary>
internal static class SourceTree
{
    /// <summary>The path of a folder in it.</summary>
    public static string Folder(string name) => Path.Combine(Root(), name);

    /// <summary>Runs <c>dotnet</c>, which must succeed.</summary>
    public static void Dotnet(params string[] arguments)
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
