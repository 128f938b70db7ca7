using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Builder;

namespace Reflexology.Viewer.Tests;

/// <summary>As many pages as may be open, and one more.</summary>
public sealed class PageLimitTests : HttpTest
{
    private WebApplication _app = null!;
    private Uri _viewer = null!;

    [SetUp]
    public async Task Start()
    {
        _app = (await ViewerApp.StartAsync([0], new MapStore()))!;
        _viewer = new Uri(_app.Urls.Single());
    }

    [TearDown]
    public async Task End() => await _app.DisposeAsync();

    [Test]
    public async Task Page_BeyondTheLimit_SaysSoUntilOneIsClosed()
    {
        List<ClientWebSocket> open = [];
        try
        {
            for (int i = 0; i < PageLimit.Most; i++)
                open.Add(await ConnectAsync());
            Assert.That(ConnectAsync, Throws.TypeOf<WebSocketException>().With.Message.Contains("503"));
            foreach (string language in Languages.All)
            {
                using HttpResponseMessage full = await Client.GetAsync(new Uri(_viewer, $"/?lang={language}"));
                string page = WebUtility.HtmlDecode(await full.Content.ReadAsStringAsync());
                Assert.That(full.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
                Assert.That(full.Headers.RetryAfter?.Delta, Is.EqualTo(TimeSpan.FromSeconds(10)));
                Assert.That(
                    page,
                    Does.Contain(new ViewerTexts(language).Full(PageLimit.Most))
                        .And.Contain($"<html lang=\"{language}\">")
                        .And.Contain("http-equiv=\"refresh\" content=\"10\""));
            }

            using HttpResponseMessage style = await Client.GetAsync(new Uri(_viewer, "/viewer.css"));
            Assert.That(style.StatusCode, Is.EqualTo(HttpStatusCode.OK), "pages that are open go on");

            open[0].Abort();
            Assert.That(async () => (await Client.GetAsync(_viewer)).StatusCode,
                Is.EqualTo(HttpStatusCode.OK).After(30).Seconds.PollEvery(100).MilliSeconds);
            using ClientWebSocket next = await ConnectAsync();
            Assert.That(next.State, Is.EqualTo(WebSocketState.Open));
        }
        finally
        {
            open.ForEach(socket => socket.Dispose());
        }
    }

    // A connection that is no WebSocket would not be counted.
    [TestCase("GET", "/_blazor?id=abc")]
    [TestCase("POST", "/_blazor?id=abc")]
    [TestCase("DELETE", "/_blazor/?id=abc")]
    public async Task Circuit_WithoutAWebSocket_Is400(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(_viewer, path));
        request.Headers.Add("Origin", $"http://{_viewer.Authority}");
        using HttpResponseMessage response = await Client.SendAsync(request);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(
            await response.Content.ReadAsStringAsync(),
            Is.EqualTo("Expected a WebSocket, found a request without one."));
    }

    private async Task<ClientWebSocket> ConnectAsync()
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", $"http://{_viewer.Authority}");
        try
        {
            await socket.ConnectAsync(new Uri($"ws://{_viewer.Authority}/_blazor"), CancellationToken.None);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
