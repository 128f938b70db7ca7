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
        Assert.That(ViewerOptions.Parse(Arguments(line)).Ports, Is.EqualTo(ports));

    [Test]
    public void Parse_NoBrowser_OpensNone()
    {
        Assert.That(ViewerOptions.Parse([]).OpensBrowser, Is.True);
        Assert.That(ViewerOptions.Parse(["--no-browser"]).OpensBrowser, Is.False);
    }

    [TestCase("--port", "found nothing")]
    [TestCase("--port many", "found 'many'")]
    [TestCase("--port 65536", "found '65536'")]
    [TestCase("--port -1", "found '-1'")]
    [TestCase("--prot 80", "found '--prot'")]
    public void Parse_Wrong_SaysWhatWasExpected(string line, string found) =>
        Assert.That(() => ViewerOptions.Parse(Arguments(line)), Throws.ArgumentException.With.Message.StartsWith("Expected").And.Message.Contains(found));

    [Test]
    public async Task Run_WrongArgument_EndsWith2AndTheUsage()
    {
        var (exitCode, errors) = await ViewerProcess.RunAsync("--prot", "80");
        Assert.That(exitCode, Is.EqualTo(2));
        Assert.That(errors, Does.Contain("found '--prot'").And.Contain("Usage: Reflexology.Viewer").And.Not.Contain("   at "));
    }

    [Test]
    public async Task Run_PortTaken_EndsWith1AndSaysSo()
    {
        using TcpListener other = Listening(0);
        int port = ((IPEndPoint)other.LocalEndpoint).Port;
        var (exitCode, errors) = await ViewerProcess.RunAsync("--port", $"{port}", "--no-browser");
        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(errors.Trim(), Is.EqualTo($"Port {port} of 127.0.0.1 cannot be had. Name another with --port, or none."));
    }

    // With ports of its own: another viewer on this machine may take or leave the usual one at any moment.
    [Test]
    public async Task Start_FirstPortTaken_ServesOnTheNext()
    {
        using TcpListener other = Listening(0);
        int taken = ((IPEndPoint)other.LocalEndpoint).Port;
        await using WebApplication? viewer = await ViewerApp.StartAsync([taken, 0]);
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
        Assert.That(await ViewerApp.StartAsync([taken, taken]), Is.Null);
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

    private static string[] Arguments(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static TcpListener Listening(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        return listener;
    }
}
