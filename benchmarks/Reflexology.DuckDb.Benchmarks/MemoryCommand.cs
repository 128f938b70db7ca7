using System.Diagnostics;
using System.Globalization;

namespace Reflexology.DuckDb.Benchmarks;

/// <summary>The most memory of a lookup in a text file that is larger than it.</summary>
internal static class MemoryCommand
{
    private const double Bound = 1 << 30;
    private const double BytesARow = 33;

    /// <summary>Measures and prints; the exit code is 1 where the bound is missed.</summary>
    public static int Run(double gigabytes)
    {
        using var files = new PointFile();
        string points;
        using (var database = new BulkDatabase("512MB", null))
            points = files.Write(database, "points.csv", (long)(gigabytes * (1L << 30) / BytesARow));
        long start = Stopwatch.GetTimestamp();
        BulkLookupResult result = BulkLookup.Run(
            FootMap.Load("chinese"),
            new BulkLookupOptions
            {
                Points = points,
                Output = files.PathOf("zones.csv"),
                Rejected = files.PathOf("rejected.csv"),
            });
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;

        // The peak is of the whole process, the writing of the points with the same limit included.
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{new FileInfo(points).Length / (double)(1L << 30):0.00} GB of CSV, {result.Rows:N0} points in "
                + $"{seconds:0.0} s ({result.Rows / seconds / 1e6:0.0} million a second), at most "
                + $"{process.PeakWorkingSet64 / (double)(1 << 20):0} MB of memory"));
        return process.PeakWorkingSet64 <= Bound ? 0 : 1;
    }
}
