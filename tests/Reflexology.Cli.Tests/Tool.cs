using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Reflexology.Cli.Tests;

/// <summary>Runs the tool in a folder of its own that is removed again: in this process, or as a shell would.</summary>
internal sealed partial class Tool : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private const int LongestMessage = 400;

    // A process has one current folder for all its threads.
    private static readonly Lock CurrentFolder = new();

    /// <summary>What runs the built program.</summary>
    public static string Host { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>The arguments of <see cref="Host"/> before those of the program.</summary>
    public static string[] Program { get; } = ["exec", Path.Combine(AppContext.BaseDirectory, "Reflexology.Cli.dll")];

    /// <summary>The folder the tool runs in.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("reflexology-cli-").FullName;

    /// <summary>The files and folders in it, hidden ones included.</summary>
    public IEnumerable<string> Entries =>
        Directory.GetFileSystemEntries(Folder).Select(path => Path.GetFileName(path)).Order();

    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Runs it in this process, its streams as pipes: everything but what only a process has.</summary>
    public ToolRun Run(params IEnumerable<string> arguments)
    {
        using StringWriter output = new(), error = new();
        int exitCode;
        lock (CurrentFolder)
        {
            string before = Directory.GetCurrentDirectory();
            Directory.SetCurrentDirectory(Folder);
            try
            {
                exitCode = new ReflexologyTool(Terminal.To(output, error)).Run([.. arguments]);
            }
            finally
            {
                Directory.SetCurrentDirectory(before);
            }
        }

        return Checked(exitCode, $"{output}", $"{error}", [.. arguments]);
    }

    /// <summary>Starts the built program: for pipes, the environment, and what ends or begins a process.</summary>
    public ToolRun Start(params IEnumerable<string> arguments) => Start([], arguments);

    /// <summary>As <see cref="Start(IEnumerable{string})"/>, with variables of the environment.</summary>
    public ToolRun Start((string Name, string Value)[] environment, IEnumerable<string> arguments) =>
        Start(Host, [.. Program, .. arguments], environment);

    /// <summary>
    /// Starts it on a terminal with colours: both streams are the terminal, which has them as its output. Linux.
    /// </summary>
    public ToolRun StartOnATerminal(string arguments)
    {
        string command = $"'{Host}' {Program[0]} '{Program[1]}' {arguments}";
        return Start("script", ["-qec", command, "/dev/null"], [("TERM", "xterm-256color")]);
    }

    /// <summary>Starts a command of a shell, for pipes between programs. Not on Windows.</summary>
    public ToolRun StartShell(string command) => Start("bash", ["-c", command], []);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private ToolRun Start(string program, string[] arguments, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
            StandardErrorEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
        };
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"Expected `{string.Join(' ', arguments)}` to end within {Patience}, found it still running.");
        }

        return Checked(process.ExitCode, output.Result, error.Result, arguments);
    }

    private static ToolRun Checked(int exitCode, string output, string error, string[] arguments)
    {
        Assert.That(error, Does.Not.Contain("   at "), "a stack trace");
        Assert.That(error.Split('\n').Max(line => line.Length), Is.LessThanOrEqualTo(LongestMessage), error);

        // What a file holds is its own.
        string ours = Found().Replace(error, "");
        IEnumerable<string> wrong = Commands.OptionsIn(ours).Except(Commands.OptionsOf(arguments))
            .Where(option => !arguments.Any(word => word.Contains(option, StringComparison.Ordinal)));
        Assert.That(wrong, Is.Empty, $"options that the command does not have, in: {error}");
        return new ToolRun(exitCode, Unix(output), Unix(error));
    }

    [GeneratedRegex("found [^'\n]*'[^'\n]*'")]
    private static partial Regex Found();

    private static string Unix(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
