using System.Globalization;
using System.Text;

namespace Reflexology.Drawing;

/// <summary>
/// The order of lines that run both ways: the Unicode Bidirectional Algorithm (UAX #9) for one line without explicit
/// embeddings and isolates. Even levels run to the right, odd ones to the left.
/// </summary>
internal static class BidiLevels
{
    // Each opening bracket with its closing one: those of Bidi_Paired_Bracket that names are written with.
    private const string Brackets =
        "()[]{}⁅⁆⁽⁾₍₎⌈⌉⌊⌋❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩"
        + "⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆〈〉《》「」『』【】〔〕〖〗〘〙〚〛（）［］｛｝｟｠｢｣";

    // Rule BD16: brackets nested deeper end the search for pairs.
    private const int MostOpen = 63;

    private enum Kind { L, R, AL, EN, AN, ES, ET, CS, NSM, ON }

    /// <summary>True for a text with a letter that runs to the left.</summary>
    public static bool HasRightToLeft(string text)
    {
        foreach (char c in text)
        {
            if (c >= 0x590 && KindOf(new Rune(char.IsSurrogate(c) ? ' ' : c)) is Kind.R or Kind.AL or Kind.AN)
                return true;
        }

        return false;
    }

    /// <summary>True for a line whose first letter runs to the left, so that the line does (rules P2 and P3).</summary>
    public static bool BeginsToTheLeft(string text) =>
        HasRightToLeft(text) && text.EnumerateRunes().Select(KindOf).FirstOrDefault(IsLetter) != Kind.L;

