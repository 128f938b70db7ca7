using System.Collections.Specialized;
using System.Globalization;

namespace Reflexology.Viewer;

/// <summary>The members of an address, read strictly: what is not understood is refused, in words that say what would be.</summary>
/// <param name="words">The members.</param>
internal sealed class AddressWords(NameValueCollection words)
{
    /// <summary>The longest value that a message repeats.</summary>
    private const int MostLetters = 60;

    /// <summary>Refuses members of other names.</summary>
    /// <exception cref="ExportRequestException">There is one.</exception>
    public void AllowOnly(IReadOnlyCollection<string> names)
    {
        foreach (string? name in words.AllKeys)
        {
            if (name is null || !names.Contains(name))
                throw new ExportRequestException($"Expected members named {string.Join(", ", names)}, found '{Shown(name ?? words[name] ?? "")}'.");
        }
    }

    /// <summary>What one of a few words stands for; case does not count.</summary>
    /// <exception cref="ExportRequestException">It is none of them.</exception>
    public T Choice<T>(string name, T standard, IReadOnlyList<(string Word, T Value)> choices)
    {
        if (words[name] is not { } found)
            return standard;
        foreach ((string word, T value) in choices)
        {
            if (word.Equals(found, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        throw Wrong(name, string.Join(", ", choices.Select(choice => choice.Word)), found);
    }

    /// <summary>A whole number in a range; <paramref name="standard"/> where there is none, unless that is null.</summary>
    /// <exception cref="ExportRequestException">It is no such number.</exception>
    public int Whole(string name, int? standard, int least, int greatest)
    {
        if (words[name] is null && standard is { } number)
            return number;
        return int.TryParse(words[name], NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= greatest
            ? number
            : throw Wrong(name, $"a whole number of {least} to {greatest}", words[name]);
    }

    /// <summary>Refuses a value, if there is one, that does not pass.</summary>
    /// <exception cref="ExportRequestException">It does not.</exception>
    public void Check(string name, Predicate<string> passes, string expected)
    {
        if (words[name] is { } found && !passes(found))
            throw Wrong(name, expected, found);
    }

    /// <summary>Refuses a list with a word that is none of a few.</summary>
    /// <exception cref="ExportRequestException">It has one.</exception>
    public void Each(string name, IReadOnlyCollection<string> known)
    {
        foreach (string word in ExplorerAddress.NamesOf(words[name]))
        {
            if (!known.Contains(word))
                throw Wrong(name, string.Join(", ", known), word);
        }
    }

    /// <summary>Refuses a list that is too long.</summary>
    /// <exception cref="ExportRequestException">It is.</exception>
    public void AtMost(string name, int most)
    {
        if (ExplorerAddress.NamesOf(words[name]).Length is var count && count > most)
            throw new ExportRequestException($"Expected at most {most} words for '{name}', found {count}.");
    }

    private static ExportRequestException Wrong(string name, string expected, string? found) =>
        new($"Expected {expected} for '{name}', found {(string.IsNullOrEmpty(found) ? "nothing" : $"'{Shown(found)}'")}.");

    // In one line, whatever it holds.
    private static string Shown(string text)
    {
        string line = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return line.Length <= MostLetters ? line : $"{line[..MostLetters]}…";
    }
}
