namespace Reflexology.Web.Tests;

/// <summary>The browser and the servers of all tests, started when a test first needs them.</summary>
[SetUpFixture]
internal sealed class WebBrowser
{
    /// <summary>The browser.</summary>
    public static TestBrowser Shared { get; } = new();

    [OneTimeTearDown]
    public static async Task EndAsync()
    {
        await Shared.DisposeAsync();
        HtmlFileHost.End();
        await PageHost.EndAsync();
        await BlazorHost.EndAsync();
    }
}
