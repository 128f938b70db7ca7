using System.Diagnostics;
using System.Globalization;

namespace Reflexology.DuckDb.Benchmarks;

/// <summary>A lookup beside the same copy without one, in turns.</summary>
internal static class CopyCommand
{
    private const int Rounds = 7;
    private const double Bound = 1.5;

    /// <summary>Measures and prints; the exit code is 1 where the bound is missed.</summary>
    public static int Run(long rows)
    {
        using var files = new PointFile();
        using var database = new BulkDatabase("2GB", null);
        FootMap map = FootMap.Load("chinese");
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{rows:N0} points, {Environment.ProcessorCount} cores, map "
                + $"chinese; seconds, median and least of {Rounds} rounds in turns\n"));
        Console.WriteLine(
            "| format | copy | lookup, id and name | ratio of medians | of the least |\n| --- | ---: | ---: | ---: | "
                + "---: |");
        bool holds = true;
        foreach (PointFormat format in (PointFormat[])[PointFormat.Parquet, PointFormat.Csv])
        {
            string points = files.Write(database, $"points.{format}", rows);
            List<double> copies = [], lookups = [];
            for (int i = 0; i <= Rounds; i++)
            {
                double copy = Seconds(() => Copy(points, files.PathOf($"copy.{format}"), format));
                double lookup = Seconds(() =>
                    BulkLookup.Run(map, new BulkLookupOptions
                    {
                        Points = points,
                        Output = files.PathOf($"zones.{format}"),
                        Rejected = files.PathOf("rejected.csv"),
                        Memory = "2GB",
                    }));

                // The first round reads the file into the system's cache.
                if (i > 0)
                {
                    copies.Add(copy);
                    lookups.Add(lookup);
                }
            }

            copies.Sort();
            lookups.Sort();
            double ratio = lookups[Rounds / 2] / copies[Rounds / 2];
            holds &= ratio <= Bound;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {format} | {copies[Rounds / 2]:0.00} / {copies[0]:0.00} | {lookups[Rounds / 2]:0.00} / "
                    + $"{lookups[0]:0.00} | {ratio:0.00} | {lookups[0] / copies[0]:0.00} |"));
        }

        return holds ? 0 : 1;
    }

    private static void Copy(string points, string path, PointFormat format)
    {
        using var database = new BulkDatabase("2GB", null);
        database.Copy($"SELECT * FROM '{points}'", path, format.Writer(path), null, default);
    }

    private static double Seconds(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
