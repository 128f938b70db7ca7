using System.Collections.Immutable;

namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class DiagramLayoutTests
{
    private static readonly FootMap Basic = FootMap.Load("basic");
    private static readonly Aspect[] Aspects = Enum.GetValues<Aspect>();

    private static IEnumerable<string> LanguageCodes => DrawingLists.LanguageCodes;

    [Test]
    public void Create_SolesOfBothFeet_BigToesMeetInTheMiddle()
    {
        DiagramPage page = Page(new Diagram(Basic));

        DrawingPanel left = page.Panels[0], right = page.Panels[1];
        Assert.Multiple(() =>
        {
            Assert.That(left.View.Foot, Is.EqualTo(Foot.Right), "the right sole is on the viewer's left");
            Assert.That(left.Bounds.Right, Is.LessThan(right.Bounds.Left));
            Assert.That(BigToe(left), Is.GreaterThan(left.Bounds.Center.X));
            Assert.That(BigToe(right), Is.LessThan(right.Bounds.Center.X));
        });
    }

    [Test]
    public void Create_TopsOfBothFeet_BigToesMeetInTheMiddle()
    {
        DiagramPage page = Page(new Diagram(Basic) { Aspects = [Aspect.Dorsal] });

        Assert.Multiple(() =>
        {
            Assert.That(page.Panels[0].View.Foot, Is.EqualTo(Foot.Left), "the left top is on the viewer's left");
            Assert.That(BigToe(page.Panels[0]), Is.GreaterThan(page.Panels[0].Bounds.Center.X));
            Assert.That(BigToe(page.Panels[1]), Is.LessThan(page.Panels[1].Bounds.Center.X));
        });
    }

    [Test]
    public void Create_EveryAspect_PanelsStayOnThePageAndApart()
    {
        foreach (PageSize size in (PageSize[])[PageSize.A4, PageSize.A4.Turned, PageSize.Letter, new(900, 300)])
        {
            DiagramPage page = Page(new Diagram(Basic) { Aspects = [.. Aspects] }, size);
            Assert.That(page.Panels, Has.Length.EqualTo(8));
            foreach (PageRect panel in page.Panels.Select(panel => panel.Bounds))
            {
                Assert.That(panel.Left, Is.GreaterThanOrEqualTo(-1e-6));
                Assert.That(panel.Top, Is.GreaterThanOrEqualTo(0));
                Assert.That(panel.Right, Is.LessThanOrEqualTo(size.Width + 1e-6));
                Assert.That(panel.Bottom, Is.LessThanOrEqualTo(size.Height));
                int overlaps = page.Panels.Count(other => panel.Overlaps(other.Bounds));
                Assert.That(overlaps, Is.EqualTo(1), "only with itself");
            }
        }
    }

    [Test]
    public void Create_AnyLanguage_CarriesNoticeTitleAndSource([ValueSource(nameof(LanguageCodes))] string language)
    {
        DiagramPage page = Page(new Diagram(Basic) { Highlight = ["kidney"], Language = language });

        var texts = DrawingLists.Texts(page).ToDictionary(text => text.Id, text => text.Text);
        Assert.Multiple(() =>
        {
            Assert.That(texts["notice"], Is.EqualTo(new DiagramTexts(language).Notice));
            Assert.That(texts["title"], Is.EqualTo(BodyAtlas.BuiltIn["kidney"].Names[language]));
            Assert.That(texts["subtitle"], Does.Contain(Basic.Zones[2].Names[language]));
            Assert.That(texts["source"], Does.Contain(Basic.Names[language]));
            Assert.That(texts.Keys, Does.Contain("caption.right.plantar").And.Contain("caption.left.plantar"));
        });
    }

    [Test]
    public void Create_AnyText_StaysOnThePage([ValueSource(nameof(LanguageCodes))] string language)
    {
        var diagram = new Diagram(Basic) { Highlight = ["spine"], Language = language };
        foreach (PageSize size in (PageSize[])[PageSize.A4, PageSize.A4.Turned, new(200, 200)])
        {
            foreach (TextItem text in DrawingLists.Texts(Page(diagram, size)))
            {
                double half = FontSet.Width(text.Text, language, text.Style.IsBold, text.Style.Size) / 2;
                Assert.That(text.At.X - half, Is.GreaterThanOrEqualTo(0), text.Text);
                Assert.That(text.At.X + half, Is.LessThanOrEqualTo(size.Width), text.Text);
                Assert.That(text.At.Y, Is.InRange(0, size.Height), text.Text);
            }
        }
    }

    [Test]
    public void Create_Highlight_DrawsLitZonesLastAndStronger()
    {
        DiagramPage page = Page(new Diagram(Basic) { Highlight = ["chest"] });

        IEnumerable<DrawingItem> items = DrawingLists.Group(page, "right.plantar", "zones").Items;
        PathItem[] zones = [.. items.Cast<PathItem>().Where(item => item.Mark is not null)];
        string[] order = ["head-and-neck", "abdomen-and-legs", "chest-and-arms"];
        PathStyle first = zones[0].Style, last = zones[2].Style;
        Assert.Multiple(() =>
        {
            Assert.That(zones.Select(zone => zone.Id), Is.EqualTo(order));
            Assert.That(last.Fill!.Value.Opacity, Is.GreaterThan(first.Fill!.Value.Opacity * 3));
            Assert.That(last.StrokeWidth, Is.GreaterThan(first.StrokeWidth));
        });
    }

    [Test]
    public void Create_AspectWithoutZones_SaysSo()
    {
        DiagramPage page = Page(new Diagram(Basic) { Aspects = [Aspect.Medial] });

        int empty = DrawingLists.Texts(page).Count(text => text.Text == new DiagramTexts("en").NoZone);
        Assert.That(empty, Is.EqualTo(2));
    }

    [Test]
    public void Create_UnknownArea_IsRefusedWithASuggestion() => Assert.That(
        () => Page(new Diagram(Basic) { Highlight = ["nekc"] }),
        Throws.TypeOf<UnknownNameException>().With.Property("Suggestion").EqualTo("neck").IgnoreCase);

    [Test]
    public void Create_NothingToDraw_IsRefused()
    {
        var diagram = new Diagram(Basic);
        Assert.Multiple(() =>
        {
            Assert.That(() => Page(diagram with { Feet = [] }), Throws.ArgumentException);
            Assert.That(() => Page(diagram with { Aspects = [] }), Throws.ArgumentException);
            Assert.That(() => Page(diagram, new PageSize(0, 100)), Throws.ArgumentException);
            Assert.That(() => Page(diagram, new PageSize(double.NaN, 100)), Throws.ArgumentException);
            Assert.That(() => DiagramLayout.CreateAtWidth(diagram, 0), Throws.ArgumentException);
        });
    }

    [Test]
    public void Create_CharacterWithoutFont_IsNoted()
    {
        string json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "maps", "basic.json"))
            .Replace("The three areas", "The three \u12A0reas", StringComparison.Ordinal);
        FootMap map = FootMap.Parse(System.Text.Encoding.UTF8.GetBytes(json), "ethiopic.json");

        DiagramLayout layout = DiagramLayout.Create(new Diagram(map), PageSize.A4);

        Assert.That(layout.Notes, Has.Some.Contains("U+12A0"));
    }

    [Test]
    public void HitTest_PointOfAPanel_IsTheMapPoint()
    {
        DiagramPage page = Page(new Diagram(Basic));
        DrawingPanel panel = page.Panels[1];
        MapPoint heel = panel.View.Drawing.Landmarks["heel-centre"];

        var hit = page.HitTest(panel.Transform.ToPage(heel));

        Assert.That(hit!.Value.Panel, Is.SameAs(panel));
        Assert.That(hit.Value.Point.X, Is.EqualTo(heel.X).Within(1e-9));
        Assert.That(hit.Value.Point.Y, Is.EqualTo(heel.Y).Within(1e-9));
        Assert.That(page.HitTest(new PagePoint(1, 1)), Is.Null);
    }

    [TestCase(1), TestCase(4)]
    public void CreateAtWidth_AnyAspects_LeavesNoEmptyBand(int aspects)
    {
        var diagram = new Diagram(Basic) { Aspects = [.. Aspects.Take(aspects)] };

        DiagramPage page = DiagramLayout.CreateAtWidth(diagram, 1000).Pages[0];

        double left = page.Panels.Min(panel => panel.Bounds.Left), right = page.Panels.Max(panel => panel.Bounds.Right);
        Assert.That(right - left, Is.GreaterThan(page.Size.Width * 0.9));
    }

    // A legend below the feet makes the page higher, and the feet stay as large.
    [Test]
    public void CreateAtWidth_LegendBelow_AddsItsHeight([Values] LabelStyle style)
    {
        var diagram = new Diagram(FootMap.Load("chinese")) { Labels = style };

        DiagramLayout with = DiagramLayout.CreateAtWidth(diagram with { HasLegend = true }, 1000);
        DiagramLayout without = DiagramLayout.CreateAtWidth(diagram with { HasLegend = false }, 1000);

        Assert.That(with.Pages, Has.Length.EqualTo(1));
        Assert.That(with.Size.Height, Is.GreaterThan(without.Size.Height * 1.02));
        double feet = with.Pages[0].Panels.Max(panel => panel.Bounds.Height);
        Assert.That(feet, Is.EqualTo(without.Pages[0].Panels.Max(panel => panel.Bounds.Height)).Within(feet / 50));
    }

    [TestCase("en", "Zones of “Digestive system”: 15")]
    [TestCase("de", "Zonen für „Verdauungssystem“: 15")]
    [TestCase("zh", "“消化系统”的反射区：15")]
    public void Subtitle_ManyZones_CountsThem(string language, string subtitle)
    {
        var diagram = new Diagram(FootMap.Load("chinese")) { Highlight = ["digestive-system"], Language = language };
        TextItem item = DrawingLists.Texts(Page(diagram)).Single(text => text.Id == "subtitle");
        Assert.That(item.Text, Is.EqualTo(subtitle));
    }

    [Test]
    public void Subtitle_OfYourOwn_IsOnThePageWhichNamesTheMapBelow()
    {
        var diagram = new Diagram(Basic) { Title = "Worksheet 1", Subtitle = "Which part of the body is it?" };
        var texts = DrawingLists.Texts(Page(diagram)).Where(text => text.Id is "title" or "subtitle" or "source")
            .ToDictionary(text => text.Id!, text => text.Text);
        Assert.That(texts["title"], Is.EqualTo("Worksheet 1"));
        Assert.That(texts["subtitle"], Is.EqualTo("Which part of the body is it?"));
        Assert.That(texts["source"], Does.Contain(Basic.Names["en"]).And.Contains(Basic.Tradition["en"]));
    }

    [Test]
    public void Subtitle_Empty_TakesNoRoom()
    {
        var diagram = new Diagram(Basic) { Highlight = ["kidney"] };
        PageSize page = PageSize.A4.Turned;
        DiagramPage with = Page(diagram, page), without = Page(diagram with { Subtitle = "" }, page);
        Assert.That(DrawingLists.Texts(without).Select(text => text.Id), Has.None.EqualTo("subtitle"));
        Assert.That(
            without.Panels.Max(panel => panel.Bounds.Height),
            Is.GreaterThan(with.Panels.Max(panel => panel.Bounds.Height)));
    }

    private static DiagramPage Page(Diagram diagram, PageSize? size = null) =>
        DiagramLayout.Create(diagram, size ?? PageSize.A4).Pages[0];

    private static double BigToe(DrawingPanel panel) =>
        panel.Transform.ToPage(panel.View.Drawing.Landmarks["toe-tip-1"]).X;

    [Test]
    public void Notes_ManyZonesWithoutRoom_NameTheFirstAndCountTheRest()
    {
        var diagram = new Diagram(FootMap.Load("chinese")) { Aspects = [.. Enum.GetValues<Aspect>()] };
        ImmutableArray<string> notes = DiagramLayout.Create(diagram, PageSize.A5).Notes;
        Assert.That(notes, Has.Some.Match("1 Head .*, 2 Frontal sinus .* and [0-9]+ more[.]"));
        Assert.That(notes.Select(note => note.Length), Is.All.LessThanOrEqualTo(400));
    }
}
