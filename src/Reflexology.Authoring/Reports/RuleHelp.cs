using System.Globalization;
using Reflexology.Drawing;

namespace Reflexology.Authoring;

/// <summary>The rules in words, for SARIF.</summary>
internal static class RuleHelp
{
    /// <summary>A sentence or two that hold for a file without problems of a rule, in English.</summary>
    public static string Help(this MapRule rule) => rule switch
    {
        MapRule.Unreadable => "A file is named by its path and can be read.",
        MapRule.NotJson => "A file is whole JSON in UTF-8.",
        MapRule.UnknownMember => "A file has the members of its format and no other.",
        MapRule.MissingMember => "A file has all the members that its format needs.",
        MapRule.DuplicateMember => "A member stands once in an object.",
        MapRule.WrongType => "A value has the JSON type that the format wants, and is not null.",
        MapRule.WrongFormat =>
            "The member 'format' names the kind of the file and 'version' is one that this version of the library "
            + "reads.",
        MapRule.WrongFrame => "Lengths are in millimetres on the right foot.",
        MapRule.InvalidValue => "A value is one of the words or numbers that the format allows.",
        MapRule.DuplicateId => "An id stands for one thing.",
        MapRule.UnknownReference => "An id that points at something points at something that is there.",
        MapRule.InvalidPathData => "A shape is SVG path data of M L H V C S Q T Z, in either case.",
        MapRule.EmptyOutline => "A shape has closed contours, each with an area.",
        MapRule.SelfCrossingOutline => "The border of a shape does not cut through itself.",
        MapRule.OutsideFoot => FormattableString.Invariant(
            $"A zone stays inside the silhouette of the foot, to {Polygon.LineWidth} mm."),
        MapRule.NotSvg => "A drawing is a whole file of SVG, without entities but plain texts.",
        MapRule.TooLarge => "A file has no more bytes, elements, levels, curves, vertices and letters "
            + "than are read.",
        MapRule.NotUsed => "Every part of a drawing is a shape of a zone of the map.",
        MapRule.UndeclaredOverlap =>
            "Zones of a foot overlap only where the upper one, which comes later in the file, names the lower one in "
            + "'over'.",
        MapRule.SliverOverlap => string.Create(
            CultureInfo.InvariantCulture,
            $"Zones that touch spell the curves of their border with the same numbers, in either direction; a strip "
            + $"less than {OverlapCheck.StripWidth} mm wide that belongs to both comes from numbers that differ."),
        MapRule.Gap => string.Create(
            CultureInfo.InvariantCulture,
            $"Zones either share their border or leave at least {GapCheck.GreatestWidth} mm between them; a point in a "
            + $"narrower gap is in no zone."),
        MapRule.ThinPart => string.Create(
            CultureInfo.InvariantCulture,
            $"Every part of a zone is at least {ThinPartCheck.LeastWidth} mm wide; a spike mostly comes from a node in "
            + $"the wrong place."),
        MapRule.OverWithoutOverlap => string.Create(
            CultureInfo.InvariantCulture,
            $"A zone overlaps each zone that it names in 'over', on some view by at least "
            + $"{OverlapCheck.LeastDeclaredArea} mm2."),
        MapRule.NotChecked =>
            "A map is small enough for all overlaps, gaps, thin parts and assertions to be looked at.",
        MapRule.ArtworkOff => string.Create(
            CultureInfo.InvariantCulture,
            $"A drawing of a foot follows the silhouette of the reference foot to {ArtworkSilhouette.Tolerance} mm."),
        MapRule.Assertion =>
            "The shape of a zone agrees with every assertion about its place; where it does not, the shape or the "
            + "assertion is wrong.",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Expected a rule."),
    };
}
