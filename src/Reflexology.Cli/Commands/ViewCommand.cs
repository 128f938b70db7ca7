using System.CommandLine;
using System.CommandLine.Parsing;
using Reflexology.Viewer;

namespace Reflexology.Cli;

/// <summary><c>view</c>: opens the interactive page in the browser.</summary>
internal static class ViewCommand
{
    private const string Browser = "browser";

    public static Command Create(Terminal terminal)
    {
        Argument<string[]> words = SharedOptions.Words("AREA", "Body areas to light up: ids, names or synonyms in any language");
        var map = new Option<string?>("--map") { Description = "The map to show first: a built-in one by its id, or a map file, which ends in .json", HelpName = "ID|FILE" };
        var language = new WordOption<string?>("--lang", "The language of the page; that of the browser by default", Browser, [(Browser, null), .. Languages.All.Select(one => (one, (string?)one))]);
        var port = new Option<int?>("--port")
        {
            Description = $"Serve on this port of 127.0.0.1 (0: any free one); by default {ViewerOptions.UsualPort}, or a free one if that is taken",
            HelpName = "N",
            CustomParser = PortOf,
        };
        var noBrowser = new Option<bool>("--no-browser") { Description = "Do not open the browser" };
        var command = new Command("view", "Open the interactive map in the browser") { words, map, language, port, noBrowser };
        command.SetAction((result, _) => RunAsync(new ViewerOptions
        {
            Areas = AreaWords.Each(BodyAtlas.BuiltIn, result.GetValue(words) ?? []),
            Language = language.In(result),
            Port = result.GetValue(port),
            OpensBrowser = !result.GetValue(noBrowser),
        }, result.GetValue(map), terminal));
        return command;
    }

    private static async Task<int> RunAsync(ViewerOptions options, string? map, Terminal terminal)
    {
        if (options.Areas.Length > ExplorerState.MostAreas)
        {
            terminal.Error($"Expected at most {ExplorerState.MostAreas} body areas to light up, found {options.Areas.Length}. Name fewer, or one that holds several, such as digestion.");
            return ExitCode.WrongUsage;
        }

        // What is wrong with a map is said here as by every command.
        if (map is not null)
            MapChoice.Load(map);
        ViewerOptions shown = map is not null && MapChoice.IsFile(map) ? options with { MapFile = map } : options with { Map = map };
        return await ViewerCommand.RunAsync(shown, terminal.Line, terminal.Error);
    }

    private static int? PortOf(ArgumentResult result)
    {
        string found = result.Tokens[^1].Value;
        int? port = ViewerOptions.ParsePort(found);
        if (port is null)
            result.AddError($"--port: expected a number of 0 to 65535, found '{found}'.");
        return port;
    }
}
