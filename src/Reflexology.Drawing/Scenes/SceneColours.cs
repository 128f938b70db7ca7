namespace Reflexology.Drawing;

/// <summary>
/// The zone colours of a map by number, the same as those of pictures: a number stands for an organ system or what the
/// map has instead, in every theme.
/// </summary>
internal sealed class SceneColours
{
    private readonly ZoneColours _colours;

    public SceneColours(FootMap map) => _colours = ZoneColours.For(new Diagram(map));

    /// <summary>The number of the colour of a zone.</summary>
    public int Of(Zone zone) => _colours.Groups.IndexOf(_colours[zone].Group);

    /// <summary>
    /// The number of the colour of an organ system, null for what is in none; a system without a zone of its own has
    /// the last number.
    /// </summary>
    public int Of(BodyArea? system)
    {
        string id = system?.Id ?? ColourGroup.RegionsId;
        int found = _colours.Groups.ToList().FindIndex(group => group.Id == id);
        return found < 0 ? _colours.Groups.Length : found;
    }

    /// <summary>The colours of a theme by number.</summary>
    public static IEnumerable<Ink> In(DiagramTheme theme, FootMap map) =>
        ZoneColours.For(new Diagram(map) { Theme = theme }).Groups
            .Select(group => group.Swatch).Append(theme.Regions).Select(swatch => swatch.Ink);
}
