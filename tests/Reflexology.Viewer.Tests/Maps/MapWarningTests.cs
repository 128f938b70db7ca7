namespace Reflexology.Viewer.Tests;

public sealed class MapWarningTests
{
    [Test]
    public void In_ShippedMap_AreNone() => Assert.That(MapWarning.In(FootMap.Load("basic"), CancellationToken.None), Is.Empty);

    [Test]
    public void In_AssertionThatDoesNotHold_IsOneWithWhatWasMeasured()
    {
        ViewerMap map = SpoiledMap.Open(SpoiledMap.With("\"is\": \"proximal-of\", \"of\": [\"zone:heart\"]", "\"is\": \"distal-of\", \"of\": [\"zone:heart\"]")).Map!;
        MapWarning warning = MapWarning.In(map.Map, CancellationToken.None).Single();
        Assert.That((warning.ZoneId, warning.Assertion), Is.EqualTo(("spleen", "plantar: distal-of zone:heart")));
        Assert.That(warning.Measured, Is.Not.Empty);
    }

    [Test]
    public void In_NoLongerWanted_Stops() => Assert.That(
        () => MapWarning.In(FootMap.Load("basic"), new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
}
