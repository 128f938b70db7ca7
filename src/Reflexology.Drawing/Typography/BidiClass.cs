namespace Reflexology.Drawing;

/// <summary>The bidirectional class of a character, under its name in UAX #9 table 4.</summary>
internal enum BidiClass : byte
{
    /// <summary>A letter that runs to the right.</summary>
    L,

    /// <summary>A letter that runs to the left.</summary>
    R,

    /// <summary>An Arabic letter.</summary>
    AL,

    /// <summary>A European number.</summary>
    EN,

    /// <summary>A separator of European numbers: plus and minus.</summary>
    ES,

    /// <summary>A terminator of European numbers, such as a percent sign.</summary>
    ET,

    /// <summary>An Arabic number.</summary>
    AN,

    /// <summary>A separator of any numbers, such as a comma.</summary>
    CS,

    /// <summary>A mark on another character.</summary>
    NSM,

    /// <summary>A character without effect, such as a joiner.</summary>
    BN,

    /// <summary>The end of a paragraph.</summary>
    B,

    /// <summary>A tab.</summary>
    S,

    /// <summary>A space.</summary>
    WS,

    /// <summary>Any other neutral character.</summary>
    ON,

    /// <summary>The start of an embedded text that runs to the right.</summary>
    LRE,

    /// <summary>The start of an override to the right.</summary>
    LRO,

    /// <summary>The start of an embedded text that runs to the left.</summary>
    RLE,

    /// <summary>The start of an override to the left.</summary>
    RLO,

    /// <summary>The end of an embedded text or override.</summary>
    PDF,

    /// <summary>The start of an isolated text that runs to the right.</summary>
    LRI,

    /// <summary>The start of an isolated text that runs to the left.</summary>
    RLI,

    /// <summary>The start of an isolated text whose first letter decides.</summary>
    FSI,

    /// <summary>The end of an isolated text.</summary>
    PDI,
}
