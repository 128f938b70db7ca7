using System.Xml;

namespace Reflexology.Drawing;

/// <summary>The elements of a drawing, read without any other file and within <see cref="SvgLimits"/>.</summary>
internal sealed class SvgTree
{
    private readonly SvgSource _text;
    private readonly SvgProblems _problems;
    private readonly Dictionary<string, SvgElement> _byId = new(StringComparer.Ordinal);
    private readonly List<(SvgElement Element, SvgPlace Place, string Found)> _notRead = [];
    private SvgStyleText? _style;
    private int _count;
    private int _styleCharacters;

    private SvgTree(SvgSource text, SvgProblems problems)
    {
        (_text, _problems) = (text, problems);
        Styles = new SvgStyleSheet(problems);
        using var characters = new StringReader(text.Characters);
        var settings = new XmlReaderSettings
        {
            // What a document type may define is checked before.
            DtdProcessing = DtdProcessing.Parse,
            MaxCharactersFromEntities = SvgLimits.EntityCharacters,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreWhitespace = true,
        };
        using var xml = XmlReader.Create(characters, settings);
        Root = Read(xml);
        foreach ((SvgElement element, SvgPlace place, string found) in _notRead)
            Styles.NotUnderstood(element, place, found);
        Styles.Complete();
    }

    /// <summary>The <c>svg</c> element.</summary>
    public SvgElement Root { get; }

    /// <summary>All its style sheets.</summary>
    public SvgStyleSheet Styles { get; }

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
        List<SvgPlace> sheets = [];
        while (xml.Read() && xml.NodeType != XmlNodeType.Element)
        {
            if (xml.NodeType == XmlNodeType.ProcessingInstruction && xml.Name == "xml-stylesheet")
                sheets.Add(PlaceOf(xml, 2));
        }

        SvgElement root = Element(xml, null);
        if (root.Name != "svg")
            throw _problems.NotSvg(
                root.Place, $"an element '{xml.Name}'", $"an element 'svg' in the namespace {SvgNamespaces.Svg}");
        _notRead.AddRange(sheets.Select(place => (root, place, "a style sheet in another file")));
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
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    Characters(xml, open.Peek());
                    break;
                case XmlNodeType.EndElement when open.Pop() is { Name: "style" } style && _style is not null:
                    Styles.Add(style, _style);
                    _style = null;
                    break;
            }
        }

        // What follows the root has to be XML too.
        while (xml.Read())
            continue;
        return root;
    }

    private void Characters(XmlReader xml, SvgElement element)
    {
        if (element.Name == "title")
            element.Add(xml.Value);
        if (element.Name is "text" or "tspan")
        {
            var letters = new SvgElement(SvgElement.Letters, PlaceOf(xml, 0), element);
            letters.Add(xml.Value);
            element.Add(letters);
        }

        if (element.Name != "style")
            return;
        string css = xml.Value;
        if ((_styleCharacters += css.Length) > SvgLimits.StyleCharacters)
            throw _problems.TooLarge(
                element.Place, element.Path, "characters of style sheets", SvgLimits.StyleCharacters);
        (_style ??= new SvgStyleText(_text)).Add(css, PlaceOf(xml, 0), xml.NodeType != XmlNodeType.CDATA);
    }

    private void Child(XmlReader xml, Stack<SvgElement> open)
    {
        SvgElement element = Element(xml, open.Peek());
        open.Peek().Add(element);
        if (xml is { NamespaceURI: SvgNamespaces.Html, LocalName: "link" } && element["rel"] == "stylesheet")
            _notRead.Add((element, element.Place, "a style sheet in another file"));
        if (xml.IsEmptyElement)
            return;
        if (open.Count == SvgLimits.Levels)
            throw _problems.TooLarge(
                element.Place, element.Path, "levels of elements inside each other", SvgLimits.Levels);
        open.Push(element);
    }

    private SvgElement Element(XmlReader xml, SvgElement? parent)
    {
        bool isSvg = xml.NamespaceURI is SvgNamespaces.Svg or "";
        var element = new SvgElement(isSvg ? xml.LocalName : SvgElement.Foreign, PlaceOf(xml, 1), parent);
        if (++_count > SvgLimits.Elements)
            throw _problems.TooLarge(element.Place, element.Path, "elements", SvgLimits.Elements);
        while (xml.MoveToNextAttribute())
        {
            if (SvgNamespaces.NameOf(xml.NamespaceURI, xml.LocalName) is { } name)
                element.Add(name, new SvgAttribute(_text, xml.Value, PlaceOf(xml, 0)));
        }

        xml.MoveToElement();
        if (element.Id is { } id)
            _byId.TryAdd(id, element);
        return element;
    }

    // The reader tells the place behind the characters that open a node.
    private static SvgPlace PlaceOf(XmlReader xml, int opening)
    {
        var lines = (IXmlLineInfo)xml;
        return new SvgPlace(Math.Max(1, lines.LineNumber), Math.Max(1, lines.LinePosition - opening));
    }
}
