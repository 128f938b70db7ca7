namespace Reflexology;

/// <summary>Finds the known name that a mistyped one probably meant.</summary>
internal static class NameSuggestion
{
    // Nobody mistypes a name of more letters, and comparing it costs its length times that of each known name.
    private const int MostLetters = 100;

    /// <summary>
    /// The known name with the fewest typing errors (letters added, left out, replaced or swapped with their neighbour)
    /// from <paramref name="name"/>, ignoring case and accents; null when none is near, at most a third of its letters.
    /// </summary>
    /// <remarks>Cost: for each known name of about its length, the letters of it times the errors allowed.</remarks>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        return NearestFolded(name, known.Select(text => (text, NameFolding.Fold(text))));
    }

    /// <summary>As <see cref="Nearest"/>, of names that are folded already.</summary>
    public static string? NearestFolded(string name, IEnumerable<(string Text, string Folded)> known)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(known);
        if (name.Length > MostLetters)
            return null;
        string folded = NameFolding.Fold(name);
        string? nearest = null;
        int best = int.MaxValue;
        foreach ((string text, string other) in known)
        {
            int allowed = Math.Min(Math.Max(folded.Length, other.Length) / 3, best - 1);
            if (Math.Abs(folded.Length - other.Length) > allowed)
                continue;
            int errors = Errors(folded, other, allowed);
            if (errors <= allowed)
                (nearest, best) = (text, errors);
        }

        return nearest;
    }

    /// <summary>
    /// The optimal string alignment distance of two texts, in UTF-16 units; any number above <paramref name="most"/>
    /// where it is larger than that.
    /// </summary>
    internal static int Errors(string a, string b, int most = int.MaxValue)
    {
        const int OnTheStack = 128;
        int width = b.Length + 1;
        Span<int> rows = width <= OnTheStack ? stackalloc int[3 * width] : new int[3 * width];
        Span<int> beforeLast = rows[..width], last = rows[width..(2 * width)], row = rows[(2 * width)..];
        for (int j = 0; j < width; j++)
            last[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j < width; j++)
            {
                int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int errors = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    errors = Math.Min(errors, beforeLast[j - 2] + 1);
                row[j] = errors;
                least = Math.Min(least, errors);
            }

            // No later row falls back to the bound: a swap, which reaches over one row, costs one more than that, and
            // the least of neighbouring rows differs by one at most.
            if (least > most)
                return least;
            Span<int> free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }

        return last[b.Length];
    }
}

/// <summary>Names among which a mistyped one is looked for again and again: each is folded once.</summary>
internal sealed class SuggestedNames(params IEnumerable<string> names)
{
    private readonly List<string> _names = [.. names];
    private readonly List<(string Text, string Folded)> _folded = [];

    /// <summary>Adds a name.</summary>
    public void Add(string name) => _names.Add(name);

    /// <summary>As <see cref="NameSuggestion.Nearest"/>.</summary>
    public string? Nearest(string name)
    {
        for (int i = _folded.Count; i < _names.Count; i++)
            _folded.Add((_names[i], NameFolding.Fold(_names[i])));
        return NameSuggestion.NearestFolded(name, _folded);
    }
}
