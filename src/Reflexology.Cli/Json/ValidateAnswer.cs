using System.Collections.Immutable;
using Reflexology.Authoring;

namespace Reflexology.Cli;

/// <summary>The answer of <c>validate --format json</c>.</summary>
/// <param name="Errors">The number of problems that are errors.</param>
/// <param name="Warnings">The number of problems that are warnings.</param>
/// <param name="Files">The files in the order in which they were named.</param>
internal sealed record ValidateAnswer(int Errors, int Warnings, ValidatedEntry[] Files)
{
    public static ValidateAnswer Of(ImmutableArray<ValidatedFile> files) =>
        new(files.Sum(file => file.Errors), files.Sum(file => file.Warnings), [.. files.Select(ValidatedEntry.Of)]);
}

/// <summary>One file, and its problems.</summary>
internal sealed record ValidatedEntry(string File, string? Map, FindingEntry[] Findings)
{
    public static ValidatedEntry Of(ValidatedFile file) =>
        new(file.Name, file.Map?.Id, [.. file.Problems.Select(FindingEntry.Of)]);
}

/// <summary>
/// One problem; <c>place</c> is null without a region of the foot, <c>mark</c> without a picture; <c>more</c> is the
/// number of problems of its rule that are not listed, on the last one that is, else 0.
/// </summary>
internal sealed record FindingEntry(
    string Rule,
    string Severity,
    int Line,
    int Column,
    string JsonPath,
    string[] Zones,
    string Message,
    int? Mark,
    PlaceEntry? Place,
    int More)
{
    public static FindingEntry Of(MapProblem problem) => new(
        problem.Rule.Id(),
        problem.Severity.ToWord(),
        problem.Line,
        problem.Column,
        problem.Path,
        [.. problem.Zones],
        problem.Message,
        problem.Mark,
        problem.Region is { } region ? PlaceEntry.Of(region) : null,
        problem.More);
}

/// <summary>
/// A region of the foot: a point in it in millimetres on the right foot's view, its size to a thousandth.
/// </summary>
internal sealed record PlaceEntry(
    string Feet, string Aspect, double X, double Y, double AreaInMm2, double WidthInMm, double LengthInMm)
{
    public static PlaceEntry Of(ProblemRegion region) => new(
        region.Feet.ToWord(),
        region.Aspect.ToWord(),
        Rounded(region.Point.X),
        Rounded(region.Point.Y),
        Rounded(region.Area),
        Rounded(region.Width),
        Rounded(region.Length));

    private static double Rounded(double number) => Math.Round(number, 3);
}
