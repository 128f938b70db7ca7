using System.Text.Json;

namespace Reflexology.Cli.Tests;

/// <summary>What the tool must answer for the built-in maps: the Chinese one whole, and all of them readable.</summary>
[TestFixture]
internal sealed class BuiltInZonesTests : ToolTests
{
    [Test]
    public void Zones_Chinese_Are66Of62Numbers()
    {
        JsonElement[] zones = Zones();

        Assert.That(zones, Has.Length.EqualTo(66));
        JsonElement[] numbered = [.. zones.Where(zone => zone.GetProperty("number").ValueKind == JsonValueKind.Number)];
        Assert.That(
            numbered.Select(zone => zone.GetProperty("number").GetInt32()).Order(),
            Is.EqualTo(Enumerable.Range(1, 62)));
        Assert.That(zones.Except(numbered).Select(zone => zone.GetProperty("extra").GetBoolean()), Is.All.True);
        Assert.That(zones.Select(zone => zone.GetProperty("id").GetString()), Is.Unique);
    }

    [Test]
    public void Zones_Chinese_AreEachComplete()
    {
        HashSet<string?> areas = [.. Ids(Tool.Run("areas", "--json"), "areas")];
        HashSet<string?> sources = [.. Ids(Tool.Run("maps", "chinese", "--json"), "sources")];
        foreach (JsonElement zone in Zones())
        {
            string id = zone.GetProperty("id").GetString()!;
            JsonProperty[] names = [.. zone.GetProperty("names").EnumerateObject()];
            Assert.That(names.Select(name => name.Name), Is.EqualTo(["en", "de", "es", "ru", "zh"]), id);
            Assert.That(names.Select(name => name.Value.GetString()), Has.All.Not.Empty, id);
            Assert.That(zone.GetProperty("location").GetProperty("en").GetString(), Is.Not.Empty, id);
            Assert.That(
                Words(zone, "aspects"), Is.Not.Empty.And.SubsetOf((string[])["plantar", "dorsal", "medial", "lateral"]),
                id);
            Assert.That(Words(zone, "bodyAreas"), Is.Not.Empty.And.SubsetOf(areas), id);
            Assert.That(Words(zone, "sources"), Is.Not.Empty.And.SubsetOf(sources), id);
            Assert.That(zone.GetProperty("agreement").GetProperty("grade").GetString(), Is.Not.Empty, id);
            JsonElement note = zone.GetProperty("agreement").GetProperty("note");
            Assert.That(note.GetProperty("en").GetString(), Is.Not.Empty, id);
        }
    }

    [Test]
    public void Zones_Chinese_LieOnTheFeetTheTraditionSays()
    {
        JsonElement[] zones = Zones();
        var feet = zones.ToDictionary(
            zone => zone.GetProperty("id").GetString()!, zone => zone.GetProperty("feet").GetString());

        Assert.That(
            zones.Where(zone => feet[zone.GetProperty("id").GetString()!] is not ("left" or "right" or "both")),
            Is.Empty);
        Assert.That((feet["liver"], feet["gallbladder"]), Is.EqualTo(("right", "right")));
        Assert.That((feet["heart"], feet["spleen"]), Is.EqualTo(("left", "left")));
        Assert.That(
            zones.Where(zone => zone.GetProperty("crossed").GetBoolean())
                .Select(zone => zone.GetProperty("id").GetString()),
            Is.EquivalentTo([
                "brain", "frontal-sinus", "cerebellum-brainstem", "trigeminal-nerve", "nose", "neck", "eye", "ear",
                "inner-ear-balance", "tonsils", "lower-jaw", "upper-jaw", "tongue-mouth",
            ]));
    }

    [Test]
    public void Zones_Table_FitsAPipeAndBreaksNoWord([Values("basic", "chinese", "ingham", "ten-zones")] string map)
    {
        string output = Tool.Run("zones", "--map", map).Output;
        Dictionary<string, int> shown = Counted(output.Split('\n').Skip(1));
        Dictionary<string, int> words = Counted(FootMap.Load(map).Zones
            .SelectMany(zone => zone.BodyAreas.Select(area => $"{area.Names}").Append($"{zone.Names}")));

        Assert.That(output.Split('\n').Max(line => line.Length), Is.LessThanOrEqualTo(80));
        Assert.That(words.Where(word => shown.GetValueOrDefault(word.Key) < word.Value), Is.Empty);

        static Dictionary<string, int> Counted(IEnumerable<string> texts) =>
            texts.SelectMany(text => text.Split((char[])[' ', ','], StringSplitOptions.RemoveEmptyEntries))
                .CountBy(word => word)
                .ToDictionary();
    }

    private static IEnumerable<string?> Ids(ToolRun run, string member) =>
        run.Json().GetProperty(member).EnumerateArray().Select(entry => entry.GetProperty("id").GetString());

    private static IEnumerable<string?> Words(JsonElement zone, string member) =>
        zone.GetProperty(member).EnumerateArray().Select(word => word.GetString());

    private JsonElement[] Zones() =>
        [.. Tool.Run("zones", "--map", "chinese", "--json").Json().GetProperty("zones").EnumerateArray()];
}
