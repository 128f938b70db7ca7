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
    private readonly bool _isLimited;
    private readonly CancellationToken _cancellation;
    private Utf8JsonReader _reader;

    private JsonStructureCheck(
        FileProblems problems, JsonDifferences differences, JsonSerializerOptions options, bool isLimited)
    {
        (_differences, _options, _isLimited) = (differences, options, isLimited);
        _cancellation = problems.Cancellation;
        _reader = new Utf8JsonReader(problems.Text.Bytes);
    }

    /// <summary>Notes every difference of the file from <paramref name="type"/>.</summary>
    /// <param name="problems">The problems of the file.</param>
    /// <param name="type">The record that the file is read into.</param>
    /// <param name="isLimited">
    /// True where <see cref="FileLimits"/> hold: elements and members beyond are one problem, and not looked at.
    /// </param>
    public static void Run(FileProblems problems, JsonTypeInfo type, bool isLimited = false)
    {
        JsonText text = problems.Text;
        var differences = new JsonDifferences(problems);
        int invalid = text.FirstInvalidByte();
        if (invalid >= 0)
        {
            differences.NotJson(invalid, "a byte that is not UTF-8", "UTF-8 text");
            return;
        }

        var check = new JsonStructureCheck(problems, differences, type.Options, isLimited);
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
        else if (type == typeof(TextsEntry) && _reader.TokenType == JsonTokenType.StartObject)
            Entries(typeof(string));
        else if (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            Container(_options.GetTypeInfo(type));
        else if (!IsScalar(type))
            WrongType(_options.GetTypeInfo(type));
        else if (_reader.TokenType == JsonTokenType.String)
            Text();
    }

    private readonly void Text()
    {
        if (IsHalfACharacter())
            _differences.HalfACharacter(_reader.TokenStartIndex);
        else if (_isLimited && MayHaveControls() && ControlIn(_reader.GetString()!) is { } at)
            _differences.Control(_reader.TokenStartIndex, _reader.GetString()!, at);
    }

    // Within a text a control character is escaped, or begins with one of these bytes: U+007F to U+009F, U+FFFE and
    // U+FFFF.
    private readonly bool MayHaveControls() =>
        _reader.ValueIsEscaped || _reader.ValueSpan.IndexOfAny((byte)0x7F, (byte)0xC2, (byte)0xEF) >= 0;

    // White space may stand between the commands of path data, and in long texts.
    private static int? ControlIn(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if ((char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\f' or '\r'))
                || text[i] is '\uFFFE' or '\uFFFF')
                return i;
        }

        return null;
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
        for (int count = 0; NextMember(start, ref count, isOpen);)
        {
            int member = IndexOf(properties);
            if (member < 0 && isOpen)
                SkipValue();
            else if (member < 0 && (unknown ??= new(StringComparer.Ordinal)).Add(_reader.GetString()!))
            {
                _differences.Unknown(_reader.GetString()!, _reader.TokenStartIndex,
                    properties.Select(known => known.Name));
                SkipValue();
            }
            else if (member < 0 || seen[member])
                SkipDuplicate();
            else
            {
                seen[member] = true;
                _differences.Path.Push(properties[member].Name);
                _reader.Read();
                if (!isOpen || !properties[member].IsSetNullable || _reader.TokenType != JsonTokenType.Null)
                    Value(properties[member].PropertyType);
                _differences.Path.Pop();
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
        for (int count = 0; NextMember(start, ref count, isOpen: false);)
        {
            string name = _reader.GetString()!;
            if (!seen.Add(name))
            {
                SkipDuplicate();
                continue;
            }

            _differences.Path.Push(name);
            Text();
            _reader.Read();
            Value(element);
            _differences.Path.Pop();
        }
    }

    private void Elements(Type element)
    {
        long start = _reader.TokenStartIndex;
        int most = !_isLimited ? int.MaxValue
            : _reader.CurrentDepth <= 1 ? FileLimits.OuterElements
            : FileLimits.InnerElements;
        int count = 0;
        for (; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; count++)
        {
            if (count >= most)
            {
                _reader.Skip();
                continue;
            }

            _cancellation.ThrowIfCancellationRequested();
            _differences.Path.Push(count);
            Value(element);
            _differences.Path.Pop();
        }

        if (count > most)
            _differences.TooMany(start, count, most, "elements");
    }

    // Goes to the next name that can be read; a member with another name is noted and passed over, and one beyond the
    // limit is counted only.
    private bool NextMember(long start, ref int count, bool isOpen)
    {
        int most = _isLimited && !isOpen ? FileLimits.Members : int.MaxValue;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            if (++count > most)
            {
                SkipValue();
                continue;
            }

            if (!IsHalfACharacter())
                return true;
            _differences.HalfACharacter(_reader.TokenStartIndex);
            SkipValue();
        }

        if (count > most)
            _differences.TooMany(start, count, most, "members");
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

    private void SkipDuplicate()
    {
        _differences.Duplicate(_reader.GetString()!, _reader.TokenStartIndex);
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
            return type == typeof(string) || type == typeof(TextsEntry);
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
