namespace Reflexology.Drawing;

/// <summary>The way zones are named on a diagram.</summary>
public enum LabelStyle
{
    /// <summary>Names inside the zones; a zone's number where its name has no room.</summary>
    Inside,

    /// <summary>Names inside the zones where they have room, else beside the foot with a line to the zone.</summary>
    Leaders,

    /// <summary>Numbers in the zones, and a legend that explains them.</summary>
    Numbers,

    /// <summary>No names.</summary>
    None,

    /// <summary>
    /// A drawing of the organ in each zone that has room for it, and a legend of the drawings; the other zones as with
    /// <see cref="Inside"/>.
    /// </summary>
    Pictograms,
}
