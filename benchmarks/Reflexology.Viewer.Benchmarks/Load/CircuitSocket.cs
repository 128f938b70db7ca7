using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>A connection to the hub of circuits that sends calls and reads messages.</summary>
internal sealed class CircuitSocket : IAsyncDisposable
{
    // The server gives up on a silent browser after 30 s.
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(10);

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1);
    private Timer? _ping;
    private byte[] _buffer = new byte[1 << 16];
    private int _start, _end;

    /// <summary>Connects as the scripts of a page do.</summary>
    /// <param name="client">The browser's other connections.</param>
    /// <param name="server">Where the viewer serves.</param>
    /// <param name="cancel">The visitor has no more time.</param>
    public async Task ConnectAsync(HttpClient client, string server, CancellationToken cancel)
    {
        _socket.Options.SetRequestHeader("Origin", server);
        using HttpResponseMessage answer = await client.PostAsync(
            $"{server}/_blazor/negotiate?negotiateVersion=1", null, cancel);
        answer.EnsureSuccessStatusCode();
        using var negotiated = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancel));
        string token = negotiated.RootElement.GetProperty("connectionToken").GetString()!;
        await _socket.ConnectAsync(
            new Uri(
                $"{server.Replace("http", "ws", StringComparison.Ordinal)}/_blazor?id={Uri.EscapeDataString(token)}"),
            cancel);
        await _socket.SendAsync(
            Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"),
            WebSocketMessageType.Text,
            endOfMessage: true,
            cancel);
        while (Array.IndexOf(_buffer, (byte)0x1e, _start, _end - _start) < 0)
            await MoreAsync(cancel);
        int handshakeEnd = Array.IndexOf(_buffer, (byte)0x1e, _start, _end - _start);
        string handshake = Encoding.UTF8.GetString(_buffer, _start, handshakeEnd - _start);
        _start = handshakeEnd + 1;
        if (handshake != "{}")
            throw new InvalidDataException($"Expected an empty handshake of the circuit, found {handshake}.");
        _ping = new Timer(_ => _ = SendAsync(PackWriter.Ping, CancellationToken.None), null, PingEvery, PingEvery);
    }

    /// <summary>Sends a message; it is lost where the connection has ended, as the reader will find.</summary>
    public async Task SendAsync(byte[] message, CancellationToken cancel)
    {
        await _sending.WaitAsync(cancel);
        try
        {
            if (_socket.State == WebSocketState.Open)
                await _socket.SendAsync(message, WebSocketMessageType.Binary, endOfMessage: true, cancel);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>The next message.</summary>
    public async Task<object?[]> ReadAsync(CancellationToken cancel)
    {
        int length = 0, shift = 0;
        for (byte part = 0x80; part >= 0x80; shift += 7)
        {
            while (_start == _end)
                await MoreAsync(cancel);
            part = _buffer[_start++];
            length |= (part & 0x7f) << shift;
        }

        while (_end - _start < length)
            await MoreAsync(cancel);
        object? message = new PackReader(_buffer.AsSpan(_start, length)).Read();
        _start += length;
        return (object?[])message!;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_ping is not null)
            await _ping.DisposeAsync();
        _socket.Dispose();
    }

    private async Task MoreAsync(CancellationToken cancel)
    {
        if (_start > 0)
            Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        WebSocketReceiveResult got = await _socket.ReceiveAsync(
            new ArraySegment<byte>(_buffer, _end, _buffer.Length - _end), cancel);
        if (got.MessageType == WebSocketMessageType.Close)
            throw new InvalidDataException(
                $"Expected messages of the circuit, found its end: {got.CloseStatus} {got.CloseStatusDescription}.");
        _end += got.Count;
    }
}
