using System.ComponentModel;
using System.Diagnostics;

namespace Reflexology.Testing;

/// <summary>
/// A program that is not ours and reads our files. On a clean Debian or Ubuntu, such as a build machine, it is
/// installed; elsewhere the message says what to install.
/// </summary>
/// <param name="Name">Its name on the path.</param>
/// <param name="Package">The Debian package it is in.</param>
public sealed record DebianProgram(string Name, string Package)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs it, and returns what it writes to both streams; another end than success fails the test.</summary>
    public string Run(IEnumerable<string> arguments, Action<ProcessStartInfo>? prepare = null)
    {
        var start = new ProcessStartInfo(Name, arguments)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        prepare?.Invoke(start);
        using Process process = Started(start);
        Task<string> errors = process.StandardError.ReadToEndAsync(), output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{Name}' was not done after {Patience}.");
        }

        Task.WaitAll(errors, output);
        Assert.That(process.ExitCode, Is.Zero, $"{Name}: {output.Result}{errors.Result}");
        return output.Result + errors.Result;
    }

    private Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception) when (File.Exists("/etc/debian_version") && Environment.IsPrivilegedProcess)
        {
            using Process update = Process.Start("apt-get", ["update"]);
            update.WaitForExit();
            string[] arguments = ["-o", "DPkg::Lock::Timeout=300", "install", "-y", Package];
            using Process install = Process.Start("apt-get", arguments);
            install.WaitForExit();
            return Process.Start(start)!;
        }
        catch (Win32Exception failure)
        {
            throw new AssertionException(
                $"This test needs the program '{Name}': install the Debian package '{Package}'. {failure.Message}");
        }
    }
}
