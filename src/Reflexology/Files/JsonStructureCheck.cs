using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Reflexology;

/// <summary>
/// Compares a JSON file with the records it is to be read into and notes every difference: the serializer itself would
/// stop at the first. What the records allow is taken from the source-generated metadata, so they are the one place
/// where the format is written down. A record marked <see cref="JsonUnmappedMemberHandling.Skip"/> may hold more, and
/// null where it takes it.
/// </summary>
internal ref struct JsonStructureCheck
{
    private readonly JsonDifferences _differences;
    private readonly JsonSerializerOptions _options;
    private Utf8JsonReader _reader;

    private JsonStructureCheck(JsonText text, JsonDifferences differences, JsonSerializerOptions options)
    {
        (_differences, _options) = (differences, options);
        _reader = new Utf8JsonReader(text.Bytes);
    }

    /// <summary>Notes every difference of the file from <paramref name="type"/>.</summary>
    public static void Run(FileProblems problems, JsonTypeInfo type)
    {
        JsonText text = problems.Text;
        var differences = new JsonDifferences(problems);
        int invalid = text.FirstInvalidByte();
        if (invalid >= 0)
        {
            differences.NotJson(invalid, "a byte that is not UTF-8", "UTF-8 text");
            return;
        }

        var check = new JsonStructureCheck(text, differences, type.Options);
        try
        {
            check._reader.Read();
            check.Value(type.Type);
            check._reader.Read();
        }
        catch (JsonException exception)
        {
            long offset = text.LineStart(exception.LineNumber ?? 0) + (exception.BytePositionInLine ?? 0);

            // The reader stops on a comma that ends the file; what is missing is what should follow it.
            bool isEnd = offset >= text.Bytes.Length || text.Bytes[(int)offset..].SequenceEqual(","u8);
            offset = isEnd ? text.Bytes.Length : offset;
            string found = isEnd ? "the end of the file" : $"'{text.CharacterAt((int)offset)}'";
            differences.NotJson(offset, found, isEnd ? "the rest of the JSON" : "JSON");
        }
    }

    private void Value(Type type)
    {
        if ((Nullable.GetUnderlyingType(type) ?? type) == typeof(JsonElement))
            _reader.Skip();
        else if (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            Container(_options.GetTypeInfo(type));
        else if (!IsScalar(type))
            WrongType(_options.GetTypeInfo(type));
        else if (_reader.TokenType == JsonTokenType.String && IsHalfACharacter())
            _differences.HalfACharacter(_reader.TokenStartIndex);
    }

    private void Container(JsonTypeInfo type)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject when type.Kind == JsonTypeInfoKind.Object:
                Members(type.Properties, type.UnmappedMemberHandling == JsonUnmappedMemberHandling.Skip);
                break;
            case JsonTokenType.StartObject when type.Kind == JsonTypeInfoKind.Dictionary:
                Entries(type.ElementType!);
                break;
            case JsonTokenType.StartArray when type.Kind == JsonTypeInfoKind.Enumerable:
                Elements(type.ElementType!);
                break;
            default:
                WrongType(type);
                _reader.Skip();
                break;
        }
    }

    private readonly void WrongType(JsonTypeInfo type) =>
        _differences.WrongType(_reader.TokenStartIndex, _reader.TokenType, type);

    private void Members(IList<JsonPropertyInfo> properties, bool isOpen)
    {
        long start = _reader.TokenStartIndex;
        Span<bool> seen = stackalloc bool[properties.Count];
        HashSet<string>? unknown = null;
        while (NextMember(start))
        {
            int member = IndexOf(properties);
            if (member < 0 && isOpen)
                SkipValue();
            else if (member < 0 && (unknown ??= new(StringComparer.Ordinal)).Add(_reader.GetString()!))
            {
                _differences.Unknown(start, _reader.GetString()!, _reader.TokenStartIndex,
                    properties.Select(known => known.Name));
                SkipValue();
            }
            else if (member < 0 || seen[member])
                SkipDuplicate(start);
            else
            {
                seen[member] = true;
                _reader.Read();
                if (!isOpen || !properties[member].IsSetNullable || _reader.TokenType != JsonTokenType.Null)
                    Value(properties[member].PropertyType);
            }
        }

        for (int i = 0; i < seen.Length; i++)
        {
            if (properties[i].IsRequired && !seen[i])
                _differences.Missing(start, properties[i].Name);
        }
    }

    private void Entries(Type element)
    {
        long start = _reader.TokenStartIndex;
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (NextMember(start))
        {
            if (!seen.Add(_reader.GetString()!))
            {
                SkipDuplicate(start);
                continue;
            }

            _reader.Read();
            Value(element);
        }
    }

    private void Elements(Type element)
    {
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
            Value(element);
    }

    // Goes to the next name that can be read; a member with another name is noted and passed over.
    private bool NextMember(long start)
    {
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!IsHalfACharacter())
                return true;
            _differences.HalfACharacter(start, _reader.TokenStartIndex);
            SkipValue();
        }

        return false;
    }

    private readonly int IndexOf(IList<JsonPropertyInfo> properties)
    {
        for (int i = 0; i < properties.Count; i++)
        {
            if (_reader.ValueTextEquals(properties[i].Name))
                return i;
        }

        return -1;
    }

    // Whether an escape spells half a character; a text without escapes is as good as the file's UTF-8.
    private readonly bool IsHalfACharacter() => _reader.ValueIsEscaped && JsonText.Read(_reader) is null;

    private void SkipDuplicate(long start)
    {
        _differences.Duplicate(start, _reader.GetString()!, _reader.TokenStartIndex);
        SkipValue();
    }

    private void SkipValue()
    {
        _reader.Read();
        _reader.Skip();
    }

    private readonly bool IsScalar(Type type)
    {
        if (_reader.TokenType == JsonTokenType.String)
            return type == typeof(string);
        type = Nullable.GetUnderlyingType(type) ?? type;
        return _reader.TokenType switch
        {
            JsonTokenType.True or JsonTokenType.False => type == typeof(bool),
            JsonTokenType.Number when type == typeof(int) => _reader.TryGetInt32(out _),
            JsonTokenType.Number when type == typeof(double) =>
                _reader.TryGetDouble(out double value) && double.IsFinite(value),
            _ => false,
        };
    }
}
