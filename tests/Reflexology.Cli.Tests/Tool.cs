using System.Diagnostics;
using System.Text;

namespace Reflexology.Cli.Tests;

/// <summary>Runs the built program as a shell would, in a folder of its own that is removed again.</summary>
internal sealed class Tool : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What runs the built program.</summary>
    public static string Host { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>The arguments of <see cref="Host"/> before those of the program.</summary>
    public static string[] Program { get; } = ["exec", Path.Combine(AppContext.BaseDirectory, "Reflexology.Cli.dll")];

    /// <summary>The folder the program runs in.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("reflexology-cli-").FullName;

    /// <summary>The files and folders in it, hidden ones included.</summary>
    public IEnumerable<string> Entries => Directory.GetFileSystemEntries(Folder).Select(path => Path.GetFileName(path)).Order();

    public string PathOf(string name) => Path.Combine(Folder, name);

    public ToolRun Run(params IEnumerable<string> arguments) => Run([], arguments);

    /// <summary>Runs it as on a terminal with colours: both streams are the terminal, which has them as its output. Linux.</summary>
    public ToolRun RunOnATerminal(string arguments) =>
        Run("script", ["-qec", $"'{Host}' {Program[0]} '{Program[1]}' {arguments}", "/dev/null"], [("TERM", "xterm-256color")]);

    public ToolRun Run((string Name, string Value)[] environment, IEnumerable<string> arguments) => Run(Host, [.. Program, .. arguments], environment);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private ToolRun Run(string program, string[] arguments, (string Name, string Value)[] environment)
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

        var run = new ToolRun(process.ExitCode, Unix(output.Result), Unix(error.Result));
        Assert.That(run.Error, Does.Not.Contain("   at "), "a stack trace");
        return run;
    }

    private static string Unix(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
