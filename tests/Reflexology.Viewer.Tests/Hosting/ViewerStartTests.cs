using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;

namespace Reflexology.Viewer.Tests;

public sealed class ViewerStartTests
{
    [TestCase("", 5173, 0)]
    [TestCase("--port 8080", 8080)]
    [TestCase("--port=0 --no-browser", 0)]
    public void Parse_Port_IsTriedInOrder(string line, params int[] ports) =>
        Assert.That(Read(line).Ports, Is.EqualTo(ports));

    [Test]
    public void Parse_NoBrowser_OpensNone()
    {
        Assert.That(Read("").OpensBrowser, Is.True);
        Assert.That(Read("--no-browser").OpensBrowser, Is.False);
    }

    [TestCase("--port", "Required argument missing for option: '--port'.")]
    [TestCase("--port many", "--port: expected a number of 0 to 65535, found 'many'.")]
    [TestCase("--port 65536", "--port: expected a number of 0 to 65535, found '65536'.")]
    [TestCase("--port -1", "--port: expected a number of 0 to 65535, found '-1'.")]
    [TestCase("--prot", "Unrecognized command or argument '--prot'.")]
    public void Parse_Wrong_SaysWhatWasExpected(string line, string message) =>
        Assert.That(Parse(line).Result.Errors.Select(error => error.Message), Is.EqualTo(new[] { message }));

    [Test]
    public async Task Run_WrongArgument_EndsWith2AndSaysSo()
    {
        var (exitCode, errors) = await ViewerProcess.RunAsync("--prot");
        Assert.That(exitCode, Is.EqualTo(2));
        Assert.That(errors, Does.Contain("'--prot'").And.Not.Contain("   at "));
    }

    [Test]
    public async Task Run_PortTaken_EndsWith1AndSaysSo()
    {
        using TcpListener other = Listening(0);
        int port = ((IPEndPoint)other.LocalEndpoint).Port;
        var (exitCode, errors) = await ViewerProcess.RunAsync("--port", $"{port}", "--no-browser");
        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(
            errors.Trim(),
            Is.EqualTo($"Port {port} of 127.0.0.1 is in use or not permitted. Name another with --port, or none."));
    }

    // With ports of its own: another viewer on this machine may take or leave the usual one at any moment.
    [Test]
    public async Task Start_FirstPortTaken_ServesOnTheNext()
    {
        using TcpListener other = Listening(0);
        int taken = ((IPEndPoint)other.LocalEndpoint).Port;
        await using WebApplication? viewer = await ViewerApp.StartAsync([taken, 0], new MapStore());
        var address = new Uri(viewer!.Urls.Single());
        Assert.That(address.Port, Is.Not.EqualTo(taken));
        Assert.That(address.Host, Is.EqualTo("127.0.0.1"));
        using var client = new HttpClient();
        Assert.That((await client.GetAsync(address)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Start_EveryPortTaken_IsNone()
    {
        using TcpListener other = Listening(0);
        int taken = ((IPEndPoint)other.LocalEndpoint).Port;
        Assert.That(await ViewerApp.StartAsync([taken, taken], new MapStore()), Is.Null);
    }

    [Test]
    public async Task Start_AndShowThePage_WritesNothingIntoTheUsersFolders()
    {
        string home = Directory.CreateTempSubdirectory("reflexology-").FullName;
        using (ViewerProcess viewer = await ViewerProcess.StartAsync(home, ["--port", "0", "--no-browser"]))
        {
            using var client = new HttpClient();
            Assert.That(await client.GetStringAsync(viewer.Address), Does.Contain("Foot zone map"));
        }

        Assert.That(Directory.EnumerateFileSystemEntries(home, "*", SearchOption.AllDirectories), Is.Empty);
        Directory.Delete(home);
    }

    // Settings of other programs of ASP.NET.
    [TestCase("Kestrel__Endpoints__Http__Url", "http://0.0.0.0:0")]
    [TestCase("ASPNETCORE_URLS", "http://0.0.0.0:0;http://[::]:0")]
    [TestCase("ASPNETCORE_HTTP_PORTS", "0")]
    [TestCase("URLS", "http://0.0.0.0:0")]
    [TestCase("ASPNETCORE_ENVIRONMENT", "Development")]
    [TestCase("DOTNET_ENVIRONMENT", "Development")]
    [TestCase("ASPNETCORE_DETAILEDERRORS", "true")]
    [TestCase("ASPNETCORE_HOSTINGSTARTUPASSEMBLIES", "No.Such.Assembly")]
    [TestCase("ASPNETCORE_CONTENTROOT", "/nothing/here")]
    [TestCase("ASPNETCORE_WEBROOT", "/nothing/here")]
    [TestCase("ASPNETCORE_FORWARDEDHEADERS_ENABLED", "true")]
    [TestCase("AllowedHosts", "*")]
    [TestCase("Logging__LogLevel__Default", "Trace")]
    public async Task Start_SettingsInTheEnvironment_AreIgnored(string name, string value)
    {
        var environment = new Dictionary<string, string> { [name] = value };
        using ViewerProcess viewer = await ViewerProcess.StartAsync(environment, "--port", "0", "--no-browser");
        using var client = new HttpClient { BaseAddress = new Uri(viewer.Address) };
        Assert.That(viewer.Address, Does.StartWith("http://127.0.0.1:"));
        Assert.That(await client.GetStringAsync("/"), Does.Contain("Foot zone map"));
        Assert.That(await client.GetStringAsync("/viewer.css"), Is.Not.Empty);
        using var foreign = new HttpRequestMessage(HttpMethod.Get, "/");
        foreign.Headers.Host = "evil.example";
        foreign.Headers.Add("X-Forwarded-Host", "127.0.0.1");
        Assert.That((await client.SendAsync(foreign)).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(viewer.Errors, Is.Empty);
    }

    private static (ViewerArguments Arguments, ParseResult Result) Parse(string line)
    {
        var arguments = new ViewerArguments();
        var command = new RootCommand { arguments.Port, arguments.NoBrowser };
        return (arguments, command.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    private static ViewerOptions Read(string line)
    {
        var (arguments, result) = Parse(line);
        return arguments.Read(result);
    }

    private static TcpListener Listening(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        return listener;
    }
}
