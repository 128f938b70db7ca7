using System.Text;
using System.Xml;

namespace Reflexology.Authoring;

/// <summary>The elements of a drawing, read without any other file and within <see cref="SvgLimits"/>.</summary>
internal sealed class SvgTree
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly SvgSource _text;
    private readonly SvgProblems _problems;
    private readonly Dictionary<string, SvgElement> _byId = new(StringComparer.Ordinal);
    private int _count;

    private SvgTree(SvgSource text, SvgProblems problems)
    {
        (_text, _problems) = (text, problems);
        using var characters = new StringReader(text.Characters);
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        };
        using var xml = XmlReader.Create(characters, settings);
        Root = Read(xml);
    }

    /// <summary>The <c>svg</c> element.</summary>
    public SvgElement Root { get; }

    /// <summary>All its style sheets.</summary>
    public SvgStyleSheet Styles { get; } = new();

    /// <summary>The element with an id, or null; the first one where several have it.</summary>
    public SvgElement? WithId(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Reads the elements.</summary>
    /// <exception cref="FootMapFormatException">The text is not XML, not SVG, or too large.</exception>
    public static SvgTree Read(Stream stream, SvgProblems problems)
    {
        SvgSource text = SvgSource.Read(stream, problems);
        try
        {
            return new SvgTree(text, problems);
        }
        catch (XmlException wrong)
        {
            string message = wrong.Message.Split(" Line ", 2)[0].TrimEnd('.');
            var place = new SvgPlace(Math.Max(1, wrong.LineNumber), Math.Max(1, wrong.LinePosition));
            throw problems.NotSvg(
                place, $"this: {message}", "an SVG drawing in XML", "Save the drawing again as plain SVG.");
        }
    }

    private SvgElement Read(XmlReader xml)
    {
        xml.MoveToContent();
        SvgElement root = Element(xml);
        if (root.Name != "svg")
            throw _problems.NotSvg(
                root.Place, $"an element '{xml.Name}'", $"an element 'svg' in the namespace {Namespace}");
        Stack<SvgElement> open = [];
        if (!xml.IsEmptyElement)
            open.Push(root);
        while (open.Count > 0 && xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    Child(xml, open);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when open.Peek().Name is "title" or "style":
                    open.Peek().Text.Append(xml.Value);
                    break;
                case XmlNodeType.EndElement when open.Pop() is { Name: "style" } style:
                    Styles.Add($"{style.Text}");
                    break;
            }
        }

        // What follows the root has to be XML too.
        while (xml.Read())
            continue;
        return root;
    }

    private void Child(XmlReader xml, Stack<SvgElement> open)
    {
        SvgElement element = Element(xml);
        open.Peek().Children.Add(element);
        if (xml.IsEmptyElement)
            return;
        if (open.Count == SvgLimits.Levels)
            throw _problems.TooLarge(
                element.Place, element.Path, "levels of elements inside each other", SvgLimits.Levels);
        open.Push(element);
    }

    private static bool IsSvg(XmlReader xml) => xml.NamespaceURI is Namespace or "";

    private SvgElement Element(XmlReader xml)
    {
        var lines = (IXmlLineInfo)xml;
        var element = new SvgElement(
            _text,
            IsSvg(xml) ? xml.LocalName : SvgElement.Foreign,
            new SvgPlace(Math.Max(1, lines.LineNumber), Math.Max(1, lines.LinePosition - 1)));
        if (++_count > SvgLimits.Elements)
            throw _problems.TooLarge(element.Place, element.Path, "elements", SvgLimits.Elements);
        while (xml.MoveToNextAttribute())
            element.Add(xml.Name, xml.Value, new SvgPlace(lines.LineNumber, lines.LinePosition));
        xml.MoveToElement();
        if (element.Id is { } id)
            _byId.TryAdd(id, element);
        return element;
    }
}

/// <summary>An element of a drawing: its name, attributes, children and place.</summary>
internal sealed class SvgElement(SvgSource text, string name, SvgPlace place)
{
    /// <summary>The name of elements that are not SVG: what editors keep for themselves, or a licence in RDF.</summary>
    public const string Foreign = "";

    private readonly Dictionary<string, (string Value, SvgPlace Name)> _attributes = new(StringComparer.Ordinal);
    private Dictionary<string, string>? _style;

    /// <summary>The name, for example <c>path</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The place where its tag begins.</summary>
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
    public string? this[string attribute] =>
        _attributes.TryGetValue(attribute, out (string Value, SvgPlace) found) ? found.Value : null;

    /// <summary>Adds an attribute whose name is at a place.</summary>
    public void Add(string attribute, string value, SvgPlace at)
    {
        _attributes[attribute] = (value, at);
        Length += value.Length;
    }

    /// <summary>The place where an attribute begins; without that attribute, the place of the element.</summary>
    public SvgPlace PlaceOf(string attribute) =>
        _attributes.TryGetValue(attribute, out (string, SvgPlace Name) found) ? found.Name : Place;

    /// <summary>The place of a character of the value of an attribute.</summary>
    public SvgPlace PlaceIn(string attribute, int offset) =>
        _attributes.TryGetValue(attribute, out (string, SvgPlace Name) found)
            ? text.InValue(found.Name, offset)
            : Place;

    /// <summary>A property as its own style, then a rule of the style sheet, then an attribute says; or null.</summary>
    public string? Property(string property, SvgStyleSheet sheet)
    {
        _style ??= SvgStyleSheet.Declarations(this["style"] ?? "");
        return _style.GetValueOrDefault(property) ?? sheet.Value(this["class"], property) ?? this[property]?.Trim();
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
