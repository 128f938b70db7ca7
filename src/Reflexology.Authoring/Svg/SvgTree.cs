using System.Xml;

namespace Reflexology.Authoring;

/// <summary>The elements of a drawing, read without any other file and within <see cref="SvgLimits"/>.</summary>
internal sealed class SvgTree
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly SvgText _text;
    private readonly SvgProblems _problems;
    private readonly Dictionary<string, SvgElement> _byId = new(StringComparer.Ordinal);
    private int _count;

    private SvgTree(SvgText text, SvgProblems problems)
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

    /// <summary>Its style sheets, wherever they stand.</summary>
    public SvgStyleSheet Styles { get; } = new();

    /// <summary>The element with an id, or null; the first one where several have it.</summary>
    public SvgElement? WithId(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Reads the elements.</summary>
    /// <exception cref="FootMapFormatException">The text is not XML, not SVG, or too large.</exception>
    public static SvgTree Read(Stream stream, SvgProblems problems)
    {
        SvgText text = SvgText.Read(stream, problems);
        try
        {
            return new SvgTree(text, problems);
        }
        catch (XmlException wrong)
        {
            string message = wrong.Message.Split(" Line ", 2)[0].TrimEnd('.');
            throw problems.NotSvg(new SvgPlace(Math.Max(1, wrong.LineNumber), Math.Max(1, wrong.LinePosition)), $"this: {message}", "an SVG drawing in XML",
                "Save the drawing again as plain SVG.");
        }
    }

    private SvgElement Read(XmlReader xml)
    {
        xml.MoveToContent();
        SvgElement root = Element(xml);
        if (root.Name != "svg")
            throw _problems.NotSvg(root.Place, $"an element '{xml.Name}'", $"an element 'svg' in the namespace {Namespace}");
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
            throw _problems.TooLarge(element.Place, element.Path, "levels of elements inside each other", SvgLimits.Levels);
        open.Push(element);
    }

    private static bool IsSvg(XmlReader xml) => xml.NamespaceURI is Namespace or "";

    private SvgElement Element(XmlReader xml)
    {
        var lines = (IXmlLineInfo)xml;
        var element = new SvgElement(_text, IsSvg(xml) ? xml.LocalName : SvgElement.Foreign, new SvgPlace(Math.Max(1, lines.LineNumber), Math.Max(1, lines.LinePosition - 1)));
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
