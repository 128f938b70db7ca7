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

    /// <summary>The way to the value that the reader is at.</summary>
    public JsonPath Path { get; } = new();

    /// <summary>Notes a text, or the name of a member, with an escape that spells half a character.</summary>
    public void HalfACharacter(long offset)
    {
        if (IsListed(MapRule.NotJson))
        {
            problems.Add(MapRule.NotJson, At(offset), "half of a surrogate pair", "whole characters",
                "Write the character itself instead of its escape.");
        }
    }

    /// <summary>Notes a text, at a byte, with a control character, which no page and no other file can show.</summary>
    public void Control(long offset, string text, int at)
    {
        if (IsListed(MapRule.InvalidValue))
            FileChecks.Control(problems, At(offset), text, at);
    }

    /// <summary>Notes a member, at a byte, that was there before.</summary>
    public void Duplicate(string name, long offset)
    {
        if (IsListed(MapRule.DuplicateMember))
        {
            problems.Add(MapRule.DuplicateMember, Member(name, offset), $"{name.Quoted()} a second time",
                "each member once");
        }
    }

    /// <summary>Notes a member, at a byte, that the record does not have.</summary>
    public void Unknown(string name, long offset, IEnumerable<string> known)
    {
        if (!IsListed(MapRule.UnknownMember))
            return;
        string? nearest = NameSuggestion.Nearest(name, known);
        problems.Add(MapRule.UnknownMember, Member(name, offset), name.Quoted(),
            $"one of {string.Join(", ", known)}", nearest is null ? null : $"Did you mean '{nearest}'?");
    }

    /// <summary>Notes a member that is not there, of the object that begins at a byte.</summary>
    public void Missing(long start, string name)
    {
        if (IsListed(MapRule.MissingMember))
            problems.Add(MapRule.MissingMember, At(start), $"an object without '{name}'", $"a member '{name}'");
    }

    /// <summary>Notes a list or an object, from a byte on, with more in it than the format allows.</summary>
    public void TooMany(long start, int count, int most, string parts)
    {
        if (!IsListed(MapRule.TooLarge))
            return;
        problems.Add(MapRule.TooLarge, At(start), FormattableString.Invariant($"{count:N0} {parts}"),
            FormattableString.Invariant($"at most {most:N0} {parts}"));
    }

    /// <summary>Notes a value of another type.</summary>
    public void WrongType(long value, JsonTokenType token, JsonTypeInfo type)
    {
        if (!IsListed(MapRule.WrongType))
            return;
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
        problems.Add(MapRule.WrongType, At(value), found, expected);
    }

    // A problem that is only counted needs no place, which costs more than finding the problem.
    private bool IsListed(MapRule rule)
    {
        if (problems.Lists(rule))
            return true;
        problems.Count(rule);
        return false;
    }

    private JsonPlace At(long offset) => problems.Places.At($"{Path}", offset);

    private JsonPlace Member(string name, long offset) => problems.Places.At(Path.To(name), offset);

    private static string ScalarName(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(TextsEntry) ? "a text, or an object with a text per language"
            : type == typeof(int) ? "a whole number"
            : type == typeof(double) ? "a number"
            : type == typeof(bool) ? "true or false"
            : "a text";
    }
}
