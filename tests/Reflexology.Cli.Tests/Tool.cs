using System.Diagnostics;
using System.Text;

namespace Reflexology.Cli.Tests;

/// <summary>Runs the built program as a shell would, in a folder of its own that is removed again.</summary>
internal sealed class Tool : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The folder the program runs in.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("reflexology-cli-").FullName;

    /// <summary>The files and folders in it, hidden ones included.</summary>
    public IEnumerable<string> Entries => Directory.GetFileSystemEntries(Folder).Select(path => Path.GetFileName(path)).Order();

    public string PathOf(string name) => Path.Combine(Folder, name);

    public ToolRun Run(params IEnumerable<string> arguments) => Run([], arguments);

    public ToolRun Run((string Name, string Value)[] environment, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
            StandardErrorEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
        };
        string[] command = ["exec", Path.Combine(AppContext.BaseDirectory, "Reflexology.Cli.dll"), .. arguments];
        foreach (string argument in command)
            start.ArgumentList.Add(argument);
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

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Unix(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
