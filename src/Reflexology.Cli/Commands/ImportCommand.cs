using System.CommandLine;
using Reflexology.Authoring;

namespace Reflexology.Cli;

/// <summary><c>import</c>: the shapes of a drawing into a map file.</summary>
internal static class ImportCommand
{
    /// <summary>The most unused parts of a drawing that are named one by one; the others are counted.</summary>
    private const int MostWarnings = 50;

    public static Command Create(Terminal terminal)
    {
        var drawing = new InputArgument<string>("DRAWING")
        {
            Description = "An SVG or GeoJSON file, as export writes it and an editor saved it",
        };
        InputOption<string> into = new("--into")
        {
            Description = "The map file that the shapes belong to; all else in it stays as it is",
            HelpName = "MAP.json",
            Required = true,
        };
        WordOption<ShapeFileFormat?> format = DrawingOptions.Format();
        OutputOption<string?> file = new("--output", "-o")
        {
            Description = "The map file to write; not given: the one named with --into",
            HelpName = "FILE",
        };
        var command = new Command("import", "Read the shapes of a drawing back into a map file")
        {
            drawing, into, format, file,
        };
        DrawingOptions.CheckEnding(
            command,
            format,
            "DRAWING",
            DrawingOptions.FormatOfInput,
            result => result.GetResult(drawing)?.Tokens.SingleOrDefault()?.Value);
        command.SetAction(result =>
        {
            string source = result.GetRequiredValue(drawing), map = result.GetRequiredValue(into);
            RunOutput output = new RunFiles(result).Output(file.Name, result.GetValue(file) ?? map, inPlaceOf: into);
            using FileStream stream = InputFile.Open(source, "the drawing");
            ShapeFileFormat read = format.In(result) ?? DrawingOptions.FormatOfInput(source) ?? ShapeFileFormat.Svg;
            ImportReport report = MapDrawing.ReadInto(InputFile.Read(map, "the map"), map, stream, source, read);
            return Write(report, output, terminal.Beside(output));
        });
        return command;
    }

    private static int Write(ImportReport report, RunOutput output, Terminal terminal)
    {
        foreach (MapProblem problem in report.Unused.Take(MostWarnings))
            terminal.Warning($"{problem}");
        int more = report.Unused.Sum(problem => 1 + problem.More) - MostWarnings;
        if (more > 0)
            terminal.Warning($"{Phrases.Counted(more, "part")} more of the drawing were not used.");
        output.Write(stream => stream.Write(report.MapFile.AsSpan()));
        string[] changed = [.. report.Changed.Select(shape => $"{shape.Id}")];
        string notDrawn = report.NotDrawn.IsEmpty ? "" : $", {report.NotDrawn.Length} not in the drawing and kept";
        terminal.Line(
            $"Wrote {output}: {Phrases.Counted(changed.Length, "shape")} changed, {report.Unchanged.Count()} as "
                + $"before{notDrawn}.");
        foreach (string id in changed)
            terminal.Line($"  {id}");
        return ExitCode.Done;
    }
}
