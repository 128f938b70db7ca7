using System.Diagnostics;

namespace Reflexology.Authoring.Tests;

/// <summary>What reading one small file may cost, whatever stands in it.</summary>
internal static class Bound
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>Reads, and fails where that took longer than a second or more memory.</summary>
    /// <param name="read">Reads the file.</param>
    /// <param name="mostBytes">Memory that may be allocated.</param>
    /// <param name="file">The file, for the message of a failure.</param>
    public static void Check(Action read, long mostBytes, Func<string> file)
    {
        // A machine that does other things may be late a few times.
        TimeSpan least = Run(read, mostBytes, file);
        for (int again = 0; again < 5 && least > Longest; again++)
            least = TimeSpan.FromTicks(Math.Min(least.Ticks, Run(read, mostBytes, file).Ticks));
        if (least > Longest)
            throw new TimeoutException($"Expected an end within {Longest}, found {least}: {file()}");
    }

    private static TimeSpan Run(Action read, long mostBytes, Func<string> file)
    {
        long before = GC.GetAllocatedBytesForCurrentThread(), started = Stopwatch.GetTimestamp();
        read();
        TimeSpan time = Stopwatch.GetElapsedTime(started);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return allocated <= mostBytes ? time : throw new InvalidOperationException($"Expected at most {mostBytes} bytes, found {allocated}: {file()}");
    }
}
