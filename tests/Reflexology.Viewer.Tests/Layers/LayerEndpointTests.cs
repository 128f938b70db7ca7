using System.Net;
using Microsoft.AspNetCore.Builder;
using Reflexology.Drawing;
using SkiaSharp;

namespace Reflexology.Viewer.Tests;

public sealed class LayerEndpointTests : HttpTest
{
    private const string Sole =
        "map=chinese&foot=right&aspect=plantar&theme=light&lang=en&scale=4&ratio=1&left=0&top=0&width=428&height=1042";

    [TestCase("width=428", "width=0", "Expected a number of 1 to 6000 for 'width', found '0'.")]
    [TestCase("width=428", "width=6001", "Expected a number of 1 to 6000 for 'width', found '6001'.")]
    [TestCase("width=428", "width=wide", "Expected a number of 1 to 6000 for 'width', found 'wide'.")]
    [TestCase("width=428&", "", "Expected a number of 1 to 6000 for 'width', found nothing.")]
    [TestCase(
        "width=428&height=1042",
        "width=6000&height=6000",
        "Expected a layer of at most 12000000 pixels, found 6000 x 6000.")]
    [TestCase("scale=4", "scale=301", "Expected a number of 0.05 to 300 for 'scale', found '301'.")]
    [TestCase("scale=4", "scale=NaN", "Expected a number of 0.05 to 300 for 'scale', found 'NaN'.")]
    [TestCase("left=0", "left=1e9", "Expected a number of -1000000 to 1000000 for 'left', found '1e9'.")]
    [TestCase("ratio=1", "ratio=9", "Expected a number of 0.25 to 8 for 'ratio', found '9'.")]
    [TestCase("map=chinese", "map=../chinese", "Expected the id of an open map for 'map', found '../chinese'.")]
    [TestCase("foot=right", "foot=third", "Expected left, right for 'foot', found 'third'.")]
    [TestCase("aspect=plantar", "aspect=0", "Expected plantar, dorsal, medial, lateral for 'aspect', found '0'.")]
    [TestCase("theme=light", "theme=pink", "Expected light, dark, print, high-contrast for 'theme', found 'pink'.")]
    [TestCase("lang=en", "lang=fr", "Expected en, de, es, ru, zh for 'lang', found 'fr'.")]
    public async Task Get_Wrong_Is400AndASentence(string right, string wrong, string sentence)
    {
        using HttpResponseMessage response = await GetAsync(
            "base", Sole.Replace(right, wrong, StringComparison.Ordinal));
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(response.Content.Headers.ContentType?.ToString(), Is.EqualTo("text/plain; charset=utf-8"));
        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo(sentence));
    }

    [TestCase("", "Expected 1 to 12 body areas, found 0.")]
    [TestCase(
        "&areas=neck,neck,neck,neck,neck,neck,neck,neck,neck,neck,neck,neck,neck",
        "Expected 1 to 12 body areas, found 13.")]
    [TestCase("&areas=Hals", "Expected ids of body areas, found 'Hals'.")]
    public async Task Get_HighlightOfWrongAreas_Is400AndASentence(string areas, string sentence)
    {
        using HttpResponseMessage response = await GetAsync("highlight", Sole + areas);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo(sentence));
    }

    [TestCase("base", "image/jpeg")]
    [TestCase("quiet", "image/jpeg")]
    [TestCase("highlight", "image/png")]
    public async Task Get_Layer_HasTheSizeAskedFor(string kind, string type)
    {
        using HttpResponseMessage response = await GetAsync(kind, $"{Sole}&areas=kidney");
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo(type));
        using SKBitmap picture = SKBitmap.Decode(await response.Content.ReadAsByteArrayAsync());
        Assert.That((picture.Width, picture.Height), Is.EqualTo((428, 1042)));
    }

    [Test]
    public async Task Get_HighlightOfAreaOnAnotherSide_IsEmpty()
    {
        using HttpResponseMessage response = await GetAsync("highlight", $"{Sole}&areas=knee");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }

    [Test]
    public async Task Get_WithTheVersion_MayBeKept()
    {
        using HttpResponseMessage kept = await GetAsync(
            "base", $"{Sole}&v={LayerEndpoint.Version}"), old = await GetAsync("base", $"{Sole}&v=older");
        Assert.That(kept.Headers.CacheControl?.MaxAge, Is.GreaterThan(TimeSpan.FromDays(1)));
        Assert.That(old.Headers.CacheControl?.NoStore, Is.True);
    }

    // The page says that it is kept in memory only, whatever its address asks for.
    [TestCase("base")]
    [TestCase("quiet")]
    [TestCase("highlight")]
    public async Task Get_LayerOfAVisitorsMap_IsNeverKept(string kind)
    {
        var maps = new MapStore();
        await using WebApplication? viewer = await ViewerApp.StartAsync([0], maps);
        byte[] file = [.. File.ReadAllBytes(SpoiledMap.PathTo("chinese")), (byte)'\n'];
        string own = maps.Open("mine.json", file).Map!.Id;
        string sole = Sole.Replace("map=chinese", $"map={own}", StringComparison.Ordinal);
        using HttpResponseMessage response = await Client.GetAsync(
            $"{viewer!.Urls.Single()}/layers/{kind}?{sole}&areas=kidney&v={LayerEndpoint.Version}");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Headers.CacheControl?.ToString(), Is.EqualTo("no-store"));
    }

    [Test]
    public async Task Get_WithArtwork_IsDrawnOnItAtAnotherVersionAndSoAreFiles()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            await File.WriteAllTextAsync(
                Path.Combine(folder, "plantar.svg"),
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 107 260.5">
                  <path fill="#00ff00" d="M0 0H107V260.5H0z"/>
                </svg>
                """);
            var maps = new MapStore { Artwork = FootArtwork.Read(folder) };
            Assert.That(LayerEndpoint.VersionOf(maps), Is.Not.EqualTo(LayerEndpoint.VersionOf(new MapStore())));
            await using WebApplication? viewer = await ViewerApp.StartAsync([0], maps);
            string address = viewer!.Urls.Single();
            using HttpResponseMessage kept = await Client.GetAsync(
                $"{address}/layers/base?{Sole}&v={LayerEndpoint.VersionOf(maps)}");
            Assert.That(kept.Headers.CacheControl?.MaxAge, Is.GreaterThan(TimeSpan.FromDays(1)));
            foreach (string each in new[] { $"layers/base?{Sole}", "export?format=png&dpi=72", "page.png?width=400" })
                Assert.That(Greens(await Client.GetByteArrayAsync($"{address}/{each}")), Is.GreaterThan(0.1), each);
            Assert.That(await Client.GetStringAsync($"{address}/export?format=html"), Does.StartWith("<!doctype"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        static double Greens(byte[] picture)
        {
            using SKBitmap pixels = SKBitmap.Decode(picture);
            return pixels.Pixels.Count(each => each.Green > each.Red + 60 && each.Green > each.Blue + 60)
                / (double)pixels.Pixels.Length;
        }
    }

    private Task<HttpResponseMessage> GetAsync(string kind, string query) => AnswerAsync($"/layers/{kind}?{query}");
}
