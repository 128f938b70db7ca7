using System.Diagnostics;
using System.Text;
using System.Threading.Channels;

namespace Reflexology.Cli.Tests;

/// <summary>The built program while it runs, in the folder of a <see cref="Tool"/>.</summary>
internal sealed class RunningTool : IDisposable
{
    /// <summary>What takes longer hangs.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly StringBuilder _output = new();
    private readonly Process _process;

    public RunningTool(Tool tool, params IEnumerable<string> arguments)
    {
        _process = Process.Start(new ProcessStartInfo(Tool.Host, [.. Tool.Program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = tool.Folder,
        })!;
        _process.OutputDataReceived += (_, line) => Add(line.Data, isOutput: true);
        _process.ErrorDataReceived += (_, line) => Add(line.Data, isOutput: false);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What came to the stream of answers so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
                return $"{_output}";
        }
    }

    /// <summary>Waits until all of these texts were written, to whichever stream, since the last time.</summary>
    /// <returns>All that was written since then.</returns>
    public async Task<string> WaitAsync(params string[] texts)
    {
        using var patience = new CancellationTokenSource(Patience);
        var seen = new StringBuilder();
        try
        {
            do
                seen.AppendLine(await _lines.Reader.ReadAsync(patience.Token));
            while (!texts.All($"{seen}".Contains));
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"Expected {string.Join(", ", texts)} within {Patience}, found {seen}");
        }

        return $"{seen}";
    }

    /// <summary>Ctrl-C, and the exit code after it.</summary>
    public async Task<int> InterruptAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        using Process kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        // A test that fails leaves nothing running.
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private void Add(string? line, bool isOutput)
    {
        if (line is null)
            return;
        if (isOutput)
        {
            lock (_output)
                _output.AppendLine(line);
        }

        _lines.Writer.TryWrite(line);
    }
}
