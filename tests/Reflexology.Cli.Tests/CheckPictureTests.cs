namespace Reflexology.Cli.Tests;

/// <summary>The zone that <c>check</c> draws large, and the command lines it refuses.</summary>
[TestFixture]
internal sealed class CheckPictureTests : ToolTests
{
    [TestCase("liver.png", "\x89PNG")]
    [TestCase("liver.pdf", "%PDF")]
    public void Check_Output_IsThePictureOfTheZone(string file, string start)
    {
        ToolRun run = Tool.Run("check", "liver", "--map", "chinese", "-o", file);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Output, Does.Match($@"\nWrote {file} \(1600x\d+\)\.\n$"));
        Assert.That(File.ReadAllBytes(Tool.PathOf(file)).Take(4), Is.EqualTo(start.Select(letter => (byte)letter)));
        Assert.That(new FileInfo(Tool.PathOf(file)).Length, Is.GreaterThan(10_000));
        Assert.That(Tool.Entries, Is.EqualTo([file]));
    }

    [Test]
    public void Check_OutputWithJson_IsJsonAndThePicture()
    {
        ToolRun run = Tool.Run("check", "heart", "--map", "chinese", "--json", "-o", "heart.png");

        Assert.That(run.Json().GetProperty("map").GetString(), Is.EqualTo("chinese"));
        Assert.That(Tool.Entries, Is.EqualTo(["heart.png"]));
    }

    [Test]
    public void Check_OutputFolderMissing_IsNamed()
    {
        string path = Path.Combine("no", "liver.png");
        ToolRun run = Tool.Run("check", "liver", "--map", "chinese", "-o", path);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(
            run.Error,
            Is.EqualTo($"error: Cannot write '{path}': the folder '{Tool.PathOf("no")}' does not exist. Create it or "
                + "name another.\n"));
        Assert.That(Tool.Entries, Is.Empty);
    }

    [Test]
    public void Check_UnknownZone_SuggestsTheNearestAndDrawsNothing()
    {
        Tool.Run("check", "livr", "--map", "chinese", "-o", "livr.png").ShouldBe(
            1, "", "error: There is no zone 'livr'. Did you mean 'liver'? `reflexology zones` with the same --map "
                + "lists them all.\n");
        Assert.That(Tool.Entries, Is.Empty);
    }

    [TestCase("liver.gif")]
    [TestCase("liver")]
    public void Check_OutputUnknownEnding_IsWrongUsage(string file) => ShouldBeWrongUsage(
        $"check liver --map chinese -o {file}", "reflexology check", "--output: expected a file that ends in .png, "
            + $".webp, .jpg, .jpeg, .pdf, .svg or .html, found '{file}'.");

    [Test]
    public void Check_OutputWithoutZone_IsWrongUsage() => ShouldBeWrongUsage(
        "check --map chinese -o all.png", "reflexology check",
        "--output: expected the id of the zone to draw before it, found none.");

    [Test]
    public void Check_OptionMistyped_IsNoZone() => ShouldBeWrongUsage("check --mpa chinese", "reflexology check",
        "There is no option '--mpa'. Did you mean '--map'?");

    [Test]
    public void Check_TwoZones_IsWrongUsage() =>
        ShouldBeWrongUsage("check heart liver", "reflexology check", "'liver' is one word too many.");
}
