using System.Collections.Immutable;

namespace Reflexology.Drawing.Tests;

/// <summary>
/// What holds for the labels of every map, language, page and style, by the coordinates in its SVG file.
/// </summary>
[TestFixture, Parallelizable(ParallelScope.All)]
internal sealed class PageLabelsTests
{
    private static readonly ImmutableDictionary<string, FootMap> Maps =
        FootMap.BuiltInIds.ToImmutableDictionary(id => id, id => FootMap.Load(id));

    private static readonly ImmutableDictionary<string, ImmutableArray<Aspect>> Views =
        new Dictionary<string, ImmutableArray<Aspect>>
        {
            ["sole"] = [Aspect.Plantar],
            ["inner side"] = [Aspect.Medial],
            ["all"] = [.. Enum.GetValues<Aspect>()],
        }.ToImmutableDictionary();

    private static IEnumerable<PageSize> Sizes =>
        [PageSize.A4, PageSize.A4.Turned, PageSize.Letter, PageSize.FromPixels(new PictureSize(1600, 1200))];

    private static IEnumerable<string> MapIds => FootMap.BuiltInIds;

    private static IEnumerable<string> ViewNames => Views.Keys.Order(StringComparer.Ordinal);

    private static IEnumerable<string> LanguageCodes => DrawingLists.LanguageCodes;

    [Test]
    public void Create_AnyDiagram_NoLabelMeetsAnotherOrALeader(
        [ValueSource(nameof(MapIds))] string map,
        [ValueSource(nameof(LanguageCodes))] string language,
        [ValueSource(typeof(PageMatrixTests), nameof(PageMatrixTests.Styles))] LabelStyle style,
        [ValueSource(nameof(ViewNames))] string views)
    {
        var diagram = new Diagram(Maps[map]) { Language = language, Labels = style, Aspects = Views[views] };
        foreach (PageSize size in Sizes)
            AssertGood(diagram, size);
    }

    [Test]
    public void Create_Numbers_EveryZoneIsInTheLegend([ValueSource(nameof(MapIds))] string map)
    {
        foreach (PageSize size in Sizes)
        {
            var diagram = new Diagram(Maps[map]) { Labels = LabelStyle.Numbers };
            ImmutableArray<DiagramPage> pages = DiagramLayout.Create(diagram, size).Pages;
            IEnumerable<GroupItem> legends =
                pages.SelectMany(page => page.Items.OfType<GroupItem>()).Where(group => group.Id == "legend");
            IEnumerable<TextItem> texts = DrawingItem.All(legends).OfType<TextItem>();
            IEnumerable<Zone> zones =
                pages[0].Panels.SelectMany(panel => panel.View.Shapes).Select(shape => shape.Zone);
            Assert.That(zones.Select(zone => zone.Names["en"]).Except(texts.Select(text => text.Text)), Is.Empty);
        }
    }

    [Test]
    public void Create_LegendWithoutRoom_GoesOnToMorePagesWithNumbers()
    {
        var diagram = new Diagram(Maps["chinese"]) { Labels = LabelStyle.Numbers, Aspects = Views["all"] };
        ImmutableArray<DiagramPage> pages = DiagramLayout.Create(diagram, new PageSize(260, 200)).Pages;

        string[] numbers = [.. pages.Select(page => DrawingLists.Texts(page).Single(text => text.Id == "page").Text)];
        int notices = pages.SelectMany(page => DrawingLists.Texts(page)).Count(text => text.Id == "notice");
        Assert.Multiple(() =>
        {
            Assert.That(pages, Has.Length.GreaterThan(1));
            Assert.That(numbers, Is.EqualTo(pages.Select((_, i) => $"{i + 1} / {pages.Length}")));
            Assert.That(notices, Is.EqualTo(pages.Length));
        });
    }

    private static void AssertGood(Diagram diagram, PageSize size)
    {
        string aspects = string.Join('+', diagram.Aspects);
        string where = $"{diagram.Map.Id} {diagram.Language} {diagram.Labels} {aspects} {size}";
        Assert.That(PageFaults.Of(diagram, size), Is.Empty, where);
    }
}
