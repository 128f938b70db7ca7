using System.Text;
using System.Text.Json;

namespace Reflexology.DuckDb;

/// <summary>The place of a member in its object.</summary>
/// <param name="Kind">The kind of its value.</param>
/// <param name="Value">The bytes of its value in the object.</param>
/// <param name="IsEscaped">True if its text has escapes.</param>
internal readonly record struct JsonMember(CellKind Kind, Range Value, bool IsEscaped);

/// <summary>
/// The members of one object after the other, numbered by their names in the order in which these first appear.
/// </summary>
internal sealed class NumberedMembers
{
    private readonly List<string> _names = [];
    private readonly List<byte[]> _bytes = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(JsonMember Member, long Row)> _members = [];
    private long _row;
    private int _next;

    /// <param name="names">The names that are known.</param>
    public NumberedMembers(IEnumerable<string> names)
    {
        foreach (string name in names)
            Add(name);
    }

    /// <summary>The names.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>A member of the object; null where it has none of that name, or null.</summary>
    public JsonMember? this[int number] =>
        _members[number] is var (member, row) && row == _row && member.Kind != CellKind.Missing ? member : null;

    /// <summary>Begins an object.</summary>
    public void Begin()
    {
        _row++;
        _next = 0;
    }

    /// <summary>The number of the name at which a reader is.</summary>
    public int NumberOf(ref Utf8JsonReader reader)
    {
        // Mostly the members of one object stand in the order of those before it.
        int number = _next < _bytes.Count && !reader.ValueIsEscaped && reader.ValueSpan.SequenceEqual(_bytes[_next])
            ? _next
            : NumberOf(reader.GetString()!);
        _next = number + 1;
        return number;
    }

    /// <summary>Notes the value at which a reader is, and passes over it.</summary>
    /// <returns>False where its end is not at hand.</returns>
    /// <exception cref="JsonException">The object has the member already.</exception>
    public bool TryAdd(int number, ref Utf8JsonReader reader)
    {
        int start = (int)reader.TokenStartIndex;
        CellKind kind = reader.TokenType switch
        {
            JsonTokenType.String => CellKind.Text,
            JsonTokenType.Number => CellKind.Number,
            JsonTokenType.True or JsonTokenType.False => CellKind.Truth,
            JsonTokenType.Null => CellKind.Missing,
            _ => CellKind.Nested,
        };
        bool isEscaped = kind == CellKind.Text && reader.ValueIsEscaped;
        if (!reader.TrySkip())
            return false;
        if (_members[number].Row == _row)
            throw new JsonException($"expected a member '{_names[number]}' once, found it twice");
        _members[number] = (new JsonMember(kind, start..(int)reader.BytesConsumed, isEscaped), _row);
        return true;
    }

    private int NumberOf(string name) => _numbers.TryGetValue(name, out int number) ? number : Add(name);

    private int Add(string name)
    {
        _numbers.Add(name, _names.Count);
        _names.Add(name);
        _bytes.Add(Encoding.UTF8.GetBytes(name));
        _members.Add((default, 0));
        return _names.Count - 1;
    }
}
