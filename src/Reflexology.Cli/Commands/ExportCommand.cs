using System.CommandLine;
using Reflexology.Authoring;

namespace Reflexology.Cli;

/// <summary><c>export</c>: the shapes of a map as a drawing for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        InputArgument<string> map = new("MAP")
        {
            Description = "A built-in map by its id, or a map file, which ends in .json",
            TakesIds = true,
        };
        WordOption<ShapeFileFormat?> format = DrawingOptions.Format();
        OutputOption<string?> file = new("--output", "-o")
        {
            Description = "The file to write; not given: the id of the map with the ending of the format",
            HelpName = "FILE",
        };
        var command = new Command("export", "Write the shapes of a map for an SVG editor or a GIS program")
        {
            map, format, file,
        };
        DrawingOptions.CheckEnding(
            command,
            format,
            "--output",
            DrawingOptions.FormatOf,
            result => result.GetResult(file)?.Tokens.SingleOrDefault()?.Value);
        command.SetAction(result =>
        {
            FootMap chosen = MapChoice.Load(result.GetRequiredValue(map));
            ShapeFileFormat written = format.In(result)
                ?? DrawingOptions.FormatOf(result.GetValue(file) ?? "")
                ?? ShapeFileFormat.Svg;
            RunOutput output = new RunFiles(result).Output(
                file.Name, result.GetValue(file) ?? $"{chosen.Id}{DrawingOptions.EndingOf(written)}");
            output.Write(stream => MapDrawing.Write(chosen, stream, written));
            int shapes = chosen.Zones.Sum(zone => zone.Shapes.Count + zone.LeftShapes.Count);
            terminal.Beside(output).Line(
                $"Wrote {output}: {Phrases.Counted(shapes, "shape")} of {Phrases.Counted(chosen.Zones.Length, "zone")} "
                    + $"of {chosen.Id}.");
            return ExitCode.Done;
        });
        return command;
    }
}
