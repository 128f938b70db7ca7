using System.CommandLine;
using Spectre.Console;

namespace Reflexology.Cli;

/// <summary><c>maps</c>: the built-in maps, and who says so.</summary>
internal static class MapsCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<bool> json = SharedOptions.Json();
        var command = new Command("maps", "List the built-in maps") { json };
        command.SetAction(result =>
        {
            FootMap[] maps = [.. FootMap.BuiltInIds.Select(FootMap.Load)];
            if (result.GetValue(json))
                terminal.Json(new MapsAnswer([.. maps.Select(MapEntry.Of)]), AnswerContext.Readable.MapsAnswer);
            else
                Write(maps, terminal);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(FootMap[] maps, Terminal terminal)
    {
        Table table = AnswerTable.Of("Map", "Name", "Tradition", "Zones", "Aspects");
        foreach (FootMap map in maps)
            table.AddPlainRow(map.Id, $"{map.Names}", $"{map.Tradition}", $"{map.Zones.Length}", string.Join(", ", MapEntry.AspectsOf(map)));
        terminal.Line(maps.Length == 1 ? "1 built-in map" : $"{maps.Length} built-in maps");
        terminal.Table(table);

        Table sources = AnswerTable.Of("Map", "Drawn from");
        foreach (FootMap map in maps)
        {
            foreach (MapSource source in map.Sources)
                sources.AddPlainRow(map.Id, source.Title);
        }

        terminal.Table(sources);
    }
}
