using CsCheck;

namespace Reflexology.Tests;

/// <summary>The same random cases on every run; each has a number to find it by.</summary>
internal static class FixedCases
{
    /// <summary>Cases of a generator, numbered from 0.</summary>
    public static IEnumerable<(int Number, T Value)> Of<T>(Gen<T> cases, int count)
    {
        for (int number = 0; number < count; number++)
            yield return (number, cases.Generate(new PCG(1, (ulong)number), null, out _));
    }
}
