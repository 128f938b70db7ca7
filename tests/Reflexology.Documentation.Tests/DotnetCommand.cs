using System.Diagnostics;
using System.Text;

namespace Reflexology.Documentation.Tests;

/// <summary>
/// Runs a <c>dotnet run</c> command of the documentation from a folder of its own: the built program, with the
/// arguments as written. MSBuild, which `dotnet run` asks for the program, takes longer than most programs.
/// </summary>
internal static class DotnetCommand
{
    private const string Run = "dotnet run --project ";

    private static readonly string TargetFramework = new DirectoryInfo(
        AppContext.BaseDirectory.TrimEnd('/', '\\')).Name;

    /// <summary>Runs the program that the command names.</summary>
    public static (int ExitCode, string Output, string Errors) Execute(string command, string folder) =>
        Finished(Start(command, folder));

    /// <summary>Runs the command itself, without building again: what it builds is built with the tests.</summary>
    public static (int ExitCode, string Output, string Errors) ExecuteAsWritten(string command, string folder)
    {
        string[] words = Words(command);
        string project = Path.Combine(Repository.Root, words[0]);
        return Finished(
            Start(["run", "--no-build", "-c", Repository.Configuration, "--project", project, .. words[1..]], folder));
    }

    /// <summary>Starts the program that the command names.</summary>
    public static Process Start(string command, string folder)
    {
        string[] words = Words(command);
        string name = $"{words[0].Split('/')[^1]}.dll";
        string program = Path.Combine(
            Repository.Root, words[0], "bin", Repository.Configuration, TargetFramework, name);
        Assert.That(program, Does.Exist, "the output of the project");
        return Start(["exec", program, .. words[1..].SkipWhile(word => word == "--")], folder);
    }

    private static string[] Words(string command)
    {
        Assert.That(command, Does.StartWith(Run), "only `dotnet run --project` commands are run here");
        return command[Run.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Process Start(IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["CI"] = "true";
        return Process.Start(start)!;
    }

    private static (int ExitCode, string Output, string Errors) Finished(Process started)
    {
        using Process process = started;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), errors.Result);
    }
}
