
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
