using System.Diagnostics;

namespace Reflexology.Cli.Tests;

/// <summary>The built program run by a shell, which gives it its streams, limits and variables.</summary>
internal sealed class ShellRun : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    /// <param name="tool">The folder it runs in.</param>
    /// <param name="words">The arguments.</param>
    /// <param name="before">Shell commands before it.</param>
    /// <param name="under">The program that runs it.</param>
    /// <param name="after">Redirections.</param>
    public ShellRun(Tool tool, IEnumerable<string> words, string before = "", string under = "", string after = "")
    {
        string arguments = string.Join(' ', words.Select(word => $"\"{word}\""));

        // Whoever runs the tests may ignore signals, as nohup does, and programs inherit that.
        string signals = OperatingSystem.IsLinux() ? "env --default-signal=HUP,INT,TERM " : "";
        string program = $"'{Tool.Host}' {Tool.Program[0]} '{Tool.Program[1]}'";
        string line = $"{before}exec {signals}{under}{program} {arguments} {after}";
        var start = new ProcessStartInfo("bash", ["-c", line])
        {
            WorkingDirectory = tool.Folder,
            RedirectStandardInput = true,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };

        // The runtime writes to files of its own for these, which limits would stop.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        _process = Process.Start(start)!;
        _process.StandardInput.Close();
        _output = _process.StandardOutput.ReadToEndAsync();
        _error = _process.StandardError.ReadToEndAsync();
        Ended = _process.WaitForExitAsync();
    }

    /// <summary>Its end.</summary>
    public Task Ended { get; }

    /// <summary>Sends it a signal, for example <c>TERM</c>.</summary>
    public void Signal(string name)
    {
        if (_process.HasExited)
            return;
        using var kill = Process.Start(
            new ProcessStartInfo("kill", [$"-{name}", $"{_process.Id}"]) { RedirectStandardError = true })!;
        kill.WaitForExit();
    }

    /// <summary>The exit code and the streams.</summary>
    public async Task<ToolRun> EndAsync()
    {
        await Ended.WaitAsync(RunningTool.Patience);
        return new ToolRun(_process.ExitCode, await _output, await _error);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // A test that fails leaves nothing running.
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
