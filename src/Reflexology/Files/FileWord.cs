using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Reflexology;

/// <summary>How the values of an enumeration are written in files, on the command line and in JSON.</summary>
public static partial class FileWord
{
    /// <summary>The word in kebab-case, for example <c>plantar</c> or <c>several-texts</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Words<T>.Known.TryGetValue(value, out string? word) ? word : Written(value.ToString());

    /// <summary>The value that a word stands for, or null.</summary>
    internal static T? Parse<T>(string word)
        where T : struct, Enum => Words<T>.Values.TryGetValue(word, out T value) ? value : null;

    private static string Written(string name) => WordStart().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex WordStart();

    // Files hold thousands of these words: each is made once.
    private static class Words<T>
        where T : struct, Enum
    {
        public static FrozenDictionary<T, string> Known { get; } = Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Written(value.ToString()));

        public static FrozenDictionary<string, T> Values { get; } = Known.ToFrozenDictionary(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal);
    }
}
