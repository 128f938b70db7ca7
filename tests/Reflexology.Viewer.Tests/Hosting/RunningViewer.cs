namespace Reflexology.Viewer.Tests;

/// <summary>One viewer for all tests that ask one over HTTP; started by the first of them, ended after the last.</summary>
[SetUpFixture]
public sealed class RunningViewer
{
    private static readonly Lazy<Task<ViewerProcess>> Started = new(() => ViewerProcess.StartAsync("--port", "0", "--no-browser"));

    /// <summary>Where it serves.</summary>
    internal static async Task<string> AddressAsync() => (await Started.Value).Address;

    [OneTimeTearDown]
    public async Task End()
    {
        if (!Started.IsValueCreated)
            return;
        using ViewerProcess viewer = await Started.Value;
        Assert.That(viewer.Errors.Trim(), Is.Empty, "the viewer wrote errors while the tests ran");
    }
}
