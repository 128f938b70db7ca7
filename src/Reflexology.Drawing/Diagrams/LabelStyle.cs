namespace Reflexology.Drawing;

/// <summary>How zones are named on a diagram.</summary>
public enum LabelStyle
{
    /// <summary>Names inside the zones; a zone's number where its name has no room.</summary>
    Inside,

    /// <summary>Names inside the zones where they have room, else beside the foot with a line to the zone.</summary>
    Leaders,

    /// <summary>Numbers in the zones, and a legend that says what they stand for.</summary>
    Numbers,

    /// <summary>Not at all.</summary>
    None,
}
