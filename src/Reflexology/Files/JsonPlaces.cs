using System.Globalization;
using System.Text.Json;

namespace Reflexology;

/// <summary>The places of the values of a JSON file. Made when a problem asks for it.</summary>
/// <remarks>
/// Cost: the objects and lists on the way to a value are read when they are first passed, and kept.
/// </remarks>
internal sealed class JsonPlaces(JsonText text)
{
    private readonly Dictionary<int, Children> _children = [];

    /// <summary>A value or a member, with its path and the byte it begins at.</summary>
    public JsonPlace At(string path, long offset)
    {
        (int line, int column) = text.At(offset);
        return new JsonPlace(path, line, column);
    }

    /// <summary>The value with a path; the begin of the file where there is none or the file is no JSON.</summary>
    public JsonPlace Of(string path)
    {
        try
        {
            return text.FirstInvalidByte() < 0 && Find(0, path) is { } offset ? At(path, offset) : new(path, 1, 1);
        }
        catch (JsonException)
        {
            return new JsonPlace(path, 1, 1);
        }
    }

    // A name may hold points and brackets: the shortest beginning that leads on to a value is taken.
    private int? Find(int offset, ReadOnlySpan<char> path)
    {
        Children children = ChildrenOf(offset);
        if (path.IsEmpty)
            return children.Start;
        if (children.Members.Count == 0)
        {
            int close = path.IndexOf(']');
            ReadOnlySpan<char> number = path[1..Math.Max(close, 1)];
            bool isIndex = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int index);
            return isIndex && index < children.Elements.Count
                ? Find(children.Elements[index], path[(close + 1)..])
                : null;
        }

        ReadOnlySpan<char> names = path[0] == '.' ? path[1..] : path;
        for (int end = 0; end <= names.Length; end++)
        {
            int length = names[end..].IndexOfAny('.', '[');
            end = length < 0 ? names.Length : end + length;
            if (children.Members.TryGetValue($"{names[..end]}", out int member)
                && Find(member, names[end..]) is { } found)
                return found;
        }

        return null;
    }

    private Children ChildrenOf(int offset)
    {
        if (!_children.TryGetValue(offset, out Children? children))
            _children[offset] = children = Children.Read(text.Bytes, offset);
        return children;
    }

    // The values in a list or an object, by the bytes they begin at; none in any other value.
    private sealed record Children(int Start, List<int> Elements, Dictionary<string, int> Members)
    {
        public static Children Read(ReadOnlySpan<byte> bytes, int offset)
        {
            var reader = new Utf8JsonReader(bytes[offset..]);
            reader.Read();
            List<int> elements = [];
            Dictionary<string, int> members = new(StringComparer.Ordinal);
            var children = new Children(offset + (int)reader.TokenStartIndex, elements, members);
            bool isList = reader.TokenType == JsonTokenType.StartArray;
            if (!isList && reader.TokenType != JsonTokenType.StartObject)
                return children;
            while (reader.Read() && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
            {
                string? name = isList ? null : JsonText.Read(reader);
                if (!isList)
                    reader.Read();
                int start = offset + (int)reader.TokenStartIndex;
                if (isList)
                    elements.Add(start);
                else if (name is not null)
                    members.TryAdd(name, start);
                reader.Skip();
            }

            return children;
        }
    }
}

/// <summary>The place of a value in a JSON file: its JSON path, and line and column from 1.</summary>
internal readonly record struct JsonPlace(string Path, int Line, int Column);
