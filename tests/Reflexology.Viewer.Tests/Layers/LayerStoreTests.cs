using Reflexology.Drawing;

namespace Reflexology.Viewer.Tests;

public sealed class LayerStoreTests
{
    [Test]
    public async Task Get_SameKey_IsPaintedOnce()
    {
        var queue = new RenderQueue();
        using var store = new LayerStore(queue);
        byte[] first = await store.GetAsync("a", Request(200), default);
        Assert.That(await store.GetAsync("a", Request(200), default), Is.SameAs(first));
        Assert.That(await store.GetAsync("b", Request(201), default), Is.Not.SameAs(first));
        Assert.That(store.Count, Is.EqualTo(2));
    }

    [Test]
    public async Task Get_ManyAtOnce_AllAreRight()
    {
        var queue = new RenderQueue();
        using var store = new LayerStore(queue);
        byte[][] layers = await Task.WhenAll(
            Enumerable.Range(0, 12)
                .Select(i => Task.Run(() => store.GetAsync($"{i % 4}", Request(200 + (i % 4)), default))));
        byte[] Painted(int i) => Request(200 + i).Paint(default);
        for (int i = 0; i < layers.Length; i++)
            Assert.That(layers[i], Is.EqualTo(Painted(i % 4)));
        Assert.That(store.Count, Is.EqualTo(4));
    }

    [Test]
    public async Task Get_MoreThanFit_KeepsWithinItsLimit()
    {
        var queue = new RenderQueue();
        using var store = new LayerStore(queue, mostBytes: 60_000);
        for (int width = 200; width < 206; width++)
            await store.GetAsync($"{width}", Request(width), default);
        Assert.That(store.Bytes, Is.LessThanOrEqualTo(60_000));
        Assert.That(store.Count, Is.LessThan(6));
    }

    [Test]
    public void Get_AskerGoesAway_IsCancelled()
    {
        var queue = new RenderQueue();
        using var store = new LayerStore(queue);
        Assert.That(
            async () => await store.GetAsync("a", Request(200), new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
    }

    private static LayerRequest Request(int width)
    {
        var frame = new ViewFrame(2, 0, 0, new PictureSize(width, 500));
        return new LayerRequest(
            LayerKind.Base, MapStore.First, Foot.Right, Aspect.Plantar, new Diagram(MapStore.First.Map), frame);
    }
}
