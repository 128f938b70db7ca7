namespace Reflexology.DuckDb;

/// <summary>The two words that name a view, as its number.</summary>
internal static class ViewWords
{
    private static readonly WordColumn Feet = new("foot", [.. Enum.GetValues<Foot>().Select(EnumWord.ToWord)]);
    private static readonly WordColumn Aspects = new("aspect", [.. Enum.GetValues<Aspect>().Select(EnumWord.ToWord)]);

    /// <summary>The number of a view.</summary>
    public static int NumberOf(Foot foot, Aspect aspect) => ((int)foot * Aspects.Words.Length) + (int)aspect;

    /// <summary>The view of each row.</summary>
    /// <exception cref="ArgumentException">A word is none of a foot, or of an aspect.</exception>
    public static void Read(Vector feet, Vector aspects, Span<int> views)
    {
        Span<int> numbers = stackalloc int[views.Length];
        Feet.Read(feet, views);
        Aspects.Read(aspects, numbers);
        for (int i = 0; i < views.Length; i++)
            views[i] = NumberOf((Foot)views[i], (Aspect)numbers[i]);
    }
}
