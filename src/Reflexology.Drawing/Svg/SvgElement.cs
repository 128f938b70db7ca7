using System.Text;

namespace Reflexology.Drawing;

/// <summary>An element of a drawing: its name, attributes, children and place.</summary>
internal sealed class SvgElement(string name, SvgPlace place, SvgElement? parent)
{
    /// <summary>The name of elements that are not SVG: what editors keep for themselves, or a licence in RDF.</summary>
    public const string Foreign = "";

    /// <summary>The name of characters between the elements of a line of text.</summary>
    public const string Letters = "#text";

    private readonly List<(string Name, SvgAttribute Value)> _attributes = [];
    private List<SvgElement>? _children;
    private StringBuilder? _text;
    private IReadOnlyDictionary<string, SvgDeclared>? _declared;
    private string[]? _classes;

    /// <summary>The name, for example <c>path</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The place where its tag begins.</summary>
    public SvgPlace Place { get; } = place;

    /// <summary>The element it is in; null for the outermost.</summary>
    public SvgElement? Parent { get; } = parent;

    /// <summary>The number of elements before it in its parent.</summary>
    public int Position { get; } = parent?.Children.Count ?? 0;

    /// <summary>The elements in it.</summary>
    public IReadOnlyList<SvgElement> Children => _children is null ? [] : _children;

    /// <summary>The characters in it, of a title and of letters; empty for others.</summary>
    public string Text => $"{_text}";

    /// <summary>The characters of its attributes.</summary>
    public int Length { get; private set; }

    /// <summary>Its id, or null.</summary>
    public string? Id => this["id"];

    /// <summary>The name and the id, for messages.</summary>
    public string Path => Id is null ? Name : $"{Name}#{Id}";

    /// <summary>Its classes, each once.</summary>
    public IReadOnlyList<string> Classes => _classes ??=
    [
        .. (this["class"] ?? "").Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries).Distinct(),
    ];

    /// <summary>
    /// The value of an attribute, or null; those of <see cref="SvgNamespaces"/> by the name given there.
    /// </summary>
    public string? this[string attribute] => Find(attribute)?.Value;

    /// <summary>Adds an element after the others in it.</summary>
    public void Add(SvgElement child) => (_children ??= []).Add(child);

    /// <summary>Adds characters after the others in it.</summary>
    public void Add(string text) => (_text ??= new StringBuilder()).Append(text);

    /// <summary>Adds an attribute.</summary>
    public void Add(string attribute, SvgAttribute value)
    {
        _attributes.Add((attribute, value));
        Length += value.Value.Length;
    }

    /// <summary>The names of its attributes, in the order of the file.</summary>
    public IEnumerable<string> AttributeNames => _attributes.Select(attribute => attribute.Name);

    /// <summary>The value of an attribute and its place, or null.</summary>
    public SvgValue? Attribute(string attribute) =>
        Find(attribute) is { } found ? new SvgValue(found.Value, found, 0, IsCss: false) : null;

    /// <summary>The place where an attribute begins; without that attribute, the place of the element.</summary>
    public SvgPlace PlaceOf(string attribute) => Find(attribute)?.Name ?? Place;

    /// <summary>
    /// A property as its own style, the style sheets and the attribute of that name say, by the rules of CSS Cascading;
    /// null where none does, or where what is inherited counts.
    /// </summary>
    public SvgValue? Property(string property, SvgStyleSheet sheet)
    {
        _declared ??= sheet.DeclaredFor(this);
        SvgValue? value = _declared.TryGetValue(property, out SvgDeclared? declared) ? declared.Value
            : SvgProperties.IsAttribute(property) ? Attribute(property)?.Trimmed()
            : null;
        return SvgProperties.KeywordOf(value) switch
        {
            CssKeyword.Initial when SvgProperties.IsInherited(property) =>
                value! with { Text = SvgProperties.InitialOf(property) },
            CssKeyword.Inherit when !SvgProperties.IsInherited(property) => Parent?.Property(property, sheet),
            CssKeyword.None => value,
            _ => null,
        };
    }

    private SvgAttribute? Find(string attribute)
    {
        foreach ((string name, SvgAttribute value) in _attributes)
        {
            if (name == attribute)
                return value;
        }

        return null;
    }
}

/// <summary>The names of an element and of those it is in, from the inside out.</summary>
/// <param name="Element">The element.</param>
/// <param name="Outer">The names around it, or null.</param>
internal sealed record SvgNames(SvgElement Element, SvgNames? Outer)
{
    /// <summary>
    /// The names of the element: its id, and what Illustrator, Affinity and Inkscape keep of a name that they could
    /// not use as an id.
    /// </summary>
    public IEnumerable<string> Own
    {
        get
        {
            string?[] names = [Element.Id, Element["data-name"], Element["serif:id"], Element["inkscape:label"]];
            return names.OfType<string>();
        }
    }

    /// <summary>This and all around it.</summary>
    public IEnumerable<SvgNames> Outwards()
    {
        for (SvgNames? names = this; names is not null; names = names.Outer)
            yield return names;
    }
}
