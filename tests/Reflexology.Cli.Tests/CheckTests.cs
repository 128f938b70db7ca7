using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reflexology.Cli.Tests;

[TestFixture]
internal sealed class CheckTests : ToolTests
{
    [Test]
    public void Check_EveryBuiltInMap_Holds([Values("basic", "chinese", "ingham", "ten-zones")] string id)
    {
        FootMap map = FootMap.Load(id);
        int assertions = map.Zones.Sum(zone => map.CheckLocation(zone).Length);

        Assert.That(assertions, Is.Positive);
        Tool.Run("check", "--map", id).ShouldBe(
            0, $"{assertions} of {assertions} assertions on {map.Zones.Length} zones of {id} hold.\n", "");
    }

    [Test]
    public void Check_OneZone_ShowsItsLocationAndEveryAssertion()
    {
        ToolRun run = Tool.Run("check", "liver", "--map", "chinese");
        FootMap map = FootMap.Load("chinese");
        int assertions = map.CheckLocation(map.ZoneWithId("liver")).Length;

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Is.Empty);
        Assert.That(
            run.Output,
            Does.StartWith("Liver (chinese, liver): On the right sole, a rounded wedge directly behind the\n"));
        Assert.That(run.Output, Does.Match(@"(?m)^ Zone +Assertion +Measured +Holds$"));
        Assert.That(run.Output, Does.Match(@"(?m)^ liver  plantar: only-on right +right +yes$"));
        Assert.That(
            run.Output.Split('\n').Count(line => line.StartsWith(" liver  ", StringComparison.Ordinal)),
            Is.EqualTo(assertions));
        Assert.That(
            run.Output, Does.EndWith($"\n{assertions} of {assertions} assertions on 1 zone of chinese hold.\n"));
    }

    [Test]
    public void Check_Weak_ListsWhatRestsOnOneTextOrOnCharts([Values("basic", "chinese")] string id)
    {
        FootMap map = FootMap.Load(id);
        string[] weak =
            [.. map.Zones.Where(zone => zone.Agreement.Grade != AgreementGrade.SeveralTexts).Select(zone => zone.Id)];

        ToolRun run = Tool.Run("check", "--weak", "--map", id);
        JsonElement answer = Tool.Run("check", "--weak", "--map", id, "--json").Json();

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.EndWith(
            $"{weak.Length} of {map.Zones.Length} zones of {id} rest on one text or on charts.\n"));
        Assert.That(
            answer.GetProperty("zones").EnumerateArray().Select(zone => zone.GetProperty("id").GetString()),
            Is.EqualTo(weak));
        Assert.That(weak.Where(zone => !run.Output.Contains($" {zone} ", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Check_WeakOfOneZone_IsWrongUsage() => ShouldBeWrongUsage(
        "check liver --map chinese --weak", "reflexology check",
        "--weak: expected a whole map, found a zone before it. Leave out one of both.");

    [Test]
    public void Check_Json_IsTheDocumentedShape()
    {
        JsonElement answer = Tool.Run("check", "liver", "--map", "chinese", "--json").Json();

        Assert.That(answer.EnumerateObject().Select(member => member.Name), Is.EqualTo(["map", "assertions"]));
        Assert.That(answer.GetProperty("map").GetString(), Is.EqualTo("chinese"));
        JsonElement[] assertions = [.. answer.GetProperty("assertions").EnumerateArray()];
        Assert.That(assertions, Is.Not.Empty);
        foreach (JsonElement assertion in assertions)
        {
            Assert.That(
                assertion.EnumerateObject().Select(member => member.Name),
                Is.EqualTo(["zone", "foot", "assertion", "holds", "measured"]));
            Assert.That(assertion.GetProperty("zone").GetString(), Is.EqualTo("liver"));
            Assert.That(assertion.GetProperty("foot").GetString(), Is.EqualTo("right"));
            Assert.That(assertion.GetProperty("holds").GetBoolean(), Is.True);
            Assert.That(assertion.GetProperty("measured").GetString(), Is.Not.Empty);
        }

        Assert.That(assertions[0].GetProperty("assertion").GetString(), Is.EqualTo("plantar: only-on right"));
    }

    [Test]
    public void Check_AssertionThatFails_IsExitCode1AndItsRowAlone()
    {
        WriteUpsideDown();

        ToolRun run = Tool.Run("check", "--map", "wrong.json");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(
            run.Error,
            Does.Match(@"^error: Assertions that do not hold: 1 of \d+\. "
                + @"Move the zone, or correct what is said about it\.\n$"));
        Assert.That(run.Output, Does.Match(@"(?m)^ chest-and-arms  plantar: distal-of zone:head-and-neck +\S.* NO$"));
        Assert.That(
            run.Output.Split('\n').Count(line => line.StartsWith(" chest-and-arms ", StringComparison.Ordinal)),
            Is.EqualTo(1));
        Assert.That(run.Output, Does.Not.Contain(" yes\n"));
    }

    [Test]
    public void Check_AssertionThatFailsJson_SaysSoAndIsExitCode1()
    {
        WriteUpsideDown();

        ToolRun run = Tool.Run("check", "chest-and-arms", "--map", "wrong.json", "--json");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.StartWith("error: Assertions that do not hold: 1 of "));
        JsonElement failed = run.Json()
            .GetProperty("assertions")
            .EnumerateArray()
            .Single(entry => !entry.GetProperty("holds").GetBoolean());
        Assert.That(failed.GetProperty("zone").GetString(), Is.EqualTo("chest-and-arms"));
        Assert.That(failed.GetProperty("assertion").GetString(), Is.EqualTo("plantar: distal-of zone:head-and-neck"));
    }

    [Test]
    public void Check_OtherZoneThanTheOneThatFails_Holds()
    {
        WriteUpsideDown();
        Assert.That(Tool.Run("check", "head-and-neck", "--map", "wrong.json").ExitCode, Is.Zero);
    }

    [Test]
    public void Check_NothingAsserted_SaysSo()
    {
        File.WriteAllText(Tool.PathOf("my.json"), MapFile.Free(map => map["id"] = "my"));

        ToolRun run = Tool.Run("check", "head-and-neck", "--map", "my.json");
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(
            run.Output,
            Does.EndWith("\nNothing is asserted about its place.\n0 of 0 assertions on 1 zone of my hold.\n"));
    }

    // The chest said to be nearer to the toes than the head is.
    private void WriteUpsideDown() => File.WriteAllText(Tool.PathOf("wrong.json"), MapFile.Changed(map =>
    {
        JsonArray assertions = map["zones"]![1]!["assertions"]!.AsArray();
        assertions.Add(MapFile.Assertion("plantar", "distal-of", "zone:head-and-neck"));
    }));
}
