using System.Collections.Specialized;
using System.Globalization;

namespace Reflexology.Viewer;

/// <summary>
/// The members of an address, read strictly: unknown values are rejected with a message that lists the known ones.
/// </summary>
/// <param name="words">The members.</param>
internal sealed class AddressWords(NameValueCollection words)
{
    /// <summary>The longest value that a message repeats.</summary>
    private const int MostLetters = 60;

    /// <summary>The values of an enumeration by what addresses call them.</summary>
    public static (string Word, T Value)[] Values<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => (value.ToWord(), value))];

    /// <summary>Refuses members of other names.</summary>
    /// <exception cref="AddressException">There is one.</exception>
    public void AllowOnly(IReadOnlyCollection<string> names)
    {
        foreach (string? name in words.AllKeys)
        {
            if (name is null || !names.Contains(name))
                throw new AddressException(
                    $"Expected members named {string.Join(", ", names)}, found '{Shown(name ?? words[name] ?? "")}'.");
        }
    }

    /// <summary>The value of one of a few words; case does not count.</summary>
    /// <exception cref="AddressException">It is none of them.</exception>
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

    /// <summary>The value of one of a few words, spelt exactly.</summary>
    /// <exception cref="AddressException">It is none of them, or missing.</exception>
    public T Exactly<T>(string name, IReadOnlyList<(string Word, T Value)> choices)
    {
        foreach ((string word, T value) in choices)
        {
            if (word == words[name])
                return value;
        }

        throw Wrong(name, string.Join(", ", choices.Select(choice => choice.Word)), words[name]);
    }

    /// <summary>A number in a range.</summary>
    /// <exception cref="AddressException">It is no such number, or missing.</exception>
    public double Number(string name, double least, double greatest) =>
        double.TryParse(words[name], NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            && number >= least
            && number <= greatest
            ? number
            : throw Wrong(
                name, string.Create(CultureInfo.InvariantCulture, $"a number of {least} to {greatest}"), words[name]);

    /// <summary>The words of a list with commas between.</summary>
    public string[] List(string name) => ExplorerAddress.NamesOf(words[name]);

    /// <summary>The object that a value names, spelt exactly.</summary>
    /// <param name="name">The member.</param>
    /// <param name="find">Finds the object; null for none.</param>
    /// <param name="expected">The expected values, for the message.</param>
    /// <exception cref="AddressException">It names nothing.</exception>
    public T Found<T>(string name, Func<string, T?> find, string expected)
        where T : class => find(words[name] ?? "") ?? throw Wrong(name, expected, words[name]);

    /// <summary>
    /// A whole number in a range; <paramref name="standard"/> where there is none, unless that is null.
    /// </summary>
    /// <exception cref="AddressException">It is no such number.</exception>
    public int Whole(string name, int? standard, int least, int greatest)
    {
        if (words[name] is null && standard is { } number)
            return number;
        return int.TryParse(words[name], NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && number >= least
            && number <= greatest
            ? number
            : throw Wrong(name, $"a whole number of {least} to {greatest}", words[name]);
    }

    /// <summary>Refuses a value, if there is one, that does not pass.</summary>
    /// <exception cref="AddressException">It does not.</exception>
    public void Check(string name, Predicate<string> passes, string expected)
    {
        if (words[name] is { } found && !passes(found))
            throw Wrong(name, expected, found);
    }

    /// <summary>A value that passes; null where there is none.</summary>
    /// <exception cref="AddressException">It does not.</exception>
    public string? Text(string name, Predicate<string> passes, string expected)
    {
        Check(name, passes, expected);
        return words[name];
    }

    /// <summary>Refuses a list with a word that is none of a few.</summary>
    /// <exception cref="AddressException">It has one.</exception>
    public void Each(string name, IReadOnlyCollection<string> known)
    {
        foreach (string word in List(name))
        {
            if (!known.Contains(word))
                throw Wrong(name, string.Join(", ", known), word);
        }
    }

    /// <summary>Refuses a list that is too long.</summary>
    /// <exception cref="AddressException">It is.</exception>
    public void AtMost(string name, int most)
    {
        if (List(name).Length is var count && count > most)
            throw new AddressException($"Expected at most {most} words for '{name}', found {count}.");
    }

    private static AddressException Wrong(string name, string expected, string? found)
    {
        string shown = string.IsNullOrEmpty(found) ? "nothing" : $"'{Shown(found)}'";
        return new AddressException($"Expected {expected} for '{name}', found {shown}.");
    }

    // In one line, whatever it holds.
    private static string Shown(string text)
    {
        string line = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return line.Length <= MostLetters ? line : $"{line[..MostLetters]}…";
    }
}

/// <summary>An address asks for something in a way that is not understood.</summary>
/// <param name="message">The value found and the values expected, in a line.</param>
internal sealed class AddressException(string message) : Exception(message);
