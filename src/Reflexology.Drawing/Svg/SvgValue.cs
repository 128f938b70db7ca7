namespace Reflexology.Drawing;

/// <summary>A text of a drawing: the value of an attribute, or the characters of a style sheet.</summary>
internal interface ISvgText
{
    /// <summary>The place of a character in the file.</summary>
    SvgPlace PlaceIn(int offset);
}

/// <summary>The value of an attribute, or of a property of CSS.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Source">The text that it stands in.</param>
/// <param name="Offset">Its first character there.</param>
/// <param name="IsCss">True for a property of CSS, whose lengths and angles have units.</param>
internal sealed record SvgValue(string Text, ISvgText Source, int Offset, bool IsCss)
{
    /// <summary>The place of a character of the value.</summary>
    public SvgPlace PlaceIn(int offset) => Source.PlaceIn(Offset + offset);

    /// <summary>The value without space around it.</summary>
    public SvgValue Trimmed()
    {
        int space = Text.Length - Text.TrimStart().Length;
        return this with { Text = Text.Trim(), Offset = Offset + space };
    }
}

/// <summary>The value of an attribute, whose name begins at a place.</summary>
internal sealed class SvgAttribute(SvgSource source, string value, SvgPlace name) : ISvgText
{
    /// <summary>The characters of the value.</summary>
    public string Value { get; } = value;

    /// <summary>The place where the attribute begins.</summary>
    public SvgPlace Name { get; } = name;

    /// <inheritdoc/>
    public SvgPlace PlaceIn(int offset) => source.InValue(Name, offset);
}

/// <summary>The characters of a style element; comments of XML may stand between them.</summary>
internal sealed class SvgStyleText(SvgSource source) : ISvgText
{
    private readonly List<(string Text, int Offset, SvgPlace Begin, bool HasEscapes)> _parts = [];
    private int _length;

    /// <summary>Adds characters that begin at a place.</summary>
    public void Add(string text, SvgPlace begin, bool hasEscapes)
    {
        _parts.Add((text, _length, begin, hasEscapes));
        _length += text.Length;
    }

    /// <inheritdoc/>
    public SvgPlace PlaceIn(int offset)
    {
        (_, int start, SvgPlace begin, bool hasEscapes) = _parts.Last(part => part.Offset <= offset);
        return source.After(begin, offset - start, hasEscapes);
    }

    /// <summary>All characters.</summary>
    public override string ToString() => string.Concat(_parts.Select(part => part.Text));
}
