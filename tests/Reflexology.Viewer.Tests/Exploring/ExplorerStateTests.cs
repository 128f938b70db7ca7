using Reflexology.Drawing;

namespace Reflexology.Viewer.Tests;

public sealed class ExplorerStateTests
{
    private static readonly BodyArea Neck = BodyAtlas.BuiltIn["neck"];
    private static readonly BodyArea Kidney = BodyAtlas.BuiltIn["kidney"];
    private static readonly ViewerMap Basic = new MapStore().Find("basic")!;

    [Test]
    public void With_Area_KeepsTheOrderAndEachOnce()
    {
        ExplorerState state = new ExplorerState().With(Kidney).With(Neck).With(Kidney);
        Assert.That(state.Areas, Is.EqualTo(new[] { Kidney, Neck }));
        Assert.That(state.Without(Kidney).Areas, Is.EqualTo(new[] { Neck }));
        Assert.That(state.Toggled(Neck).Toggled(Neck).Areas, Is.EqualTo(new[] { Kidney, Neck }));
    }

    [Test]
    public void With_OneTooMany_TheOldestGoes()
    {
        BodyArea[] areas = [.. BodyAtlas.BuiltIn.Areas.Take(ExplorerState.MostAreas + 1)];
        ExplorerState state = areas.Aggregate(new ExplorerState(), (before, area) => before.With(area));
        Assert.That(state.Areas, Is.EqualTo(areas.Skip(1)));
    }

    [Test]
    public void On_TheComparedMap_ComparesItWithNothing()
    {
        var state = new ExplorerState { Against = Basic };
        Assert.That(state.On(Basic), Is.EqualTo(state with { Shown = Basic, Against = null }));
        Assert.That(state.On(MapStore.First).Against, Is.EqualTo(Basic));
    }

    [TestCase("kidney", "en", "Kidney: no zone of its own; on this map part of “Abdomen and legs”", true)]
    [TestCase("kidney", "zh", "肾：未单列，本图谱归入“腹部与腿”", true)]
    [TestCase("head-and-neck", "en", "Head and neck: 1 zone on each sole, 1 zone on top of each foot", false)]
    [TestCase("arms", "ru", "Руки: на каждой подошве 1 зона, на тыле каждой стопы 1 зона", false)]
    public void Answer_ChosenArea_SaysWhatLitUp(string area, string language, string sentence, bool isWithin)
    {
        var state = new ExplorerState { Language = language, Shown = Basic };
        var answer = AreaAnswer.Create(state, Basic, BodyAtlas.BuiltIn[area]);
        Assert.That((answer.Sentence, answer.IsWithin, answer.IsLit(state)), Is.EqualTo((sentence, isWithin, true)));
    }

    [Test]
    public void Answer_EveryAreaOfTheAtlas_HasASentenceInEveryLanguage()
    {
        foreach (string language in Languages.All)
        {
            foreach (BodyArea area in BodyAtlas.BuiltIn.Areas)
                Assert.That(
                    AreaAnswer.Create(new ExplorerState { Language = language }, Basic, area).Sentence,
                    Is.Not.Empty,
                    $"{area} in {language}");
        }
    }

    [Test]
    public void Tree_ByRegionAndBySystem_HasEveryAreaWithAZone([Values("chinese", "ingham")] string id)
    {
        FootMap map = FootMap.Load(id);
        BodyArea[] expected =
        [
            .. from area in map.Atlas.Areas
               where area.Kind != BodyAreaKind.System
               where map.ZonesFor(area) is [{ Relation: ZoneRelation.Of }, ..]
               select area,
        ];
        foreach (var tree in new[] { AreaTree.ByRegion(map), AreaTree.BySystem(map) })
            Assert.That(
                expected.Except(
                    tree.SelectMany(group => group.Head is null ? group.Areas : group.Areas.Add(group.Head))),
                Is.Empty);
    }

    [TestCaseSource(typeof(FootMap), nameof(FootMap.BuiltInIds))]
    public void Trees_OfABuiltInMap_HaveNoEmptyGroup(string id)
    {
        FootMap map = FootMap.Load(id);
        foreach (var tree in new[] { AreaTree.ByRegion(map), AreaTree.BySystem(map) })
            Assert.That(tree.Where(group => group.Areas.IsEmpty && group.Head is null), Is.Empty);
    }

    [TestCase("neck", "neck")]
    [TestCase("  NECK ", "neck")]
    [TestCase("шея", "neck")]
    [TestCase("颈", "neck")]
    [TestCase("Hals", "neck")]
    [TestCase("cuello", "neck")]
    [TestCase("kidn", "kidney")]
    [TestCase("kidny", null)]
    [TestCase("", null)]
    [TestCase("qqqqqq", null)]
    public void Resolve_WordsTypedInFull_TakesTheBestHitButNoTypingError(string words, string? expected) =>
        Assert.That(UnknownArea.Resolve(words, "en")?.Id, Is.EqualTo(expected));

    [TestCase("kidny", "kidney")]
    [TestCase("kdny", "kidney")]
    [TestCase("qqqqqq", null)]
    public void Of_UnknownWords_SuggestsTheNearest(string words, string? expected) =>
        Assert.That(UnknownArea.Create(words, "en").Suggestion?.Id, Is.EqualTo(expected));

    [TestCase("stress", "en")]
    [TestCase("estrés", "es")]
    [TestCase("простуда", "ru")]
    [TestCase("感冒", "zh")]
    public void Of_ComplaintWithoutAPlace_SuggestsNothing(string words, string language) =>
        Assert.That(UnknownArea.Create(words, language), Is.EqualTo(new UnknownArea(words, null, IsPlaceless: true)));

    [Test]
    public void Of_VeryLongWords_AreCutAndNotSearchedFor()
    {
        UnknownArea unknown = UnknownArea.Create(new string('n', 100_000), "en");
        Assert.That(
            (unknown.Words.Length, unknown.Suggestion), Is.EqualTo((UnknownArea.MostLetters + 1, (BodyArea?)null)));
    }
}
