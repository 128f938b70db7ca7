namespace Reflexology.Tests;

/// <summary>What code allocates once it runs steadily.</summary>
internal static class Allocations
{
    // More rounds than the runtime compiles a hot loop anew in.
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
