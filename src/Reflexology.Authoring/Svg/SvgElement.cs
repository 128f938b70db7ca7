using System.Text;

namespace Reflexology.Authoring;

/// <summary>An element of a drawing: its name, attributes, children and place.</summary>
internal sealed class SvgElement(SvgText text, string name, SvgPlace place)
{
    /// <summary>The name of elements that are not SVG: what editors keep for themselves, or a licence in RDF.</summary>
    public const string Foreign = "";

    private readonly Dictionary<string, (string Value, SvgPlace Name)> _attributes = new(StringComparer.Ordinal);
    private Dictionary<string, string>? _style;

    /// <summary>The name, for example <c>path</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Where its tag begins.</summary>
    public SvgPlace Place { get; } = place;

    /// <summary>The elements in it.</summary>
    public List<SvgElement> Children { get; } = [];

    /// <summary>The characters in it, of a title or a style sheet.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>The characters of its attributes.</summary>
    public int Length { get; private set; }

    /// <summary>Its id, or null.</summary>
    public string? Id => this["id"];

    /// <summary>The name and the id, for messages.</summary>
    public string Path => Id is null ? Name : $"{Name}#{Id}";

    /// <summary>The value of an attribute by its name as written, prefix included, or null.</summary>
    public string? this[string attribute] => _attributes.TryGetValue(attribute, out (string Value, SvgPlace) found) ? found.Value : null;

    /// <summary>Adds an attribute whose name stands at a place.</summary>
    public void Add(string attribute, string value, SvgPlace at)
    {
        _attributes[attribute] = (value, at);
        Length += value.Length;
    }

    /// <summary>Where an attribute begins; where the element does if it has none of that name.</summary>
    public SvgPlace PlaceOf(string attribute) => _attributes.TryGetValue(attribute, out (string, SvgPlace Name) found) ? found.Name : Place;

    /// <summary>Where a character of the value of an attribute stands.</summary>
    public SvgPlace PlaceIn(string attribute, int offset) =>
        _attributes.TryGetValue(attribute, out (string, SvgPlace Name) found) ? text.InValue(found.Name, offset) : Place;

    /// <summary>A property as its own style, then a rule of the style sheet, then an attribute says; or null.</summary>
    public string? Property(string property, SvgStyleSheet sheet)
    {
        _style ??= SvgStyleSheet.Declarations(this["style"] ?? "");
        return _style.GetValueOrDefault(property) ?? sheet.Of(this["class"], property) ?? this[property]?.Trim();
    }
}
