using Reflexology.Viewer.Tests;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>The viewer that is measured.</summary>
internal static class MeasuredViewer
{
    private static readonly string[] Arguments = ["--port", "0", "--no-browser"];

    /// <summary>Starts it.</summary>
    /// <param name="program">The path of its Reflexology.Viewer.dll; null for the one built with this program.</param>
    public static Task<ViewerProcess> StartAsync(string? program) =>
        program is null
            ? ViewerProcess.StartAsync(Arguments)
            : ViewerProcess.StartAsync(Path.GetFullPath(program), new Dictionary<string, string>(), Arguments);
}
