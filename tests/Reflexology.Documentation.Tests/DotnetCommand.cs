using System.Diagnostics;
using System.Text;

namespace Reflexology.Documentation.Tests;

/// <summary>
/// A `dotnet run` command of the documentation, run as written but from a folder of its own and without building again:
/// what it builds is built with the tests.
/// </summary>
internal static class DotnetCommand
{
    private const string Run = "dotnet run --project ";

    public static (int ExitCode, string Output, string Errors) Execute(string command, string folder)
    {
        using Process process = Start(command, folder);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), errors.Result);
    }

    public static Process Start(string command, string folder)
    {
        Assert.That(command, Does.StartWith(Run), "only `dotnet run --project` commands are run here");
        string[] words = command[Run.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["CI"] = "true";
        string[] arguments = ["run", "--no-build", "-c", Repository.Configuration, "--project", Path.Combine(Repository.Root, words[0]), .. words[1..]];
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
