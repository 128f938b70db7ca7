using System.Text;
using System.Xml;

namespace Reflexology.Drawing;

/// <summary>
/// Writes the look of elements: as classes, so that each look is in the file once, or as attributes of each element.
/// </summary>
/// <param name="svg">The file.</param>
/// <param name="profile">Attributes for <see cref="SvgProfile.Office"/>.</param>
internal sealed class SvgStyles(XmlWriter svg, SvgProfile profile)
{
    private readonly Dictionary<string, string> _classes = [];
    private readonly StringBuilder _rules = new();

    /// <summary>The rules so far, one per line.</summary>
    public string Rules => _rules.ToString();

    /// <summary>Writes the look of the element that was begun.</summary>
    public void Write(params IEnumerable<SvgProperty> properties)
    {
        if (profile == SvgProfile.Office)
            WriteAttributes(svg, properties);
        else if (Declarations(properties) is { Length: > 0 } declarations)
            svg.WriteAttributeString("class", ClassOf(declarations));
    }

    /// <summary>Writes properties as attributes.</summary>
    public static void WriteAttributes(XmlWriter svg, IEnumerable<SvgProperty> properties)
    {
        foreach (SvgProperty property in properties)
            svg.WriteAttributeString(property.Name, property.Value);
    }

    /// <summary>Properties as a style sheet has them.</summary>
    public static string Declarations(IEnumerable<SvgProperty> properties) =>
        string.Concat(properties.Select(property => $"{property.Name}:{property.Value};"));

    /// <summary>A colour without its opacity.</summary>
    public static string Hex(Ink ink)
    {
        bool isShort = ink.Red % 17 == 0 && ink.Green % 17 == 0 && ink.Blue % 17 == 0;
        return isShort
            ? $"#{ink.Red / 17:x}{ink.Green / 17:x}{ink.Blue / 17:x}"
            : $"#{ink.Red:x2}{ink.Green:x2}{ink.Blue:x2}";
    }

    private string ClassOf(string declarations)
    {
        if (!_classes.TryGetValue(declarations, out string? name))
        {
            name = $"{SvgPrefix.Place}s{_classes.Count + 1}";
            _classes[declarations] = name;
            _rules.Append('.').Append(name).Append('{').Append(declarations).Append("}\n");
        }

        return name;
    }
}
