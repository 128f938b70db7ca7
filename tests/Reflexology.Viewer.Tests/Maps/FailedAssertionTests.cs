namespace Reflexology.Viewer.Tests;

public sealed class FailedAssertionTests
{
    private static readonly ViewerMap Basic = MapStore.BuiltIn.Single(map => map.Id == "basic");

    [Test]
    public void FailedAssertions_ShippedMap_AreNone() =>
        Assert.That(Basic.FailedAssertions(CancellationToken.None), Is.Empty);

    [Test]
    public void FailedAssertions_AssertionThatDoesNotHold_IsOneWithItsMeasure()
    {
        string spoiled = SpoiledMap.With(
            "\"is\": \"proximal-of\", \"of\": [\"zone:heart\"]", "\"is\": \"distal-of\", \"of\": [\"zone:heart\"]");
        ViewerMap map = SpoiledMap.Open(spoiled).Map!;
        (Zone zone, AssertionResult result) = map.FailedAssertions(CancellationToken.None).Single();
        Assert.That((zone.Id, $"{result.Assertion}"), Is.EqualTo(("spleen", "plantar: distal-of zone:heart")));
        Assert.That(result.Measured, Is.Not.Empty);
    }

    [Test]
    public void FailedAssertions_Cancelled_Stops() => Assert.That(
        () =>
            Basic.FailedAssertions(
                new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
}
