using System.CommandLine;

namespace Reflexology.Viewer;

/// <summary>Starts the viewer, reports its address, and waits for Ctrl-C.</summary>
internal static class ViewerCommand
{
    private const int WrongUsage = 2;

    /// <summary>Runs until Ctrl-C. Exit codes: 0 ended, 1 no port to serve on, 2 wrong usage.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var arguments = new ViewerArguments();
        var command = new RootCommand("Serves the viewer of foot maps to this machine")
        {
            arguments.Port, arguments.NoBrowser,
        };
        command.SetAction((result, _) => RunAsync(arguments.Read(result), Console.WriteLine, Console.Error.WriteLine));
        ParseResult parsed = command.Parse(args);
        int exitCode = await parsed.InvokeAsync();
        return parsed.Errors.Count > 0 ? WrongUsage : exitCode;
    }

    /// <summary>Serves on 127.0.0.1 until Ctrl-C.</summary>
    /// <param name="options">The options.</param>
    /// <param name="say">Writes a line with the address.</param>
    /// <param name="fail">Writes a line that reports why the viewer did not start.</param>
    /// <returns>0 when it ended; 1 when no port is available, or the map file cannot be shown.</returns>
    /// <exception cref="IOException">The map file cannot be read.</exception>
    public static async Task<int> RunAsync(ViewerOptions options, Action<string> say, Action<string> fail)
    {
        var maps = new MapStore { Artwork = options.Artwork };
        await using WebApplication? app = await ViewerApp.StartAsync(options.Ports, maps);
        if (app is null)
        {
            fail($"Port {options.Port} of 127.0.0.1 is in use or not permitted. Name another with --port, or none.");
            return 1;
        }

        string? map = options.Map;
        if (options.MapFile is { } file)
        {
            byte[] bytes = await File.ReadAllBytesAsync(file);
            OpenResult opened = maps.Open(Path.GetFileName(file), bytes);
            if (opened.Map is null)
            {
                fail($"The map '{file}' cannot be shown: it has mistakes, or more than {MapStore.MostBytes >> 20} MB. "
                    + $"'reflexology maps {file}' lists its mistakes.");
                return 1;
            }

            map = opened.Map.Id;
        }

        string address = $"{app.Urls.Single()}{FirstPage(map, options)}";
        say($"Reflexology viewer: {address}");
        say("Press Ctrl-C to end it.");
        if (options.OpensBrowser)
            SystemBrowser.Open(address);
        await app.WaitForShutdownAsync();
        return 0;
    }

    // Only what was asked for: the page knows the rest.
    private static string FirstPage(string? map, ViewerOptions options)
    {
        string areas = string.Join(',', options.Areas);
        string address = ExplorerAddress.Joined([("map", map), ("areas", areas), ("lang", options.Language)]);
        return address == "/?" ? "" : address;
    }
}
