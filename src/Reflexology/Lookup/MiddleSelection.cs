using System.Numerics;

namespace Reflexology;

/// <summary>The middle of a run's box, and the run.</summary>
internal readonly record struct Middle(double X, double Y, int Run);

/// <summary>One of the two coordinates, known when code is compiled, so that comparing costs no call.</summary>
internal interface IAxis
{
    /// <summary>The coordinate.</summary>
    static abstract double Of(in Middle middle);
}

/// <summary>The x.</summary>
internal readonly struct AcrossX : IAxis
{
    /// <inheritdoc/>
    public static double Of(in Middle middle) => middle.X;
}

/// <summary>The y.</summary>
internal readonly struct AcrossY : IAxis
{
    /// <inheritdoc/>
    public static double Of(in Middle middle) => middle.Y;
}

/// <summary>Parts middles by rank: C. A. R. Hoare, "Algorithm 65: Find" (1961), with a sort where it makes no headway.</summary>
internal static class MiddleSelection
{
    /// <summary>Reorders them so that no one before <paramref name="rank"/> has a larger coordinate than one from there on.</summary>
    public static void Split<TAxis>(Span<Middle> middles, int rank)
        where TAxis : IAxis
    {
        int low = 0, high = middles.Length - 1;
        for (int rounds = 3 * BitOperations.Log2((uint)middles.Length); low < high; rounds--)
        {
            if (rounds == 0)
            {
                middles[low..(high + 1)].Sort(static (a, b) => TAxis.Of(a).CompareTo(TAxis.Of(b)));
                return;
            }

            double pivot = MedianOfThree<TAxis>(middles, low, high);
            int i = low, j = high;
            while (i <= j)
            {
                while (TAxis.Of(middles[i]) < pivot)
                    i++;
                while (pivot < TAxis.Of(middles[j]))
                    j--;
                if (i <= j)
                {
                    (middles[i], middles[j]) = (middles[j], middles[i]);
                    i++;
                    j--;
                }
            }

            if (j < rank)
                low = i;
            if (rank < i)
                high = j;
        }
    }

    private static double MedianOfThree<TAxis>(ReadOnlySpan<Middle> middles, int low, int high)
        where TAxis : IAxis
    {
        double a = TAxis.Of(middles[low]), b = TAxis.Of(middles[low + ((high - low) / 2)]), c = TAxis.Of(middles[high]);
        return Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
    }
}
