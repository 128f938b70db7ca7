using System.Text.Json.Nodes;
using SkiaSharp;

namespace Reflexology.Cli.Tests;

/// <summary>The picture with the places marked that <c>validate</c> found.</summary>
[TestFixture]
internal sealed class ValidatePictureTests : ToolTests
{
    private static readonly SKColor ErrorRing = new(0xB3, 0x26, 0x1E);
    private static readonly SKColor WarningRing = new(0xA1, 0x4F, 0x00);

    [TestCase("M35 100 L60 100 L60 120 L35 120 Z", true, false)]
    [TestCase("M40.01 100 L60 100 L60 120 L40.01 120 Z", false, true)]
    [TestCase("M40 100 L60 100 L60 120 L40 120 Z", false, false)]
    public void Validate_Picture_HasRingsWhereSomethingWasFound(string second, bool hasError, bool hasWarning)
    {
        WriteTwo(second);
        ToolRun run = Tool.Run("validate", "map.json", "--picture", "map.png");
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((hasError ? 1 : 0, "")));
        Assert.That(run.Output, Does.EndWith("Wrote map.png.\n"));
        Assert.That(
            run.Output.Contains(" [1]\n", StringComparison.Ordinal), Is.EqualTo(hasError || hasWarning),
            "the number of the mark");
        using SKBitmap picture = SKBitmap.Decode(Tool.PathOf("map.png"));
        Assert.That(
            (
                picture.Pixels.Count(pixel => pixel == ErrorRing) > 500,
                picture.Pixels.Count(pixel => pixel == WarningRing) > 500),
            Is.EqualTo((hasError, hasWarning)));
    }

    [Test]
    public void Validate_PictureOfABadFile_IsNotWritten()
    {
        File.WriteAllText(Tool.PathOf("map.json"), "{");
        ToolRun run = Tool.Run("validate", "map.json", "--picture", "map.png");
        Assert.That(
            (run.ExitCode, run.Error),
            Is.EqualTo((1, "warning: No picture was written: 'map.json' holds no map that can be drawn.\n")));
        Assert.That(Tool.Entries, Is.EqualTo(["map.json"]));
    }

    [Test]
    public void Validate_PictureWithJson_HasTheNumbersInIt()
    {
        WriteTwo("M35 100 L60 100 L60 120 L35 120 Z");
        ToolRun run = Tool.Run("validate", "map.json", "--picture", "map.png", "--format", "json");
        Assert.That(
            run.Json().GetProperty("files")[0].GetProperty("findings")[0].GetProperty("mark").GetInt32(),
            Is.EqualTo(1));
        Assert.That(Tool.Entries, Is.EqualTo(["map.json", "map.png"]));
    }

    [TestCase("validate a.json --picture a.pdf", "--picture: expected a file that ends in .png, found 'a.pdf'.")]
    [TestCase("validate a.json b.json --picture a.png", "--picture: expected one map to draw, found 2 files.")]
    public void Validate_PictureWrong_IsSaid(string line, string error) =>
        ShouldBeWrongUsage(line, "reflexology validate", error);

    private void WriteTwo(string second) => File.WriteAllText(Tool.PathOf("map.json"), MapFile.Free(map =>
    {
        JsonArray zones = map["zones"]!.AsArray();
        zones.RemoveAt(2);
        zones[0]!["shapes"] = new JsonObject { ["plantar"] = "M20 100 L40 100 L40 120 L20 120 Z" };
        zones[1]!["shapes"] = new JsonObject { ["plantar"] = second };
    }));
}
