using System.Globalization;
using System.Text;

namespace Reflexology.Drawing;

/// <summary>
/// The order of lines that run both ways: the Unicode Bidirectional Algorithm (UAX #9) for one line without explicit
/// embeddings and paired brackets. Even levels run to the right, odd ones to the left.
/// </summary>
internal static class BidiLevels
{
    private enum Kind { L, R, AL, EN, AN, ES, ET, CS, NSM, ON }

    /// <summary>Whether the text holds a letter that runs to the left.</summary>
    public static bool HasRightToLeft(string text)
    {
        foreach (char c in text)
        {
            if (c >= 0x590 && KindOf(new Rune(char.IsSurrogate(c) ? ' ' : c)) is Kind.R or Kind.AL or Kind.AN)
                return true;
        }

        return false;
    }

    /// <summary>The level of each character.</summary>
    public static byte[] Of(Rune[] runes)
    {
        var levels = new byte[runes.Length];
        Kind[] kinds = [.. runes.Select(KindOf)];
        if (!kinds.Any(kind => kind is Kind.R or Kind.AL or Kind.AN))
            return levels;
        bool isLeft = kinds.FirstOrDefault(kind => kind is Kind.L or Kind.R or Kind.AL) is Kind.R or Kind.AL;
        Kind around = isLeft ? Kind.R : Kind.L;
        ResolveWeak(kinds, around);
        ResolveNeutral(kinds, around);
        for (int i = 0; i < kinds.Length; i++)
            levels[i] = (byte)(kinds[i] switch { Kind.L => isLeft ? 2 : 0, Kind.R => 1, _ => 2 });
        for (int i = kinds.Length - 1; i >= 0 && Rune.IsWhiteSpace(runes[i]); i--)
            levels[i] = (byte)(isLeft ? 1 : 0);
        return levels;
    }

    /// <summary>Pieces of a line in the order in which they stand from left to right (rule L2).</summary>
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

    // Rules W1 to W7.
    private static void ResolveWeak(Kind[] kinds, Kind around)
    {
        for (int i = 0; i < kinds.Length; i++)
            kinds[i] = kinds[i] == Kind.NSM ? (i == 0 ? around : kinds[i - 1]) : kinds[i];
        Kind strong = around;
        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is Kind.L or Kind.R or Kind.AL)
                strong = kinds[i];
            else if (kinds[i] == Kind.EN && strong == Kind.AL)
                kinds[i] = Kind.AN;
        }

        for (int i = 0; i < kinds.Length; i++)
            kinds[i] = kinds[i] == Kind.AL ? Kind.R : kinds[i];
        for (int i = 1; i + 1 < kinds.Length; i++)
        {
            if (kinds[i - 1] == kinds[i + 1] && ((kinds[i] == Kind.CS && kinds[i - 1] is Kind.EN or Kind.AN) || (kinds[i] == Kind.ES && kinds[i - 1] == Kind.EN)))
                kinds[i] = kinds[i - 1];
        }

        for (int i = 1; i < kinds.Length; i++)
            kinds[i] = kinds[i] == Kind.ET && kinds[i - 1] == Kind.EN ? Kind.EN : kinds[i];
        for (int i = kinds.Length - 2; i >= 0; i--)
            kinds[i] = kinds[i] == Kind.ET && kinds[i + 1] == Kind.EN ? Kind.EN : kinds[i];
        strong = around;
        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is Kind.ES or Kind.ET or Kind.CS)
                kinds[i] = Kind.ON;
            if (kinds[i] is Kind.L or Kind.R)
                strong = kinds[i];
            else if (kinds[i] == Kind.EN && strong == Kind.L)
                kinds[i] = Kind.L;
        }
    }

    // Rules N1 and N2: between two of one direction neutrals take it, else that of the line.
    private static void ResolveNeutral(Kind[] kinds, Kind around)
    {
        for (int start = 0; start < kinds.Length; start++)
        {
            int end = start;
            while (end < kinds.Length && kinds[end] == Kind.ON)
                end++;
            if (end == start)
                continue;
            Kind before = start == 0 ? around : Side(kinds[start - 1]), after = end == kinds.Length ? around : Side(kinds[end]);
            Array.Fill(kinds, before == after ? before : around, start, end - start);
            start = end;
        }

        static Kind Side(Kind kind) => kind == Kind.L ? Kind.L : Kind.R;
    }

    private static Kind KindOf(Rune rune)
    {
        int c = rune.Value;
        UnicodeCategory category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            return Kind.NSM;
        switch (c)
        {
            case >= '0' and <= '9' or >= 0x6F0 and <= 0x6F9: return Kind.EN;
            case >= 0x660 and <= 0x669 or 0x66B or 0x66C: return Kind.AN;
            case '+' or '-': return Kind.ES;
            case ',' or '.' or '/' or ':' or 0xA0 or 0x60C: return Kind.CS;
            case '#' or '$' or '%' or 0xB0 or 0xB1 or 0x66A or 0x20AC: return Kind.ET;
            case >= 0x590 and <= 0x5FF or >= 0x7C0 and <= 0x85F or >= 0xFB1D and <= 0xFB4F or 0x200F: return Kind.R;
            case >= 0x600 and <= 0x7BF or >= 0x860 and <= 0x8FF or >= 0xFB50 and <= 0xFDFF or >= 0xFE70 and <= 0xFEFE or 0x61C: return Kind.AL;
            case 0x200E: return Kind.L;
        }

        return Rune.IsLetterOrDigit(rune) || category == UnicodeCategory.SpacingCombiningMark ? Kind.L : Kind.ON;
    }
}
