using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Reflexology.Benchmarks;

/// <summary>
/// What a benchmark says about its case besides its time, from the process that measures to the one that reports: lines
/// on the console, which BenchmarkDotNet keeps.
/// </summary>
internal static class Facts
{
    private const string Start = "fact ";

    /// <summary>Tells a fact.</summary>
    public static void Tell(string name, double value) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Start}{name}={value:R}"));

    /// <summary>A fact that was told; null where it was not.</summary>
    public static double? Of(Summary summary, BenchmarkCase benchmark, string name)
    {
        string start = $"{Start}{name}=";
        string? line = summary[benchmark]?.ExecuteResults
            .SelectMany(result => result.StandardOutput)
            .LastOrDefault(line => line.StartsWith(start, StringComparison.Ordinal));
        return line is null ? null : double.Parse(line.AsSpan(start.Length), CultureInfo.InvariantCulture);
    }
}
