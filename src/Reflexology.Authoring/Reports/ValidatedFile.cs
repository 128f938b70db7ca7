using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>A file and the problems that were found in it. Immutable.</summary>
/// <param name="Name">The file as the caller named it.</param>
/// <param name="Map">The map it holds; null where it cannot be read, and for files of another kind.</param>
/// <param name="Problems">
/// The problems in the order of their place in the file, at most 100 of each rule; the last one of a rule holds the
/// number of the others (<see cref="MapProblem.More"/>). Empty where there is nothing to mend.
/// </param>
public sealed record ValidatedFile(string Name, FootMap? Map, ImmutableArray<MapProblem> Problems)
{
    /// <summary>The number of problems that are errors, those that are not listed included.</summary>
    public int Errors => CountOf(ProblemSeverity.Error);

    /// <summary>The number of problems that are warnings, those that are not listed included.</summary>
    public int Warnings => CountOf(ProblemSeverity.Warning);

    /// <summary>The same file, its problems that have a region of the foot numbered for a picture.</summary>
    public ValidatedFile WithMarks()
    {
        int marks = 0;
        return this with { Problems = [.. Problems.Select(Numbered)] };

        MapProblem Numbered(MapProblem problem) => problem.Region is null ? problem : problem with { Mark = ++marks };
    }

    private int CountOf(ProblemSeverity severity) =>
        Problems.Where(problem => problem.Severity == severity).Sum(problem => 1 + problem.More);
}
