using System.CommandLine;
using Reflexology.Authoring;
using Reflexology.Drawing;

namespace Reflexology.Cli;

/// <summary><c>export</c>: a map for other programs, as a drawing of its shapes or as a scene.</summary>
internal static class ExportCommand
{
    private const string SceneEnding = ".scene.json";

    public static Command Create(Terminal terminal)
    {
        InputArgument<string> map = new("MAP")
        {
            Description = "A built-in map by its id, or a map file, which ends in .json",
            TakesIds = true,
        };
        Argument<string[]> words = SharedOptions.Words(
            "AREA", "For a scene: body areas whose zones light up, by ids, names or synonyms in any language");
        WordOption<(bool IsScene, ShapeFileFormat? Shapes)> format = DrawingOptions.FormatOrScene();
        OutputOption<string?> file = new("--output", "-o")
        {
            Description = "The file to write; not given: the id of the map with the ending of the format",
            HelpName = "FILE",
        };
        var command = new Command("export", "Write a map for an SVG editor, a GIS program or a web page")
        {
            map, words, format, file,
        };
        DrawingOptions.CheckEnding(
            command,
            format,
            "--output",
            DrawingOptions.FormatOf,
            result => result.GetResult(file)?.Tokens.SingleOrDefault()?.Value);
        command.Validators.Add(result =>
        {
            if (result.GetValue(words) is [var word, ..] && !DrawingOptions.IsScene(result.GetValue(format)))
                result.AddError($"AREA: expected none, for only --format scene lights areas up, found '{word}'.");
        });
        command.SetAction(result =>
        {
            string[] named = result.GetValue(words) ?? [];
            (bool isScene, ShapeFileFormat? asked) = format.In(result);
            FootMap chosen = MapChoice.Load(result.GetRequiredValue(map));
            string? path = result.GetValue(file);
            ShapeFileFormat shapes = asked ?? DrawingOptions.FormatOf(path ?? "") ?? ShapeFileFormat.Svg;
            string ending = isScene ? SceneEnding : DrawingOptions.EndingOf(shapes);
            RunOutput output = new RunFiles(result).Output(file.Name, path ?? $"{chosen.Id}{ending}");
            if (isScene)
                WriteScene(chosen, named, output, terminal);
            else
                WriteShapes(chosen, shapes, output, terminal);
            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteShapes(FootMap map, ShapeFileFormat format, RunOutput output, Terminal terminal)
    {
        output.Write(stream => MapDrawing.Write(map, stream, format));
        int shapes = map.Zones.Sum(zone => zone.Shapes.Count + zone.LeftShapes.Count);
        terminal.Beside(output).Line(
            $"Wrote {output}: {Phrases.Counted(shapes, "shape")} of {Phrases.Counted(map.Zones.Length, "zone")} "
                + $"of {map.Id}.");
    }

    private static void WriteScene(FootMap map, string[] named, RunOutput output, Terminal terminal)
    {
        var diagram = new Diagram(map) { Highlight = [.. AreaWords.Each(map.Atlas, named)] };
        byte[] scene = MapScene.Create(diagram).ToJson();
        output.Write(stream => stream.Write(scene));
        IEnumerable<string> without = diagram.Scene.Lit.Where(part => part.Zones.IsEmpty)
            .Select(part => $"The map '{map.Id}' has no zone of '{part.Names}', of its parts, or around it.");
        foreach (string warning in AreaWords.Doubled(map.Atlas, named).Concat(without))
            terminal.Warning(warning);
        terminal.Beside(output).Line(
            $"Wrote {output}: the scene of {map.Id} with {Phrases.Counted(map.Zones.Length, "zone")}.");
    }
}
