using System.Collections.Immutable;

namespace Reflexology.Viewer;

/// <summary>A problem of a map file as the page shows it.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="Excerpt">The line of the file that it is in.</param>
/// <param name="Drawing">The zone that it is in; null without one, or where nothing of the zone can be drawn.</param>
public sealed record ShownProblem(MapProblem Problem, SourceExcerpt Excerpt, ProblemDrawing? Drawing)
{
    /// <summary>The problem in one line, as the command line prints it.</summary>
    public string Line => SourceExcerpt.Plain($"{Problem}");

    /// <summary>The same without its place, as a sentence, in English.</summary>
    public string Message
    {
        get
        {
            string message = Problem.Message;
            return SourceExcerpt.Plain(string.Concat(message[..1].ToUpperInvariant(), message.AsSpan(1)));
        }
    }

    /// <summary>Problems of one file, each with its excerpt and its drawing.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="problems">Its problems.</param>
    internal static ImmutableArray<ShownProblem> FromFile(byte[] bytes, IEnumerable<MapProblem> problems)
    {
        string[] lines = SourceExcerpt.Lines(bytes);
        var shapes = FileShapes.Parse(bytes);
        return [.. problems.Select(Shown)];

        ShownProblem Shown(MapProblem problem)
        {
            ProblemDrawing? drawing =
                shapes.Find(problem.Path) is { } shape ? ProblemDrawing.Create(shape, problem) : null;
            return new ShownProblem(problem, SourceExcerpt.Create(lines, problem.Line, problem.Column), drawing);
        }
    }
}
