using System.Collections.Immutable;

namespace Reflexology.Viewer;

/// <summary>One thing that is wrong in a map file, with what helps to see it.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Excerpt">The line of the file where it stands.</param>
/// <param name="Drawing">The zone it stands in; null where it stands in none, or nothing of the zone can be drawn.</param>
public sealed record MapFault(MapProblem Problem, SourceExcerpt Excerpt, FaultDrawing? Drawing)
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
    /// <param name="problems">What is wrong in it.</param>
    internal static ImmutableArray<MapFault> All(byte[] bytes, IEnumerable<MapProblem> problems)
    {
        var source = new SourceText(bytes);
        RawZones zones = RawZones.Of(bytes);
        return [.. problems.Select(problem => new MapFault(
            problem, source.At(problem.Line, problem.Column), zones.At(problem.Path) is { } shape ? FaultDrawing.Of(shape, problem) : null))];
    }
}
