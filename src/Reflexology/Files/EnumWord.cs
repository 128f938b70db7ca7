using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Reflexology;

/// <summary>The words for enumeration values in files, in JSON and on the command line: kebab-case names.</summary>
internal static class EnumWord
{
    /// <summary>The word for a value, for example <c>plantar</c> or <c>several-texts</c>.</summary>
    public static string ToWord<T>(this T value)
        where T : struct, Enum
    {
        int index = Words<T>.All.Values.IndexOf(Unsafe.BitCast<T, int>(value));
        return index < 0 ? Kebab(value.ToString()) : Words<T>.All.Names[index];
    }

    /// <summary>The value with this word, or null.</summary>
    public static T? Parse<T>(string word)
        where T : struct, Enum
    {
        int index = Array.IndexOf(Words<T>.All.Names, word);
        return index < 0 ? null : Unsafe.BitCast<int, T>(Words<T>.All.Values[index]);
    }

    // Of flags there may be several.
    private static string Kebab(string names) =>
        string.Join(", ", names.Split(", ").Select(JsonNamingPolicy.KebabCaseLower.ConvertName));

    // Files hold thousands of these words: each is made once. As little as can be is compiled for each enumeration.
    private static class Words<T>
        where T : struct, Enum
    {
        public static WordList All { get; } = new(typeof(T));
    }

    private sealed class WordList
    {
        private readonly int[] _values;

        public WordList(Type type)
        {
            Names = Enum.GetNames(type);
            for (int i = 0; i < Names.Length; i++)
                Names[i] = JsonNamingPolicy.KebabCaseLower.ConvertName(Names[i]);
            _values = (int[])Enum.GetValuesAsUnderlyingType(type);
        }

        public string[] Names { get; }

        public ReadOnlySpan<int> Values => _values;
    }
}
