using System.Net;
using System.Net.Sockets;

namespace Reflexology.Cli.Tests;

public sealed class ViewTests
{
    [TestCase("view --port 0 --no-browser", "")]
    [TestCase("view Niere heart --map ingham --lang de --port=0 "
        + "--no-browser", "/?map=ingham&areas=kidney,heart&lang=de")]
    [TestCase("view head and neck --port 0 --no-browser", "/?areas=head-and-neck")]
    public async Task View_Serves_ThePageAtTheAddressItPrints(string line, string state)
    {
        using var tool = new Tool();
        using var viewer = new RunningTool(tool, line.Split(' '));
        string first = await FirstLineAsync(viewer);
        Assert.That(first, Does.Match(@"^Reflexology viewer: http://127\.0\.0\.1:\d+").And.EndsWith(state));
        using var client = new HttpClient();
        var address = new Uri(first.Split(": ")[1]);
        Assert.That(await client.GetStringAsync(address), Does.Contain("<h1"));
        string[] parts =
        [
            "viewer.css", "explorer.js", "_content/Reflexology.Web/reflexology-map.js",
            "_content/Reflexology.Web/reflexology-map.css", "scenes/chinese.json", "_framework/blazor.web.js",
        ];
        foreach (string part in parts)
            Assert.That(
                (await client.GetAsync(new Uri(address, $"/{part}"))).StatusCode, Is.EqualTo(HttpStatusCode.OK), part);
    }

    [Test]
    public async Task View_MapFile_IsShown()
    {
        using var tool = new Tool();
        string file = tool.PathOf("my map.json");
        await File.WriteAllTextAsync(file, MapFile.Basic);
        using var viewer = new RunningTool(tool, "view", "--map", file, "--port", "0", "--no-browser");
        string first = await FirstLineAsync(viewer);
        Assert.That(first, Does.Match("/\\?map=own-[0-9a-f]{12}$"));
        using var client = new HttpClient();
        Assert.That(await client.GetStringAsync(new Uri(first.Split(": ")[1])), Does.Contain("src=\"scenes/own-"));
    }

    [TestCase("view kidny --no-browser", 1, "Did you mean 'kidney'?")]
    [TestCase("view --map chinesse --no-browser", 1, "Did you mean 'chinese'?")]
    [TestCase("view --map none.json --no-browser", 1, "there is no such file")]
    [TestCase("view neck head chest arms legs back spine eye ear nose heart liver kidney "
        + "--no-browser", 2, "Expected at most 12 body areas to light up, found 13.")]
    [TestCase("view --port 70000", 2, "--port: expected a number of 0 to 65535, found '70000'.")]
    [TestCase("view --prot 1", 2, "Did you mean '--port'?")]
    [TestCase("view --lang fr", 2, "--lang: expected browser, en, de, es, ru or zh, found 'fr'.")]
    public void View_Wrong_SaysSoAndStartsNothing(string line, int exitCode, string sentence)
    {
        using var tool = new Tool();
        ToolRun run = tool.Run(line.Split(' '));
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((exitCode, "")));
        Assert.That(run.Error, Does.Contain(sentence));
    }

    [Test]
    public void View_PortTaken_SaysSo()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        int port = ((IPEndPoint)other.LocalEndpoint).Port;
        using var tool = new Tool();
        ToolRun run = tool.Start("view", "--port", $"{port}", "--no-browser");
        Assert.That(
            (run.ExitCode, run.Error.Trim()),
            Is.EqualTo((1, $"error: Port {port} of 127.0.0.1 is in use or not permitted. Name another with --port, "
                + "or none.")));
    }

    private static async Task<string> FirstLineAsync(RunningTool viewer)
    {
        await viewer.WaitAsync("Reflexology viewer: ");
        return viewer.Output.Split(Environment.NewLine)[0];
    }
}
