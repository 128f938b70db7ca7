using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Reflexology.Benchmarks;

/// <summary>
/// The costs of <c>validate</c>, <c>import</c> and <c>lookup</c> on files that are made to cost much: seconds and
/// memory of a new process.
/// </summary>
internal static class CostsCommand
{
    private const double MostSeconds = 60;
    private const long MostMegabytes = 4096;

    /// <summary>Measures the files of some names, or all; 2 where there is no tool.</summary>
    public static int Run(ReadOnlySpan<string> words)
    {
        if (words.IsEmpty || !File.Exists(words[0]))
        {
            Console.Error.WriteLine("usage: costs TOOL.dll [FILE]...");
            return 2;
        }

        string tool = words[0];
        string[] names = words[1..].ToArray();
        DirectoryInfo folder = Directory.CreateTempSubdirectory("reflexology-costs-");
        Console.WriteLine("| file | KB | s | s of processor | MB | code | lines | longest line |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        IEnumerable<(string Name, Func<byte[]> Bytes)> all = CostFiles.All
            .Select(file => ($"{file.Name}.json", (Func<byte[]>)(() => Encoding.UTF8.GetBytes(file.Text()))))
            .Concat(CostDrawings.All);
        string map = Path.Combine(folder.FullName, "map.json"), output = Path.Combine(folder.FullName, "output");
        File.WriteAllText(map, CostDrawings.Map);
        foreach ((string name, Func<byte[]> bytes) in all)
        {
            if (names.Length > 0 && !names.Contains(name))
                continue;
            string file = Path.Combine(folder.FullName, name);
            File.WriteAllBytes(file, bytes());
            string[] command = Path.GetExtension(name) switch
            {
                ".json" => ["validate", file],
                ".csv" => ["lookup", file, "--landmarks", file, "-o", $"{output}.csv"],
                _ => ["import", file, "--into", map, "-o", $"{output}.json"],
            };
            Console.WriteLine($"| {name} | {new FileInfo(file).Length >> 10} | {Measure(tool, command)} |");
        }

        folder.Delete(recursive: true);
        return 0;
    }

    private static string Measure(string tool, string[] command)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", tool, .. command])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        TimeSpan busy = default;
        long peak = 0;
        string end = "";
        while (!process.WaitForExit(3))
        {
            try
            {
                process.Refresh();
                busy = process.TotalProcessorTime;
                peak = Math.Max(peak, process.PeakWorkingSet64 >> 20);
            }
            catch (Exception ended) when (ended is InvalidOperationException or Win32Exception)
            {
                break;
            }

            if (Stopwatch.GetElapsedTime(began).TotalSeconds <= MostSeconds && peak <= MostMegabytes)
                continue;
            end = ">";
            process.Kill();
        }

        process.WaitForExit();
        double seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        string[] lines = (output.Result + error.Result).TrimEnd('\n').Split('\n');
        return string.Create(CultureInfo.InvariantCulture,
            $"{end}{seconds:0.0} | {busy.TotalSeconds:0.0} | {peak} | {process.ExitCode} | {lines.Length} | "
            + $"{lines.Max(line => line.Length)}");
    }
}
