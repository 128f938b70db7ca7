using System.Text;
using System.Text.Json;

namespace Reflexology.Authoring;

/// <summary>The text of a map file, in which path data of shapes is replaced and every other byte stays.</summary>
internal sealed class MapFileText
{
    private readonly byte[] _bytes;
    private readonly Dictionary<string, (int Start, int Length)> _values = new(StringComparer.Ordinal);
    private readonly List<(int Start, int Length, string Text)> _edits = [];

    /// <summary>Indexes a map file that is valid.</summary>
    public MapFileText(byte[] bytes)
    {
        _bytes = bytes;
        int mark = ByteOrderMark.Length(bytes);
        var reader = new Utf8JsonReader(bytes.AsSpan(mark));
        reader.Read();
        Add(ref reader, "", mark);
    }

    /// <summary>
    /// The JSON path of a shape of the zone that is the <paramref name="zone"/>th of the file, from 0.
    /// </summary>
    public static string PathOf(int zone, ShapeId id) =>
        FormattableString.Invariant($"{ShapesPathOf(zone, id)}.{id.Aspect.ToWord()}");

    /// <summary>True where the file has an object that holds the shape, or that it can be added to.</summary>
    public bool HasRoomFor(int zone, ShapeId id) => _values.ContainsKey(ShapesPathOf(zone, id));

    /// <summary>
    /// Puts path data at the place of a shape; where the zone has none on that side, a member is added.
    /// </summary>
    public void Set(int zone, ShapeId id, string pathData)
    {
        if (_values.TryGetValue(PathOf(zone, id), out (int Start, int Length) value))
        {
            _edits.Add((value.Start, value.Length, $"\"{pathData}\""));
            return;
        }

        // After the brace, spaced like the first member.
        int at = _values[ShapesPathOf(zone, id)].Start + 1;
        int end = at;
        while (char.IsWhiteSpace((char)_bytes[end]))
            end++;
        string space = Encoding.ASCII.GetString(_bytes, at, end - at);
        string comma = _bytes[end] == '}' ? "" : ",";
        _edits.Add((at, 0, $"{space}\"{id.Aspect.ToWord()}\": \"{pathData}\"{comma}"));
    }

    /// <summary>The file with the edits.</summary>
    public byte[] Edited()
    {
        using var edited = new MemoryStream();
        int done = 0;
        foreach ((int start, int length, string text) in _edits.OrderBy(edit => edit.Start))
        {
            edited.Write(_bytes.AsSpan(done, start - done));
            edited.Write(Encoding.UTF8.GetBytes(text));
            done = start + length;
        }

        edited.Write(_bytes.AsSpan(done));
        return edited.ToArray();
    }

    private static string ShapesPathOf(int zone, ShapeId id) =>
        FormattableString.Invariant($"zones[{zone}].{(id.IsLeft ? "leftShapes" : "shapes")}");

    private void Add(ref Utf8JsonReader reader, string path, int mark)
    {
        int start = (int)reader.TokenStartIndex;
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                Add(ref reader, $"{path}[{i}]", mark);
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = reader.GetString()!;
                reader.Read();
                Add(ref reader, path.Length == 0 ? name : $"{path}.{name}", mark);
            }
        }

        _values[path] = (start + mark, (int)reader.BytesConsumed - start);
    }
}
