namespace Reflexology.Tests;

/// <summary>The coarse regions of sole and back are cut from the silhouette without gap or overlap.</summary>
public class ReferenceFootRegionTests
{
    private static readonly Dictionary<Aspect, string[]> Tiles = new()
    {
        [Aspect.Plantar] = ["hallux", "toe2", "toe3", "toe4", "toe5", "ball", "arch", "heel"],
        [Aspect.Dorsal] = ["hallux", "toe2", "toe3", "toe4", "toe5", "ball", "metatarsus", "instep", "ankle"],
    };

    [Test]
    public void Regions_ThatTile_HaveTheAreaOfTheSilhouette([Values(Aspect.Plantar, Aspect.Dorsal)] Aspect aspect) =>
        Assert.That(
        Regions(aspect).Sum(region => region.Area),
        Is.EqualTo(ReferenceFoot.BuiltIn[Foot.Right, aspect].SilhouettePolygon.Area).Within(1e-6));

    [Test]
    public void Regions_ThatTile_ShareEveryEdgeWithANeighbourOrTheSilhouette(
        [Values(Aspect.Plantar, Aspect.Dorsal)] Aspect aspect) =>
        Assert.That(Tiling.LooseEdges(Regions(aspect), ReferenceFoot.BuiltIn[Foot.Right, aspect].SilhouettePolygon),
            Is.Empty);

    [Test]
    public void Regions_OfEveryAspect_HaveUniqueIdsAndAnArea([Values] Aspect aspect)
    {
        var regions = ReferenceFoot.BuiltIn[Foot.Right, aspect].Regions;
        Assert.Multiple(() =>
        {
            Assert.That(regions.Select(region => region.Id), Is.Unique.And.Not.Empty);
            Assert.That(regions.Select(region => region.Shape.Flatten().Area), Is.All.GreaterThan(50));
        });
    }

    private static List<Polygon> Regions(Aspect aspect)
    {
        FootDrawing drawing = ReferenceFoot.BuiltIn[Foot.Right, aspect];
        return [.. Tiles[aspect].Select(id => drawing.Regions.Single(region => region.Id == id).Shape.Flatten())];
    }
}
