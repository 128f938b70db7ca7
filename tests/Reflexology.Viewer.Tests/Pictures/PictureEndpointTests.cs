using System.Net;
using SkiaSharp;

namespace Reflexology.Viewer.Tests;

public sealed class PictureEndpointTests
{
    private readonly HttpClient _client = new();

    [OneTimeTearDown]
    public void Close() => _client.Dispose();

    [TestCase("width=199", "Expected pixels from 200 to 2400 for 'width', found '199'.")]
    [TestCase("width=2401", "Expected pixels from 200 to 2400 for 'width', found '2401'.")]
    [TestCase("width=wide", "Expected pixels from 200 to 2400 for 'width', found 'wide'.")]
    [TestCase("width=", "Expected pixels from 200 to 2400 for 'width', found ''.")]
    [TestCase("width=-500", "Expected pixels from 200 to 2400 for 'width', found '-500'.")]
    [TestCase("width=1e3", "Expected pixels from 200 to 2400 for 'width', found '1e3'.")]
    [TestCase("width=500&width=600", "Expected pixels from 200 to 2400 for 'width', found '500,600'.")]
    [TestCase("map=baisc", "Expected one of basic")]
    [TestCase("map=../basic", "Expected one of basic")]
    [TestCase("lang=fr", "Expected one of en, de, es, ru, zh for 'lang', found 'fr'.")]
    [TestCase("aspect=back", "Expected one of plantar, dorsal, medial, lateral for 'aspect', found 'back'.")]
    [TestCase("aspect=0", "Expected one of plantar, dorsal, medial, lateral for 'aspect', found '0'.")]
    [TestCase("areas=nek", "Expected ids or names of body areas for 'areas', found 'nek'. Did you mean 'neck'?")]
    [TestCase("areas=neck,qqqqqqq", "Expected ids or names of body areas for 'areas', found 'qqqqqqq'.")]
    public async Task Get_Wrong_Is400AndASentence(string query, string sentence)
    {
        using HttpResponseMessage response = await GetAsync(query);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(response.Content.Headers.ContentType?.ToString(), Is.EqualTo("text/plain; charset=utf-8"));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.StartWith(sentence));
    }

    [Test]
    public async Task Get_TooManyAreasOrTooLongANames_Is400AndShort()
    {
        using HttpResponseMessage many = await GetAsync($"areas={string.Join(',', Enumerable.Repeat("neck", 13))}");
        using HttpResponseMessage longName = await GetAsync($"areas={new string('n', 4000)}");
        Assert.That((many.StatusCode, longName.StatusCode), Is.EqualTo((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest)));
        Assert.That(await many.Content.ReadAsStringAsync(), Is.EqualTo("Expected at most 12 body areas for 'areas', found '13'."));
        Assert.That(await longName.Content.ReadAsStringAsync(), Has.Length.LessThan(200));
    }

    [TestCase(200)]
    [TestCase(1000)]
    [TestCase(2400)]
    public async Task Get_Width_IsThePicturesWidth(int width)
    {
        using SKBitmap picture = await PictureAsync($"areas=neck&width={width}");
        Assert.That(picture.Width, Is.EqualTo(width));
        Assert.That((double)picture.Height / width, Is.EqualTo(1.39).Within(0.01));
    }

    // A person who looks at the picture sees the toes at the top and the heels at the bottom.
    [TestCase("plantar")]
    [TestCase("dorsal")]
    public async Task Get_Area_LightsItsZonesOnBothFeet(string aspect)
    {
        using SKBitmap neck = await PictureAsync($"areas=neck&width=500&aspect={aspect}");
        using SKBitmap legs = await PictureAsync($"areas=legs&width=500&aspect={aspect}");
        foreach (double x in new[] { 0.38, 0.62 })
            Assert.That(Redness(neck, x, 0.225), Is.GreaterThan(Redness(legs, x, 0.225) + 30), $"big toe at {x}");
        foreach (double x in new[] { 0.3, 0.7 })
            Assert.That(Redness(legs, x, 0.63), Is.GreaterThan(Redness(neck, x, 0.63) + 30), $"foot at {x}");
    }

    [Test]
    public async Task Get_SamePicture_IsNotSentAgain()
    {
        using HttpResponseMessage first = await GetAsync("areas=neck&width=300");
        Assert.That(first.Headers.CacheControl?.ToString(), Is.EqualTo("no-cache, private"));
        using var again = new HttpRequestMessage(HttpMethod.Get, first.RequestMessage!.RequestUri);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage second = await _client.SendAsync(again);
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That((await second.Content.ReadAsByteArrayAsync()).Length, Is.Zero);

        using var other = new HttpRequestMessage(HttpMethod.Get, $"{await RunningViewer.AddressAsync()}/picture.png?areas=kidney&width=300");
        other.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage third = await _client.SendAsync(other);
        Assert.That(third.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Get_NameInAnyLanguage_IsThePictureOfItsId()
    {
        using HttpResponseMessage id = await GetAsync("areas=neck&width=300");
        foreach (string name in new[] { "шея", "颈", "Hals", "cuello", "NECK" })
        {
            using HttpResponseMessage named = await GetAsync($"areas={Uri.EscapeDataString(name)}&width=300");
            Assert.That(named.Headers.ETag, Is.EqualTo(id.Headers.ETag), name);
        }
    }

    private async Task<HttpResponseMessage> GetAsync(string query) =>
        await _client.GetAsync($"{await RunningViewer.AddressAsync()}/picture.png?{query}");

    private async Task<SKBitmap> PictureAsync(string query)
    {
        using HttpResponseMessage response = await GetAsync(query);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("image/png"));
        return SKBitmap.Decode(await response.Content.ReadAsByteArrayAsync());
    }

    // Lit zones are red, and quiet ones as pale as skin; over a patch, so that a letter more or less does not count.
    private static double Redness(SKBitmap picture, double x, double y)
    {
        int left = (int)(x * picture.Width), top = (int)(y * picture.Height);
        return Enumerable.Range(-8, 17).SelectMany(dx => Enumerable.Range(-8, 17).Select(dy => picture.GetPixel(left + dx, top + dy)))
            .Average(pixel => pixel.Red - pixel.Green);
    }
}
