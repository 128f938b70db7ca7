namespace Reflexology.Authoring.Tests;

/// <summary>
/// The work of reading a file, counted by the memory it allocates: every element, token, curve and overlay of a reader
/// allocates, so that work which grows without bound does, too. Unlike time it is the same on every machine.
/// </summary>
internal static class Allocation
{
    /// <summary>Reads a file, and fails where that allocates more than a bound.</summary>
    /// <param name="read">Reads the file, on the thread that calls it.</param>
    /// <param name="mostBytes">The bound.</param>
    /// <param name="file">The file, for the message of a failure.</param>
    public static void Check(Action read, long mostBytes, Func<string> file)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        read();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (allocated > mostBytes)
            throw new InvalidOperationException($"Expected at most {mostBytes} bytes, found {allocated}: {file()}");
    }
}
