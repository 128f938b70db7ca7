using System.Net;

namespace Reflexology.Viewer.Tests;

/// <summary>Whose requests the viewer answers.</summary>
public sealed class RequestCheckTests : HttpTest
{
    private const string Layer =
        "/layers/base?map=basic&foot=left&aspect=dorsal&theme=dark&lang=en&scale=1&ratio=1&left=0&top=0"
        + "&width=9&height=9";

    // What costs, changes, or shows something.
    private static readonly string[] Paths =
    [
        "/", Layer, "/export?format=svg&paper=A5", "/page.png?width=200&paper=A5", "/page.html", "/viewer.css",
        "/_blazor/initializers", "/nothing-here",
    ];

    private Uri _viewer = null!;

    [SetUp]
    public async Task Start() => _viewer = new Uri(await RunningViewer.AddressAsync());

    [TestCase("Host:")]
    [TestCase("Host: 127.0.0.1:99999")]
    [TestCase("Host: 127.0.0.1:0")]
    [TestCase("Host: 127.0.0.1:")]
    [TestCase("Host: 127.0.0.1:-1")]
    [TestCase("Host: 127.0.0.1:80:80")]
    [TestCase("Host: 127.0.0.1:5173x")]
    [TestCase("Host: evil.example")]
    [TestCase("Host: localhost.evil.example")]
    [TestCase("Host: localhost.")]
    [TestCase("Host: 127.1")]
    [TestCase("Host: 2130706433")]
    [TestCase("Host: [::1]")]
    [TestCase("Host: 127.0.0.1@evil.example")]
    [TestCase("Host: 127.0.0.1, 127.0.0.1")]
    [TestCase("Accept: */*")]
    public async Task Host_NotOurs_Is400(string line)
    {
        foreach (string version in new[] { "1.1", "1.0" })
        {
            foreach (string path in new[] { "/", "/viewer.css", "/_blazor", "/export" })
            {
                string answer = await RawRequest.AnswerAsync(
                    _viewer, $"GET {path} HTTP/{version}", line, "Connection: close");
                Assert.That(RawRequest.Status(answer), Is.EqualTo(400), $"{path} HTTP/{version}: {answer}");
            }
        }
    }

    [Test]
    public async Task Host_Twice_Is400()
    {
        string answer = await RawRequest.AnswerAsync(
            _viewer, "GET / HTTP/1.1", "Host: 127.0.0.1", "Host: 127.0.0.1", "Connection: close");
        Assert.That(RawRequest.Status(answer), Is.EqualTo(400), answer);
    }

    [Test]
    public async Task Host_NotOurs_SaysWhatWasExpected()
    {
        string answer = await RawRequest.AnswerAsync(
            _viewer, "GET / HTTP/1.1", $"Host: {new string('a', 300)}", "Connection: close");
        Assert.That(
            answer,
            Does.Contain($"Expected the host 127.0.0.1 or localhost, found '{new string('a', 60)}…'.")
                .And.Contain("Content-Security-Policy: default-src 'none'"));
    }

    [TestCase("127.0.0.1")]
    [TestCase("LOCALHOST")]
    [TestCase("localhost:8080")]
    public async Task Host_Ours_IsAnswered(string host)
    {
        string answer = await RawRequest.AnswerAsync(
            _viewer, "GET /favicon.svg HTTP/1.1", $"Host: {host}", "Connection: close");
        Assert.That(RawRequest.Status(answer), Is.EqualTo(200), answer);
    }

    [TestCase("http://evil.example")]
    [TestCase("https://127.0.0.1")]
    [TestCase("http://127.0.0.1:1")]
    [TestCase("http://localhost")]
    [TestCase("null")]
    [TestCase("")]
    public async Task Origin_Foreign_Is403ForEveryPath(string origin)
    {
        foreach (string path in Paths)
        {
            string answer = await RawRequest.AnswerAsync(
                _viewer,
                $"GET {path} HTTP/1.1",
                $"Host: {_viewer.Authority}",
                $"Origin: {origin}",
                "Connection: close");
            Assert.That(RawRequest.Status(answer), Is.EqualTo(403), $"{path}: {answer}");
        }
    }

    [TestCase("cross-site")]
    [TestCase("same-site")]
    [TestCase("anything")]
    public async Task Site_Foreign_Is403ForEveryPath(string site)
    {
        foreach (string path in Paths)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_viewer, path));
            request.Headers.Add("Sec-Fetch-Site", site);
            request.Headers.Add("Sec-Fetch-Mode", "no-cors");
            using HttpResponseMessage response = await Client.SendAsync(request);
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), path);
        }
    }

    [TestCase("/", HttpStatusCode.OK)]
    [TestCase("/?areas=kidney", HttpStatusCode.OK)]
    [TestCase("/export?format=svg", HttpStatusCode.Forbidden)]
    [TestCase("/page.html", HttpStatusCode.Forbidden)]
    [TestCase(Layer, HttpStatusCode.Forbidden)]
    public async Task Link_OfAnotherSite_OpensThePageAlone(string path, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_viewer, path));
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Headers.Add("Sec-Fetch-Mode", "navigate");
        request.Headers.Add("Sec-Fetch-Dest", "document");
        using HttpResponseMessage response = await Client.SendAsync(request);
        Assert.That(response.StatusCode, Is.EqualTo(expected));
    }

    [Test]
    public async Task Frame_OfAnotherSite_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _viewer);
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Headers.Add("Sec-Fetch-Mode", "navigate");
        request.Headers.Add("Sec-Fetch-Dest", "iframe");
        using HttpResponseMessage response = await Client.SendAsync(request);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [TestCase("same-origin")]
    [TestCase("none")]
    [TestCase(null)]
    public async Task Site_OursOrUnsaid_IsAnswered(string? site)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_viewer, Layer));
        if (site is not null)
            request.Headers.Add("Sec-Fetch-Site", site);
        using HttpResponseMessage response = await Client.SendAsync(request);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("http://evil.example", 403)]
    [TestCase("null", 403)]
    [TestCase(null, 403)]
    [TestCase("own", 101)]
    public async Task WebSocket_OfAnOrigin_IsOpenedForThePageAlone(string? origin, int expected)
    {
        string answer = await RawRequest.AnswerAsync(
            _viewer,
            [
                "GET /_blazor HTTP/1.1", $"Host: {_viewer.Authority}", "Upgrade: websocket", "Connection: Upgrade",
                "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", .. Origin(origin),
            ]);
        Assert.That(RawRequest.Status(answer), Is.EqualTo(expected), answer);
    }

    [TestCase("http://evil.example", 403)]
    [TestCase("null", 403)]
    [TestCase(null, 403)]
    [TestCase("own", 200)]
    public async Task Negotiation_OfAnOrigin_IsForThePageAlone(string? origin, int expected)
    {
        string answer = await RawRequest.AnswerAsync(
            _viewer,
            [
                "POST /_blazor/negotiate?negotiateVersion=1 HTTP/1.1", $"Host: {_viewer.Authority}",
                "Content-Length: 0", "Connection: close", .. Origin(origin),
            ]);
        Assert.That(RawRequest.Status(answer), Is.EqualTo(expected), answer);
    }

    private IEnumerable<string> Origin(string? origin) => origin switch
    {
        null => [],
        "own" => [$"Origin: http://{_viewer.Authority}"],
        _ => [$"Origin: {origin}"],
    };
}
