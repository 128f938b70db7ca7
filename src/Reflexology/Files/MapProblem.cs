namespace Reflexology;

/// <summary>One thing that is wrong in a foot, anatomy, map or landmark file, or in a drawing of zones: what, where, and what was expected.</summary>
public sealed record MapProblem
{
    /// <summary>What kind of problem it is.</summary>
    public required MapRule Kind { get; init; }

    /// <summary>The file as the caller named it.</summary>
    public required string File { get; init; }

    /// <summary>Line in the file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Character in the line, from 1. For path data, the character inside the path where that is known.</summary>
    public required int Column { get; init; }

    /// <summary>
    /// Where in the JSON, for example <c>zones[0].shapes.plantar</c>; in a drawing the element, for example <c>path#plantar.liver</c>;
    /// empty for the file as a whole and in a landmark file.
    /// </summary>
    public required string JsonPath { get; init; }

    /// <summary>The zone it concerns, or null.</summary>
    public string? ZoneId { get; init; }

    /// <summary>The ring of the flattened shape, from 0, or null.</summary>
    public int? Ring { get; init; }

    /// <summary>The vertex in that ring, from 0, or null.</summary>
    public int? Vertex { get; init; }

    /// <summary>The character in the path data, from 0, or null.</summary>
    public int? PathOffset { get; init; }

    /// <summary>What the file says.</summary>
    public required string Found { get; init; }

    /// <summary>What it should say.</summary>
    public required string Expected { get; init; }

    /// <summary>What to do next, where there is more to say than <see cref="Expected"/>; or null.</summary>
    public string? Advice { get; init; }

    /// <summary>The problem without the place of it: <c>expected …, found …. Advice.</c></summary>
    internal string Statement
    {
        get
        {
            string offset = PathOffset is null ? "" : $" at offset {PathOffset} of the path";
            string vertex = Vertex is null ? "" : $" at vertex {Vertex} of ring {Ring}";
            string advice = Advice is null ? "" : $" {Advice}";
            return $"expected {Expected}, found {Found}{offset}{vertex}.{advice}";
        }
    }

    /// <summary>The problem in one line: <c>file(line,column) json.path: expected …, found …. Advice.</c></summary>
    public override string ToString()
    {
        string path = JsonPath.Length == 0 ? "" : $" {JsonPath}";
        string zone = ZoneId is null ? "" : $" (zone '{ZoneId}')";
        return $"{File}({Line},{Column}){path}{zone}: {Statement}";
    }
}
