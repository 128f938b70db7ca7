using System.Net;
using System.Net.Sockets;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>
/// A way to the server that counts the bytes on it. The browser tells messages of a circuit as they are after
/// unpacking; what was transferred only the wire knows.
/// </summary>
internal sealed class CountedLink : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _accepting;
    private readonly int _server;
    private long _received, _sent;

    /// <param name="server">The address of the server, such as <c>http://127.0.0.1:5173</c>.</param>
    public CountedLink(string server)
    {
        _server = new Uri(server).Port;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Where the browser finds the server through this link.</summary>
    public string Address => $"http://{_listener.LocalEndpoint}";

    /// <summary>Bytes from the server, with all heads.</summary>
    public long Received => Interlocked.Read(ref _received);

    /// <summary>Bytes to the server, with all heads.</summary>
    public long Sent => Interlocked.Read(ref _sent);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        List<Task> relays = [];
        try
        {
            while (true)
                relays.Add(RelayAsync(await _listener.AcceptTcpClientAsync()));
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(relays);
        }
    }

    private async Task RelayAsync(TcpClient browser)
    {
        using (browser)
        {
            using var server = new TcpClient { NoDelay = true };
            browser.NoDelay = true;
            await server.ConnectAsync(IPAddress.Loopback, _server);
            Task sending = CopyAsync(browser, server, count => Interlocked.Add(ref _sent, count));
            await CopyAsync(server, browser, count => Interlocked.Add(ref _received, count));
            await sending;
        }
    }

    // An end that closes, in whatever manner, closes the other.
    private static async Task CopyAsync(TcpClient from, TcpClient to, Action<int> count)
    {
        byte[] buffer = new byte[1 << 16];
        try
        {
            while (await from.GetStream().ReadAsync(buffer) is > 0 and int read)
            {
                count(read);
                await to.GetStream().WriteAsync(buffer.AsMemory(0, read));
            }

            to.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception ended) when (
            ended is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            from.Close();
            to.Close();
        }
    }
}
