using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Reflexology.Viewer.Tests;

/// <summary>As many files wait as may: what else is asked for.</summary>
public sealed class RefusedRequestTests : HttpTest
{
    private const string Layer =
        "/layers/base?map=basic&foot=left&aspect=dorsal&theme=dark&lang=en&scale=1&ratio=1&left=0&top=0"
        + "&width=9&height=9";

    [TestCase("/export?format=svg&paper=A5", 503)]
    [TestCase("/export?format=png&paper=A5&dpi=72", 503)]
    [TestCase("/page.html", 503)]
    [TestCase("/page.png?paper=A5&width=200", 200)]
    [TestCase(Layer, 200)]
    [TestCase("/viewer.css", 200)]
    [TestCase("/", 200)]
    public async Task Get_FilesHaveNoPlace_IsRefusedForFilesAlone(string path, int expected)
    {
        await using WebApplication? viewer = await ViewerApp.StartAsync([0], new MapStore());
        RenderLine files = viewer!.Services.GetRequiredService<RenderQueue>().Files;
        using var end = new ManualResetEventSlim();
        List<Task<int>> held = [];
        do
            held.Add(files.RunAsync("basic", _ => Wait(end), default));
        while (!held[^1].IsFaulted);

        using HttpResponseMessage answer = await Client.GetAsync($"{viewer.Urls.Single()}{path}");
        end.Set();
        Assert.That((int)answer.StatusCode, Is.EqualTo(expected));
        Assert.That(await Task.WhenAll(held[..^1]), Is.All.EqualTo(1));
        Assert.That(async () => await held[^1], Throws.TypeOf<RenderRefusedException>());
        if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
            return;
        Assert.That(answer.Headers.RetryAfter?.Delta, Is.EqualTo(TimeSpan.FromSeconds(5)));
        Assert.That(answer.Headers.CacheControl?.NoStore, Is.True);
        Assert.That(
            await answer.Content.ReadAsStringAsync(),
            Is.EqualTo("The viewer has as much to render as it can hold. Ask again in 5 seconds."));
    }

    private static int Wait(ManualResetEventSlim end)
    {
        end.Wait();
        return 1;
    }
}
