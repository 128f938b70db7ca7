namespace Reflexology.Tests;

public class ReadFromDiskTests
{
    [Test]
    public void Read_MapFile_IsTheMap()
    {
        using TempFolder folder = new();
        Assert.That(FootMap.Read(folder.Write("map.json", ValidMap.Text)).Zones.Single().Id, Is.EqualTo("middle"));
    }

    [Test]
    public void Read_BadMapFile_NamesItAsGiven()
    {
        using TempFolder folder = new();
        string path = folder.Write("bad.json", "[]");
        Assert.That(() => FootMap.Read(path), Throws.TypeOf<FootMapFormatException>()
            .With.Property(nameof(FootMapFormatException.File)).EqualTo(path)
                .And.Message.StartsWith($"{path}(1,1): expected an object"));
    }

    [Test]
    public void Read_MissingFile_IsFileNotFound()
    {
        using TempFolder folder = new();
        string path = folder.PathOf("missing.json");
        Assert.Multiple(() =>
        {
            Assert.That(() => FootMap.Read(path), Throws.TypeOf<FileNotFoundException>());
            Assert.That(() => ReferenceFoot.Read(path), Throws.TypeOf<FileNotFoundException>());
            Assert.That(() => BodyAtlas.Read(path), Throws.TypeOf<FileNotFoundException>());
        });
    }

    [Test]
    public void Read_OnAFootAndAtlasOfOnesOwn_UsesThem()
    {
        using TempFolder folder = new();
        BodyAtlas atlas = BodyAtlas.Read(folder.Write("anatomy.json", AnatomyProblemTests.Valid));
        ReferenceFoot foot = ReferenceFoot.Read(folder.Write("foot.json", ReferenceFootProblemTests.BuiltIn));
        string map = folder.Write("map.json", ValidMap.With("[\"neck\"]", "[\"gill\"]"));
        FootMap read = FootMap.Read(map, foot, atlas);
        Assert.That(read.Zones.Single().BodyAreas.Single(), Is.SameAs(atlas["gill"]));
        Assert.That(read[Foot.Right, Aspect.Plantar].Drawing, Is.SameAs(foot[Foot.Right, Aspect.Plantar]));
    }
}
