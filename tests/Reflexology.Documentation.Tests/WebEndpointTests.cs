using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Reflexology.Documentation.Tests;

[TestFixture]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
internal sealed partial class WebEndpointTests
{
    private readonly HttpClient _client = new();
    private Process? _server;

    [OneTimeSetUp]
    public async Task StartServer()
    {
        _server = DotnetCommand.Start(
            "dotnet run --project samples/WebEndpoint -- --urls http://127.0.0.1:0", Path.GetTempPath());
        string line = await _server.StandardOutput.ReadLineAsync() ?? await _server.StandardError.ReadToEndAsync();
        Assert.That(line, Does.Match(Address()), "the sample prints its address first");
        _client.BaseAddress = new Uri(Address().Match(line).Value);
    }

    [OneTimeTearDown]
    public async Task EndServer()
    {
        _client.Dispose();
        if (_server is null)
            return;
        _server.Kill(entireProcessTree: true);
        await _server.WaitForExitAsync();
        _server.Dispose();
    }

    [TestCase("x=54&y=115&map=chinese", """{"map":"chinese","zones":[{"id":"kidney","number":22,"name":"Kidney"}]}""")]
    [TestCase("x=54&y=115", """{"map":"chinese","zones":[{"id":"kidney","number":22,"name":"Kidney"}]}""")]
    [TestCase("x=-5&y=1e9&map=basic&foot=left&aspect=dorsal", """{"map":"basic","zones":[]}""")]
    public async Task Zones_AtAPoint_AreJson(string query, string answer) =>
        Assert.That(await _client.GetStringAsync(new Uri($"/zones?{query}", UriKind.Relative)), Is.EqualTo(answer));

    [TestCase("y=115", HttpStatusCode.BadRequest, "Expected x in millimetres of the view, such as x=54.5, found ''.")]
    [TestCase("x=54,5&y=115", HttpStatusCode.BadRequest, "Expected x in millimetres of the view, such as x=54.5, "
        + "found '54,5'.")]
    [TestCase("x=54&y=NaN", HttpStatusCode.BadRequest, "Expected y in millimetres of the view, such as y=54.5, found "
        + "'NaN'.")]
    [TestCase("x=54&y=115&foot=1", HttpStatusCode.BadRequest, "Expected foot as one of left, right, found '1'.")]
    [TestCase("x=54&y=115&aspect=sole", HttpStatusCode.BadRequest, "Expected aspect as one of plantar, dorsal, "
        + "medial, lateral, found 'sole'.")]
    [TestCase("x=54&y=115&map=chinse", HttpStatusCode.NotFound, "There is no built-in map 'chinse'. Did you mean "
        + "'chinese'? Built in: basic, chinese, ingham, ten-zones. A map of your own is read by its file name, which "
        + "ends in .json.")]
    public async Task Zones_WrongQuery_IsAProblemThatSaysWhatIsExpected(
        string query, HttpStatusCode status, string detail)
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri($"/zones?{query}", UriKind.Relative));

        Assert.That(response.StatusCode, Is.EqualTo(status));
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"));
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.That(problem.RootElement.GetProperty("detail").GetString(), Is.EqualTo(detail));
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
