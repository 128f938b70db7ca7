namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class DiagramLayoutTests
{
    private static readonly FootMap Basic = FootMap.Load("basic");
    private static readonly Aspect[] Aspects = Enum.GetValues<Aspect>();

    [Test]
    public void Lay_SolesOfBothFeet_BigToesMeetInTheMiddle()
    {
        DiagramPage page = DiagramLayout.Lay(new Diagram(Basic), PageSize.A4);

        DrawingPanel left = page.Panels[0], right = page.Panels[1];
        Assert.Multiple(() =>
        {
            Assert.That(left.View.Foot, Is.EqualTo(Foot.Right), "the right sole stands on the viewer's left");
            Assert.That(left.Bounds.Right, Is.LessThan(right.Bounds.Left));
            Assert.That(BigToe(left), Is.GreaterThan(Middle(left)));
            Assert.That(BigToe(right), Is.LessThan(Middle(right)));
        });
    }

    [Test]
    public void Lay_TopsOfBothFeet_BigToesMeetInTheMiddle()
    {
        DiagramPage page = DiagramLayout.Lay(new Diagram(Basic) { Aspects = [Aspect.Dorsal] }, PageSize.A4);

        Assert.Multiple(() =>
        {
            Assert.That(page.Panels[0].View.Foot, Is.EqualTo(Foot.Left), "the left top stands on the viewer's left");
            Assert.That(BigToe(page.Panels[0]), Is.GreaterThan(Middle(page.Panels[0])));
            Assert.That(BigToe(page.Panels[1]), Is.LessThan(Middle(page.Panels[1])));
        });
    }

    [Test]
    public void Lay_EveryAspect_PanelsStayOnThePageAndApart()
    {
        foreach (PageSize sheet in (PageSize[])[PageSize.A4, PageSize.A4.Turned, PageSize.Letter, new(900, 300)])
        {
            DiagramPage page = DiagramLayout.Lay(new Diagram(Basic) { Aspects = [.. Aspects] }, sheet);
            Assert.That(page.Panels, Has.Length.EqualTo(8));
            foreach (DrawingPanel panel in page.Panels)
            {
                Assert.That(panel.Bounds.Left, Is.GreaterThanOrEqualTo(-1e-6));
                Assert.That(panel.Bounds.Top, Is.GreaterThanOrEqualTo(0));
                Assert.That(panel.Bounds.Right, Is.LessThanOrEqualTo(sheet.Width + 1e-6));
                Assert.That(panel.Bounds.Bottom, Is.LessThanOrEqualTo(sheet.Height));
                Assert.That(page.Panels.Count(other => Overlap(panel.Bounds, other.Bounds)), Is.EqualTo(1), "only with itself");
            }
        }
    }

    [Test]
    public void Lay_AnyLanguage_CarriesNoticeTitleAndSource([ValueSource(typeof(DrawingLists), nameof(DrawingLists.LanguageCodes))] string language)
    {
        var diagram = new Diagram(Basic) { Highlight = ["kidney"], Language = language };

        Dictionary<string, string> texts = DrawingLists.Texts(DiagramLayout.Lay(diagram, PageSize.A4)).ToDictionary(text => text.Id, text => text.Text);

        Assert.Multiple(() =>
        {
            Assert.That(texts["notice"], Is.EqualTo(DiagramTexts.For(language).Notice));
            Assert.That(texts["title"], Is.EqualTo(BodyAtlas.BuiltIn["kidney"].Names[language]));
            Assert.That(texts["subtitle"], Does.Contain(Basic.Zones[2].Names[language]));
            Assert.That(texts["source"], Does.Contain(Basic.Names[language]));
            Assert.That(texts.Keys, Does.Contain("caption.right.plantar").And.Contain("caption.left.plantar"));
        });
    }

    [Test]
    public void Lay_AnyText_StaysOnThePage([ValueSource(typeof(DrawingLists), nameof(DrawingLists.LanguageCodes))] string language)
    {
        foreach (PageSize sheet in (PageSize[])[PageSize.A4, PageSize.A4.Turned, new(200, 200)])
        {
            DiagramPage page = DiagramLayout.Lay(new Diagram(Basic) { Highlight = ["spine"], Language = language }, sheet);
            foreach (TextItem text in page.Items.OfType<TextItem>())
            {
                double half = FontSet.Width(text.Text, language, text.Style.IsBold, text.Style.Size) / 2;
                Assert.That(text.At.X - half, Is.GreaterThanOrEqualTo(0), text.Text);
                Assert.That(text.At.X + half, Is.LessThanOrEqualTo(sheet.Width), text.Text);
                Assert.That(text.At.Y, Is.InRange(0, sheet.Height), text.Text);
            }
        }
    }

    [Test]
    public void Lay_Highlight_DrawsLitZonesLastAndStronger()
    {
        DiagramPage page = DiagramLayout.Lay(new Diagram(Basic) { Highlight = ["chest"] }, PageSize.A4);

        var zones = DrawingLists.Group(page, "right.plantar", "zones").Items.Cast<PathItem>().ToList();
        Assert.Multiple(() =>
        {
            Assert.That(zones.Select(zone => zone.Id), Is.EqualTo(["head-and-neck", "abdomen-and-legs", "chest-and-arms"]));
            Assert.That(zones[2].Style.Fill!.Value.Opacity, Is.GreaterThan(zones[0].Style.Fill!.Value.Opacity * 3));
            Assert.That(zones[2].Style.StrokeWidth, Is.GreaterThan(zones[0].Style.StrokeWidth));
        });
    }

    [Test]
    public void Lay_AspectWithoutZones_SaysSo()
    {
        DiagramPage page = DiagramLayout.Lay(new Diagram(Basic) { Aspects = [Aspect.Medial] }, PageSize.A4);

        Assert.That(DrawingLists.Texts(page).Count(text => text.Text == DiagramTexts.For("en").NoZone), Is.EqualTo(2));
    }

    [Test]
    public void Lay_UnknownArea_IsRefusedWithASuggestion() =>
        Assert.That(
            () => DiagramLayout.Lay(new Diagram(Basic) { Highlight = ["nekc"] }, PageSize.A4),
            Throws.TypeOf<UnknownNameException>().With.Property("Suggestion").EqualTo("neck").IgnoreCase);

    [Test]
    public void Lay_NothingToDraw_IsRefused()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => DiagramLayout.Lay(new Diagram(Basic) { Feet = [] }, PageSize.A4), Throws.ArgumentException);
            Assert.That(() => DiagramLayout.Lay(new Diagram(Basic) { Aspects = [] }, PageSize.A4), Throws.ArgumentException);
            Assert.That(() => DiagramLayout.Lay(new Diagram(Basic), new PageSize(0, 100)), Throws.ArgumentException);
            Assert.That(() => DiagramLayout.Lay(new Diagram(Basic), new PageSize(double.NaN, 100)), Throws.ArgumentException);
        });
    }

    [Test]
    public void Lay_CharacterWithoutFont_IsNoted()
    {
        string json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "maps", "basic.json")).Replace("The three areas", "The three \u12A0reas", StringComparison.Ordinal);
        FootMap map = FootMap.Parse(System.Text.Encoding.UTF8.GetBytes(json), "ethiopic.json");

        Assert.That(DiagramLayout.Lay(new Diagram(map), PageSize.A4).Notes, Has.Some.Contains("U+12A0"));
    }

    [Test]
    public void Locate_PointOfAPanel_IsTheMapPoint()
    {
        DiagramPage page = DiagramLayout.Lay(new Diagram(Basic), PageSize.A4);
        DrawingPanel panel = page.Panels[1];
        MapPoint heel = panel.View.Drawing.Landmarks["heel-centre"];

        var located = page.HitTest(panel.Transform.ToPage(heel));

        Assert.That(located!.Value.Panel, Is.SameAs(panel));
        Assert.That(located.Value.Point.X, Is.EqualTo(heel.X).Within(1e-9));
        Assert.That(located.Value.Point.Y, Is.EqualTo(heel.Y).Within(1e-9));
        Assert.That(page.HitTest(new PagePoint(1, 1)), Is.Null);
    }

    [TestCase(1), TestCase(4)]
    public void NaturalSize_AnyAspects_LeavesNoEmptyBand(int aspects)
    {
        var diagram = new Diagram(Basic) { Aspects = [.. Aspects.Take(aspects)] };
        PictureSize size = DiagramLayout.NaturalSize(diagram, 1000);
        PageSize sheet = PageSize.FromPixels(size);

        DiagramPage page = DiagramLayout.Lay(diagram, sheet);

        double widest = page.Panels.Max(panel => panel.Bounds.Right) - page.Panels.Min(panel => panel.Bounds.Left);
        Assert.That(widest, Is.GreaterThan(sheet.Width * 0.9));
    }

    private static double BigToe(DrawingPanel panel) => panel.Transform.ToPage(panel.View.Drawing.Landmarks["toe-tip-1"]).X;

    private static double Middle(DrawingPanel panel) => panel.Bounds.Left + (panel.Bounds.Width / 2);

    private static bool Overlap(PageRect a, PageRect b) =>
        a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;

    [TestCase("en", "Zones of “Digestive system”: 15")]
    [TestCase("de", "Zonen für „Verdauungssystem“: 15")]
    [TestCase("zh", "“消化系统”的反射区：15")]
    public void Subtitle_ManyZones_CountsThem(string language, string subtitle)
    {
        var diagram = new Diagram(FootMap.Load("chinese")) { Highlight = ["digestive-system"], Language = language };
        TextItem item = DrawingLists.Texts(DiagramLayout.Lay(diagram, PageSize.A4)).Single(text => text.Id == "subtitle");
        Assert.That(item.Text, Is.EqualTo(subtitle));
    }
}
