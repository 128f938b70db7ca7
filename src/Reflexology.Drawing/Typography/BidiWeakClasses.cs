namespace Reflexology.Drawing;

/// <summary>Numbers, their separators, and marks of one sequence (UAX #9 rules W1 to W7).</summary>
internal static class BidiWeakClasses
{
    /// <summary>Changes the classes to L, R, EN, AN and neutral ones.</summary>
    /// <param name="kinds">The classes of a sequence.</param>
    /// <param name="before">The side of what is before it.</param>
    public static void Resolve(BidiClass[] kinds, BidiClass before)
    {
        ResolveMarks(kinds, before);
        ResolveNumbersAfterArabic(kinds, before);
        ResolveSeparators(kinds);
        ResolveTerminators(kinds);
        ResolveNumbersAfterLatin(kinds, before);
    }

    // Rule W1: a mark takes the class of its letter; after the start or end of an isolate it is neutral.
    private static void ResolveMarks(BidiClass[] kinds, BidiClass before)
    {
        for (int i = 0; i < kinds.Length; i++)
        {
            BidiClass last = i == 0 ? before : kinds[i - 1];
            if (kinds[i] == BidiClass.NSM)
                kinds[i] = last == BidiClass.PDI || BidiLevels.IsIsolate(last) ? BidiClass.ON : last;
        }
    }

    // Rules W2 and W3: European digits after an Arabic letter are Arabic numbers; then Arabic letters are as Hebrew.
    private static void ResolveNumbersAfterArabic(BidiClass[] kinds, BidiClass before)
    {
        BidiClass strong = before;
        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is BidiClass.L or BidiClass.R or BidiClass.AL)
                strong = kinds[i];
            else if (kinds[i] == BidiClass.EN && strong == BidiClass.AL)
                kinds[i] = BidiClass.AN;
            if (kinds[i] == BidiClass.AL)
                kinds[i] = BidiClass.R;
        }
    }

    // Rule W4: one separator between two numbers of one kind is part of them.
    private static void ResolveSeparators(BidiClass[] kinds)
    {
        for (int i = 1; i + 1 < kinds.Length; i++)
        {
            BidiClass before = kinds[i - 1];
            bool isInNumber = kinds[i] switch
            {
                BidiClass.CS => before is BidiClass.EN or BidiClass.AN,
                BidiClass.ES => before == BidiClass.EN,
                _ => false,
            };
            if (isInNumber && kinds[i + 1] == before)
                kinds[i] = before;
        }
    }

    // Rules W5 and W6: terminators beside a European number are part of it, all other separators are neutral.
    private static void ResolveTerminators(BidiClass[] kinds)
    {
        for (int i = 1; i < kinds.Length; i++)
        {
            if (kinds[i] == BidiClass.ET && kinds[i - 1] == BidiClass.EN)
                kinds[i] = BidiClass.EN;
        }

        for (int i = kinds.Length - 2; i >= 0; i--)
        {
            if (kinds[i] == BidiClass.ET && kinds[i + 1] == BidiClass.EN)
                kinds[i] = BidiClass.EN;
        }

        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is BidiClass.ES or BidiClass.ET or BidiClass.CS)
                kinds[i] = BidiClass.ON;
        }
    }

    // Rule W7: European numbers after a Latin letter run with it.
    private static void ResolveNumbersAfterLatin(BidiClass[] kinds, BidiClass before)
    {
        BidiClass strong = before;
        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is BidiClass.L or BidiClass.R)
                strong = kinds[i];
            else if (kinds[i] == BidiClass.EN && strong == BidiClass.L)
                kinds[i] = BidiClass.L;
        }
    }
}
