using System.Text;

namespace Reflexology.Drawing;

/// <summary>
/// The zone colours of the page, those of diagrams, as classes: <c>g0</c>, <c>g1</c> ... for organ systems or what the
/// map has instead, <c>l0</c>, <c>l1</c> ... for lit areas.
/// </summary>
internal sealed class HtmlColours
{
    private readonly DiagramTheme _theme;
    private readonly ZoneColours _colours;

    public HtmlColours(Diagram diagram)
    {
        // The skin of the page is light by day and night, and the page itself lights areas up.
        _theme = DiagramTheme.Light;
        _colours = ZoneColours.For(new Diagram(diagram.Map) { Theme = _theme });
    }

    /// <summary>The number of colours of lit areas.</summary>
    public int HighlightCount => _theme.Highlights.Length;

    /// <summary>The class number of a zone.</summary>
    public int Of(Zone zone) => _colours.Groups.IndexOf(_colours[zone].Group);

    /// <summary>The class number of an organ system; null for what is in none.</summary>
    public int Of(BodyArea? system)
    {
        string id = system?.Id ?? ColourGroup.RegionsId;
        int found = _colours.Groups.ToList().FindIndex(group => group.Id == id);
        return found < 0 ? _colours.Groups.Length : found;
    }

    /// <summary>The rules of all classes; the last is for systems without a zone of their own.</summary>
    public string Style()
    {
        var rules = new StringBuilder();
        IEnumerable<ZoneSwatch> swatches = _colours.Groups.Select(group => group.Swatch).Append(_theme.Regions);
        foreach ((int i, ZoneSwatch swatch) in swatches.Index())
            rules.Append(null, $".g{i} {{ --c: {SvgStyles.Hex(swatch.Ink)}; }}\n");
        foreach ((int i, ZoneSwatch swatch) in _theme.Highlights.Index())
            rules.Append(null, $".l{i}, [data-lit=\"{i}\"] {{ --l: {SvgStyles.Hex(swatch.Ink)}; }}\n");
        return rules.ToString();
    }
}
