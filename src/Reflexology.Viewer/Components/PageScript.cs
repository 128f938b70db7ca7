using Microsoft.JSInterop;

namespace Reflexology.Viewer.Components;

/// <summary>
/// A script that works in the browser for one component. The component may go before its script arrives, and the page
/// before both: then nothing is called any more, and nothing fails. For one thread.
/// </summary>
/// <remarks>
/// Each script exports <c>attach</c>, which returns an object with the functions that the component calls, among them
/// <c>end</c>.
/// </remarks>
/// <param name="js">The browser.</param>
/// <param name="path">The file of the script.</param>
internal sealed class PageScript(IJSRuntime js, string path) : IAsyncDisposable
{
    private IJSObjectReference? _attached;
    private bool _isGone;

    /// <summary>True when its functions can be called.</summary>
    public bool IsAttached => _attached is not null && !_isGone;

    /// <summary>Loads the script and attaches it.</summary>
    /// <exception cref="JSException">It failed although the component is there.</exception>
    public Task AttachAsync(params object?[] arguments) => TryAsync(async () =>
    {
        await using IJSObjectReference module = await js.InvokeAsync<IJSObjectReference>("import", path);
        if (_isGone)
            return;
        _attached = await module.InvokeAsync<IJSObjectReference>("attach", arguments);
        if (_isGone)
            await EndAsync(_attached);
    });

    /// <summary>Calls a function; does nothing where the script is not attached.</summary>
    /// <exception cref="JSException">It failed although the component is there.</exception>
    public Task CallAsync(string function, params object?[] arguments) =>
        TryAsync(async () =>
        {
            if (IsAttached)
                await _attached!.InvokeVoidAsync(function, arguments);
        });

    /// <summary>The result of a function; the default value where the script is not attached.</summary>
    /// <exception cref="JSException">It failed although the component is there.</exception>
    public async Task<T?> AskAsync<T>(string function)
    {
        T? answer = default;
        await TryAsync(async () =>
        {
            if (IsAttached)
                answer = await _attached!.InvokeAsync<T>(function);
        });
        return answer;
    }

    /// <summary>Does something in the browser that fails without harm once the component is gone.</summary>
    public async Task TryAsync(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its scripts with it.
        }
        catch (Exception failed) when (_isGone && failed is JSException or OperationCanceledException)
        {
            // The component is gone, and its elements with it.
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _isGone = true;
        if (_attached is { } attached)
            await TryAsync(() => EndAsync(attached));
    }

    private static async Task EndAsync(IJSObjectReference attached)
    {
        await attached.InvokeVoidAsync("end");
        await attached.DisposeAsync();
    }
}
