using System.Net;
using System.Net.Http.Headers;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>The connections and the cache of one visitor's browser.</summary>
internal sealed class VisitorBrowser : IDisposable
{
    private const int Connections = 6;

    private readonly HttpClient _client = new(
        new SocketsHttpHandler
        {
            MaxConnectionsPerServer = Connections,
            AutomaticDecompression = DecompressionMethods.All,
        })
    {
        Timeout = TimeSpan.FromSeconds(30),
    };

    private readonly Dictionary<string, EntityTagHeaderValue?> _kept = [];
    private readonly LoadTally _tally;
    private readonly string _server;

    /// <summary>A browser with an empty cache.</summary>
    public VisitorBrowser(string server, LoadTally tally)
    {
        (_server, _tally) = (server, tally);
        _client.DefaultRequestHeaders.Add("Origin", server);
    }

    /// <summary>Its connections.</summary>
    public HttpClient Client => _client;

    /// <summary>A page, which is asked for anew each time.</summary>
    public async Task<string> PageAsync(string path, CancellationToken cancel)
    {
        string page = await _client.GetStringAsync(_server + path, cancel);
        _tally.Requested();
        return page;
    }

    /// <summary>A style, script or font: asked for again with the tag of the first time.</summary>
    public async Task AssetAsync(string path, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{_server}/{path}");
        EntityTagHeaderValue? tag;
        lock (_kept)
            _kept.TryGetValue(path, out tag);
        if (tag is not null)
            request.Headers.IfNoneMatch.Add(tag);
        await GetAsync(request, path, cancel);
    }

    /// <summary>A picture: its address holds all that it depends on, so it is asked for once.</summary>
    public async Task PictureAsync(string address, CancellationToken cancel)
    {
        bool isKept;
        lock (_kept)
            isKept = _kept.ContainsKey(address);
        if (isKept)
        {
            _tally.Had();
            return;
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, $"{_server}/layers/{address}");
        await GetAsync(request, address, cancel);
    }

    /// <summary>Tells the server that the page is left, as its scripts do.</summary>
    public async Task LeaveAsync(string circuit)
    {
        using var form = new MultipartFormDataContent { { new StringContent(circuit), "circuitId" } };
        using HttpResponseMessage answer = await _client.PostAsync($"{_server}/_blazor/disconnect", form);
        Judge(answer, "disconnect");
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task GetAsync(HttpRequestMessage request, string name, CancellationToken cancel)
    {
        using HttpResponseMessage answer = await _client.SendAsync(request, cancel);
        if (Judge(answer, name.Split('?')[0]))
        {
            lock (_kept)
                _kept[name] = answer.Headers.ETag;
        }
    }

    private bool Judge(HttpResponseMessage answer, string name)
    {
        _tally.Requested();
        if (answer.IsSuccessStatusCode || answer.StatusCode == HttpStatusCode.NotModified)
            return true;
        _tally.Fail($"{name}: expected an answer, found status {(int)answer.StatusCode}");
        return false;
    }
}
