using System.Runtime.InteropServices;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>Findings as a plain table that a README can quote.</summary>
internal static class FindingTable
{
    /// <summary>On what machine this is.</summary>
    public static void WriteHead(TextWriter text, string command, string browser)
    {
        string cpu = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo")
            .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[^1]
            .Trim() ?? ""
            : RuntimeInformation.ProcessArchitecture.ToString();
        text.WriteLine(
            $"{cpu}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, "
            + $"{RuntimeInformation.FrameworkDescription}{browser}");
        text.WriteLine($"dotnet run -c Release --project benchmarks/Reflexology.Viewer.Benchmarks -- {command}");
        if (File.Exists("/proc/loadavg"))
        {
            string load = string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3]);
            text.WriteLine(
                $"busy before it began (1, 5, 15 minutes; the cores are {Environment.ProcessorCount}): {load}");
        }

        text.WriteLine();
    }

    /// <summary>The table; the exit code is 0, or 1 where a bound is missed.</summary>
    public static int Write(TextWriter text, IReadOnlyList<Finding> findings)
    {
        int what = findings.Max(finding => finding.What.Length), value = findings.Max(
            finding => finding.Value.Length), bound = findings.Max(finding => finding.Bound.Length);
        Line("measured", "value", "bound", "met");
        text.WriteLine(
            $"| {new string('-', what)} | {new string('-', value - 1)}: "
            + $"| {new string('-', Math.Max(bound, 5) - 1)}: | --- |");
        foreach (Finding finding in findings)
            Line(
                finding.What,
                finding.Value,
                finding.Bound,
                finding.IsMet switch { true => "yes", false => "no", null => "" });
        return findings.Any(finding => finding.IsMet == false) ? 1 : 0;

        void Line(string first, string second, string third, string fourth) =>
            text.WriteLine(
                $"| {first.PadRight(what)} | {second.PadLeft(value)} "
                + $"| {third.PadLeft(Math.Max(bound, 5))} | {fourth.PadRight(3)} |");
    }
}
