using System.Text;

namespace Reflexology.Drawing;

/// <summary>Pairs of brackets in a line (UAX #9 rules BD14 to BD16).</summary>
internal static class BidiBrackets
{
    // Each opening bracket with its closing one, from BidiBrackets.txt of the Unicode Character Database 15.0.
    private const string Brackets =
        "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎⦑⦒"
        + "⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽⸢⸣⸤⸥⸦⸧⸨⸩⹕⹖⹗⹘⹙⹚⹛⹜〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣";

    // Brackets nested deeper end the search for pairs.
    private const int MostOpen = 63;

    /// <summary>The places of pairs, in the order of the opening brackets.</summary>
    /// <param name="line">The characters.</param>
    /// <param name="places">Places in the line, in order; those that may be brackets.</param>
    public static IReadOnlyList<(int Open, int Close)> Pairs(Rune[] line, IEnumerable<int> places)
    {
        List<(int Open, int Close)> pairs = [];
        Stack<(int Open, int Closing)> opened = [];
        foreach (int place in places)
        {
            int bracket = NumberOf(line[place]);
            if (bracket < 0)
                continue;
            if (bracket % 2 == 0)
            {
                if (opened.Count == MostOpen)
                    return [];
                opened.Push((place, bracket + 1));
            }
            else if (opened.Any(one => one.Closing == bracket))
            {
                // Brackets opened since are left alone.
                while (opened.Peek().Closing != bracket)
                    opened.Pop();
                pairs.Add((opened.Pop().Open, place));
            }
        }

        pairs.Sort();
        return pairs;
    }

    /// <summary>
    /// The direction in which a bracket of text to the left holds text to the right: 1 for an opening one, -1 for a
    /// closing one, 0 for any other character.
    /// </summary>
    public static int Holds(Rune[] line, byte[] levels, int place)
    {
        int bracket = levels[place] % 2 == 1 ? NumberOf(line[place]) : -1;
        if (bracket < 0)
            return 0;
        int side = bracket % 2 == 0 ? 1 : -1;
        int held = place + side;
        return held >= 0 && held < line.Length && levels[held] % 2 == 0 ? side : 0;
    }

    /// <summary>The counterpart of a bracket.</summary>
    public static Rune Mirrored(Rune bracket) => new(Brackets[NumberOf(bracket) ^ 1]);

    // The place in the list, even for an opening bracket; -1 for no bracket. Angle brackets have canonical twins.
    private static int NumberOf(Rune rune) => rune.Value switch
    {
        0x2329 => Brackets.IndexOf('\u3008', StringComparison.Ordinal),
        0x232A => Brackets.IndexOf('\u3009', StringComparison.Ordinal),
        <= 0xFFFF => Brackets.IndexOf((char)rune.Value, StringComparison.Ordinal),
        _ => -1,
    };
}
