using System.Text.Json;

namespace Reflexology;

/// <summary>Reads members of JSON objects whose structure was checked, or is known.</summary>
/// <remarks>
/// By hand, since the serializer compiles some hundred methods for a record, which is most of the time that a new
/// process takes to load a map.
/// </remarks>
internal static class JsonMembers
{
    public static string Text(this JsonElement json, string name) => json.GetProperty(name).GetString()!;

    public static string? TextOrNull(this JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    public static bool Flag(this JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.GetBoolean();

    public static int? WholeNumberOrNull(this JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) ? value.GetInt32() : null;

    public static double? NumberOrNull(this JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) ? value.GetDouble() : null;

    public static double[] Numbers(this JsonElement json)
    {
        var numbers = new double[json.GetArrayLength()];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = json[i].GetDouble();
        return numbers;
    }

    public static string[] Strings(this JsonElement json) => Each(json, text => text.GetString()!);

    public static string[] Texts(this JsonElement json, string name) => json.GetProperty(name).Strings();

    public static string[]? TextsOrNull(this JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) ? value.Strings() : null;

    /// <summary>Texts by language, or another name.</summary>
    public static Dictionary<string, string> NamedTexts(this JsonElement json, string name) =>
        json.GetProperty(name).Named(text => text.GetString()!);

    /// <summary>All members of an object.</summary>
    public static Dictionary<string, T> Named<T>(this JsonElement json, Func<JsonElement, T> read)
        where T : class
    {
        Dictionary<string, T> named = new(StringComparer.Ordinal);
        foreach (JsonProperty member in json.EnumerateObject())
            named.Add(member.Name, read(member.Value));
        return named;
    }

    public static T[] Each<T>(this JsonElement json, string name, Func<JsonElement, T> read)
        where T : class =>
        Each(json.GetProperty(name), read);

    public static T[]? EachOrNull<T>(this JsonElement json, string name, Func<JsonElement, T> read)
        where T : class =>
        json.TryGetProperty(name, out JsonElement value) ? Each(value, read) : null;

    private static T[] Each<T>(JsonElement list, Func<JsonElement, T> read)
        where T : class
    {
        var elements = new T[list.GetArrayLength()];
        int i = 0;
        foreach (JsonElement element in list.EnumerateArray())
            elements[i++] = read(element);
        return elements;
    }
}
