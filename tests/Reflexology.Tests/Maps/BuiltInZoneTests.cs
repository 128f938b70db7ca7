namespace Reflexology.Tests;

/// <summary>
/// Properties of every zone of every built-in map. Reading the map already checks that each is in the foot and does not
/// cross itself.
/// </summary>
[TestFixtureSource(typeof(BuiltInMaps), nameof(BuiltInMaps.Zones))]
public class BuiltInZoneTests(string mapId, string zoneId)
{
    private readonly FootMap _map = BuiltInMaps.Of(mapId);
    private readonly Zone _zone = BuiltInMaps.Of(mapId).ZoneWithId(zoneId);

    [Test]
    public void Names_OfTheZone_AreInFiveLanguages() =>
        Assert.That(_zone.Names.All.Select(name => name.Key), Is.EqualTo(Languages.All));

    [Test]
    public void Zone_SaysWhereItLiesAndWhoSaysSo() => Assert.Multiple(() =>
    {
        Assert.That(_zone.Aspects, Is.Not.Empty);
        Assert.That(_zone.BodyAreas, Is.Not.Empty);
        Assert.That(_zone.Sources, Is.Not.Empty);
        Assert.That($"{_zone.Location}", Does.EndWith("."));
        Assert.That($"{_zone.Agreement.Note}", Is.Not.Empty);
    });

    [Test]
    public void Areas_OfTheShapes_ArePositive() => Assert.That(
        _zone.Shapes.Values.Concat(_zone.LeftShapes.Values)
            .Select(shape => shape.Flatten().Area), Is.All.GreaterThan(5));

    [Test]
    public void Assertions_OnEveryAspect_AreThereAndHold()
    {
        Assert.That(_zone.Assertions.Select(assertion => assertion.Aspect).Distinct(), Is.EquivalentTo(_zone.Aspects));
        Assert.That(_map.CheckLocation(_zone).Select(result => result.Assertion).Distinct(),
            Is.EqualTo(_zone.Assertions), "each is checked, and none stands twice");
        Assert.That(_map.CheckLocation(_zone).Where(result => !result.Holds)
            .Select(result => $"{result.Assertion}: {result.Measured}"), Is.Empty);
    }

    // A learner finds the zone by each of the areas it stands for.
    [Test]
    public void ZonesFor_EachOfItsBodyAreas_HasTheZone() => Assert.That(
        _zone.BodyAreas.Select(area => _map.ZonesFor(area).Select(match => match.Zone)), Is.All.Member(_zone));
}
