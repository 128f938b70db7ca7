using Microsoft.JSInterop;
using Reflexology.Viewer.Components;

namespace Reflexology.Viewer.Tests;

/// <summary>A component goes at any moment of its script.</summary>
public sealed class PageScriptTests
{
    [Test]
    public async Task Attach_Script_IsCalledAndEnded()
    {
        var browser = new Browser();
        var script = new PageScript(browser, "./a.js");
        Task attaching = script.AttachAsync(1, "b");
        browser.Arrive();
        await attaching;
        Assert.That(script.IsAttached, Is.True);
        await script.CallAsync("show", 2);
        await script.DisposeAsync();
        Assert.That(browser.Calls, Is.EqualTo(new[] { "import(./a.js)", "attach(1,b)", "show(2)", "end()" }));
    }

    [Test]
    public async Task Attach_ComponentGoneBeforeTheScriptArrives_CallsNothing()
    {
        var browser = new Browser();
        var script = new PageScript(browser, "./a.js");
        Task attaching = script.AttachAsync();
        await script.DisposeAsync();
        browser.Arrive();
        await attaching;
        await script.CallAsync("show");
        Assert.That(await script.AskAsync<string>("theme"), Is.Null);
        Assert.That(browser.Calls, Is.EqualTo(new[] { "import(./a.js)" }));
        Assert.That(script.IsAttached, Is.False);
    }

    [Test]
    public async Task Attach_ComponentGoneMeanwhile_EndsTheScript()
    {
        var browser = new Browser { Attaches = new TaskCompletionSource() };
        var script = new PageScript(browser, "./a.js");
        Task attaching = script.AttachAsync();
        browser.Arrive();
        await script.DisposeAsync();
        browser.Attaches.SetResult();
        await attaching;
        Assert.That(browser.Calls, Is.EqualTo(new[] { "import(./a.js)", "attach()", "end()" }));
        Assert.That(script.IsAttached, Is.False);
    }

    [Test]
    public async Task Attach_ItsElementsAreGoneWithTheComponent_FailsInSilence()
    {
        var browser = new Browser { Attaches = new TaskCompletionSource() };
        var script = new PageScript(browser, "./a.js");
        Task attaching = script.AttachAsync();
        browser.Arrive();
        await script.DisposeAsync();
        browser.Attaches.SetException(new JSException("root is null"));
        Assert.That(async () => await attaching, Throws.Nothing);
    }

    [Test]
    public void Attach_FailsWhileTheComponentIsThere_IsNotHidden()
    {
        var browser = new Browser { Attaches = new TaskCompletionSource() };
        var script = new PageScript(browser, "./a.js");
        Task attaching = script.AttachAsync();
        browser.Arrive();
        browser.Attaches.SetException(new JSException("a mistake"));
        Assert.That(async () => await attaching, Throws.TypeOf<JSException>());
    }

    [Test]
    public async Task Anything_PageIsGone_FailsInSilence()
    {
        var browser = new Browser();
        var script = new PageScript(browser, "./a.js");
        Task attaching = script.AttachAsync();
        browser.Arrive();
        await attaching;
        browser.IsGone = true;
        Assert.That(async () => await script.CallAsync("show"), Throws.Nothing);
        Assert.That(async () => await script.DisposeAsync(), Throws.Nothing);
    }

    // Answers as a browser does, when the test says so; its modules and objects are itself.
    private sealed class Browser : IJSRuntime, IJSObjectReference
    {
        private readonly TaskCompletionSource _imports = new();

        public List<string> Calls { get; } = [];

        public TaskCompletionSource? Attaches { get; init; }

        public bool IsGone { get; set; }

        public void Arrive() => _imports.SetResult();

        public async ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args)
        {
            if (IsGone)
                throw new JSDisconnectedException("the page is gone");
            Calls.Add($"{identifier}({string.Join(',', args ?? [])})");
            if (identifier == "import")
                await _imports.Task;
            if (identifier == "attach" && Attaches is { } attaches)
                await attaches.Task;
            return this is TValue value ? value : default!;
        }

        public ValueTask<TValue> InvokeAsync<TValue>(
            string identifier, CancellationToken cancellationToken, object?[]? args) =>
            InvokeAsync<TValue>(identifier, args);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
