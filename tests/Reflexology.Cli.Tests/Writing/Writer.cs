using System.Collections.Immutable;
using Reflexology.Drawing;
using Reflexology.DuckDb;

namespace Reflexology.Cli.Tests;

/// <summary>A command line that writes files: one for each way the tool has to write.</summary>
/// <param name="Line">The command line.</param>
/// <param name="Outputs">The files it writes.</param>
internal sealed record Writer(string Line, params ImmutableArray<string> Outputs)
{
    /// <summary>A command line for each way to write; the words at its end are its outputs.</summary>
    public static ImmutableArray<Writer> All { get; } =
    [
        .. ExportFormat.AllEndings.Select(ending => new Writer($"draw neck --size A5 -o out{ending}", $"out{ending}")),
        new("check kidney --map chinese -o out.png", "out.png"),
        new("export my.json -o out.svg", "out.svg"),
        new("export my.json -o out.geojson", "out.geojson"),
        new("import my.svg --into my.json", "my.json"),
        new("import my.geojson --into my.json -o out.json", "out.json"),
        new("new out", "out.json", "map.schema.json"),
        new("validate my.json --format sarif -o out.sarif", "out.sarif"),
        new("validate my.json --picture out.png", "out.png"),
        .. PointFormat.All.Select(format => format.Word)
            .Select(format => new Writer($"lookup points.csv -o out.{format}", $"out.{format}")),
        new("lookup points.csv -o points.csv --rejected rows", "points.csv"),
        new("lookup bad.csv -o out.csv --rejected rows", "out.csv", "rows"),
        .. PointFormat.All.Select(format => format.Word).Select(format => new Writer(
            $"query FROM/**/'points.csv' -o out.{format}", $"out.{format}")),
    ];

    /// <summary>The words of the command line.</summary>
    public string[] Words => Line.Split(' ');

    /// <summary>True for a writer that never replaces a file.</summary>
    public bool IsForNewFiles => Words[0] == "new";

    /// <summary>True for a writer whose output takes the place of its input.</summary>
    public bool IsInPlace => Outputs.Any(output => output is "my.json" or "points.csv");

    /// <summary>Writes the files that the command lines read.</summary>
    public static void Prepare(Tool tool)
    {
        string moved = MapFile.WithShape("M20 100 L40 100 L40 120 L20 120 Z");
        File.WriteAllText(tool.PathOf("my.json"), moved);
        tool.Run("export", "my.json", "-o", "my.svg");
        tool.Run("export", "my.json", "-o", "my.geojson");
        File.WriteAllText(tool.PathOf("my.json"), MapFile.Basic);
        IEnumerable<string> rows = Enumerable.Range(0, 5000).Select(i => $"{i},{i % 95},{i % 250},note {i}");
        File.WriteAllLines(tool.PathOf("points.csv"), rows.Prepend("id,x,y,note"));
        File.WriteAllLines(tool.PathOf("bad.csv"), ["x,y", "54,115", "here,115", "54,115,7"]);
    }

    /// <inheritdoc/>
    public override string ToString() => Line;
}
