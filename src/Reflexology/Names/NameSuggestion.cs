namespace Reflexology;

/// <summary>Finds the known name that a mistyped one probably meant.</summary>
internal static class NameSuggestion
{
    /// <summary>
    /// The known name with the fewest typing errors (letters added, left out, replaced or swapped with their neighbour)
    /// from <paramref name="name"/>, ignoring case and accents; null when none is near, at most a third of its letters.
    /// </summary>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(known);
        string folded = NameFolding.Fold(name);
        string? nearest = null;
        int best = int.MaxValue;
        foreach (string candidate in known)
        {
            string other = NameFolding.Fold(candidate);
            int allowed = Math.Max(folded.Length, other.Length) / 3;
            int errors = Math.Abs(folded.Length - other.Length) > allowed ? int.MaxValue : Errors(folded, other);
            if (errors <= allowed && errors < best)
                (nearest, best) = (candidate, errors);
        }

        return nearest;
    }

    /// <summary>The optimal string alignment distance of two texts, in UTF-16 units.</summary>
    internal static int Errors(string a, string b)
    {
        var distance = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
            distance[i, 0] = i;
        for (int j = 0; j <= b.Length; j++)
            distance[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = distance[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int moved = Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1;
                distance[i, j] = Math.Min(replaced, moved);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    distance[i, j] = Math.Min(distance[i, j], distance[i - 2, j - 2] + 1);
            }
        }

        return distance[a.Length, b.Length];
    }
}
