using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reflexology.Cli.Tests;

[TestFixture]
internal sealed class ZonesTests : ToolTests
{
    private static readonly Zone Head = FootMap.Load("basic").Zones[0];

    [Test]
    public void Zones_Json_IsExactlyTheDocumentedShape() =>
        Tool.Run("zones", "head and neck", "--json").ShouldBe(0, $$"""
{
  "map": "basic",
  "area": "head-and-neck",
  "zones": [
    {
      "id": "head-and-neck",
      "number": 1,
      "extra": false,
      "names": {
        "en": "Head and neck",
        "de": "Kopf und Hals",
        "es": "Cabeza y cuello",
        "ru": "Голова и шея",
        "zh": "头颈部"
      },
      "bodyAreas": [
        "head-and-neck"
      ],
      "feet": "both",
      "crossed": false,
      "aspects": [
        "plantar",
        "dorsal"
      ],
      "over": [],
      "location": {
        "en": "{{Head.Location["en"]}}",
        "de": "{{Head.Location["de"]}}",
        "es": "{{Head.Location["es"]}}",
        "ru": "{{Head.Location["ru"]}}",
        "zh": "{{Head.Location["zh"]}}"
      },
      "sources": [
        "three-area-rule"
      ],
      "agreement": {
        "grade": "one-text",
        "note": {
          "en": "{{Head.Agreement.Note["en"]}}",
          "de": "{{Head.Agreement.Note["de"]}}",
          "es": "{{Head.Agreement.Note["es"]}}",
          "ru": "{{Head.Agreement.Note["ru"]}}",
          "zh": "{{Head.Agreement.Note["zh"]}}"
        }
      },
      "relation": "of"
    }
  ]
}

""", "");

    [Test]
    public void Zones_JsonWithoutArea_HasEveryZoneInDrawingOrderAndNoRelation()
    {
        JsonElement answer = Tool.Run("zones", "--json").Json();

        Assert.That(answer.EnumerateObject().Select(member => member.Name), Is.EqualTo(["map", "area", "zones"]));
        Assert.That(answer.GetProperty("area").ValueKind, Is.EqualTo(JsonValueKind.Null));
        var zones = answer.GetProperty("zones").EnumerateArray().ToArray();
        Assert.That(
            zones.Select(zone => zone.GetProperty("id").GetString()),
            Is.EqualTo(["head-and-neck", "chest-and-arms", "abdomen-and-legs"]));
        Assert.That(zones.Select(zone => zone.GetProperty("number").GetInt32()), Is.EqualTo([1, 2, 3]));
        Assert.That(zones.Select(zone => zone.GetProperty("relation").ValueKind), Is.All.EqualTo(JsonValueKind.Null));
        Assert.That(
            zones[1].GetProperty("bodyAreas").EnumerateArray().Select(area => area.GetString()),
            Is.EqualTo(["chest", "arms"]));
    }

    [Test]
    public void Zones_Words_AreATable() => Tool.Run("zones").ShouldBe(0, """
        The three areas (basic), 3 zones

         No.  Zone              Id                Body areas     Feet  Aspects
        ────────────────────────────────────────────────────────────────────────────────
         1    Head and neck     head-and-neck     Head and neck  both  plantar, dorsal
         2    Chest and arms    chest-and-arms    Chest, Arms    both  plantar, dorsal
         3    Abdomen and legs  abdomen-and-legs  Abdomen, Legs  both  plantar, dorsal

        """, "");

    [Test]
    public void Zones_Kidney_IsContained()
    {
        JsonElement zone = Tool.Run("zones", "kidney", "--json").Json().GetProperty("zones").EnumerateArray().Single();

        Assert.That(zone.GetProperty("id").GetString(), Is.EqualTo("abdomen-and-legs"));
        Assert.That(zone.GetProperty("relation").GetString(), Is.EqualTo("contains"));
        Assert.That(
            Tool.Run("zones", "Niere").Output,
            Does.StartWith("The three areas (basic). "
                + "Kidney: no zone of its own; on this map part of “Abdomen and legs”.\n"));
    }

    [Test]
    public void Zones_SeveralWords_AreOneName() =>
        Assert.That(
            Tool.Run("zones", "голова", "и", "шея").Output,
            Does.StartWith("The three areas (basic). "
                + "Head and neck: 1 zone on each sole, 1 zone on top of each foot.\n"));

    [TestCase("шея")]
    [TestCase("颈")]
    [TestCase("Hals")]
    [TestCase("cuello")]
    [TestCase("NECK")]
    public void Zones_NeckInAnyLanguage_IsTheHeadZone(string word)
    {
        JsonElement answer = Tool.Run("zones", word, "--json").Json();

        Assert.That(answer.GetProperty("area").GetString(), Is.EqualTo("neck"));
        Assert.That(answer.GetProperty("zones")[0].GetProperty("id").GetString(), Is.EqualTo("head-and-neck"));
    }

    [Test]
    public void Zones_UnknownArea_SuggestsTheNearest() => Tool.Run("zones", "nekc", "--json").ShouldBe(
        1, "", "error: There is no body area 'nekc'. Did you mean 'neck'? `reflexology areas` lists them all.\n");

    [Test]
    public void Zones_AreaWithoutZone_IsTheEmptyListAndAnError()
    {
        File.WriteAllText(Tool.PathOf("toes.json"), MapFile.Free(map =>
        {
            map["id"] = "toes";
            map["zones"]!.AsArray().RemoveAt(2);
        }));

        Tool.Run("zones", "kidney", "--map", "toes.json", "--json").ShouldBe(1, """
            {
              "map": "toes",
              "area": "kidney",
              "zones": []
            }

            """, "error: The map 'toes' has no zone of 'Kidney', of its parts, or around it.\n");
        Tool.Run("zones", "kidney", "--map", "toes.json").ShouldBe(
            1, "", "error: The map 'toes' has no zone of 'Kidney', of its parts, or around it.\n");
    }

    [Test]
    public void Zones_OneFootCrossedWithoutNumber_AreShown()
    {
        File.WriteAllText(Tool.PathOf("my.json"), MapFile.Changed(map =>
        {
            First(map)["feet"] = "left";
            First(map)["crossed"] = true;
            First(map).AsObject().Remove("number");
            static JsonNode First(JsonNode map) => map["zones"]![0]!;
        }));

        JsonElement zone = Tool.Run("zones", "neck", "--map", "./my.json", "--json").Json().GetProperty("zones")[0];
        Assert.That(zone.GetProperty("number").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(zone.GetProperty("feet").GetString(), Is.EqualTo("left"));
        Assert.That(zone.GetProperty("crossed").GetBoolean(), Is.True);
        Assert.That(
            Tool.Run("zones", "neck", "--map", "my.json").Output,
            Does.Match("(?m) left, +plantar, dorsal\n +crossed$"));
    }
}
