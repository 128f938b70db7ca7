using System.Collections.Immutable;
using Reflexology.Authoring;

namespace Reflexology.Cli;

/// <summary>What <c>validate --format json</c> answers.</summary>
/// <param name="Errors">The number of findings that are errors.</param>
/// <param name="Warnings">The number of findings that are warnings.</param>
/// <param name="Files">The files in the order in which they were named.</param>
internal sealed record ValidateAnswer(int Errors, int Warnings, ValidatedEntry[] Files)
{
    public static ValidateAnswer Of(ImmutableArray<ValidatedFile> files) =>
        new(files.Sum(file => file.Errors), files.Sum(file => file.Warnings), [.. files.Select(ValidatedEntry.Of)]);
}

/// <summary>One file, and what was found in it.</summary>
internal sealed record ValidatedEntry(string File, string? Map, FindingEntry[] Findings)
{
    public static ValidatedEntry Of(ValidatedFile file) => new(file.Name, file.Map?.Id, [.. file.Findings.Select(FindingEntry.Of)]);
}

/// <summary>One finding; <c>place</c> is null for what has none on the foot, <c>mark</c> without a picture.</summary>
internal sealed record FindingEntry(string Rule, string Severity, int Line, int Column, string JsonPath, string[] Zones, string Message, int? Mark, PlaceEntry? Place)
{
    public static FindingEntry Of(Finding finding) => new(
        finding.Rule.Id, finding.Rule.Severity.ToWord(), finding.Line, finding.Column, finding.JsonPath, [.. finding.Zones], finding.Message, finding.Mark,
        finding.Place is { } place ? PlaceEntry.Of(place) : null);
}

/// <summary>Where on the foot: a point in millimetres on the right foot's view, and measures to a thousandth.</summary>
internal sealed record PlaceEntry(string Feet, string Aspect, double X, double Y, double AreaInMm2, double WidthInMm, double LengthInMm)
{
    public static PlaceEntry Of(FindingPlace place) => new(
        place.Feet.ToWord(), place.Aspect.ToWord(), Rounded(place.Point.X), Rounded(place.Point.Y),
        Rounded(place.Area), Rounded(place.Width), Rounded(place.Length));

    private static double Rounded(double number) => Math.Round(number, 3);
}
