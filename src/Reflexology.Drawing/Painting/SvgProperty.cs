namespace Reflexology.Drawing;

/// <summary>A property of an element's look, spelled the same in a style sheet and as an attribute.</summary>
/// <param name="Name">Its name, for example <c>fill</c>.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct SvgProperty(string Name, string Value)
{
    /// <summary>The properties of a colour, of <c>fill</c> or <c>stroke</c>.</summary>
    public static IEnumerable<SvgProperty> Paint(string property, Ink ink)
    {
        yield return new SvgProperty(property, SvgStyles.Hex(ink));
        string opacity = SvgNumber.Text(Math.Clamp(ink.Opacity, 0, 1));
        if (opacity != "1")
            yield return new SvgProperty($"{property}-opacity", opacity);
    }
}
