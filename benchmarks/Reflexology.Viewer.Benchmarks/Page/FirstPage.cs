using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>The first page of visitors with empty caches: how soon it is usable, and how many bytes it takes.</summary>
internal sealed class FirstPage(MeasuredBrowser browser, string server, ViewportSize size)
{
    private const int Visitors = 20, MostBytes = 500_000;

    /// <summary>The measurements; bytes by resource are in <see cref="Bytes"/> after them.</summary>
    public async Task<IReadOnlyList<Finding>> MeasureAsync()
    {
        Samples usable = new(), drawn = new(), parsed = new();
        long most = 0;
        for (int i = 0; i < Visitors; i++)
        {
            Dictionary<string, long> bytes = [];
            await using var link = new CountedLink(server);
            await using IBrowserContext visitor = await browser.NewVisitorAsync(size);
            IPage page = await visitor.NewPageAsync();
            ICDPSession protocol = await visitor.NewCDPSessionAsync(page);
            await CountAsync(protocol, bytes);
            await page.GotoAsync(link.Address + ViewerPage.Path);
            await new ViewerPage(page).SettledAsync();
            await Task.Delay(500);
            usable.Add(await page.EvaluateAsync<double>("probe.firstSettled"));
            drawn.Add(
                await page.EvaluateAsync<double>(
                    "performance.getEntriesByName('first-contentful-paint')[0].startTime"));
            parsed.Add(
                await page.EvaluateAsync<double>(
                    "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"));
            most = Math.Max(most, link.Received + link.Sent);
            lock (bytes)
                Bytes = [.. bytes.OrderByDescending(one => one.Value).Select(one => (one.Key, one.Value))];
        }

        return
        [
            Finding.Of("first page until its pictures stand, empty cache", usable, 2000),
            Finding.Of("  until anything is drawn", drawn),
            Finding.Of("  until the page and its scripts are read", parsed),
            new(
                "first page, bytes on the wire, both ways, the most",
                most.ToString("N0", CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"< {MostBytes:N0}"),
                most < MostBytes),
        ];
    }

    /// <summary>
    /// Bytes by resource, for the last visitor, the largest first; those of the circuit as they are before packing.
    /// </summary>
    public IReadOnlyList<(string Name, long Bytes)> Bytes { get; private set; } = [];

    private static async Task CountAsync(ICDPSession protocol, Dictionary<string, long> bytes)
    {
        Dictionary<string, string> names = [];
        On("Network.requestWillBeSent", sent =>
        {
            string url = sent.GetProperty("request").GetProperty("url").GetString()!;
            names[Text(sent, "requestId")] = NameOf(url);
        });
        On("Network.loadingFinished", done =>
        {
            string name = names.GetValueOrDefault(Text(done, "requestId"), "other");
            Add(name, (long)done.GetProperty("encodedDataLength").GetDouble());
        });
        On("Network.webSocketFrameReceived", frame => Add("circuit, received", SizeOf(frame)));
        On("Network.webSocketFrameSent", frame => Add("circuit, sent", SizeOf(frame)));
        await protocol.SendAsync("Network.enable");

        void On(string name, Action<JsonElement> act) => protocol.Event(name).OnEvent += (_, data) =>
        {
            lock (bytes)
                act(data!.Value);
        };

        void Add(string name, long more) => bytes[name] = bytes.GetValueOrDefault(name) + more;
    }

    private static string Text(JsonElement data, string name) => data.GetProperty(name).GetString()!;

    // The pictures of a layer count together: their addresses are long and say nothing more.
    private static string NameOf(string url) => new Uri(url).AbsolutePath;

    // Binary frames are told in Base64.
    private static long SizeOf(JsonElement frame)
    {
        JsonElement response = frame.GetProperty("response");
        string payload = Text(response, "payloadData");
        return response.GetProperty("opcode").GetDouble() == 2 ? payload.Length / 4 * 3 : payload.Length;
    }
}
