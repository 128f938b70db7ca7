namespace Reflexology.Tests;

/// <summary>Statements of the maps on topics on which they contradict each other.</summary>
public class ContradictionTests
{
    private static IEnumerable<string> Topics =>
        BuiltInMaps.All.SelectMany(map => map.Contradictions).Select(said => said.Id).Distinct()
            .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Topics))]
    public void Topic_OfAContradiction_IsTheSameInAtLeastTwoMapsThatSayDifferentThings(string topic)
    {
        var said = BuiltInMaps.All.SelectMany(map => map.Contradictions)
            .Where(contradiction => contradiction.Id == topic).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(said, Has.Count.AtLeast(2));
            Assert.That(said.Select(each => string.Join('|', each.Topic.All)).Distinct().Count(), Is.EqualTo(1),
                "one topic, one text");
            Assert.That(said.Select(each => each.Says["en"]), Is.Unique);
            Assert.That(said.SelectMany(each => new[] { each.Topic, each.Says }).Select(text => text.All.Count()),
                Is.All.EqualTo(Languages.All.Length));
        });
    }

    [Test]
    public void DifferencesFrom_TheWesternMap_SaysWhereEachPutsTheHeart()
    {
        MapDifference heart = BuiltInMaps.Of("chinese").DifferencesFrom(BuiltInMaps.Of("ingham"))
            .Single(difference => difference.Here.Id == "heart");
        Assert.Multiple(() =>
        {
            Assert.That(heart.Here.Zones.Select(zone => zone.Feet), Is.EqualTo(new[] { Feet.Left }));
            Assert.That(heart.There.Zones.Select(zone => zone.Feet), Is.EqualTo(new[] { Feet.Both }));
            Assert.That(heart.Here.BodyAreas.Select(area => area.Id), Is.EqualTo(new[] { "heart" }));
            Assert.That(heart.Here.Zones.Single(), Is.SameAs(BuiltInMaps.Of("chinese").ZoneWithId("heart")));
            Assert.That(heart.There.Zones.Single(), Is.SameAs(BuiltInMaps.Of("ingham").ZoneWithId("heart")));
            Assert.That(heart.Here.Says["en"], Is.Not.EqualTo(heart.There.Says["en"]));
        });
    }

    [Test]
    public void DifferencesFrom_AMapThatSaysNothing_AreNone() => Assert.That(
        BuiltInMaps.Of("chinese").DifferencesFrom(ValidMap.Read(ValidMap.Text)), Is.Empty);
}
