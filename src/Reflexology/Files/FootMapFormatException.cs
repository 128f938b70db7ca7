using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// Thrown when a foot, anatomy, map or landmark file, or a drawing of zones, cannot be used; holds every problem in it.
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

    /// <summary>All problems, in the order of their place in the file; never empty.</summary>
    public ImmutableArray<MapProblem> Problems { get; }
}
