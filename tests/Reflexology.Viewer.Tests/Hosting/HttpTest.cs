namespace Reflexology.Viewer.Tests;

/// <summary>A test that asks the running viewer over HTTP.</summary>
public abstract class HttpTest
{
    /// <summary>Asks as a program does: without a word on languages or encodings.</summary>
    protected HttpClient Client { get; } = new();

    [TearDown]
    public void Close() => Client.Dispose();

    /// <summary>The answer to a path of the viewer, which begins with a slash.</summary>
    protected async Task<HttpResponseMessage> AnswerAsync(string path) =>
        await Client.GetAsync($"{await RunningViewer.AddressAsync()}{path}");
}
