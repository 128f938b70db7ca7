namespace Reflexology.Viewer;

/// <summary>Starts the viewer, says where it is, and waits for Ctrl-C.</summary>
internal static class ViewerCommand
{
    /// <summary>Runs until Ctrl-C. Exit codes: 0 ended, 1 no port to serve on, 2 wrong usage.</summary>
    public static async Task<int> RunAsync(string[] args)
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

        await using WebApplication? app = await ViewerApp.StartAsync(options.Ports);
        if (app is null)
        {
            await Console.Error.WriteLineAsync($"Port {options.Port} of 127.0.0.1 cannot be had. Name another with --port, or none.");
            return 1;
        }

        string address = app.Urls.Single();
        Console.WriteLine($"Reflexology viewer: {address}");
        Console.WriteLine("Press Ctrl-C to end it.");
        if (options.OpensBrowser)
            SystemBrowser.Open(address);
        await app.WaitForShutdownAsync();
        return 0;
    }
}
