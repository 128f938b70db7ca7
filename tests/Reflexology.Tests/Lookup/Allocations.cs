namespace Reflexology.Tests;

/// <summary>Bytes that code allocates in its steady state.</summary>
internal static class Allocations
{
    // More rounds than the runtime needs to recompile a hot loop.
    private const int Rounds = 8;

    /// <summary>
    /// The fewest bytes that a round allocates on its thread: recompiling a loop allocates a little in one
    /// unpredictable round, while code that allocates does so in every round.
    /// </summary>
    public static long OfSteady(Action round)
    {
        long least = long.MaxValue;
        for (int i = 0; i < Rounds; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            round();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
