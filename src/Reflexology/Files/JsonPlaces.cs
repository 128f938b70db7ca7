using System.Text.Json;

namespace Reflexology;

/// <summary>
/// The places of the values of a JSON file, as far as the file is JSON. Made when a problem asks for it.
/// </summary>
internal sealed class JsonPlaces
{
    private readonly JsonText _text;
    private readonly Dictionary<string, JsonPlace> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<long, string> _paths = [];

    public JsonPlaces(JsonText text)
    {
        _text = text;
        if (text.FirstInvalidByte() >= 0)
            return;
        var reader = new Utf8JsonReader(text.Bytes);
        try
        {
            reader.Read();
            Add(ref reader, "");
        }
        catch (JsonException)
        {
            // What follows is noted as a problem of its own, and has no places.
        }
    }

    /// <summary>The value that begins at a byte.</summary>
    public JsonPlace At(long offset) => At(offset, _paths[offset]);

    /// <summary>
    /// A member, named at byte <paramref name="offset"/>, of the object that begins at byte <paramref name="start"/>; a
    /// member without a name has the path of the object.
    /// </summary>
    public JsonPlace Member(long start, string? name, long offset) =>
        At(offset, name is null ? _paths[start] : PathOf(_paths[start], name));

    /// <summary>The value with a path; the begin of the file where there is none.</summary>
    public JsonPlace Of(string path) =>
        _byPath.TryGetValue(path, out JsonPlace place) ? place : new JsonPlace(path, 1, 1);

    private static string PathOf(string parent, string name) => parent.Length == 0 ? name : $"{parent}.{name}";

    private JsonPlace At(long offset, string path)
    {
        (int line, int column) = _text.At(offset);
        return new JsonPlace(path, line, column);
    }

    private void Add(ref Utf8JsonReader reader, string path)
    {
        _paths.Add(reader.TokenStartIndex, path);
        _byPath.TryAdd(path, At(reader.TokenStartIndex, path));
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                Add(ref reader, $"{path}[{i}]");
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                AddMember(ref reader, path);
        }
    }

    private void AddMember(ref Utf8JsonReader reader, string path)
    {
        string? name = JsonText.Read(reader);
        reader.Read();
        if (name is null)
            reader.Skip();
        else
            Add(ref reader, PathOf(path, name));
    }
}

/// <summary>The place of a value in a JSON file: its JSON path, and line and column from 1.</summary>
internal readonly record struct JsonPlace(string Path, int Line, int Column);
