namespace Reflexology.Tests;

/// <summary>Compares what an index answers with what it should, point by point.</summary>
internal static class LookupDifferences
{
    private const int Shown = 5;

    /// <summary>
    /// The first points where the method's answer differs from <paramref name="expected"/>, the zones topmost first;
    /// empty if all answers are right.
    /// </summary>
    public static List<string> Find(ZoneIndex index, LookupMethod method, MapPoint[] points, int[][] expected)
    {
        int[] sets = method.SetsAt(index, points);
        List<string> differences = [];
        for (int i = 0; i < points.Length && differences.Count < Shown; i++)
        {
            if (sets[i] < 0 || sets[i] >= index.SetCount || !index[sets[i]].SequenceEqual(expected[i]))
                differences.Add(Describe(index, method.Name, points[i], sets[i], expected[i]));
        }

        return differences;
    }

    /// <summary>One difference in words, the point as doubles that can be read back.</summary>
    public static string Describe(ZoneIndex index, string method, MapPoint point, int set, IEnumerable<int> expected)
    {
        string found = set < 0 || set >= index.SetCount ? $"no set ({set})" : $"[{string.Join(' ', index[set])}]";
        return FormattableString.Invariant(
            $"{method} at ({point.X:R}, {point.Y:R}): expected [{string.Join(' ', expected)}], found {found}");
    }
}
