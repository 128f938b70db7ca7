using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>
/// A circuit as the scripts of a page hold it: it answers what the server calls, and calls what the visitor does.
/// </summary>
internal sealed class Circuit : IAsyncDisposable
{
    private const long Invocation = 1, Completion = 3, End = 7, ObjectResult = 1;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly CircuitSocket _socket = new();
    private readonly ConcurrentDictionary<string, long> _buttons = new();
    private readonly TaskCompletionSource<long> _events = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<long> _viewport = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Action<string> _fail;
    private TaskCompletionSource<JsonElement> _shown = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _reading = Task.CompletedTask;
    private long _calls;
    private bool _isLeft;

    /// <summary>A circuit that is not yet open.</summary>
    /// <param name="fail">Takes what went wrong.</param>
    public Circuit(Action<string> fail) => _fail = fail;

    /// <summary>The id by which a browser that leaves ends it.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The areas with a button.</summary>
    public IReadOnlyList<string> Areas => [.. _buttons.Keys.Order(StringComparer.Ordinal)];

    /// <summary>
    /// Opens the circuit of a page and waits until its viewport is told what to show: the arguments of that.
    /// </summary>
    public async Task<JsonElement> OpenAsync(
        HttpClient client, string server, VisitedPage page, CancellationToken cancel)
    {
        await _socket.ConnectAsync(client, server, cancel);
        Task<JsonElement> shown = _shown.Task;
        _reading = Task.Run(() => ReadAsync(cancel), CancellationToken.None);
        await _socket.SendAsync(
            PackWriter.Call("0", "StartCircuit", $"{server}/", page.Address, "[]", page.State), cancel);
        await _events.Task.WaitAsync(Patience, cancel);
        string operations = string.Join(
            ',',
            page.Markers.Select((marker, i) => $"{{\"type\":\"add\",\"ssrComponentId\":{i + 1},\"marker\":{marker}}}"));
        await _socket.SendAsync(
            PackWriter.Call(
                null, "UpdateRootComponents", $"{{\"batchId\":1,\"operations\":[{operations}]}}", page.State),
            cancel);
        return await shown.WaitAsync(Patience, cancel);
    }

    /// <summary>Clicks the button of an area and waits until the server has told the viewport.</summary>
    public async Task ClickAsync(string area, CancellationToken cancel)
    {
        Task<JsonElement> shown = (
            _shown = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously))
            .Task;
        string click = $$"""
            [{"eventHandlerId":{{_buttons[area]}},"eventName":"click","eventFieldInfo":null},
             {"type":"click","detail":1,"button":0}]
            """;
        await CallAsync("DispatchEventAsync", await _events.Task, click, cancel);
        await shown.WaitAsync(Patience, cancel);
    }

    /// <summary>Tells the server that the picture was moved.</summary>
    public async Task MovedAsync(double zoom, double x, double y, CancellationToken cancel) =>
        await CallAsync(
            "MovedAsync",
            await _viewport.Task,
            string.Create(CultureInfo.InvariantCulture, $"[{zoom},{x},{y}]"),
            cancel);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _isLeft = true;
        await _socket.DisposeAsync();
        await _reading;
    }

    private Task CallAsync(string method, long target, string arguments, CancellationToken cancel) =>
        _socket.SendAsync(
            PackWriter.Call(
                null,
                "BeginInvokeDotNetFromJS",
                Interlocked.Increment(ref _calls).ToString(CultureInfo.InvariantCulture),
                null,
                method,
                target,
                arguments),
            cancel);

    private async Task ReadAsync(CancellationToken cancel)
    {
        try
        {
            while (true)
            {
                object?[] message = await _socket.ReadAsync(cancel);
                if (message is [Invocation, _, _, string target, object?[] arguments, ..])
                    await AnswerAsync(target, arguments, cancel);
                else if (message is [Completion, _, _, _, string circuit, ..])
                    Id = circuit;
                else if (message is [Completion, ..] or [End, ..])
                    throw new InvalidDataException($"Expected a circuit, found {string.Join(' ', message)}.");
            }
        }
        catch (Exception) when (_isLeft || cancel.IsCancellationRequested)
        {
            // The visitor left.
        }
        catch (Exception wrong)
        {
            _fail($"circuit: {wrong.Message}");
            _events.TrySetException(wrong);
            _shown.TrySetException(wrong);
        }
    }

    private async Task AnswerAsync(string target, object?[] arguments, CancellationToken cancel)
    {
        switch (target, arguments)
        {
            case ("JS.RenderBatch", [long batch, byte[] content]):
                foreach ((string area, long handler) in AreaButtons.Of(content))
                    _buttons[area] = handler;
                await _socket.SendAsync(PackWriter.Call(null, "OnRenderCompleted", batch, null), cancel);
                break;
            case ("JS.BeginInvokeJS", [long handle, string function, var json, long kind, ..]):
                Note(function, json as string ?? "[]");
                if (handle > 0)
                    await _socket.SendAsync(
                        PackWriter.Call(
                            null,
                            "EndInvokeJSFromDotNet",
                            handle,
                            true,
                            $"[{handle},true,{(kind == ObjectResult ? $"{{\"__jsObjectId\":{handle}}}" : "null")}]"),
                        cancel);
                break;
            case ("JS.EndInvokeDotNet", [var call, false, var error]):
                _fail($"circuit, call {call}: {error}");
                break;
            case ("JS.Error", [var error]):
                _fail($"circuit: {error}");
                break;
            default:
                break;
        }
    }

    private void Note(string function, string json)
    {
        using var arguments = JsonDocument.Parse(json);
        if (function.EndsWith("attachWebRendererInterop", StringComparison.Ordinal))
            _events.TrySetResult(arguments.RootElement[1].GetProperty("__dotNetObject").GetInt64());
        else if (function == "mount")
            _viewport.TrySetResult(arguments.RootElement[1].GetProperty("__dotNetObject").GetInt64());
        else if (function == "show")
            _shown.TrySetResult(arguments.RootElement.Clone());
    }
}
