namespace Reflexology.Viewer.Tests;

/// <summary>One viewer and one browser for all tests of pages, each started when a test first needs it.</summary>
[SetUpFixture]
public sealed class RunningViewer
{
    private static readonly Lazy<Task<ViewerProcess>> Started =
        new(() => ViewerProcess.StartAsync("--port", "0", "--no-browser"));

    /// <summary>The browser.</summary>
    internal static TestBrowser Browser { get; } = new();

    /// <summary>The address at which it serves.</summary>
    internal static async Task<string> AddressAsync() => (await Started.Value).Address;

    [OneTimeTearDown]
    public async Task End()
    {
        await Browser.DisposeAsync();
        if (!Started.IsValueCreated)
            return;
        using ViewerProcess viewer = await Started.Value;
        Assert.That(viewer.Errors.Trim(), Is.Empty, "the viewer wrote errors while the tests ran");
    }
}
