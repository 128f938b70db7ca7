using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Reflexology.Package.Tests;

/// <summary>Runs programs as a user of the packages would.</summary>
internal static class Command
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>What a program prints, once it has ended with 0; else the test fails with all that it said.</summary>
    public static string Run(string program, string folder, params string[] arguments)
    {
        using Process process = Start(program, folder, arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)}: not done after {Limit.TotalMinutes} minutes");
        }

        string command = $"{program} {string.Join(' ', arguments)}";
        Assert.That(process.ExitCode, Is.Zero, $"{command}\n{output.Result}\n{errors.Result}");
        return output.Result.ReplaceLineEndings("\n");
    }

    /// <summary>Starts a program; whoever starts it ends it.</summary>
    public static Process Start(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // What the build around these tests tells its own programs is not for others.
        List<string> inherited =
            [.. start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))];
        inherited.ForEach(name => start.Environment.Remove(name));
        start.Environment["DOTNET_ROOT"] = DotnetFolder;
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["CI"] = "true";
        return Process.Start(start)!;
    }

    /// <summary>Runs <c>dotnet</c>.</summary>
    public static string Dotnet(string folder, params string[] arguments) =>
        Run(Path.Combine(DotnetFolder, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"), folder, arguments);

    // .../shared/Microsoft.NETCore.App/10.0.0 lies in it.
    private static string DotnetFolder { get; } =
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
}
