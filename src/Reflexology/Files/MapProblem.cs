using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// One thing that is wrong in a foot, anatomy, map, evidence or landmark file, or in a drawing of zones: the rule it
/// breaks, its place, what was found, what was expected, and what to do next. Immutable.
/// </summary>
public sealed record MapProblem
{
    internal const int MostLettersOfAPath = 160;

    private const int MostLetters = 400;

    /// <summary>The rule that is broken.</summary>
    public required MapRule Rule { get; init; }

    /// <summary>The weight of it, which is that of its rule.</summary>
    public ProblemSeverity Severity => Rule.Severity();

    /// <summary>The file as the caller named it.</summary>
    public required string File { get; init; }

    /// <summary>The line in the file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>
    /// The character in the line, from 1. For path data, the character inside the path where that is known.
    /// </summary>
    public required int Column { get; init; }

    /// <summary>
    /// The JSON path, for example <c>zones[0].shapes.plantar</c>; in a drawing the element, for example
    /// <c>path#plantar.liver</c>; empty for the file as a whole and in a landmark file.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>
    /// The id of the zone it concerns, of several the one to look at first; null where it concerns none.
    /// </summary>
    public string? ZoneId { get; init; }

    /// <summary>The ids of the other zones it concerns; mostly empty.</summary>
    public ImmutableArray<string> OtherZones { get; init; } = [];

    /// <summary>The ring of the flattened shape, from 0, or null.</summary>
    public int? Ring { get; init; }

    /// <summary>The vertex in that ring, from 0, or null.</summary>
    public int? Vertex { get; init; }

    /// <summary>The character in the path data, from 0, or null.</summary>
    public int? PathOffset { get; init; }

    /// <summary>
    /// The region of the foot that is wrong; null if the problem is not in a readable shape.
    /// </summary>
    public ProblemRegion? Region { get; init; }

    /// <summary>Its number on a picture of such regions, from 1; null without one.</summary>
    public int? Mark { get; init; }

    /// <summary>The text, value or measure that was found, in English.</summary>
    public required string Found { get; init; }

    /// <summary>The text, value or measure that was expected, in English.</summary>
    public required string Expected { get; init; }

    /// <summary>The next step, in English, where there is more to say than <see cref="Expected"/>; or null.</summary>
    public string? Advice { get; init; }

    /// <summary>
    /// The number of further problems of its rule in the file, which are not listed: of a rule with more than 100
    /// problems, on the last one listed; else 0.
    /// </summary>
    public int More { get; init; }

    /// <summary>
    /// The problem without its place: <c>expected …, found …. Advice</c>, and <c>And 12 more of this kind.</c> where
    /// there are <see cref="More"/>; at most 400 letters.
    /// </summary>
    public string Message
    {
        get
        {
            string offset = PathOffset is null ? "" : $" at offset {PathOffset} of the path";
            string vertex = Vertex is null ? "" : $" at vertex {Vertex} of ring {Ring}";
            string advice = Advice is null ? "" : $" {Advice}";
            string more = More == 0 ? "" : $" And {More} more of this kind.";
            string end = $"{offset}{vertex}.{advice}";
            int most = MostLetters - more.Length;
            string message = $"expected {Expected}, found {Found}{end}";
            if (message.Length > most)
                message = $"expected {Expected.Shortened(most / 3)}, found {Found.Shortened(most / 3)}{end}";
            return message.Shortened(most) + more;
        }
    }

    /// <summary>The ids of all zones it concerns, the one to look at first in front.</summary>
    internal ImmutableArray<string> Zones => ZoneId is null ? [] : [ZoneId, .. OtherZones];

    /// <summary>
    /// The problem in one line: <c>file(line,column) path (zone 'id'): expected …, found …. Advice</c>
    /// </summary>
    public override string ToString()
    {
        string path = Path.Length == 0 ? "" : $" {Path}";
        string zone = ZoneId is null ? "" : $" (zone '{ZoneId}')";
        return $"{File}({Line},{Column}){path}{zone}: {Message}";
    }

    /// <summary>
    /// The problem in one line as compilers write theirs, which editors read:
    /// <c>file(line,column): error rule-id: path: expected …, found …. Advice [mark]</c>
    /// </summary>
    public string ToCompilerLine()
    {
        string path = Path.Length == 0 ? "" : $"{Path}: ";
        string mark = Mark is null ? "" : $" [{Mark}]";
        return $"{File}({Line},{Column}): {Severity.ToWord()} {Rule.Id()}: {path}{Message}{mark}";
    }
}
