namespace Reflexology.Drawing;

/// <summary>How much a zone is brought forward.</summary>
public enum ZoneEmphasis
{
    /// <summary>Nothing is highlighted: all zones are alike.</summary>
    Plain,

    /// <summary>Others are highlighted: it stands back.</summary>
    Quiet,

    /// <summary>It is highlighted: full strength, with a firm edge.</summary>
    Lit,
}
