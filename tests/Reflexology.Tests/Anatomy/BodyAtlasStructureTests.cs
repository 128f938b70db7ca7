namespace Reflexology.Tests;

public class BodyAtlasStructureTests
{
    private static readonly BodyAtlas Atlas = BodyAtlas.BuiltIn;
    private static readonly string[] ThreeAreas = ["head-and-neck", "chest", "arms", "abdomen", "legs"];

    [Test]
    public void Areas_Ids_AreUniqueKebabCase() => Assert.Multiple(() =>
    {
        Assert.That(Atlas.Areas.Select(area => area.Id), Is.Unique);
        Assert.That(Atlas.Areas.Select(area => area.Id), Is.All.Matches("^[a-z]+(-[a-z]+)*(-[1-9])?$"));
        Assert.That(Atlas.Areas, Has.Length.GreaterThan(100));
    });

    [Test]
    public void Names_OfEveryArea_AreInFiveLanguages() => Assert.Multiple(() =>
    {
        foreach (BodyArea area in Atlas.Areas)
            Assert.That(area.Names.All.Select(entry => entry.Key), Is.EqualTo(new[] { "en", "de", "es", "ru", "zh" }),
                area.Id);
    });

    [Test]
    public void PartOf_EveryArea_IsTheOtherSideOfParts() => Assert.Multiple(() =>
    {
        foreach (BodyArea area in Atlas.Areas)
        {
            Assert.That(area.PartOf, Is.Unique.And.All.Matches<BodyArea>(whole => whole!.Parts.Contains(area)),
                area.Id);
            Assert.That(area.Parts, Is.Unique.And.All.Matches<BodyArea>(part => part!.PartOf.Contains(area)), area.Id);
        }
    });

    [Test]
    public void WithParts_EveryArea_NeverComesBackToIt() => Assert.Multiple(() =>
    {
        foreach (BodyArea area in Atlas.Areas)
            Assert.That(area.Parts.SelectMany(part => part.WithParts()), Has.No.Member(area), area.Id);
    });

    [Test]
    public void WithWholes_EveryPart_ReachesOneOfTheThreeAreas()
    {
        var lost = Atlas.Areas.Where(area => area.Kind == BodyAreaKind.Part)
            .Where(area => !area.WithWholes().Any(whole => ThreeAreas.Contains(whole.Id)));
        Assert.That(lost.Select(area => area.Id), Is.EqualTo(new[] { "blood-pressure" })); // it has no place of its own
    }

    [Test]
    public void WithParts_Spine_IsTheSpineAndItsFiveParts() => Assert.That(
        Atlas["spine"].WithParts().Select(area => area.Id),
        Is.EquivalentTo(new[] { "spine", "cervical-spine", "thoracic-spine", "lumbar-spine", "sacrum", "coccyx" }));

    [Test]
    public void WithWholes_Kidney_IsItsRegionAndItsSystem() => Assert.That(
        Atlas["kidney"].WithWholes().Select(area => area.Id),
        Is.EquivalentTo(new[] { "kidney", "abdomen", "urinary-system" }));

    [Test]
    public void WithWholes_EveryPart_IsInASystemOrListedHere()
    {
        var without = Atlas.Areas.Where(area => area.Kind == BodyAreaKind.Part)
            .Where(area => area.WithWholes().All(whole => whole.Kind != BodyAreaKind.System));
        Assert.That(without.Select(area => area.Id), Is.EqualTo(new[]
        {
            // Places with parts of several systems.
            "scalp", "temple", "face", "forehead", "cheek", "chin", "throat", "lower-abdomen", "inguinal-region",
        }));
    }

    [Test]
    public void BodyColumns_OfTheAtlas_AreFiveRegionsOfTheBodyProper() => Assert.Multiple(() =>
    {
        foreach (BodyArea column in Atlas.Areas.Where(area => area.Id.StartsWith("body-column-",
            StringComparison.Ordinal)))
            Assert.That((column.Kind, column.Uberon.Single()), Is.EqualTo((BodyAreaKind.Region, "UBERON:0013702")),
                column.Id);
        Assert.That(Enumerable.Range(1, 5).Select(n => $"body-column-{n}"),
            Is.SubsetOf(Atlas.Areas.Select(area => area.Id)));
    });

    [Test]
    public void WithParts_DiamondOfParts_HasEachOnce() =>
        Assert.That(Atlas["musculoskeletal-system"].WithParts().Select(area => area.Id),
            Is.Unique.And.Contain("coccyx"));

    [Test]
    public void Kinds_OfTheAtlas_AreRegionsThenSystemsThenParts()
    {
        BodyAreaKind[] order = [BodyAreaKind.Region, BodyAreaKind.System, BodyAreaKind.Part];
        Assert.That(Atlas.Areas.Select(area => Array.IndexOf(order, area.Kind)), Is.Ordered);
    }

    [Test]
    public void Neck_OfTheAtlas_HoldsItsTerms()
    {
        BodyArea neck = Atlas["neck"];
        Assert.Multiple(() =>
        {
            Assert.That(neck.Kind, Is.EqualTo(BodyAreaKind.Region));
            Assert.That(neck.Latin, Is.EqualTo("Collum"));
            Assert.That(neck.Uberon, Is.EqualTo(new[] { "UBERON:0000974" }));
            Assert.That(neck.Fma, Is.EqualTo(new[] { "FMA:7155" }));
            Assert.That(neck.Synonyms["de"], Is.EqualTo(new[] { "Nacken", "Genick" }));
            Assert.That(neck.PartOf.Select(area => area.Id), Is.EqualTo(new[] { "head-and-neck" }));
        });
    }
}
