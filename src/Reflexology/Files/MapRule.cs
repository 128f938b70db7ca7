namespace Reflexology;

/// <summary>
/// The rules for foot, anatomy, map, evidence and landmark files and for drawings of zones. A problem names the rule
/// that is broken; see <see cref="MapRules.Id"/> for its word in reports and <see cref="MapRules.Severity"/> for its
/// weight.
/// </summary>
public enum MapRule
{
    /// <summary>The file is not there, or may not be read.</summary>
    Unreadable,

    /// <summary>The file is not UTF-8 text, or the text is not JSON, or it stops too early.</summary>
    NotJson,

    /// <summary>A member the format does not know.</summary>
    UnknownMember,

    /// <summary>A member the format needs is not there.</summary>
    MissingMember,

    /// <summary>A member that occurs twice in one object.</summary>
    DuplicateMember,

    /// <summary>A value of another JSON type than the format wants, null included.</summary>
    WrongType,

    /// <summary>Another kind of file, or a format version this library does not read.</summary>
    WrongFormat,

    /// <summary>Lengths in another unit than millimetres, or a drawing of the left foot.</summary>
    WrongFrame,

    /// <summary>A value outside the words or numbers the format allows.</summary>
    InvalidValue,

    /// <summary>An id that occurs twice.</summary>
    DuplicateId,

    /// <summary>An id that points at nothing, such as an unknown body area.</summary>
    UnknownReference,

    /// <summary>A shape that is not path data.</summary>
    InvalidPathData,

    /// <summary>A shape that encloses nothing, or whose border is not closed.</summary>
    EmptyOutline,

    /// <summary>A shape whose border crosses itself.</summary>
    SelfCrossingOutline,

    /// <summary>A zone that reaches out of the foot.</summary>
    OutsideFoot,

    /// <summary>A drawing that is not XML or not SVG, or that needs another file to be read.</summary>
    NotSvg,

    /// <summary>A file that exceeds a limit: bytes, elements, nesting, curves, vertices or letters.</summary>
    TooLarge,

    /// <summary>A part of a drawing that no shape could be made of, or that belongs to no zone.</summary>
    NotUsed,

    /// <summary>Two zones of a foot that overlap although neither names the other in <c>over</c>.</summary>
    UndeclaredOverlap,

    /// <summary>
    /// As <see cref="UndeclaredOverlap"/>, in a strip that comes from a border not drawn quite alike.
    /// </summary>
    SliverOverlap,

    /// <summary>A thin region between zones that no zone covers.</summary>
    Gap,

    /// <summary>A part of a zone that is too thin to be drawn.</summary>
    ThinPart,

    /// <summary>A zone that names another one in <c>over</c> and overlaps it on no view.</summary>
    OverWithoutOverlap,

    /// <summary>An assertion about the place of a zone that its shape contradicts.</summary>
    Assertion,

    /// <summary>A map that takes too much work to be checked to its end.</summary>
    NotChecked,

    /// <summary>A drawing of a foot that strays from the silhouette of the reference foot.</summary>
    ArtworkOff,
}

/// <summary>The weight of a problem.</summary>
public enum ProblemSeverity
{
    /// <summary>The file cannot be used, or contradicts itself.</summary>
    Error,

    /// <summary>The file can be used; the problem is probably not meant.</summary>
    Warning,
}

/// <summary>The id and the severity of each rule.</summary>
public static class MapRules
{
    /// <summary>
    /// The stable kebab-case id of a rule, for reports and programs, for example <c>undeclared-overlap</c>.
    /// </summary>
    public static string Id(this MapRule rule) => rule.ToWord();

    /// <summary>The weight of a breach of a rule.</summary>
    public static ProblemSeverity Severity(this MapRule rule) => rule switch
    {
        MapRule.Gap or MapRule.ThinPart or MapRule.OverWithoutOverlap or MapRule.NotChecked
            or MapRule.ArtworkOff =>
            ProblemSeverity.Warning,
        _ => ProblemSeverity.Error,
    };
}
