using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>One thing that was found in a file: what, where, and what to do next.</summary>
public sealed record Finding
{
    /// <summary>What was looked for.</summary>
    public required ValidationRule Rule { get; init; }

    /// <summary>The file as the caller named it.</summary>
    public required string File { get; init; }

    /// <summary>Line in the file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Character in the line, from 1; for path data the character inside the path where that is known.</summary>
    public required int Column { get; init; }

    /// <summary>Where in the JSON, for example <c>zones[0].shapes.plantar</c>; empty for the file as a whole.</summary>
    public required string JsonPath { get; init; }

    /// <summary>The ids of the zones it concerns, the one it stands at first; may be empty.</summary>
    public ImmutableArray<string> Zones { get; init; } = [];

    /// <summary>Where on the foot; null for what has no place there.</summary>
    public FindingPlace? Place { get; init; }

    /// <summary>Its number on a picture, from 1; null where there is none. See <see cref="ValidatedFile.WithMarks"/>.</summary>
    public int? Mark { get; init; }

    /// <summary>What was expected, what was found, and what to do next, in English, without the place in the file.</summary>
    public required string Message { get; init; }

    /// <summary>In one line as compilers write it: <c>file(line,column): error rule: json.path: expected …, found …. [mark]</c></summary>
    public override string ToString()
    {
        string path = JsonPath.Length == 0 ? "" : $"{JsonPath}: ";
        string mark = Mark is null ? "" : FormattableString.Invariant($" [{Mark}]");
        return $"{File}({Line},{Column}): {Rule.Severity.ToWord()} {Rule}: {path}{Message}{mark}";
    }
}
