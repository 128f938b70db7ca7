using System.Collections.Immutable;

namespace Reflexology.Drawing.Tests;

/// <summary>Logo and credit are on every page, off everything else.</summary>
internal sealed class LetterheadTests
{
    private const string Credit = "Praxis Fußwohl · Anna Muster · Lindenweg 3, 8000 Zürich · +41 44 000 00 00";

    private static readonly FootMap Chinese = FootMap.Load("chinese");

    private static IEnumerable<string> Sizes => PageSize.Names;

    [Test]
    public void Pages_OfADiagramWithALegendOfSeveralPages_AllHaveThem()
    {
        DiagramLayout layout = Layout(PageSize.A5.Turned, LabelStyle.Numbers, [.. Enum.GetValues<Aspect>()]);
        Assert.That(layout.Pages, Has.Length.GreaterThan(1));
        foreach (DiagramPage page in layout.Pages)
        {
            Assert.That(page.Items.OfType<ArtworkItem>().Select(item => item.Id), Is.EqualTo(["logo"]));
            Assert.That(page.Items.OfType<TextItem>().Single(item => item.Id == "credit").Text, Is.EqualTo(Credit));
        }
    }

    [TestCaseSource(nameof(Sizes))]
    public void Logo_OnEverySize_IsOnThePageAndOffTheTitle(string size)
    {
        DiagramPage page = Layout(PageSize.Parse(size)!.Value, LabelStyle.Leaders).Pages[0];
        PageRect logo = page.Items.OfType<ArtworkItem>().Single().Place;
        Assert.That(logo.Left, Is.GreaterThan(0));
        Assert.That(logo.Top, Is.GreaterThan(0));
        foreach (TextItem line in page.Items.OfType<TextItem>().Where(item => item.Id is "title" or "subtitle"))
        {
            double width = FontSet.Width(line.Text, line.Style.Language, line.Style.IsBold, line.Style.Size);
            Assert.That(line.At.X - (width / 2), Is.GreaterThan(logo.Right), line.Id);
        }

        foreach (DrawingPanel panel in page.Panels)
            Assert.That(panel.Bounds.Top, Is.GreaterThan(logo.Bottom));
    }

    [TestCaseSource(nameof(Sizes))]
    public void Credit_OnEverySize_IsOffTheScaleAndTheFooter(string size)
    {
        PageSize page = PageSize.Parse(size)!.Value;
        DiagramPage laid = Layout(page, LabelStyle.Leaders).Pages[0];
        TextItem credit = laid.Items.OfType<TextItem>().Single(item => item.Id == "credit");
        TextItem notice = laid.Items.OfType<TextItem>().Single(item => item.Id == "notice");
        var length = (TextItem)laid.Items.OfType<GroupItem>().Single(item => item.Id == "scale").Items[1];
        double letters = credit.Style.Size;
        Assert.That(credit.At.Y - letters, Is.GreaterThan(length.At.Y));
        Assert.That(credit.At.Y, Is.LessThan(notice.At.Y - notice.Style.Size));
        double width = FontSet.Width(Credit, "de", isBold: false, letters);
        Assert.That(width, Is.LessThanOrEqualTo(page.Width));
    }

    [Test]
    public void Diagram_WithoutLetterhead_LeavesNoRoomForIt()
    {
        var plain = new Diagram(Chinese) { Labels = LabelStyle.None };
        DiagramPage without = DiagramLayout.Create(plain, PageSize.A4).Pages[0];
        DiagramPage with = DiagramLayout.Create(plain with { Credit = Credit }, PageSize.A4).Pages[0];
        Assert.That(with.Panels[0].Bounds.Height, Is.LessThanOrEqualTo(without.Panels[0].Bounds.Height));
        Assert.That(DrawingItem.All(without.Items).OfType<ArtworkItem>(), Is.Empty);
    }

    private static DiagramLayout Layout(PageSize size, LabelStyle labels, ImmutableArray<Aspect>? aspects = null) =>
        DiagramLayout.Create(
        new Diagram(Chinese)
        {
            Aspects = aspects ?? [Aspect.Plantar],
            Language = "de",
            Labels = labels,
            Credit = Credit,
            Logo = DrawnArtwork.Read("<rect width='100' height='30' fill='blue'/>"),
        },
        size);
}
