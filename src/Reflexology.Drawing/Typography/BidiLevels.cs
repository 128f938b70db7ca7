using System.Collections.Immutable;
using System.Text;

namespace Reflexology.Drawing;

/// <summary>
/// The order of lines that run both ways: the Unicode Bidirectional Algorithm (UAX #9) for one line. Even levels run to
/// the right, odd ones to the left.
/// </summary>
internal static class BidiLevels
{
    /// <summary>True for a text with a character that runs to the left.</summary>
    public static bool HasRightToLeft(string text)
    {
        foreach (char c in text)
        {
            // Blocks of scripts that run to the left, and punctuation with the characters that steer.
            if (c is (>= '\u0590' and < '\u0900') or (>= '\u200F' and < '\u2070') or (>= '\uD800' and < '\uE000')
                or >= '\uFB1D')
                return text.EnumerateRunes().Select(BidiClasses.Of).Any(ChangesLevel);
        }

        return false;
    }

    /// <summary>The level of the line: that of its first letter outside of isolates (rules P2 and P3).</summary>
    public static byte LineOf(string text) => LineOf([.. text.EnumerateRunes().Select(BidiClasses.Of)]);

    /// <summary>
    /// The level of each character. One that only steers others has that of the text before it.
    /// </summary>
    /// <param name="runes">The line.</param>
    /// <param name="line">The level of the line; null to take that of its first letter.</param>
    public static byte[] Resolve(Rune[] runes, byte? line = null)
    {
        var levels = new byte[runes.Length];
        BidiClass[] classes = [.. runes.Select(BidiClasses.Of)];
        byte ofLine = line ?? LineOf(classes);
        if (ofLine == 0 && !classes.Any(ChangesLevel))
            return levels;

        ImmutableArray<int> isolateEnds = BidiEmbeddings.IsolateEnds(classes);
        BidiClass[] resolved = [.. classes];
        BidiEmbeddings.SetLevels(classes, resolved, isolateEnds, levels, ofLine);
        foreach (BidiSequence sequence in BidiSequence.All(classes, isolateEnds, levels, ofLine).ToList())
            sequence.Resolve(runes, classes, resolved, levels);
        SetSpaces(classes, levels, ofLine);
        return levels;
    }

    /// <summary>Pieces of a line in their order from left to right (rule L2).</summary>
    public static IReadOnlyList<T> InVisualOrder<T>(IReadOnlyList<T> pieces, Func<T, int> level)
    {
        List<T> order = [.. pieces];
        for (int from = order.Count == 0 ? 0 : order.Max(level); from > 0; from--)
        {
            for (int start = 0; start < order.Count; start++)
            {
                int end = start;
                while (end < order.Count && level(order[end]) >= from)
                    end++;
                if (end > start)
                    order.Reverse(start, end - start);
                start = end;
            }
        }

        return order;
    }

    /// <summary>True for a character that only steers others and is left out of the rules (rule X9).</summary>
    public static bool IsRemoved(BidiClass each) => each
        is BidiClass.BN or BidiClass.LRE or BidiClass.LRO or BidiClass.RLE or BidiClass.RLO or BidiClass.PDF;

    /// <summary>True for the start of an isolate.</summary>
    public static bool IsIsolate(BidiClass each) => each is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI;

    private static bool ChangesLevel(BidiClass each) => each is BidiClass.R or BidiClass.AL or BidiClass.AN
        or (>= BidiClass.LRE and <= BidiClass.RLO) || IsIsolate(each);

    private static byte LineOf(BidiClass[] classes) =>
        BidiEmbeddings.SideOf(classes, BidiEmbeddings.IsolateEnds(classes), 0, classes.Length);

    // Rule L1: tabs and ends of paragraphs, and spaces before them or at the end, have the level of the line.
    private static void SetSpaces(BidiClass[] classes, byte[] levels, byte line)
    {
        bool isBeforeEnd = true;
        for (int i = classes.Length - 1; i >= 0; i--)
        {
            bool isEnd = classes[i] is BidiClass.B or BidiClass.S;
            isBeforeEnd = isEnd || (isBeforeEnd
                && (classes[i] is BidiClass.WS or BidiClass.PDI || IsIsolate(classes[i]) || IsRemoved(classes[i])));
            if (isBeforeEnd)
                levels[i] = line;
        }
    }
}
