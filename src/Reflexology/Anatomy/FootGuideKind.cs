namespace Reflexology;

/// <summary>The kinds of guide line, by what they divide.</summary>
public enum FootGuideKind
{
    /// <summary>A line across the foot: shoulder, diaphragm, waist, heel, ankle, leg.</summary>
    Transverse,

    /// <summary>The line of the long tendon on the sole.</summary>
    Tendon,

    /// <summary>A line along the foot, between two of the five longitudinal zones.</summary>
    Longitudinal,
}
