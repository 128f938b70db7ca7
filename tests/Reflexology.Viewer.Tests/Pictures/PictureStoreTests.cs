using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Reflexology.Viewer.Tests;

public sealed class PictureStoreTests
{
    [Test]
    public async Task Get_SameRequest_IsPaintedOnce()
    {
        using var store = new PictureStore();
        Picture first = await store.GetAsync(Request("neck", 200), default);
        Assert.That(await store.GetAsync(Request("Hals", 200), default), Is.SameAs(first));
        Assert.That(await store.GetAsync(Request("neck", 201), default), Is.Not.SameAs(first));
        Assert.That(store.Count, Is.EqualTo(2));
    }

    [Test]
    public async Task Get_ManyAtOnce_AllAreRight()
    {
        using var store = new PictureStore();
        int[] widths = [.. Enumerable.Range(0, 12).Select(i => 200 + (i % 4))];
        Picture[] pictures = await Task.WhenAll(widths.Select(width => Task.Run(() => store.GetAsync(Request("neck", width), default))));
        Assert.That(pictures.Select(picture => picture.Tag).Distinct().Count(), Is.EqualTo(4));
        Assert.That(store.Count, Is.EqualTo(4));
    }

    [Test]
    public async Task Get_MorePicturesThanFit_KeepsWithinItsLimit()
    {
        using var store = new PictureStore(mostBytes: 100_000);
        for (int width = 200; width < 206; width++)
            await store.GetAsync(Request("neck", width), default);
        Assert.That(store.Bytes, Is.LessThanOrEqualTo(100_000));
        Assert.That(store.Count, Is.LessThan(6));
    }

    [Test]
    public void Get_AskerGoesAway_IsCancelled()
    {
        using var store = new PictureStore();
        Assert.That(async () => await store.GetAsync(Request("neck", 200), new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
    }

    private static PictureRequest Request(string areas, int width) => PictureRequest.Read(new QueryCollection(
        new Dictionary<string, StringValues> { ["areas"] = areas, ["width"] = $"{width}" }));
}
