using System.Text;

namespace Reflexology.Viewer.Tests;

public sealed class MapStoreTests
{
    private static readonly byte[] Basic = File.ReadAllBytes(SpoiledMap.PathTo("basic"));

    [Test]
    public void Open_GoodFile_IsHeldUnderItsHash()
    {
        var store = new MapStore();
        OpenResult opened = store.Open("mine.json", Basic);
        Assert.That(opened.Map!.Id, Does.Match("^own-[0-9a-f]{12}$"));
        Assert.That(opened.Map, Is.SameAs(store.Find(opened.Map.Id)).And.SameAs(store.Own.Single()));
        Assert.That(
            (opened.Map.IsOwn, opened.Map.FileName, opened.Map.Map.Id), Is.EqualTo((true, "mine.json", "basic")));
    }

    [Test]
    public void Open_VisitorHasGone_IsNotReadAndNotHeld()
    {
        var store = new MapStore();
        Assert.That(
            () => store.Open("mine.json", Basic, new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(store.Own, Is.Empty);
    }

    [Test]
    public void Open_SameBytesTwice_IsTheSameMap()
    {
        var store = new MapStore();
        ViewerMap first = store.Open("mine.json", Basic).Map!;
        OpenResult again = store.Open("copy.json", [.. Basic]);
        Assert.That(again.Map, Is.SameAs(first));
        Assert.That(again.FileName, Is.EqualTo("copy.json"));
        Assert.That(store.Own, Has.Length.EqualTo(1));
    }

    [Test]
    public void Open_OtherBytes_IsAnotherMap()
    {
        var store = new MapStore();
        Assert.That(
            store.Open("mine.json", Variant(1)).Map!.Id, Is.Not.EqualTo(store.Open("mine.json", Variant(2)).Map!.Id));
        Assert.That(store.Own, Has.Length.EqualTo(2));
    }

    [Test]
    public void Open_OnAnotherShelf_IsNotFoundHere()
    {
        ViewerMap elsewhere = new MapStore().Open("mine.json", Basic).Map!;
        Assert.That(new MapStore().Find(elsewhere.Id), Is.Null);
    }

    [Test]
    public void Open_MoreThanFit_TheLeastRecentlyAskedForGoes()
    {
        var store = new MapStore();
        string[] ids =
            [.. Enumerable.Range(0, MapStore.MostOwn).Select(i => store.Open("mine.json", Variant(i)).Map!.Id)];
        Assert.That(store.Find(ids[0]), Is.Not.Null);
        string newest = store.Open("mine.json", Variant(MapStore.MostOwn)).Map!.Id;
        Assert.That(store.Own.Select(map => map.Id), Is.EqualTo((string[])[ids[0], .. ids[2..], newest]));
        Assert.That(store.Find(ids[1]), Is.Null);
    }

    [TestCase(0, true)]
    [TestCase(1, false)]
    public void Open_AboutTheLimit_IsReadOrRefused(int beyond, bool isRead)
    {
        byte[] bytes =
            [.. Basic, .. Encoding.UTF8.GetBytes(new string(' ', MapStore.MostBytes - Basic.Length + beyond))];
        OpenResult opened = new MapStore().Open("large.json", bytes);
        Assert.That(opened.Map is not null, Is.EqualTo(isRead));
        Assert.That(opened.ExcessiveSize, Is.EqualTo(isRead ? (long?)null : bytes.Length));
    }

    [Test]
    public void Open_ByteOrderMark_IsNoProblem() =>
        Assert.That(new MapStore().Open("mine.json", [.. Encoding.UTF8.Preamble, .. Basic]).Map, Is.Not.Null);

    [TestCase("", 1, 1, "", TestName = "Open_EmptyFile_HasALocatedProblem")]
    [TestCase("{\n  \"format\": nothing\n}", 2, 14, "o", TestName = "Open_InvalidJson_HasALocatedProblem")]
    [TestCase("\uFEFF{\n x}", 2, 2, "x", TestName = "Open_InvalidJsonAfterAMark_HasALocatedProblem")]
    public void Open_NoJson(string text, int line, int column, string marked)
    {
        ShownProblem shown = SpoiledMap.OnlyProblem(text);
        Assert.That(
            (shown.Problem.Rule, shown.Problem.Line, shown.Problem.Column),
            Is.EqualTo((MapRule.NotJson, line, column)));
        Assert.That(
            (shown.Excerpt.Line, shown.Excerpt.Marked, shown.Drawing),
            Is.EqualTo((line, marked, (ProblemDrawing?)null)));
    }

    [Test]
    public void Open_BinaryFile_HasALocatedProblem()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0xFF];
        OpenResult opened = new MapStore().Open("photo.png", png);
        ShownProblem shown = opened.Problems.Single();
        Assert.That(shown.Line, Is.EqualTo("photo.png(1,1): expected UTF-8 text, found a byte that is not UTF-8. "
            + "Check the file in an editor that knows JSON; comments and trailing commas are not allowed."));
        Assert.That((shown.Excerpt.Marked, shown.Excerpt.After), Is.EqualTo(("�", "PNG")));
    }

    [Test]
    public void Open_BrokenFile_IsNotHeld()
    {
        var store = new MapStore();
        store.Open("bad.json", "{}"u8.ToArray());
        Assert.That(store.Own, Is.Empty);
    }

    [Test]
    public void Open_ManyProblems_ShowsTheFirstAndCountsAll()
    {
        OpenResult opened = SpoiledMap.Open(
            SpoiledMap.Text.Replace("\"feet\": ", "\"feat\": ", StringComparison.Ordinal));
        Assert.That(opened.Problems, Has.Length.EqualTo(OpenResult.MostProblems));
        Assert.That(opened.ProblemCount, Is.EqualTo(2 * FootMap.Load("chinese").Zones.Length));
        Assert.That(opened.Problems.Select(problem => problem.Problem.Line), Is.Ordered);
    }

    [Test]
    public void Open_FromManyThreads_HoldsEachMapOnceAndNoMoreThanFit()
    {
        var store = new MapStore();
        byte[][] files = [.. Enumerable.Range(0, MapStore.MostOwn + 8).Select(Variant)];
        Parallel.For(0, 400, i =>
        {
            ViewerMap map = store.Open("mine.json", files[i * 7 % files.Length]).Map!;
            Assert.That(store.Find(map.Id), Is.Null.Or.Property(nameof(ViewerMap.Id)).EqualTo(map.Id));
            Assert.That(store.Own.Select(own => own.Id), Is.Unique.And.Not.Empty);
            Assert.That(store.Own, Has.Length.LessThanOrEqualTo(MapStore.MostOwn));
        });
        Assert.That(store.Own, Has.Length.EqualTo(MapStore.MostOwn));
        Assert.That(store.Own.Select(map => store.Find(map.Id)), Is.EqualTo(store.Own));
    }

    // The same map in another file.
    private static byte[] Variant(int number) =>
        [.. Basic, .. Encoding.UTF8.GetBytes(new string(' ', number))];
}
