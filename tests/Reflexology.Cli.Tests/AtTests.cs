using System.Text.Json;

namespace Reflexology.Cli.Tests;

[TestFixture]
internal sealed class AtTests : ToolTests
{
    [Test]
    public void At_Json_IsExactlyTheDocumentedShape() =>
        Tool.Run("at", "82", "26", "--json").ShouldBe(0, """
            {
              "map": "basic",
              "foot": "right",
              "aspect": "plantar",
              "x": 82,
              "y": 26,
              "zones": [
                {
                  "id": "head-and-neck",
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
                  "distance": 0
                }
              ]
            }

            """, "");

    // The tip of the big toe, its middle, and the centre of the heel; the left foot mirrors 107 mm of width.
    [TestCase("80.14", "5.0", "right", "head-and-neck", false)]
    [TestCase("26.86", "5.0", "left", "head-and-neck", false)]
    [TestCase("82", "26", "right", "head-and-neck", true)]
    [TestCase("25", "26", "left", "head-and-neck", true)]
    [TestCase("58.64", "217", "right", "abdomen-and-legs", true)]
    [TestCase("48.36", "217", "left", "abdomen-and-legs", true)]
    public void At_Landmark_IsInItsZone(string x, string y, string foot, string zone, bool isExact)
    {
        ToolRun run = Tool.Run("at", x, y, "--foot", foot, "--json");

        Assert.That(run.Error, Is.Empty);
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Json().GetProperty("foot").GetString(), Is.EqualTo(foot));
        Assert.That(run.Json().GetProperty("x").GetRawText(), Is.EqualTo(x));
        JsonElement only = run.Json().GetProperty("zones").EnumerateArray().Single();
        Assert.That(only.GetProperty("id").GetString(), Is.EqualTo(zone));
        Assert.That(
            only.GetProperty("distance").GetDouble(),
            isExact ? Is.Zero : Is.GreaterThan(0).And.LessThanOrEqualTo(0.05));
    }

    [Test]
    public void At_NothingThere_IsAnEmptyListAndDone() =>
        Tool.Run("at", "-5", "10", "--foot", "left", "--aspect", "dorsal", "--json").ShouldBe(0, """
            {
              "map": "basic",
              "foot": "left",
              "aspect": "dorsal",
              "x": -5,
              "y": 10,
              "zones": []
            }

            """, "");

    [Test]
    public void At_AspectWithoutZones_SaysSoInWords() =>
        Tool.Run("at", "100", "100", "--aspect", "medial")
            .ShouldBe(0, "No zone of basic at (100, 100) on the inner side of the right foot.\n", "");

    [Test]
    public void At_TwoNegativeNumbers_AreCoordinates() =>
        Tool.Run("at", "-5", "-.5e1").ShouldBe(0, "No zone of basic at (-5, -5) on the right sole.\n", "");

    [Test]
    public void At_NothingWithinTheDistance_NamesTheDistance() =>
        Tool.Run("at", "1", "1", "--within", "2.5")
            .ShouldBe(0, "No zone of basic within 2.5 mm of (1, 1) on the right sole.\n", "");

    [Test]
    public void At_ToeTipWithinZero_IsOutside() =>
        Tool.Run("at", "80.14", "5", "--within", "0")
            .ShouldBe(0, "No zone of basic at (80.14, 5) on the right sole.\n", "");

    [Test]
    public void At_Words_AreATable() => Tool.Run("at", "48.36", "217", "--foot", "left").ShouldBe(0, """
        The three areas (basic) at (48.36, 217) on the left sole

         Zone              Id                Body areas     Distance
        ──────────────────────────────────────────────────────────────
         Abdomen and legs  abdomen-and-legs  Abdomen, Legs  inside

        """, "");

    [Test]
    public void At_SharedBorder_BelongsToOneZoneAndTheOtherIsNear()
    {
        Assert.That(Ids(Tool.Run("at", "50", "130", "--all", "--json")), Is.EqualTo(["abdomen-and-legs"]));
        Assert.That(
            Ids(Tool.Run("at", "50", "130", "--all", "--within", "0", "--json")), Is.EqualTo(["abdomen-and-legs"]));
        Tool.Run("at", "50", "130", "--all", "--within", "1").ShouldBe(0, """
            The three areas (basic) at (50, 130) on the right sole

             Zone              Id                Body areas     Distance
            ───────────────────────────────────────────────────────────────────
             Abdomen and legs  abdomen-and-legs  Abdomen, Legs  inside
             Chest and arms    chest-and-arms    Chest, Arms    on its border

            """, "");
    }

    [Test]
    public void At_Within_PutsTheExactHitFirstAndAloneWithoutAll()
    {
        Assert.That(Ids(Tool.Run("at", "50", "129", "--within", "3", "--json")), Is.EqualTo(["chest-and-arms"]));
        ToolRun all = Tool.Run("at", "50", "129", "--within", "3", "--all", "--json");
        Assert.That(Ids(all), Is.EqualTo(["chest-and-arms", "abdomen-and-legs"]));
        Assert.That(all.Json().GetProperty("zones")[1].GetProperty("distance").GetDouble(), Is.EqualTo(1));
    }

    [Test]
    public void At_OverlappingZones_GivesTheTopmostOrAll()
    {
        string map = MapFile.Changed(map =>
        {
            var zone = map["zones"]![0]!.DeepClone();
            zone["id"] = "big-toe";
            zone["names"]!["en"] = "Big [red]toe[/]";
            map["zones"]!.AsArray().Add(zone);
        });
        File.WriteAllText(Tool.PathOf("two.json"), map);

        Assert.That(Ids(Tool.Run("at", "82", "26", "--map", "two.json", "--json")), Is.EqualTo(["big-toe"]));
        Assert.That(
            Ids(Tool.Run("at", "82", "26", "--map", "two.json", "--all", "--json")),
            Is.EqualTo(["big-toe", "head-and-neck"]));
        Assert.That(Tool.Run("at", "82", "26", "--map", "two.json").Output, Does.Contain("Big [red]toe[/]"));
    }

    [Test]
    public void At_OtherCultureOfTheMachine_AnswersTheSame()
    {
        ToolRun run = Tool.Start([("LC_ALL", "de_DE.UTF-8"), ("LANG", "de_DE.UTF-8")], ["at", "82.5", "26", "--json"]);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Json().GetProperty("x").GetRawText(), Is.EqualTo("82.5"));
        Assert.That(Ids(run), Is.EqualTo(["head-and-neck"]));
    }

    private static IEnumerable<string?> Ids(ToolRun run) =>
        run.Json().GetProperty("zones").EnumerateArray().Select(zone => zone.GetProperty("id").GetString());
}
