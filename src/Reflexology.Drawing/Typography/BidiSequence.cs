using System.Collections.Immutable;
using System.Text;

namespace Reflexology.Drawing;

/// <summary>
/// Characters of a line that follow each other on one level, isolates between them left out: an isolating run sequence
/// (UAX #9 rule BD13).
/// </summary>
/// <param name="Places">Their places in the line.</param>
/// <param name="Level">Their level.</param>
/// <param name="Before">The side of what is before them, L or R.</param>
/// <param name="After">The side of what is after them.</param>
internal sealed record BidiSequence(ImmutableArray<int> Places, byte Level, BidiClass Before, BidiClass After)
{
    private BidiClass Side => SideOf(Level);

    /// <summary>The sequences of a line (rule X10).</summary>
    public static IEnumerable<BidiSequence> All(
        BidiClass[] classes, ImmutableArray<int> isolateEnds, byte[] levels, byte line)
    {
        int[] kept = [.. Enumerable.Range(0, classes.Length).Where(i => !BidiLevels.IsRemoved(classes[i]))];
        List<List<int>> runs = [];
        foreach (int place in kept)
        {
            if (runs.Count == 0 || levels[runs[^1][^1]] != levels[place])
                runs.Add([]);
            runs[^1].Add(place);
        }

        // The run that begins with the end of each isolate.
        Dictionary<int, List<int>> rest = runs.ToDictionary(run => run[0]);
        HashSet<int> ends = [.. isolateEnds];
        foreach (List<int> first in runs.Where(run => !ends.Contains(run[0])))
        {
            List<int> places = [.. first];
            while (isolateEnds[places[^1]] >= 0 && rest.TryGetValue(isolateEnds[places[^1]], out List<int>? next))
                places.AddRange(next);
            byte level = levels[places[0]];
            int before = Array.BinarySearch(kept, places[0]) - 1, after = Array.BinarySearch(kept, places[^1]) + 1;
            byte levelBefore = before < 0 ? line : levels[kept[before]];
            bool isOpen = isolateEnds[places[^1]] >= 0;
            byte levelAfter = after == kept.Length || isOpen ? line : levels[kept[after]];
            yield return new BidiSequence(
                [.. places],
                level,
                SideOf(Math.Max(level, levelBefore)),
                SideOf(Math.Max(level, levelAfter)));
        }
    }

    /// <summary>Sets the levels of its characters (rules W1 to I2).</summary>
    /// <param name="line">The line.</param>
    /// <param name="classes">The classes of its characters.</param>
    /// <param name="resolved">The same after overrides, which the rules change.</param>
    /// <param name="levels">The levels.</param>
    public void Resolve(Rune[] line, BidiClass[] classes, BidiClass[] resolved, byte[] levels)
    {
        BidiClass[] kinds = [.. Places.Select(place => resolved[place])];
        BidiWeakClasses.Resolve(kinds, Before);
        ResolveBrackets(kinds, line, classes);
        ResolveNeutrals(kinds);
        for (int i = 0; i < kinds.Length; i++)
        {
            bool isNumber = kinds[i] is BidiClass.EN or BidiClass.AN;
            levels[Places[i]] = (byte)(kinds[i] == Side ? Level : Level + (isNumber && Level % 2 == 0 ? 2 : 1));
        }
    }

    // Rule N0: a pair of brackets takes the direction of the level where text between them has it, else that of the
    // text before them where text between them has the other one. Marks on a bracket follow it.
    private void ResolveBrackets(BidiClass[] kinds, Rune[] line, BidiClass[] classes)
    {
        IEnumerable<int> neutral = Enumerable.Range(0, kinds.Length).Where(i => kinds[i] == BidiClass.ON);
        Rune[] own = [.. Places.Select(place => line[place])];
        foreach ((int open, int close) in BidiBrackets.Pairs(own, neutral))
        {
            HashSet<BidiClass> inside = [.. kinds[(open + 1)..close].Where(IsStrong).Select(Strong)];
            if (inside.Count == 0)
                continue;
            BidiClass side = inside.Contains(Side) ? Side : SideBefore(open);
            foreach (int bracket in (int[])[open, close])
            {
                kinds[bracket] = side;
                for (int i = bracket + 1; i < kinds.Length && classes[Places[i]] == BidiClass.NSM; i++)
                    kinds[i] = side;
            }
        }

        BidiClass SideBefore(int place)
        {
            int before = Array.FindLastIndex(kinds, place, place + 1, IsStrong);
            return before < 0 ? Before : Strong(kinds[before]);
        }
    }

    // Rules N1 and N2: neutrals between two of one direction take it, others that of the level.
    private void ResolveNeutrals(BidiClass[] kinds)
    {
        for (int start = 0; start < kinds.Length; start++)
        {
            int end = start;
            while (end < kinds.Length && !IsStrong(kinds[end]))
                end++;
            if (end == start)
                continue;
            BidiClass before = start == 0 ? Before : Strong(kinds[start - 1]);
            BidiClass after = end == kinds.Length ? After : Strong(kinds[end]);
            Array.Fill(kinds, before == after ? before : Side, start, end - start);
            start = end;
        }
    }

    private static bool IsStrong(BidiClass kind) => kind is BidiClass.L or BidiClass.R or BidiClass.EN or BidiClass.AN;

    // Numbers count as running to the left.
    private static BidiClass Strong(BidiClass kind) => kind == BidiClass.L ? BidiClass.L : BidiClass.R;

    private static BidiClass SideOf(int level) => level % 2 == 0 ? BidiClass.L : BidiClass.R;
}
