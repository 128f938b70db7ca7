using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Reflexology.Cli.Tests;

[TestFixture]
internal sealed class MapsTests : ToolTests
{
    [Test]
    public void Maps_Json_ListsEachInShort()
    {
        ToolRun run = Tool.Run("maps", "--json");
        JsonElement[] maps = [.. run.Json().GetProperty("maps").EnumerateArray()];

        Assert.That(run.Json().EnumerateObject().Select(member => member.Name), Is.EqualTo(["maps"]));
        Assert.That(
            maps.Select(map => map.GetProperty("id").GetString()),
            Is.EqualTo(["basic", "chinese", "ingham", "ten-zones"]));
        Assert.That(maps.Select(map => map.GetProperty("zones").GetInt32()), Is.EqualTo([3, 66, 63, 10]));
        foreach (JsonElement map in maps)
            Assert.That(
                map.EnumerateObject().Select(member => member.Name),
                Is.EqualTo(["id", "names", "tradition", "zones", "aspects"]));
        Assert.That(run.Output, Does.StartWith("""
            {
              "maps": [
                {
                  "id": "basic",
                  "names": {
                    "en": "The three areas",
                    "de": "Die drei Bereiche",
                    "es": "Las tres áreas",
                    "ru": "Три области",
                    "zh": "三区图"
                  },
                  "tradition": {
                    "en": "Three-area rule of foot massage",
                    "de": "Drei-Bereiche-Regel der Fußmassage",
                    "es": "Regla de las tres áreas del masaje de pies",
                    "ru": "Правило трёх областей в массаже стоп",
                    "zh": "足部按摩三区法"
                  },
                  "zones": 3,
                  "aspects": [
                    "plantar",
                    "dorsal"
                  ]
                },

            """));
    }

    [Test]
    public void Maps_Words_AreATable() => Tool.Run("maps").ShouldBe(0, """
        4 built-in maps

         Map        Name                 Tradition           Zones  Aspects
        ────────────────────────────────────────────────────────────────────────────────
         basic      The three areas      Three-area rule of  3      plantar, dorsal
                                         foot massage
         chinese    Chinese 62-zone map  Rwo Shur system     66     plantar, dorsal,
                                         (Father Josef) and         medial, lateral
                                         the Chinese and
                                         Japanese schools
                                         that came from it
         ingham     Western map (Ingham  Western charts in   63     plantar, dorsal,
                    line)                the line of Eunice         medial, lateral
                                         Ingham
         ten-zones  The ten              Zone theory after   10     plantar, dorsal
                    longitudinal zones   Fitzgerald and
                                         Bowers (1917)

        """, "");

    [Test]
    public void Map_UnknownId_SuggestsTheNearest()
    {
        const string Error = "error: There is no built-in map 'basc'. Did you mean 'basic'? Built in: basic, "
            + "chinese, ingham, ten-zones. "
            + "A map of your own is read by its file name, which ends in .json.\n";
        Tool.Run("zones", "--map", "basc").ShouldBe(1, "", Error);
        Tool.Run("maps", "basc").ShouldBe(1, "", Error);
        Tool.Run("maps", "basic", "--against", "basc", "--json").ShouldBe(1, "", Error);
    }

    [Test]
    public void Maps_OneMap_SaysWhatItSaysAndWhoSaysSo() => Tool.Run("maps", "basic").ShouldBe(0, """
        The three areas (basic), 3 zones
        Tradition: Three-area rule of foot massage
        Laterality: Each of the three areas is on both feet. The rule mentions no
        crossing of the sides of the body.

         Where maps differ       What this one says
        ────────────────────────────────────────────────────────────────────────────────
         Which side of the body  The rule gives each area on both feet and mentions no
         is on which foot        crossing.

         Number and numbering    Three areas, from the toes to the heel.
         of the zones

         Spine                   The text also puts the points of the spine in the
                                 arch of the foot.

         What the top of the     The same three areas as the sole.
         foot stands for

         Arms and legs           Arms in the front half of the foot with the chest,
                                 legs in the rear half with the abdomen.

         Blood pressure          No place. The text lists raised blood pressure and
                                 varicose veins both as reasons for foot massage and
                                 as reasons against it.

         Source           Title
        ────────────────────────────────────────────────────────────────────────────────
         three-area-rule  Introductory text on foot massage that states the three-area
                          rule in two passages

        """, "");

