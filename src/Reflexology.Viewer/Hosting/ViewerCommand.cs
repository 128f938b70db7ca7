namespace Reflexology.Viewer;

/// <summary>Starts the viewer, says where it is, and waits for Ctrl-C.</summary>
public static class ViewerCommand
{
    /// <summary>Runs until Ctrl-C. Exit codes: 0 ended, 1 no port to serve on, 2 wrong usage.</summary>
    internal static async Task<int> RunAsync(string[] args)
    {
        ViewerOptions options;
        try
        {
            options = ViewerOptions.Parse(args);
        }
        catch (ArgumentException wrong)
        {
            await Console.Error.WriteLineAsync($"{wrong.Message}{Environment.NewLine}{Environment.NewLine}{ViewerOptions.Usage}");
            return 2;
        }

        if (options.ShowsHelp)
        {
            Console.WriteLine(ViewerOptions.Usage);
            return 0;
        }

        return await RunAsync(options, Console.WriteLine, Console.Error.WriteLine);
    }

    /// <summary>Serves on 127.0.0.1 until Ctrl-C.</summary>
    /// <param name="options">How to start.</param>
    /// <param name="say">Writes a line that tells where it is.</param>
    /// <param name="fail">Writes a line that tells why it is nowhere.</param>
    /// <returns>0 when it ended; 1 when no port could be had, or the map file cannot be shown.</returns>
    /// <exception cref="IOException">The map file cannot be read.</exception>
    public static async Task<int> RunAsync(ViewerOptions options, Action<string> say, Action<string> fail)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(say);
        ArgumentNullException.ThrowIfNull(fail);
        await using WebApplication? app = await ViewerApp.StartAsync(options.Ports);
        if (app is null)
        {
            fail($"Port {options.Port} of 127.0.0.1 cannot be had. Name another with --port, or none.");
            return 1;
        }

        string? map = options.Map;
        if (options.MapFile is { } file)
        {
            OpenResult opened = app.Services.GetRequiredService<MapStore>().Open(Path.GetFileName(file), await File.ReadAllBytesAsync(file));
            if (opened.Map is null)
            {
                fail($"The map '{file}' cannot be shown: it has mistakes, or more than {MapStore.MostBytes >> 20} MB. 'reflexology maps {file}' lists its mistakes.");
                return 1;
            }

            map = opened.Map.Id;
        }

        string address = $"{app.Urls.Single()}{First(map, options)}";
        say($"Reflexology viewer: {address}");
        say("Press Ctrl-C to end it.");
        if (options.OpensBrowser)
            SystemBrowser.Open(address);
        await app.WaitForShutdownAsync();
        return 0;
    }

    // Only what was asked for: the page knows the rest.
    private static string First(string? map, ViewerOptions options)
    {
        string address = ExplorerAddress.Joined([("map", map), ("areas", string.Join(',', options.Areas)), ("lang", options.Language)]);
        return address == "/?" ? "" : address;
    }
}
