using System.Diagnostics;
using System.Globalization;

namespace Reflexology.StartUp.Benchmarks;

/// <summary>A program that is started to be measured.</summary>
internal static class MeasuredProcess
{
    /// <summary>The word before the name of a figure, with which this program starts itself.</summary>
    public const string Measure = "--measure";

    /// <summary>The assembly of this program.</summary>
    public static readonly string Self = typeof(MeasuredProcess).Assembly.Location;

    /// <summary>The milliseconds from the start of a program to its end.</summary>
    /// <param name="program">The assembly of the program.</param>
    /// <param name="arguments">Its arguments.</param>
    public static double Time(string program, params IEnumerable<string> arguments)
    {
        long start = Stopwatch.GetTimestamp();
        Run(program, arguments);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>The milliseconds of a program that does nothing.</summary>
    public static double TimeNothing() => Time(Self, Measure, "nothing");

    /// <summary>The milliseconds of a figure that a new process takes of itself.</summary>
    /// <param name="program">The assembly of this program or of a copy.</param>
    /// <param name="figure">The name of the figure.</param>
    public static double Ask(string program, string figure) =>
        double.Parse(Run(program, [Measure, figure]), CultureInfo.InvariantCulture);

    private static string Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", program, .. arguments]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"Expected '{program}' to end with 0, found {process.ExitCode}.");
    }
}
