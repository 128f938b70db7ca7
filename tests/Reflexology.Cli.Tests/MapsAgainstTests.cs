using System.Text.Json;

namespace Reflexology.Cli.Tests;

[TestFixture]
internal sealed class MapsAgainstTests : ToolTests
{
    [Test]
    public void Against_Words_SetWhatBothSaySideBySide()
    {
        ToolRun run = Tool.Run("maps", "basic", "--against", "ten-zones");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Output, Does.StartWith("""
            The three areas (basic) against The ten longitudinal zones (ten-zones): 4 topics
            on which both say something

             Topic                   Map        What it says
            ────────────────────────────────────────────────────────────────────────────────
             Which side of the body  basic      The rule gives each area on both feet and
             is on which foot                   mentions no crossing.
                                     ten-zones  Nothing is crossed: the right half of the
                                                body is on the right foot, the left half
                                                on the left foot.


            """));
    }

    [Test]
    public void Against_Json_HasEveryTopicOfBothWithBothTexts()
    {
        JsonElement answer = Tool.Run("maps", "chinese", "--against", "ingham", "--json").Json();
        FootMap chinese = FootMap.Load("chinese"), ingham = FootMap.Load("ingham");
        string[] theirs = [.. ingham.Contradictions.Select(entry => entry.Id)];

        Assert.That(
            answer.EnumerateObject().Select(member => member.Name), Is.EqualTo(["map", "against", "differences"]));
        Assert.That(answer.GetProperty("map").GetString(), Is.EqualTo("chinese"));
        Assert.That(answer.GetProperty("against").GetString(), Is.EqualTo("ingham"));
        JsonElement[] differences = [.. answer.GetProperty("differences").EnumerateArray()];
        Assert.That(
            differences.Select(entry => entry.GetProperty("id").GetString()),
            Is.EqualTo(chinese.Contradictions.Select(entry => entry.Id).Where(theirs.Contains)));
        JsonElement heart = differences.Single(entry => entry.GetProperty("id").GetString() == "heart");
        Assert.That(
            heart.EnumerateObject().Select(member => member.Name), Is.EqualTo(["id", "topic", "says", "againstSays"]));
        Assert.That(heart.GetProperty("topic").GetProperty("de").GetString(), Is.EqualTo("Herz"));
        ShouldSay(heart.GetProperty("says"), "Left foot only");
        ShouldSay(heart.GetProperty("againstSays"), "On the ball of the foot");

        static void ShouldSay(JsonElement statement, string start)
        {
            Assert.That(
                statement.EnumerateObject().Select(member => member.Name), Is.EqualTo(["text", "bodyAreas", "zones"]));
            Assert.That(statement.GetProperty("text").GetProperty("en").GetString(), Does.StartWith(start));
            Assert.That(
                statement.GetProperty("bodyAreas").EnumerateArray().Select(id => id.GetString()),
                Is.EqualTo(["heart"]));
            Assert.That(
                statement.GetProperty("zones").EnumerateArray().Select(id => id.GetString()), Is.EqualTo(["heart"]));
        }
    }

    [Test]
    public void Against_NoCommonTopic_SaysSo()
    {
        File.WriteAllText(Tool.PathOf("my.json"), MapFile.Free(map => map["id"] = "my"));

        Tool.Run("maps", "my.json", "--against", "ingham").ShouldBe(
            0, "The three areas (my) against Western map (Ingham line) (ingham): 0 topics on\nwhich both say "
                + "something\n", "");
        JsonElement answer = Tool.Run("maps", "ingham", "--against", "my.json", "--json").Json();
        Assert.That(answer.GetProperty("differences").GetArrayLength(), Is.Zero);
    }

    [Test]
    public void Against_NoMap_IsWrongUsage() => ShouldBeWrongUsage("maps --against basic", "reflexology maps",
        "--against: expected the map to compare before it, found none.");

    // An author copies a map, changes it, and asks what is different.
    [Test]
    public void Against_NoValue_ListsWhatDiffersFromTheMapItWasMadeFrom()
    {
        Assert.That(Tool.Run("new", "my-map", "--from", "chinese").ExitCode, Is.Zero);
        Tool.Run("maps", "my-map.json", "--against").ShouldBe(
            0, "Chinese 62-zone map (my-map) against Chinese 62-zone map (chinese): 0 zones\ndiffer\n", "");
        File.WriteAllText(Tool.PathOf("my-map.json"), ChangedMap.Text(map =>
        {
            ChangedMap.Move(map, "kidney", 3, 4);
            ChangedMap.ZoneOf(map, "heart")["names"]!["en"] = "My heart";
        }));

        ToolRun run = Tool.Run("maps", "my-map.json", "--against");
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.StartWith("""
            Chinese 62-zone map (my-map) against Chinese 62-zone map (chinese): 2 zones
            differ

             Zone    Name      Change
            ─────────────────────────────────────────────
             kidney  Kidney    moved, by up to 5 mm
             heart   My heart  renamed; it was 33 Heart
            """));
        JsonElement[] changes =
            [.. Tool.Run("maps", "my-map.json", "--against", "--json").Json().GetProperty("changes").EnumerateArray()];
        Assert.That(
            changes.Select(change => change.GetProperty("kind").GetString()), Is.EqualTo(["moved", "renamed"]));
        Assert.That(changes[0].GetProperty("distance").GetDouble(), Is.EqualTo(5).Within(0.05));
        Assert.That(changes[1].GetProperty("namesBefore").GetProperty("en").GetString(), Is.EqualTo("Heart"));
    }

    [Test]
    public void Against_NoValueAndNoOrigin_SaysWhatToDo() => Tool.Run("maps", "basic", "--against").ShouldBe(
        1, "", "error: 'basic' was made from no built-in map: it names none in \"origin\", and none has its id. Name "
            + "the map to compare with after --against.\n");
}
