using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Microsoft.Playwright;

namespace Reflexology.Testing;

/// <summary>A machine as the search for a browser asks it and changes it; tests put their own in its place.</summary>
public sealed record Machine
{
    public required OSPlatformKind System { get; init; }

    /// <summary>Whether packages of the system may be installed.</summary>
    public required bool IsPrivileged { get; init; }

    public required ImmutableArray<string> PathFolders { get; init; }

    public required Func<string, bool> FileExists { get; init; }

    /// <summary>Runs a command, for at most so long.</summary>
    public required Func<string, string[], TimeSpan, CommandResult> Run { get; init; }

    /// <summary>Where Playwright's own Chromium is, or would be once installed.</summary>
    public required Func<string?> PlaywrightBrowser { get; init; }

    /// <summary>Runs Playwright's installer for Chromium, for at most so long.</summary>
    public required Func<TimeSpan, CommandResult> InstallByPlaywright { get; init; }

    /// <summary>The machine that the tests run on.</summary>
    public static Machine This() => new()
    {
        System = OperatingSystem.IsWindows() ? OSPlatformKind.Windows
            : OperatingSystem.IsMacOS() ? OSPlatformKind.MacOS : OSPlatformKind.Linux,
        IsPrivileged = Environment.IsPrivilegedProcess,
        PathFolders =
        [
            .. (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
        ],
        FileExists = File.Exists,
        Run = RunCommand,
        PlaywrightBrowser = PlaywrightPath,
        InstallByPlaywright = PlaywrightInstall,
    };

    private static CommandResult RunCommand(string command, string[] arguments, TimeSpan limit)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var output = new StringBuilder();
        try
        {
            using var process = new Process { StartInfo = start };
            process.OutputDataReceived += Take;
            process.ErrorDataReceived += Take;
            process.Start();
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (process.WaitForExit(limit))
            {
                process.WaitForExit();
                return new CommandResult(process.ExitCode, Text());
            }

            process.Kill(entireProcessTree: true);
            return new CommandResult(null, $"{Text()}\nnot done after {limit.TotalSeconds:0} s");
        }
        catch (Win32Exception missing)
        {
            return new CommandResult(null, missing.Message);
        }

        void Take(object sender, DataReceivedEventArgs line)
        {
            lock (output)
                output.AppendLine(line.Data);
        }

        string Text()
        {
            lock (output)
                return output.ToString();
        }
    }

    private static string? PlaywrightPath()
    {
        using IPlaywright playwright = Playwright.CreateAsync().GetAwaiter().GetResult();
        return playwright.Chromium.ExecutablePath;
    }

    private static CommandResult PlaywrightInstall(TimeSpan limit)
    {
        Task<int> install = Task.Run(() => Microsoft.Playwright.Program.Main(["install", "chromium"]));
        return install.Wait(limit)
            ? new CommandResult(install.Result, $"exit code {install.Result}")
            : new CommandResult(null, $"not done after {limit.TotalSeconds:0} s");
    }
}

/// <summary>The end of a command.</summary>
/// <param name="ExitCode">Its exit code; null when it did not start or did not end in time.</param>
/// <param name="Output">What it wrote, both streams.</param>
public sealed record CommandResult(int? ExitCode, string Output)
{
    public bool HasSucceeded => ExitCode == 0;

    /// <summary>The end of what it wrote, for messages.</summary>
    public string LastLine =>
        Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault()
        ?? "no output";
}

/// <summary>The systems that browsers are looked for on.</summary>
public enum OSPlatformKind
{
    Linux,
    MacOS,
    Windows,
}
