using Microsoft.Playwright;

namespace Reflexology.Testing;

/// <summary>
/// The one browser process of a test project: started when a test first needs it, shared by all. Contexts keep the
/// tests apart.
/// </summary>
/// <param name="environment">Variables of its process beside those of the tests.</param>
public sealed class TestBrowser(Func<IReadOnlyDictionary<string, string>>? environment = null) : IAsyncDisposable
{
    private readonly Lazy<Task<Running>> _running = new(() => StartAsync(environment?.Invoke()));

    /// <summary>Opens a context: a visitor with its own settings, cookies and storage. The caller closes it.</summary>
    public async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions? options = null)
    {
        Running running = await _running.Value;
        return await running.Browser.NewContextAsync(options);
    }

    /// <summary>Ends the process, where it was started.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_running.IsValueCreated)
            return;
        Running running = await _running.Value;
        await running.Browser.CloseAsync();
        running.Playwright.Dispose();
    }

    private static async Task<Running> StartAsync(IReadOnlyDictionary<string, string>? environment)
    {
        Assertions.SetDefaultExpectTimeout(60_000);
        string executable = new InstalledBrowser(Machine.This(), TestContext.Error.WriteLine).Find();
        BrowserTypeLaunchOptions options = BrowserOptions.For(executable);
        if (environment is not null)
            options.Env = [.. Inherited(), .. environment];
        IPlaywright playwright = await Playwright.CreateAsync();
        return new Running(playwright, await playwright.Chromium.LaunchAsync(options));
    }

    // Variables that are given take the place of all that a browser would inherit.
    private static IEnumerable<KeyValuePair<string, string>> Inherited() =>
        from System.Collections.DictionaryEntry variable in Environment.GetEnvironmentVariables()
        select KeyValuePair.Create((string)variable.Key, (string)variable.Value!);

    private sealed record Running(IPlaywright Playwright, IBrowser Browser);
}