    [Test]
    public void Maps_OneMapJson_HasLateralityContradictionsAndSources(
        [Values("basic", "chinese", "ingham", "ten-zones")] string id)
    {
        JsonElement map = Tool.Run("maps", id, "--json").Json();
        FootMap expected = FootMap.Load(id);

        Assert.That(map.EnumerateObject().Select(member => member.Name),
            Is.EqualTo(["id", "names", "tradition", "zones", "aspects", "laterality", "contradictions", "sources"]));
        Assert.That(map.GetProperty("id").GetString(), Is.EqualTo(id));
        Assert.That(map.GetProperty("laterality").GetProperty("de").GetString(), Is.EqualTo(expected.Laterality["de"]));
        Assert.That(
            map.GetProperty("contradictions")
                .EnumerateArray()
                .Select(entry => entry.GetProperty("says").GetProperty("zh").GetString()),
            Is.EqualTo(expected.Contradictions.Select(entry => entry.Says["zh"])));
        Assert.That(
            map.GetProperty("sources").EnumerateArray()
                .Select(source => source.GetProperty("title").GetProperty("en").GetString()),
            Is.EqualTo(expected.Sources.Select(source => source.Title["en"])));
    }

    [Test]
    public void Maps_Sources_SaysWhatEachIsAndWasUsedFor()
    {
        File.WriteAllText(Tool.PathOf("my.json"), MapFile.Free(map =>
        {
            map["id"] = "my";
            JsonNode first = map["sources"]![0]!;
            first["title"] = new JsonObject { ["en"] = "Paths of the sole", ["de"] = "Wege der Sohle" };
            first["kind"] = "book";
            first["author"] = "A. Walker";
            first["language"] = "en";
            first["year"] = 1978;
            first["isbn"] = "0-306-40615-2";
            first["excerpt"] = true;
            first["use"] = "The three areas.";
        }));

        ToolRun run = Tool.Run("maps", "my.json", "--sources");
        JsonElement answer = Tool.Run("maps", "my.json", "--sources", "--json").Json();

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Output.ReplaceLineEndings(" "), Does.StartWith("The three areas (my), 1 source "));
        Assert.That(Words(run.Output), Does.Contain("A. Walker, Paths of the").And.Contain("The three areas."));
        Assert.That(run.Output, Does.Contain("0-306-40615-2").And.Contain("excerpt").And.Contain("3 zones"));
        Assert.That(answer.EnumerateObject().Select(member => member.Name), Is.EqualTo(["map", "sources"]));
        JsonElement source = answer.GetProperty("sources")[0];
        Assert.That(source.EnumerateObject().Select(member => member.Name), Is.EqualTo([
            "id", "title", "kind", "author", "site", "language", "year", "isbn", "excerpt", "use",
        ]));
        Assert.That(source.GetProperty("title").GetProperty("de").GetString(), Is.EqualTo("Wege der Sohle"));

        static string Words(string text) => Regex.Replace(text, @"\s+", " ");
    }

    [TestCase("--sources", "--sources: expected the map whose sources to show, found none.")]
    [TestCase("basic --sources --against chinese",
        "--sources: expected one map, found --against, which compares two. Give one of both.")]
    public void Maps_SourcesOfNoneOrOfTwo_IsWrongUsage(string options, string message) =>
        ShouldBeWrongUsage($"maps {options}", "reflexology maps", message);

    [Test]
    public void Maps_MapFile_IsShown()
    {
        File.WriteAllText(Tool.PathOf("my.json"), MapFile.Free(map => map["id"] = "my"));

        ToolRun run = Tool.Run("maps", "my.json");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(
            run.Output, Does.StartWith("The three areas (my), 3 zones\n").And.Not.Contains("Where maps differ"));
        Assert.That(
            Tool.Run("maps", "my.json", "--json").Json().GetProperty("contradictions").GetArrayLength(), Is.Zero);
    }

    [Test]
    public void Maps_TwoWords_IsWrongUsage() =>
        ShouldBeWrongUsage("maps basic chinese", "reflexology maps", "'chinese' is one word too many.");
}
