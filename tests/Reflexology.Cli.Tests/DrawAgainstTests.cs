using System.Xml.Linq;

namespace Reflexology.Cli.Tests;

/// <summary>Two maps on one picture, as a teacher draws them.</summary>
[TestFixture]
internal sealed class DrawAgainstTests : ToolTests
{
    [Test]
    public void Draw_Against_HasTheViewsOfBothMaps()
    {
        ToolRun run = Tool.Run(
            "draw", "kidney", "--map", "chinese", "--against", "ingham", "--size", "A4-landscape", "-o", "x.svg");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        XElement[] all = [.. XDocument.Load(Tool.PathOf("x.svg")).Descendants()];
        Assert.That(
            all.Where(element => element.Attribute("data-kind")?.Value == "view")
                .Select(element => $"{element.Attribute("data-map")!.Value} {element.Attribute("data-foot")!.Value}"),
            Is.EqualTo(["chinese right", "chinese left", "ingham right", "ingham left"]));
        Assert.That(all.Count(element => element.Attribute("stroke-dasharray") is not null
            || element.Value.Contains("stroke-dasharray", StringComparison.Ordinal)), Is.Positive);
    }

    [TestCase("pdf", "%PDF"), TestCase("png", "\u0089PNG"), TestCase("jpg", "\u00ff\u00d8"), TestCase("webp", "RIFF")]
    [TestCase("html", "<!doctype html>")]
    public void Draw_Against_EachFormat_IsAFileOfIt(string ending, string signature)
    {
        ToolRun run = Tool.Run("draw", "kidney", "--map", "chinese", "--against", "basic", "-o", $"x.{ending}");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        byte[] file = File.ReadAllBytes(Tool.PathOf($"x.{ending}"));
        Assert.That(System.Text.Encoding.Latin1.GetString(file[..signature.Length]), Is.EqualTo(signature));
    }

    [Test]
    public void Draw_AreaOfNeitherMap_SaysSo() => Tool.Run(
        "draw", "blood-pressure", "--map", "ingham", "--against", "ten-zones", "-o", "x.png").ShouldBe(
        1, "", "error: Neither 'ingham' nor 'ten-zones' has a zone of 'Blood pressure', of its parts, or around it. "
            + "Nothing was written.\n");

    [Test]
    public void Against_TheMapItself_IsWrongUsage() => ShouldBeWrongUsage(
        "draw --map chinese --against chinese", "reflexology draw",
        "--against: expected another map than that of --map, found 'chinese' twice.");
}
