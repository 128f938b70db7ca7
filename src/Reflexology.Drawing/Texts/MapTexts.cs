namespace Reflexology.Drawing;

/// <summary>The fixed texts of the interactive map in one language; its scripts have them all.</summary>
internal sealed class MapTexts(string language) : FixedTexts(language, "map")
{
    /// <summary>The answer to a complaint that speaks of a place: where it is, and no promise.</summary>
    public string ComplaintPlace(string area) => Filled(nameof(ComplaintPlace), area);

    /// <summary>The answer to a complaint that names no place.</summary>
    public string ComplaintNone(string words) => Filled(nameof(ComplaintNone), words);
}
