using System.Text;

namespace Reflexology.Authoring.Tests;

/// <summary>Drawings in the manner of the editors: one zone is a tenth smaller, the others are as they were.</summary>
[TestFixture]
internal sealed class EditorDrawingTests
{
    [TestCase("inkscape.svg")]
    [TestCase("illustrator.svg")]
    [TestCase("figma.svg")]
    public void ReadInto_DrawingOfAnEditor_ChangesTheMovedShapeAlone(string name)
    {
        byte[] before = MapFiles.Bytes("basic");
        using FileStream stream = File.OpenRead(TestDrawing.PathOf(name));
        ImportReport report = MapDrawing.ReadInto(before, "basic.json", stream, name, ShapeFileFormat.Svg);

        ShapeId moved = new("chest-and-arms", Aspect.Plantar, IsLeft: false);
        Assert.That(report.Changed.Select(shape => shape.Id), Is.EqualTo([moved]));
        Assert.That(report.Unchanged.Count(), Is.EqualTo(5));
        Assert.That(report.NotDrawn, Is.Empty);
        Outline old = FootMap.Load("basic").ZoneWithId(moved.ZoneId).Shapes[moved.Aspect];
        Outline now = report.Map.ZoneWithId(moved.ZoneId).Shapes[moved.Aspect];
        Assert.That(now.Flatten().Area, Is.EqualTo(old.Flatten().Area * 0.81).Within(0.05).Percent);

        // One line of the file is another, and in it the path alone.
        string[] oldLines = Encoding.UTF8.GetString(before).Split('\n');
        string[] newLines = Encoding.UTF8.GetString([.. report.MapFile]).Split('\n');
        int[] different = [.. Enumerable.Range(0, oldLines.Length).Where(i => oldLines[i] != newLines[i])];
        Assert.That(newLines, Has.Length.EqualTo(oldLines.Length));
        Assert.That(different, Has.Length.EqualTo(1));
        Assert.That(newLines[different[0]], Does.Match("^        \"plantar\": \"M[-0-9. MLCQZ]+ Z\",$"));
    }

    [Test]
    public void ReadInto_DrawingOfIllustrator_NamesWhatIsLeftOver()
    {
        using FileStream stream = File.OpenRead(TestDrawing.PathOf("illustrator.svg"));
        ImportReport report = MapDrawing.ReadInto(
            MapFiles.Bytes("basic"), "basic.json", stream, "illustrator.svg", ShapeFileFormat.Svg);
        Assert.That(report.Unused.Select(problem => problem.Path), Is.EqualTo(["line"]));
    }
}
