namespace Reflexology;

/// <summary>What is wrong in a foot, anatomy, map or landmark file, or in a drawing of zones.</summary>
public enum MapRule
{
    /// <summary>The file is not UTF-8 text, or the text is not JSON, or it stops too early.</summary>
    NotJson,

    /// <summary>A member the format does not know.</summary>
    UnknownMember,

    /// <summary>A member the format needs is not there.</summary>
    MissingMember,

    /// <summary>A member stands twice in one object.</summary>
    DuplicateMember,

    /// <summary>A value of another JSON type than the format wants, null included.</summary>
    WrongType,

    /// <summary>Another kind of file, or a format version this library does not read.</summary>
    WrongFormat,

    /// <summary>Lengths in another unit than millimetres, or a drawing of the left foot.</summary>
    WrongFrame,

    /// <summary>A value outside the words or numbers the format allows.</summary>
    InvalidValue,

    /// <summary>An id that stands twice.</summary>
    DuplicateId,

    /// <summary>An id that points at nothing, such as an unknown body area.</summary>
    UnknownReference,

    /// <summary>A shape that is not path data.</summary>
    InvalidPathData,

    /// <summary>A shape that encloses nothing, or whose border is not closed.</summary>
    EmptyOutline,

    /// <summary>A shape whose border cuts through itself.</summary>
    SelfCrossingOutline,

    /// <summary>A zone that reaches out of the foot.</summary>
    OutsideFoot,

    /// <summary>A drawing that is not XML or not SVG, or that needs another file to be read.</summary>
    NotSvg,

    /// <summary>A drawing with more of something than is read: bytes, elements, levels or curves.</summary>
    TooLarge,

    /// <summary>A part of a drawing that no shape could be made of, or that belongs to no zone.</summary>
    NotUsed,
}