    /// <summary>The level of each character.</summary>
    public static byte[] Resolve(Rune[] runes)
    {
        var levels = new byte[runes.Length];
        Kind[] kinds = [.. runes.Select(KindOf)];
        if (!kinds.Any(kind => kind is Kind.R or Kind.AL or Kind.AN))
            return levels;

        // Rules P2 and P3: the first letter decides the direction of the line.
        Kind first = kinds.FirstOrDefault(IsLetter);
        Kind line = first == Kind.L ? Kind.L : Kind.R;
        bool[] isMark = [.. kinds.Select(kind => kind == Kind.NSM)];
        ResolveMarks(kinds, line);
        ResolveNumbersAfterArabic(kinds, line);
        ResolveSeparators(kinds);
        ResolveTerminators(kinds);
        ResolveNumbersAfterLatin(kinds, line);
        ResolveBrackets(kinds, line, runes, isMark);
        ResolveNeutrals(kinds, line);
        SetLevels(levels, kinds, line, runes);
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

    private static bool IsLetter(Kind kind) => kind is Kind.L or Kind.R or Kind.AL;

    // Rule W1: a mark takes the kind of its letter.
    private static void ResolveMarks(Kind[] kinds, Kind line)
    {
        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] == Kind.NSM)
                kinds[i] = i == 0 ? line : kinds[i - 1];
        }
    }

    // Rules W2 and W3: European digits after an Arabic letter are Arabic numbers; then Arabic letters are Hebrew ones.
    private static void ResolveNumbersAfterArabic(Kind[] kinds, Kind line)
    {
        Kind strong = line;
        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is Kind.L or Kind.R or Kind.AL)
                strong = kinds[i];
            else if (kinds[i] == Kind.EN && strong == Kind.AL)
                kinds[i] = Kind.AN;
            if (kinds[i] == Kind.AL)
                kinds[i] = Kind.R;
        }
    }

    // Rule W4: one separator between two numbers of one kind is part of them.
    private static void ResolveSeparators(Kind[] kinds)
    {
        for (int i = 1; i + 1 < kinds.Length; i++)
        {
            Kind before = kinds[i - 1];
            bool isInNumber = kinds[i] switch
            {
                Kind.CS => before is Kind.EN or Kind.AN,
                Kind.ES => before == Kind.EN,
                _ => false,
            };
            if (isInNumber && kinds[i + 1] == before)
                kinds[i] = before;
        }
    }

    // Rules W5 and W6: terminators beside a European number are part of it, all other separators are neutral.
    private static void ResolveTerminators(Kind[] kinds)
    {
        for (int i = 1; i < kinds.Length; i++)
        {
            if (kinds[i] == Kind.ET && kinds[i - 1] == Kind.EN)
                kinds[i] = Kind.EN;
        }

        for (int i = kinds.Length - 2; i >= 0; i--)
        {
            if (kinds[i] == Kind.ET && kinds[i + 1] == Kind.EN)
                kinds[i] = Kind.EN;
        }

        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is Kind.ES or Kind.ET or Kind.CS)
                kinds[i] = Kind.ON;
        }
    }

    // Rule W7: European numbers after a Latin letter run with it.
    private static void ResolveNumbersAfterLatin(Kind[] kinds, Kind line)
    {
        Kind strong = line;
        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is Kind.L or Kind.R)
                strong = kinds[i];
            else if (kinds[i] == Kind.EN && strong == Kind.L)
                kinds[i] = Kind.L;
        }
    }

    // Rule N0: a pair of brackets takes the direction of the line where text between them has it, else that of the text
    // before them where text between them has the other one. Marks on a bracket follow it.
    private static void ResolveBrackets(Kind[] kinds, Kind line, Rune[] runes, bool[] isMark)
    {
        foreach ((int open, int close) in BracketPairs(runes, kinds))
        {
            HashSet<Kind> inside = [.. kinds[(open + 1)..close].Where(kind => kind != Kind.ON).Select(SideOf)];
            if (inside.Count == 0)
                continue;
            Kind side = inside.Contains(line) ? line : SideBefore(kinds, open, line);
            foreach (int bracket in (int[])[open, close])
            {
                kinds[bracket] = side;
                for (int mark = bracket + 1; mark < kinds.Length && isMark[mark]; mark++)
                    kinds[mark] = side;
            }
        }
    }

    private static Kind SideBefore(Kind[] kinds, int index, Kind line)
    {
        int before = Array.FindLastIndex(kinds, index, index + 1, kind => kind != Kind.ON);
        return before < 0 ? line : SideOf(kinds[before]);
    }

    // Rule BD16, in the order of the opening brackets.
    private static IEnumerable<(int Open, int Close)> BracketPairs(Rune[] runes, Kind[] kinds)
    {
        List<(int Open, int Close)> pairs = [];
        Stack<(int Open, int Closing)> opened = [];
        for (int i = 0; i < runes.Length; i++)
        {
            int bracket = kinds[i] == Kind.ON ? BracketOf(runes[i]) : -1;
            if (bracket < 0)
                continue;
            if (bracket % 2 == 0)
            {
                if (opened.Count == MostOpen)
                    break;
                opened.Push((i, bracket + 1));
            }
            else if (opened.Any(one => one.Closing == bracket))
            {
                // Brackets opened since are left alone.
                while (opened.Peek().Closing != bracket)
                    opened.Pop();
                pairs.Add((opened.Pop().Open, i));
            }
        }

        return pairs.OrderBy(pair => pair.Open);
    }

    // The place in the list, even for an opening bracket; -1 for no bracket. Angle brackets have canonical twins.
    private static int BracketOf(Rune rune) => rune.Value switch
    {
        0x2329 => Brackets.IndexOf('\u3008', StringComparison.Ordinal),
        0x232A => Brackets.IndexOf('\u3009', StringComparison.Ordinal),
        <= 0xFFFF => Brackets.IndexOf((char)rune.Value, StringComparison.Ordinal),
        _ => -1,
    };

    // Rules N1 and N2: neutrals between two of one direction take it, others that of the line.
    private static void ResolveNeutrals(Kind[] kinds, Kind line)
    {
        for (int start = 0; start < kinds.Length; start++)
        {
            int end = start;
            while (end < kinds.Length && kinds[end] == Kind.ON)
                end++;
            if (end == start)
                continue;
            Kind before = start == 0 ? line : SideOf(kinds[start - 1]);
            Kind after = end == kinds.Length ? line : SideOf(kinds[end]);
            Array.Fill(kinds, before == after ? before : line, start, end - start);
            start = end;
        }
    }

    // Rules I1 and I2, and L1 for spaces at the end of the line.
    private static void SetLevels(byte[] levels, Kind[] kinds, Kind line, Rune[] runes)
    {
        byte ofLine = (byte)(line == Kind.R ? 1 : 0);
        for (int i = 0; i < kinds.Length; i++)
        {
            levels[i] = kinds[i] switch
            {
                Kind.L => (byte)(2 * ofLine),
                Kind.R => 1,
                _ => 2,
            };
        }

        for (int i = kinds.Length - 1; i >= 0 && Rune.IsWhiteSpace(runes[i]); i--)
            levels[i] = ofLine;
    }

    // Numbers count as running to the left.
    private static Kind SideOf(Kind kind) => kind == Kind.L ? Kind.L : Kind.R;

    private static Kind KindOf(Rune rune)
    {
        int c = rune.Value;
        UnicodeCategory category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            return Kind.NSM;
        switch (c)
        {
            case >= '0' and <= '9' or >= 0x6F0 and <= 0x6F9:
                return Kind.EN;
            case >= 0x660 and <= 0x669 or 0x66B or 0x66C:
                return Kind.AN;
            case '+' or '-':
                return Kind.ES;
            case ',' or '.' or '/' or ':' or 0xA0 or 0x60C:
                return Kind.CS;
            case '#' or '$' or '%' or 0xB0 or 0xB1 or 0x66A or 0x20AC:
                return Kind.ET;
            case >= 0x590 and <= 0x5FF or >= 0x7C0 and <= 0x85F or >= 0xFB1D and <= 0xFB4F or 0x200F:
                return Kind.R;
            case >= 0x600 and <= 0x7BF or >= 0x860 and <= 0x8FF or 0x61C:
            case >= 0xFB50 and <= 0xFDFF or >= 0xFE70 and <= 0xFEFE:
                return Kind.AL;
            case 0x200E:
                return Kind.L;
        }

        return Rune.IsLetterOrDigit(rune) || category == UnicodeCategory.SpacingCombiningMark ? Kind.L : Kind.ON;
    }
}
