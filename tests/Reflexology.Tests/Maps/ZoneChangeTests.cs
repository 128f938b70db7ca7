using System.Text;
using System.Text.Json.Nodes;

namespace Reflexology.Tests;

public sealed class ZoneChangeTests
{
    private static readonly FootMap Chinese = FootMap.Load("chinese");

    private static FootMap Own(Action<JsonNode> change) => FootMap.Parse(ChangedMap.Bytes(change), "my-map.json");

    [Test]
    public void ChangesFrom_SameMap_IsEmpty() => Assert.That(Own(_ => { }).ChangesFrom(Chinese), Is.Empty);

    [Test]
    public void ChangesFrom_MovedZone_SaysHowFar()
    {
        FootMap own = Own(map => ChangedMap.Move(map, "kidney", 3, 4));
        ZoneChange change = own.ChangesFrom(Chinese).Single();
        Assert.That((change.Kind, change.Zone.Id), Is.EqualTo((ZoneChangeKind.Moved, "kidney")));
        Assert.That(change.Distance, Is.EqualTo(5).Within(0.05));
        Assert.That(change.Before, Is.SameAs(Chinese.ZoneWithId("kidney")));
    }

    [TestCase(0.05, 0), TestCase(0.2, 1)]
    public void ChangesFrom_ZoneMovedByLessThanATenth_IsAsBefore(double millimetres, int count) => Assert.That(
        Own(map => ChangedMap.Move(map, "kidney", millimetres, 0)).ChangesFrom(Chinese),
        Has.Length.EqualTo(count));

    [Test]
    public void ChangesFrom_NameNumberFeetAndZones_AreTheirOwnKinds()
    {
        FootMap own = Own(map =>
        {
            ChangedMap.ZoneOf(map, "heart")["names"]!["de"] = "Mein Herz";
            ChangedMap.ZoneOf(map, "liver")["number"] = 99;
            ChangedMap.ZoneOf(map, "spleen")["feet"] = "both";
            ChangedMap.ZoneOf(map, "anus")["id"] = "my-zone";
        });
        Assert.That(
            own.ChangesFrom(Chinese).Select(change => (change.Kind, change.Zone.Id)),
            Is.EquivalentTo(new[]
            {
                (ZoneChangeKind.Renamed, "heart"), (ZoneChangeKind.Renamed, "liver"),
                (ZoneChangeKind.OnOtherViews, "spleen"), (ZoneChangeKind.Added, "my-zone"),
                (ZoneChangeKind.Removed, "anus"),
            }));
    }

    [TestCase("chinese", "my-map", "chinese")]
    [TestCase(null, "ingham", "ingham")]
    [TestCase("basic", "ingham", "basic")]
    [TestCase(null, "my-map", null)]
    public void LoadOrigin_NamedElseOfTheSameId_IsABuiltInMap(string? origin, string id, string? expected)
    {
        FootMap own = Own(map =>
        {
            map["id"] = id;
            map["origin"] = origin;
            if (origin is null)
                map.AsObject().Remove("origin");
        });
        Assert.That(own.Origin, Is.EqualTo(origin));
        Assert.That(own.LoadOrigin()?.Id, Is.EqualTo(expected));
        Assert.That(Chinese.LoadOrigin(), Is.Null);
    }

    [Test]
    public void Read_UnknownOrigin_IsAProblemWithAdvice()
    {
        var wrong = Assert.Throws<FootMapFormatException>(() => Own(map => map["origin"] = "chinesse"))!;
        MapProblem problem = wrong.Problems.Single();
        Assert.That((problem.Rule, problem.Found), Is.EqualTo((MapRule.UnknownReference, "'chinesse'")));
        Assert.That(problem.Advice, Does.Contain("'chinese'"));
    }

    [Test]
    public void DifferencesFrom_TheSameStatements_IsEmpty()
    {
        JsonNode text = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "maps", "chinese.json")))!;
        FootMap copy = FootMap.Parse(Encoding.UTF8.GetBytes(text.ToJsonString()), "copy.json");
        Assert.That(copy.Contradictions, Is.Not.Empty);
        Assert.That(copy.DifferencesFrom(Chinese), Is.Empty);
    }
}
