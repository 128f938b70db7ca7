using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// Thrown when a foot, anatomy, map or landmark file, or a drawing of zones, cannot be used; holds the problems in it.
/// </summary>
public sealed class FootMapFormatException : Exception
{
    internal FootMapFormatException(string file, ImmutableArray<MapProblem> problems)
        : base(string.Join(Environment.NewLine, problems))
    {
        File = file;
        Problems = problems;
    }

    /// <summary>The file as the caller named it.</summary>
    public string File { get; }

    /// <summary>
    /// The problems, in the order of their place in the file; never empty. Of a rule with more than 100 problems the
    /// first 100, and the number of the others on the last of them (<see cref="MapProblem.More"/>).
    /// </summary>
    public ImmutableArray<MapProblem> Problems { get; }

    /// <summary>The number of all problems, those that are not listed included.</summary>
    public int Count => Problems.Sum(problem => 1 + problem.More);
}
