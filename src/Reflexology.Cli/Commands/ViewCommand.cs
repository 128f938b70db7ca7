using System.CommandLine;
using Reflexology.Drawing;
using Reflexology.Viewer;

namespace Reflexology.Cli;

/// <summary><c>view</c>: opens the interactive page in the browser.</summary>
internal static class ViewCommand
{
    private const string Browser = "browser";

    private static readonly TimeSpan ServerTime = TimeSpan.FromSeconds(15);

    public static Command Create(Terminal terminal)
    {
        Argument<string[]> words = SharedOptions.Words(
            "AREA", "Body areas to light up: ids, names or synonyms in any language");
        var map = new InputOption<string?>("--map")
        {
            Description = "The map to show first: a built-in one by its id, or a map file, which ends in .json",
            HelpName = "ID|FILE",
            TakesIds = true,
        };
        var language = new WordOption<string?>(
            "--lang", "The language of the page; that of the browser by default", Browser,
            [(Browser, null), .. Languages.All.Select(one => (one, (string?)one))]);
        InputOption<string?> artwork = DiagramOptions.Artwork();
        var arguments = new ViewerArguments();
        var command = new Command("view", "Open the interactive map in the browser")
        {
            words, map, language, artwork, arguments.Port, arguments.NoBrowser,
        };
        command.SetAction((result, _) =>
        {
            ViewerOptions options = arguments.Read(result) with
            {
                Areas = AreaWords.Each(BodyAtlas.BuiltIn, result.GetValue(words) ?? []),
                Language = language.In(result),
                Artwork = result.GetValue(artwork) is { } folder ? FootArtwork.Read(folder) : null,
            };
            return RunAsync(options, result.GetValue(map), terminal);
        });
        return command;
    }

    private static async Task<int> RunAsync(ViewerOptions options, string? map, Terminal terminal)
    {
        if (options.Areas.Length > ExplorerState.MostAreas)
        {
            terminal.Error(
                $"Expected at most {ExplorerState.MostAreas} body areas to light up, found {options.Areas.Length}. "
                    + "Name fewer, or one that holds several, such as digestion.");
            return ExitCode.WrongUsage;
        }

        foreach (MapProblem problem in options.Artwork?.Problems ?? [])
            terminal.Warning($"{problem}");

        // What is wrong with a map is said here as by every command.
        if (map is not null)
            MapChoice.Load(map);
        ViewerOptions shown = map is not null && MapChoice.IsFile(map)
            ? options with { MapFile = map }
            : options with { Map = map };
        return await ViewerCommand.RunAsync(shown, Say, terminal.Error);

        // By now the server has heard of the signals itself, and closes its connections.
        void Say(string line)
        {
            terminal.Stop.Listen(ServerTime);
            terminal.Line(line);
        }
    }
}
