using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Reflexology;

/// <summary>
/// Compares a JSON file with the records it is to be read into and notes every difference: the serializer itself would
/// stop at the first. What the records allow is taken from the source-generated metadata, so they are the one place where
/// the format is written down.
/// </summary>
internal ref struct JsonShapeCheck
{
    private readonly JsonText _text;
    private readonly FileProblems _problems;
    private readonly JsonSerializerOptions _options;
    private Utf8JsonReader _reader;

    private JsonShapeCheck(JsonText text, FileProblems problems, JsonSerializerOptions options)
    {
        (_text, _problems, _options) = (text, problems, options);
        _reader = new Utf8JsonReader(text.Bytes);
    }

    /// <summary>Notes the places of all values and every difference from <paramref name="type"/>.</summary>
    public static void Run(JsonText text, FileProblems problems, JsonTypeInfo type)
    {
        int invalid = text.FirstInvalidByte();
        if (invalid >= 0)
        {
            AddNotJson(text, problems, invalid, "a byte that is not UTF-8", "UTF-8 text");
            return;
        }

        var check = new JsonShapeCheck(text, problems, type.Options);
        try
        {
            check._reader.Read();
            check.Value(type, "");
            check._reader.Read();
        }
        catch (JsonException exception)
        {
            long offset = text.LineStart(exception.LineNumber ?? 0) + (exception.BytePositionInLine ?? 0);

            // The reader stops on a comma that ends the file; what is missing is what should follow it.
            bool isEnd = offset >= text.Bytes.Length || text.Bytes[(int)offset..].SequenceEqual(","u8);
            offset = isEnd ? text.Bytes.Length : offset;
            string found = isEnd ? "the end of the file" : $"'{text.CharacterAt((int)offset)}'";
            AddNotJson(text, problems, offset, found, isEnd ? "the rest of the JSON" : "JSON");
        }
    }

    private static void AddNotJson(JsonText text, FileProblems problems, long offset, string found, string expected)
    {
        (int line, int column) = text.At(offset);
        problems.Add(FootMapProblemKind.NotJson, new JsonPlace("", line, column), found, expected,
            "Check the file in an editor that knows JSON; comments and trailing commas are not allowed.");
    }

    private readonly JsonPlace Here(string path)
    {
        (int line, int column) = _text.At(_reader.TokenStartIndex);
        return new JsonPlace(path, line, column);
    }

    private void Value(JsonTypeInfo type, string path)
    {
        _problems.Place(Here(path));
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject when type.Kind == JsonTypeInfoKind.Object: Members(type, path); break;
            case JsonTokenType.StartObject when type.Kind == JsonTypeInfoKind.Dictionary: Entries(type, path); break;
            case JsonTokenType.StartArray when type.Kind == JsonTypeInfoKind.Enumerable: Elements(type, path); break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                WrongType(type, path);
                _reader.Skip();
                break;
            default:
                if (!IsScalar(type.Type))
                    WrongType(type, path);
                else if (_reader.TokenType == JsonTokenType.String)
                    Text(path);
                break;
        }
    }

    private void Members(JsonTypeInfo type, string path)
    {
        JsonPlace start = Here(path);
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Text(path) is not { } name)
            {
                SkipValue();
                continue;
            }

            string memberPath = path.Length == 0 ? name : $"{path}.{name}";
            JsonPropertyInfo? property = type.Properties.FirstOrDefault(known => known.Name == name);
            if (!seen.Add(name))
            {
                _problems.Add(FootMapProblemKind.DuplicateMember, Here(memberPath), $"'{name}' a second time", "each member once");
                SkipValue();
            }
            else if (property is null)
            {
                string names = string.Join(", ", type.Properties.Select(known => known.Name));
                string? nearest = NameSuggestion.Nearest(name, type.Properties.Select(known => known.Name));
                _problems.Add(FootMapProblemKind.UnknownMember, Here(memberPath), $"'{name}'", $"one of {names}",
                    nearest is null ? null : $"Did you mean '{nearest}'?");
                SkipValue();
            }
            else
            {
                _reader.Read();
                Value(_options.GetTypeInfo(property.PropertyType), memberPath);
            }
        }

        foreach (JsonPropertyInfo missing in type.Properties.Where(known => known.IsRequired && !seen.Contains(known.Name)))
            _problems.Add(FootMapProblemKind.MissingMember, start, $"an object without '{missing.Name}'", $"a member '{missing.Name}'");
    }

    private void Entries(JsonTypeInfo type, string path)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        JsonTypeInfo element = _options.GetTypeInfo(type.ElementType!);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Text(path) is not { } name)
            {
                SkipValue();
                continue;
            }

            if (!seen.Add(name))
            {
                _problems.Add(FootMapProblemKind.DuplicateMember, Here($"{path}.{name}"), $"'{name}' a second time", "each member once");
                SkipValue();
                continue;
            }

            _reader.Read();
            Value(element, $"{path}.{name}");
        }
    }

    private void Elements(JsonTypeInfo type, string path)
    {
        JsonTypeInfo element = _options.GetTypeInfo(type.ElementType!);
        for (int i = 0; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; i++)
            Value(element, $"{path}[{i}]");
    }

    // The text of a value or a member's name; null, with the problem noted, where an escape spells half a character.
    private readonly string? Text(string path)
    {
        try
        {
            return _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            _problems.Add(FootMapProblemKind.NotJson, Here(path), "half of a surrogate pair", "whole characters",
                "Write the character itself instead of its escape.");
            return null;
        }
    }

    private void SkipValue()
    {
        _reader.Read();
        _reader.Skip();
    }

    private readonly bool IsScalar(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return _reader.TokenType switch
        {
            JsonTokenType.String => type == typeof(string),
            JsonTokenType.True or JsonTokenType.False => type == typeof(bool),
            JsonTokenType.Number when type == typeof(int) => _reader.TryGetInt32(out _),
            JsonTokenType.Number when type == typeof(double) => _reader.TryGetDouble(out double value) && double.IsFinite(value),
            _ => false,
        };
    }

    private void WrongType(JsonTypeInfo type, string path)
    {
        string found = _reader.TokenType switch
        {
            JsonTokenType.Null => "null",
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "an array",
            JsonTokenType.String => "a text",
            JsonTokenType.Number => "a number outside the range or not whole",
            _ => "true or false",
        };
        if (_reader.TokenType == JsonTokenType.Number && ScalarName(type.Type) is not ("a whole number" or "a number"))
            found = "a number";
        string expected = type.Kind switch
        {
            JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary => "an object",
            JsonTypeInfoKind.Enumerable => "an array",
            _ => ScalarName(type.Type),
        };
        _problems.Add(FootMapProblemKind.WrongType, path, found, expected);
    }

    private static string ScalarName(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(int) ? "a whole number"
            : type == typeof(double) ? "a number"
            : type == typeof(bool) ? "true or false"
            : "a text";
    }
}
