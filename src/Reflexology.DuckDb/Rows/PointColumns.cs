namespace Reflexology.DuckDb;

/// <summary>Finds columns by their names.</summary>
internal static class PointColumns
{
    private const int MostNames = 6;

    /// <summary>The number of a column: the one of that name, or else the first in another case; -1 for none.</summary>
    public static int Find(IReadOnlyList<string> names, string wanted)
    {
        int other = -1;
        for (int column = 0; column < names.Count; column++)
        {
            string name = names[column].Trim();
            if (name == wanted || names[column] == wanted)
                return column;
            if (other < 0 && name.Equals(wanted, StringComparison.OrdinalIgnoreCase))
                other = column;
        }

        return other;
    }

    /// <summary>The number of the column of a coordinate.</summary>
    /// <param name="file">The file, for messages.</param>
    /// <param name="names">The columns there are.</param>
    /// <param name="named">The name that the caller gave; null for the standard one.</param>
    /// <param name="standard">The standard name: x or y.</param>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static int Required(string file, IReadOnlyList<string> names, string? named, string standard)
    {
        string wanted = named ?? standard;
        int found = Find(names, wanted);
        if (found >= 0)
            return found;
        IEnumerable<string> some = names.Take(MostNames)
            .Select(name => PointRows.Quoted(System.Text.Encoding.UTF8.GetBytes(name)));
        string more = names.Count > MostNames ? $" and {names.Count - MostNames} more" : "";
        throw new InvalidDataException(
            $"{file}: expected a column '{wanted}', found {string.Join(", ", some)}{more}. Name the column of "
                + $"{standard} with --{standard}.");
    }

    /// <summary>
    /// A name for a new column: the requested one, with the first numeric suffix that makes it unique if it is taken.
    /// </summary>
    public static string NewName(IEnumerable<string> names, string wanted) =>
        NewName(new HashSet<string>(names, StringComparer.OrdinalIgnoreCase), wanted);

    /// <summary>
    /// The names with a number after each that was there before: members of JSON and columns of tables are told apart
    /// by them.
    /// </summary>
    public static IReadOnlyList<string> Different(IReadOnlyList<string> names, StringComparer comparer)
    {
        HashSet<string> all = new(names, comparer), given = new(comparer);
        List<string> different = [];
        foreach (string name in names)
        {
            string own = given.Add(name) ? name : NewName(all, name);
            all.Add(own);
            different.Add(own);
        }

        return different;
    }

    private static string NewName(HashSet<string> taken, string wanted) =>
        Enumerable.Range(1, taken.Count + 1).Select(number => number == 1 ? wanted : $"{wanted}_{number}")
            .First(name => !taken.Contains(name));
}
