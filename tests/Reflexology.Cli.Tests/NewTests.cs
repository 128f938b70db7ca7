namespace Reflexology.Cli.Tests;

/// <summary>The starter map.</summary>
[TestFixture]
internal sealed class NewTests : ToolTests
{
    [Test]
    public void New_Map_HasNothingToMendAndIsDrawn()
    {
        ToolRun run = Tool.Run("new", "my-map", "--aspect", "all");
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
        Assert.That(
            run.Output,
            Does.StartWith("Wrote my-map.json, and beside it map.schema.json, "
                + "").And.Contains("reflexology validate my-map.json --watch"));
        Assert.That(Tool.Entries, Is.EqualTo(["map.schema.json", "my-map.json"]));
        Tool.Run("validate", "my-map.json").ShouldBe(0, "Nothing to mend in 1 file.\n", "");
        Assert.That(Tool.Run("draw", "--map", "my-map.json", "-o", "map.png", "--size", "400x600").ExitCode, Is.Zero);
    }

    [Test]
    public void New_FromABuiltInMap_IsItsCopyInAFolder()
    {
        Directory.CreateDirectory(Tool.PathOf("maps"));
        string file = Path.Combine("maps", "mine.json");
        Assert.That(Tool.Run("new", "mine", "--from", "ten-zones", "-o", file).ExitCode, Is.Zero);
        Assert.That(
            Directory.GetFiles(Tool.PathOf("maps")).Select(Path.GetFileName).Order(),
            Is.EqualTo(["map.schema.json", "mine.json"]));
        Assert.That(Tool.Run("maps", file).Output, Does.StartWith("The ten longitudinal zones (mine), 10 zones"));
    }

    [Test]
    public void New_FileIsThere_LeavesIt()
    {
        File.WriteAllText(Tool.PathOf("my-map.json"), "old");
        Tool.Run("new", "my-map")
            .ShouldBe(
                1, "", "error: There is 'my-map.json' already, and it stays as it is. Name another file with -o.\n");
        Assert.That(File.ReadAllText(Tool.PathOf("my-map.json")), Is.EqualTo("old"));
        Assert.That(Tool.Entries, Is.EqualTo(["my-map.json"]));
    }

    [Test]
    public void New_SchemaIsThere_LeavesIt()
    {
        File.WriteAllText(Tool.PathOf("map.schema.json"), "old");
        Assert.That(Tool.Run("new", "my-map").ExitCode, Is.Zero);
        Assert.That(File.ReadAllText(Tool.PathOf("map.schema.json")), Is.EqualTo("old"));
    }

    [TestCase("new", 2, "Expected MAP, found nothing.")]
    [TestCase("new My_Map", 2, "MAP: expected lower-case words of a-z and 0-9 joined by hyphens, such as my-map, "
        + "found 'My_Map'.")]
    [TestCase("new my-map -o map.txt", 2, "--output: expected a file that ends in .json, found 'map.txt'.")]
    [TestCase("new my-map --form basic", 2, "Did you mean '--from'?")]
    [TestCase("new my-map --from basix", 1, "Did you mean 'basic'?")]
    [TestCase("new my-map -o no/map.json", 1, "does not exist. Create it or name another.")]
    public void New_Wrong_SaysSoAndWritesNothing(string line, int exitCode, string sentence)
    {
        ToolRun run = Tool.Run(line.Split(' '));
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((exitCode, "")));
        Assert.That(run.Error, Does.Contain(sentence));
        Assert.That(Tool.Entries, Is.Empty);
    }
}
