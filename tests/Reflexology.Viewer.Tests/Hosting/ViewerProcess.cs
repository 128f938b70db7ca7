using System.Diagnostics;
using System.Text;

namespace Reflexology.Viewer.Tests;

/// <summary>The real viewer as a process of its own, from its start to the address it prints.</summary>
internal sealed class ViewerProcess : IDisposable
{
    private const string Announcement = "Reflexology viewer: ";

    private static readonly string Built = typeof(ExplorerState).Assembly.Location;

    private static readonly string[] Folders = ["HOME", "LOCALAPPDATA", "APPDATA", "USERPROFILE"];

    private readonly Process _process;
    private readonly StringBuilder _errors = new();

    private ViewerProcess(Process process) => _process = process;

    /// <summary>The address at which it serves, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Its process id.</summary>
    public int Id => _process.Id;

    /// <summary>Its error output.</summary>
    public string Errors
    {
        get
        {
            lock (_errors)
                return _errors.ToString();
        }
    }

    /// <summary>Starts the viewer and waits for its address.</summary>
    public static Task<ViewerProcess> StartAsync(params string[] arguments) => StartAsync(home: null, arguments);

    /// <summary>Starts the viewer for a user whose folders are elsewhere, and waits for its address.</summary>
    public static Task<ViewerProcess> StartAsync(string? home, string[] arguments) =>
        StartAsync(Built, home is null ? [] : Folders.ToDictionary(name => name, _ => home), arguments);

    /// <summary>Starts the viewer with variables of its environment, and waits for its address.</summary>
    public static Task<ViewerProcess> StartAsync(
        IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        StartAsync(Built, environment, arguments);

    /// <summary>Starts a viewer that was built or published elsewhere, and waits for its address.</summary>
    public static async Task<ViewerProcess> StartAsync(
        string program, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        ViewerProcess viewer = Begin(program, arguments, environment);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        string? line = await viewer._process.StandardOutput.ReadLineAsync(limit.Token);
        if (line is null || !line.StartsWith(Announcement, StringComparison.Ordinal))
        {
            viewer.Dispose();
            throw new InvalidOperationException(
                $"Expected the line '{Announcement}address', found '{line}'. {viewer.Errors}");
        }

        viewer.Address = line[Announcement.Length..];
        return viewer;
    }

    /// <summary>Runs the viewer to its end.</summary>
    public static async Task<(int ExitCode, string Errors)> RunAsync(params string[] arguments)
    {
        using ViewerProcess viewer = Begin(Built, arguments, new Dictionary<string, string>());
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await viewer._process.StandardOutput.ReadToEndAsync(limit.Token);
        await viewer._process.WaitForExitAsync(limit.Token);
        return (viewer._process.ExitCode, viewer.Errors);
    }

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static ViewerProcess Begin(
        string program, string[] arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        var viewer = new ViewerProcess(new Process { StartInfo = start });
        viewer._process.ErrorDataReceived += (_, line) =>
        {
            lock (viewer._errors)
                viewer._errors.AppendLine(line.Data);
        };
        viewer._process.Start();
        viewer._process.BeginErrorReadLine();
        return viewer;
    }
}
