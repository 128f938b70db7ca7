using System.Collections.Frozen;
using System.Text.Json;

namespace Reflexology;

/// <summary>The words for enumeration values in files, in JSON and on the command line: kebab-case names.</summary>
internal static class EnumWord
{
    /// <summary>The word for a value, for example <c>plantar</c> or <c>several-texts</c>.</summary>
    public static string ToWord<T>(this T value)
        where T : struct, Enum =>
        Words<T>.ByValue.TryGetValue(value, out string? word) ? word : Kebab(value.ToString());

    /// <summary>The value with this word, or null.</summary>
    public static T? Parse<T>(string word)
        where T : struct, Enum => Words<T>.ByWord.TryGetValue(word, out T value) ? value : null;

    // Of flags there may be several.
    private static string Kebab(string names) =>
        string.Join(", ", names.Split(", ").Select(JsonNamingPolicy.KebabCaseLower.ConvertName));

    // Files hold thousands of these words: each is made once.
    private static class Words<T>
        where T : struct, Enum
    {
        public static FrozenDictionary<T, string> ByValue { get; } =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Kebab(value.ToString()));

        public static FrozenDictionary<string, T> ByWord { get; } =
            ByValue.ToFrozenDictionary(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal);
    }
}
