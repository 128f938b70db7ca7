using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Reflexology.Viewer;

/// <summary>The options of a command line that starts the viewer, of this program and of the tool alike.</summary>
internal sealed class ViewerArguments
{
    /// <summary>The port.</summary>
    public Option<int?> Port { get; } = new("--port")
    {
        Description = $"Serve on this port of 127.0.0.1 (0: any free one); "
            + $"by default {ViewerOptions.UsualPort}, or a free one if that is taken",
        HelpName = "N",
        CustomParser = ParsePort,
    };

    /// <summary>Does not open the browser.</summary>
    public Option<bool> NoBrowser { get; } = new("--no-browser") { Description = "Do not open the browser" };

    /// <summary>The options of a command line.</summary>
    public ViewerOptions Read(ParseResult result) => new()
    {
        Port = result.GetValue(Port),
        OpensBrowser = !result.GetValue(NoBrowser),
    };

    private static int? ParsePort(ArgumentResult result)
    {
        string found = result.Tokens[^1].Value;
        if (int.TryParse(found, NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port <= 65535)
            return port;
        result.AddError($"--port: expected a number of 0 to 65535, found '{found}'.");
        return null;
    }
}
