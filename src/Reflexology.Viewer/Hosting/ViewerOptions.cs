using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology.Viewer;

/// <summary>How to start the viewer. Immutable.</summary>
public sealed record ViewerOptions
{
    /// <summary>The port when none is asked for and it is free.</summary>
    public const int UsualPort = 5173;

    /// <summary>How to call the viewer.</summary>
    internal const string Usage = """
        Usage: Reflexology.Viewer [--port N] [--no-browser]

          --port N      serve on this port of 127.0.0.1, 0 to 65535 (0: any free one);
                        by default 5173, or a free one if that is taken
          --no-browser  do not open the browser
          --help        show this text
        """;

    /// <summary>The port asked for, 0 to 65535; null for the usual one or a free one.</summary>
    public int? Port { get; init; }

    /// <summary>Whether to open the browser.</summary>
    public bool OpensBrowser { get; init; } = true;

    /// <summary>The body areas that are lit at first.</summary>
    public ImmutableArray<BodyArea> Areas { get; init; } = [];

    /// <summary>The id of the built-in map that is shown at first; null for the usual one.</summary>
    public string? Map { get; init; }

    /// <summary>A map file that is opened and shown at first instead; null for none.</summary>
    public string? MapFile { get; init; }

    /// <summary>The language of the page; null for the one that the browser asks for.</summary>
    public string? Language { get; init; }

    /// <summary>Whether only the usage is asked for.</summary>
    internal bool ShowsHelp { get; init; }

    /// <summary>The ports to try, in order.</summary>
    internal IEnumerable<int> Ports => Port is { } port ? [port] : [UsualPort, 0];

    /// <summary>Reads a command line.</summary>
    /// <exception cref="ArgumentException">An argument is not one of those allowed; the message says which ones are.</exception>
    internal static ViewerOptions Parse(IReadOnlyList<string> args)
    {
        var options = new ViewerOptions();
        for (int i = 0; i < args.Count; i++)
        {
            options = args[i] switch
            {
                "--port" => options with { Port = PortOf(++i < args.Count ? args[i] : null) },
                ['-', '-', 'p', 'o', 'r', 't', '=', .. var port] => options with { Port = PortOf(port) },
                "--no-browser" => options with { OpensBrowser = false },
                "--help" or "-h" or "-?" => options with { ShowsHelp = true },
                var other => throw new ArgumentException($"Expected --port N, --no-browser or --help, found '{other}'."),
            };
        }

        return options;
    }

    /// <summary>The port that a text names, from 0 to 65535; null where it names none.</summary>
    public static int? ParsePort(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port <= 65535 ? port : null;

    private static int PortOf(string? text) => ParsePort(text)
        ?? throw new ArgumentException($"Expected a port of 0 to 65535 after --port, found {(text is null ? "nothing" : $"'{text}'")}.");
}
