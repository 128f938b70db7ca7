using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>What is looked for in a file. Compared by identity.</summary>
public sealed class ValidationRule
{
    private static readonly ImmutableDictionary<MapRule, ValidationRule> OfProblems =
        Enum.GetValues<MapRule>().ToImmutableDictionary(kind => kind, kind => new ValidationRule(kind.ToWord(), ValidationSeverity.Error, HelpOf(kind)));

    private ValidationRule(string id, ValidationSeverity severity, string help) => (Id, Severity, Help) = (id, severity, help);

    /// <summary>The file is not there, or may not be read.</summary>
    public static ValidationRule Unreadable { get; } =
        new("unreadable", ValidationSeverity.Error, "A file is named by its path and can be read.");

    /// <summary>Two zones of a foot overlap and neither names the other in <c>over</c>.</summary>
    public static ValidationRule UndeclaredOverlap { get; } = new("undeclared-overlap", ValidationSeverity.Error,
        "Zones of a foot overlap only where the upper one, which comes later in the file, names the lower one in 'over'.");

    /// <summary>As <see cref="UndeclaredOverlap"/>, in a strip that comes from a border not drawn quite alike.</summary>
    public static ValidationRule SliverOverlap { get; } = new("sliver-overlap", ValidationSeverity.Error, FormattableString.Invariant(
        $"Zones that touch spell the curves of their border with the same numbers, in either direction; a strip less than {OverlapCheck.StripWidth} mm wide that belongs to both comes from numbers that differ."));

    /// <summary>A thin region between zones that no zone covers.</summary>
    public static ValidationRule Gap { get; } = new("gap", ValidationSeverity.Warning, FormattableString.Invariant(
        $"Zones either share their border or leave at least {GapCheck.GreatestWidth} mm between them; a point in a narrower gap is in no zone."));

    /// <summary>A part of a zone that is too thin to be drawn.</summary>
    public static ValidationRule ThinPart { get; } = new("thin-part", ValidationSeverity.Warning, FormattableString.Invariant(
        $"Every part of a zone is at least {ThinPartCheck.LeastWidth} mm wide; a spike mostly comes from a node in the wrong place."));

    /// <summary>A zone names another one in <c>over</c> and overlaps it on no view.</summary>
    public static ValidationRule OverWithoutOverlap { get; } = new("over-without-overlap", ValidationSeverity.Warning, FormattableString.Invariant(
        $"A zone overlaps each zone that it names in 'over', on some view by at least {OverCheck.LeastArea} mm2."));

    /// <summary>An assertion about the place of a zone that its shape contradicts.</summary>
    public static ValidationRule Assertion { get; } = new("assertion", ValidationSeverity.Error,
        "The shape of a zone agrees with every assertion about its place; where it does not, the shape or the assertion is wrong.");

    /// <summary>All rules: those of reading a file, then those of its shapes.</summary>
    public static ImmutableArray<ValidationRule> All { get; } =
    [
        Unreadable, .. Enum.GetValues<MapRule>().Select(Of),
        UndeclaredOverlap, SliverOverlap, Gap, ThinPart, OverWithoutOverlap, Assertion,
    ];

    /// <summary>The stable kebab-case id.</summary>
    public string Id { get; }

    /// <summary>How much a breach of it weighs.</summary>
    public ValidationSeverity Severity { get; }

    /// <summary>What holds for a file without such a finding, in a sentence or two.</summary>
    public string Help { get; }

    /// <summary>The rule that a problem of reading breaks.</summary>
    public static ValidationRule Of(MapRule kind) => OfProblems[kind];

    /// <summary>Its id.</summary>
    public override string ToString() => Id;

    private static string HelpOf(MapRule kind) => kind switch
    {
        MapRule.NotJson => "A file is whole JSON in UTF-8.",
        MapRule.UnknownMember => "A file has the members of its format and no other.",
        MapRule.MissingMember => "A file has all the members that its format needs.",
        MapRule.DuplicateMember => "A member stands once in an object.",
        MapRule.WrongType => "A value has the JSON type that the format wants, and is not null.",
        MapRule.WrongFormat => "The member 'format' names the kind of the file and 'version' is one that this version of the library reads.",
        MapRule.WrongFrame => "Lengths are in millimetres on the right foot.",
        MapRule.InvalidValue => "A value is one of the words or numbers that the format allows.",
        MapRule.DuplicateId => "An id stands for one thing.",
        MapRule.UnknownReference => "An id that points at something points at something that is there.",
        MapRule.InvalidPathData => "A shape is SVG path data of M L H V C S Q T Z, in either case.",
        MapRule.EmptyOutline => "A shape has closed contours, each with an area.",
        MapRule.SelfCrossingOutline => "The border of a shape does not cut through itself.",
        MapRule.OutsideFoot => FormattableString.Invariant($"A zone stays inside the silhouette of the foot, to {SilhouetteCheck.Tolerance} mm."),
        MapRule.NotSvg => "A drawing is a whole file of SVG, without entities of its own.",
        MapRule.TooLarge => "A drawing has no more bytes, elements, levels and curves than are read.",
        MapRule.NotUsed => "Every part of a drawing is a shape of a zone of the map.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected a kind of problem."),
    };
}
