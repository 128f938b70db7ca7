using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Reflexology.Drawing;

namespace Reflexology.Viewer.Tests;

public sealed class SceneEndpointTests : HttpTest
{
    private const int Seed = 20261201;
    private const string Place = "map=chinese&foot=right&aspect=plantar&x=50&y=90&reach=3";

    [Test]
    public async Task Scene_OfABuiltInMap_IsThatOfTheLibraryAndMayBeKeptWithTheVersion()
    {
        foreach (string id in FootMap.BuiltInIds)
        {
            using HttpResponseMessage kept = await AnswerAsync($"/scenes/{id}.json?v={LayerEndpoint.Version}");
            using HttpResponseMessage old = await AnswerAsync($"/scenes/{id}.json?v=older");
            Assert.That(kept.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/json"));
            Assert.That(
                await kept.Content.ReadAsByteArrayAsync(),
                Is.EqualTo(MapScene.Create(new Diagram(FootMap.Load(id))).ToJson()), id);
            Assert.That(kept.Headers.CacheControl?.MaxAge, Is.GreaterThan(TimeSpan.FromDays(1)));
            Assert.That(kept.Headers.CacheControl?.ToString(), Does.Contain("immutable").And.Contain("private"));
            Assert.That(old.Headers.CacheControl?.NoStore, Is.True);
        }
    }

    [TestCase("/scenes/nothing.json")]
    [TestCase("/scenes/own-0123456789ab.json")]
    [TestCase("/scenes/..%2Fchinese.json")]
    [TestCase("/scenes/chinese")]
    public async Task Scene_OfNoMap_Is404(string path)
    {
        using HttpResponseMessage response = await AnswerAsync(path);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    // Two files of the same map, and the built-in one: ids and names of their own, and each is compared with the rest.
    [Test]
    public async Task Scene_OfAnOwnMap_HasItsOwnIdAndFileAndIsKeptNowhere()
    {
        var store = new MapStore();
        ViewerMap mine = store.Open("mine.json", Encoding.UTF8.GetBytes(SpoiledMap.Text)).Map!;
        ViewerMap other = store.Open("C:\\maps\\other\u202e.json", Encoding.UTF8.GetBytes($"{SpoiledMap.Text} ")).Map!;
        await using WebApplication viewer = (await ViewerApp.StartAsync([0], store))!;
        Assert.That(other.Id, Is.Not.EqualTo(mine.Id));
        foreach ((ViewerMap map, string file) in new[] { (mine, "mine.json"), (other, "other") })
        {
            using HttpResponseMessage response = await Client.GetAsync(
                new Uri($"{viewer.Urls.Single()}/scenes/{map.Id}.json?v={LayerEndpoint.Version}"));
            Assert.That(response.Headers.CacheControl?.NoStore, Is.True, "kept in memory only");
            using JsonDocument scene = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
            JsonElement about = scene.RootElement.GetProperty("map");
            Assert.That(about.GetProperty("id").GetString(), Is.EqualTo(map.Id));
            foreach (string language in Languages.All)
            {
                string name = about.GetProperty("names").GetProperty(language).GetString()!;
                Assert.That(name, Does.Contain(file).And.EndsWith($" – {map.Map.Names[language]}"));
                Assert.That(name.Contains('\u202e'), Is.False);
            }

            Assert.That(
                scene.RootElement.GetProperty("maps").EnumerateArray().Select(one => one.GetProperty("id").GetString()),
                Is.EquivalentTo(FootMap.BuiltInIds), "the built-in map of the same id is another one");
            Assert.That(
                scene.RootElement.GetProperty("differences").EnumerateArray()
                    .SelectMany(topic => topic.GetProperty("claims").EnumerateArray())
                    .Select(claim => claim.GetProperty("map").GetString()),
                Does.Contain(map.Id));
        }
    }

    [Test]
    public async Task At_SeededPoints_IsWhatTheLibrarySays([Values] Aspect aspect, [Values] Foot foot)
    {
        FootMap map = FootMap.Load("chinese");
        FootView view = map[foot, aspect];
        var random = new Random(Seed + (int)aspect + (10 * (int)foot));
        int inside = 0, near = 0;
        for (int i = 0; i < 150; i++)
        {
            double x = (random.NextDouble() * (view.Drawing.Width + 40)) - 20;
            double y = (random.NextDouble() * (view.Drawing.Height + 40)) - 20;
            double reach = random.NextDouble() * 12;
            string place = string.Create(CultureInfo.InvariantCulture, $"x={x:R}&y={y:R}&reach={reach:R}");
            using JsonDocument answer = JsonDocument.Parse(await Client.GetStringAsync(
                $"{await RunningViewer.AddressAsync()}/at?map=chinese&foot={foot.ToWord()}&aspect={aspect.ToWord()}"
                + $"&{place}"));
            string?[] zones =
                [.. answer.RootElement.GetProperty("zones").EnumerateArray().Select(zone => zone.GetString())];
            double distance = answer.RootElement.GetProperty("distance").GetDouble();
            var point = new MapPoint(x, y);
            string[] expected = [.. view.ZonesAt(point).Select(zone => zone.Id)];
            if (expected.Length > 0)
            {
                inside++;
                Assert.That((zones, distance), Is.EqualTo((expected, 0.0)), $"seed {Seed}: {place}");
                continue;
            }

            ZoneDistance? nearest = view.Nearest(point, reach);
            near += nearest is null ? 0 : 1;
            Assert.That(zones, Is.EqualTo(nearest is { } one ? new[] { one.Zone.Id } : []), $"seed {Seed}: {place}");
            Assert.That(distance, Is.EqualTo(nearest?.Distance ?? 0), $"seed {Seed}: {place}");
        }

        Assert.That(inside, Is.GreaterThan(5));
        Assert.That(near, Is.GreaterThan(0));
    }

    [TestCase("map=chinese", "map=none", "Expected the id of an open map for 'map', found 'none'.")]
    [TestCase("foot=right", "foot=third", "Expected left, right for 'foot', found 'third'.")]
    [TestCase("foot=right&", "", "Expected left, right for 'foot', found nothing.")]
    [TestCase("aspect=plantar", "aspect=0", "Expected plantar, dorsal, medial, lateral for 'aspect', found '0'.")]
    [TestCase("x=50", "x=NaN", "Expected a number of -1000 to 1000 for 'x', found 'NaN'.")]
    [TestCase("y=90", "y=1e9", "Expected a number of -1000 to 1000 for 'y', found '1e9'.")]
    [TestCase("&reach=3", "", "Expected a number of 0 to 1000 for 'reach', found nothing.")]
    [TestCase("reach=3", "reach=-1", "Expected a number of 0 to 1000 for 'reach', found '-1'.")]
    public async Task At_Wrong_Is400AndASentence(string right, string wrong, string sentence)
    {
        using HttpResponseMessage response = await AnswerAsync(
            $"/at?{Place.Replace(right, wrong, StringComparison.Ordinal)}");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(response.Content.Headers.ContentType?.ToString(), Is.EqualTo("text/plain; charset=utf-8"));
        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo(sentence));
    }

    // A finger on a small picture covers much of a foot; farther off than this no zone is meant.
    [Test]
    public async Task At_ReachOfASmallPicture_IsClamped()
    {
        using HttpResponseMessage response = await AnswerAsync(
            "/at?map=basic&foot=right&aspect=plantar&x=50&y=-40&reach=300");
        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("{\"zones\":[],\"distance\":0}"));
        Assert.That(response.Headers.CacheControl?.NoStore, Is.True);
    }
}
