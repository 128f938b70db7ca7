namespace Reflexology.Drawing.Tests;

/// <summary>
/// What a designer asks of a page: large feet, names that can be read, a title that does not dwarf them.
/// </summary>
[TestFixture, Parallelizable(ParallelScope.All)]
internal sealed class PageCompositionTests
{
    private static IEnumerable<string> LanguageCodes => DrawingLists.LanguageCodes;

    // Of the height of the page; names beside the feet that leave less become numbers. How many have room depends on
    // the page, not on the number of zones.
    [Test]
    public void Create_BothSolesWithLeadersOnA4_FeetFillMostOfThePage(
        [Values("chinese", "ingham")] string map, [ValueSource(nameof(LanguageCodes))] string language)
    {
        FootMap own = FootMap.Load(map);
        DiagramPage page = Page(own, language, LabelStyle.Leaders, PageSize.A4);
        int zones = page.Panels.SelectMany(panel => panel.View.Shapes).Select(shape => shape.Zone).Distinct().Count();
        Assert.That(page.Panels[0].Bounds.Height, Is.GreaterThan(0.6 * page.Size.Height));
        Assert.That(NamedShare(page, own) * zones, Is.GreaterThanOrEqualTo(22));
    }

    [Test]
    public void Create_BothSolesWithLeadersOnASlide_NamesAllZonesInLargeLetters(
        [Values("chinese", "ingham")] string map, [ValueSource(nameof(LanguageCodes))] string language)
    {
        FootMap own = FootMap.Load(map);
        DiagramPage page = Page(own, language, LabelStyle.Leaders, PageSize.FromPixels(new PictureSize(1600, 900)));
        Assert.That(page.Panels[0].Bounds.Height, Is.GreaterThan(0.7 * page.Size.Height));
        Assert.That(NamedShare(page, own), Is.EqualTo(1));
        Assert.That(Labels(page).Select(text => text.Style.Size), Is.All.GreaterThan(1.2 * PageMeasure.LeastType));
    }

    [Test]
    public void Create_FewZonesWithRoom_HaveLargerNamesThanUsual()
    {
        DiagramPage page = Page(FootMap.Load("basic"), "en", LabelStyle.Inside, PageSize.A4);
        Assert.That(Labels(page).Select(text => text.Style.Size), Is.All.GreaterThan(10));
    }

    [Test]
    public void Create_AnyStyle_TitleIsAtMostFourTimesTheNames(
        [Values(LabelStyle.Inside, LabelStyle.Leaders, LabelStyle.Numbers)] LabelStyle style)
    {
        DiagramPage page = Page(FootMap.Load("chinese"), "en", style, PageSize.A4);
        double title = DrawingLists.Texts(page).Single(text => text.Id == "title").Style.Size;
        Assert.That(title, Is.LessThan(4 * Labels(page).First().Style.Size));
    }

    // An empty column beside the feet would be the price of a short legend there.
    [Test]
    public void Create_ShortLegendOnAPortraitPage_StandsBelow()
    {
        Diagram diagram = new(FootMap.Load("basic"))
        {
            Labels = LabelStyle.Numbers,
            Aspects = [.. Enum.GetValues<Aspect>()],
        };
        DiagramPage page = DiagramLayout.Create(diagram, PageSize.A4).Pages[0];
        PageRect legend = page.Marks(MarkKind.Legend).Single().Box!.Value;
        Assert.That(legend.Top, Is.GreaterThan(page.Panels.Max(panel => panel.Bounds.Bottom)));
    }

    private static DiagramPage Page(FootMap map, string language, LabelStyle style, PageSize size) =>
        DiagramLayout.Create(new Diagram(map) { Language = language, Labels = style }, size).Pages[0];

    private static IEnumerable<TextItem> Labels(DiagramPage page) => DrawingItem.All(page.Items).OfType<GroupItem>()
        .Where(group => group.Mark?.Kind == MarkKind.Label).SelectMany(group => group.Items.OfType<TextItem>());

    private static double NamedShare(DiagramPage page, FootMap map)
    {
        var numbers = LegendNumbers.ForMap(map);
        IEnumerable<Zone> named =
            from label in DrawingItem.All(page.Items).OfType<GroupItem>()
            let zone = label.Mark?.Kind == MarkKind.Label ? label.Mark.Zone : null
            where zone is not null && label.Items.OfType<TextItem>().First().Text != numbers[zone]
            select zone;
        int all = page.Panels.SelectMany(panel => panel.View.Shapes).Select(shape => shape.Zone).Distinct().Count();
        return (double)named.Distinct().Count() / all;
    }
}
