using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Reflexology;

/// <summary>
/// Notes how a JSON file differs from its records. Values and objects are named by the byte they begin at.
/// </summary>
internal sealed class JsonDifferences(FileProblems problems)
{
    /// <summary>Notes that the file is no JSON from a byte on.</summary>
    public void NotJson(long offset, string found, string expected)
    {
        (int line, int column) = problems.Text.At(offset);
        problems.Add(MapRule.NotJson, new JsonPlace("", line, column), found, expected,
            "Check the file in an editor that knows JSON; comments and trailing commas are not allowed.");
    }

    /// <summary>Notes a text with an escape that spells half a character.</summary>
    public void HalfACharacter(long value) => HalfACharacter(problems.Places.At(value));

    /// <summary>Notes the name of a member, at a byte, with an escape that spells half a character.</summary>
    public void HalfACharacter(long start, long offset) => HalfACharacter(problems.Places.Member(start, null, offset));

    /// <summary>Notes a member, at a byte, that was there before.</summary>
    public void Duplicate(long start, string name, long offset) => problems.Add(
        MapRule.DuplicateMember, problems.Places.Member(start, name, offset), $"'{name}' a second time",
        "each member once");

    /// <summary>Notes a member, at a byte, that the record does not have.</summary>
    public void Unknown(long start, string name, long offset, IEnumerable<string> known)
    {
        string? nearest = NameSuggestion.Nearest(name, known);
        problems.Add(MapRule.UnknownMember, problems.Places.Member(start, name, offset), $"'{name}'",
            $"one of {string.Join(", ", known)}", nearest is null ? null : $"Did you mean '{nearest}'?");
    }

    /// <summary>Notes a member that is not there.</summary>
    public void Missing(long start, string name) => problems.Add(
        MapRule.MissingMember, problems.Places.At(start), $"an object without '{name}'", $"a member '{name}'");

    /// <summary>Notes a value of another type.</summary>
    public void WrongType(long value, JsonTokenType token, JsonTypeInfo type)
    {
        string scalar = ScalarName(type.Type);
        string found = token switch
        {
            JsonTokenType.Null => "null",
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "an array",
            JsonTokenType.String => "a text",
            JsonTokenType.Number when scalar is "a whole number" or "a number" =>
                "a number outside the range or not whole",
            JsonTokenType.Number => "a number",
            _ => "true or false",
        };
        string expected = type.Kind switch
        {
            JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary => "an object",
            JsonTypeInfoKind.Enumerable => "an array",
            _ => scalar,
        };
        problems.Add(MapRule.WrongType, problems.Places.At(value), found, expected);
    }

    private void HalfACharacter(JsonPlace place) => problems.Add(
        MapRule.NotJson, place, "half of a surrogate pair", "whole characters",
        "Write the character itself instead of its escape.");

    private static string ScalarName(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(int) ? "a whole number"
            : type == typeof(double) ? "a number"
            : type == typeof(bool) ? "true or false"
            : "a text";
    }
}
