using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Reflexology.Drawing.Tests;

/// <summary>The body on pages: its place, its sides, its insets, on the drawing list.</summary>
[TestFixture]
internal sealed class BodyPlacementTests
{
    private static readonly ImmutableArray<string> Sizes =
        ["a4", "a4-landscape", "a3", "a5", "1600x900", "1080x1080"];

    private static readonly Diagram Chinese =
        new(FootMap.Load("chinese")) { HasBody = true, Highlight = ["kidney", "eye"] };

    private static IEnumerable<TestCaseData> Pages =>
    [
        .. Sizes.Select(size => new TestCaseData(size, Chinese).SetArgDisplayNames("soles", size)),
        .. Sizes.Select(size => new TestCaseData(size, Chinese with { Feet = [Foot.Left] })
            .SetArgDisplayNames("left sole", size)),
        new TestCaseData("a4", Chinese with { Labels = LabelStyle.Leaders }).SetArgDisplayNames("leaders"),
        new TestCaseData("a4-landscape", Chinese with { Labels = LabelStyle.Numbers }).SetArgDisplayNames("numbers"),
        new TestCaseData("a4", Chinese with { Aspects = [.. Enum.GetValues<Aspect>()] }).SetArgDisplayNames("all"),
        new TestCaseData("a4", Chinese with { Against = FootMap.Load("ingham") }).SetArgDisplayNames("two maps"),
        new TestCaseData("a4", Chinese with { CloseUp = "liver" }).SetArgDisplayNames("close-up"),
        new TestCaseData("a4", Chinese with { Highlight = [] }).SetArgDisplayNames("nothing lit"),
        new TestCaseData("a4", new Diagram(FootMap.Load("basic")) { HasBody = true }).SetArgDisplayNames("basic"),
        new TestCaseData("a4", new Diagram(FootMap.Load("ten-zones")) { HasBody = true }).SetArgDisplayNames("columns"),
    ];

    [TestCaseSource(nameof(Pages))]
    public void Create_HasBody_KeepsTheFeetAndOverlapsNothing(string size, Diagram diagram)
    {
        DiagramPage page = Page(diagram, size), without = Page(diagram with { HasBody = false }, size);
        PageRect body = page.Marks(MarkKind.Body).Single().Box!.Value;
        PageRect[] others =
        [
            .. page.Panels.Select(panel => panel.Bounds),
            .. page.Marks(MarkKind.Label).Concat(page.Marks(MarkKind.LegendEntry)).Select(mark => mark.Box!.Value),
        ];
        double[] feet =
            [.. page.Panels.Zip(without.Panels, (now, then) => now.Transform.Scale / then.Transform.Scale)];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(others.Where(body.Overlaps), Is.Empty);
            Assert.That(new PageRect(0, 0, page.Size.Width, page.Size.Height).Contains(new(body.Left, body.Top)));
            Assert.That(body.Right, Is.LessThanOrEqualTo(page.Size.Width));
            Assert.That(body.Bottom, Is.LessThanOrEqualTo(page.Items.OfType<TextItem>()
                .Single(item => item.Id == "notice").At.Y));
            Assert.That(feet, Is.All.GreaterThanOrEqualTo(0.85));
            Assert.That(HeightOf(page), Is.GreaterThanOrEqualTo(30 * 72 / 25.4 - 1e-6));
        }
    }

    [Test]
    public void Create_NoRoom_HasNoBodyAndSaysSo()
    {
        var layout = DiagramLayout.Create(Chinese, PageSize.Parse("60x90mm")!.Value);
        Assert.That(layout.Pages[0].Marks(MarkKind.Body), Is.Empty);
        Assert.That(layout.Notes, Has.Some.EqualTo(
            "The page has no room for the figure of the body beside feet of 85 % of their size. "
            + "Take a larger sheet, or fewer sides or feet."));
    }

    [Test]
    public void CreateAtWidth_HasBody_AddsHeightForIt()
    {
        DiagramPage page = DiagramLayout.CreateAtWidth(Chinese, 900).Pages[0];
        DiagramPage without = DiagramLayout.CreateAtWidth(Chinese with { HasBody = false }, 900).Pages[0];
        Assert.That(page.Marks(MarkKind.Body).Count(), Is.EqualTo(1));
        Assert.That(page.Size.Height, Is.GreaterThan(without.Size.Height));
    }

    // The map puts the left eye on the right foot, and the left kidney on the left.
    [TestCase("left", "face.eye.right|back.kidney.left")]
    [TestCase("right", "face.eye.left|back.kidney.right")]
    [TestCase("both", "face.eye.left|face.eye.right|back.kidney.left|back.kidney.right")]
    public void Create_CrossedMap_LightsTheSidesOfTheFeetShown(string feet, string expected)
    {
        ImmutableArray<Foot> shown = feet == "both" ? [Foot.Left, Foot.Right] : [EnumWord.Parse<Foot>(feet)!.Value];
        Assert.That(Lit(Page(Chinese with { Feet = shown }, "a4")), Is.EquivalentTo(expected.Split('|')));
    }

    [Test]
    public void Create_ZoneOnOtherFootOrAspect_IsNotLit()
    {
        Diagram diagram = Chinese with { Feet = [Foot.Left], Highlight = ["liver", "kidney"] };
        Assert.That(Lit(Page(diagram, "a4")), Is.EqualTo(["back.kidney.left"]));
        Assert.That(Lit(Page(diagram with { Aspects = [Aspect.Dorsal] }, "a4")), Is.Empty);
    }

    [TestCase("kidney", "")]
    [TestCase("pituitary-gland", "head-cut")]
    [TestCase("vestibular-labyrinth", "face")]
    [TestCase("ureter", "trunk")]
    [TestCase("eye|pituitary-gland", "face|head-cut")]
    [TestCase("ovary", "pelvis-female")]
    [TestCase("prostate", "pelvis-male")]
    [TestCase("digestive-system", "")]
    public void Create_AreaOnlyInsetsShow_HasTheInset(string areas, string insets)
    {
        DiagramPage page = Page(
            new Diagram(FootMap.Load("ingham")) { HasBody = true, Highlight = [.. areas.Split('|')] }, "a4-landscape");
        Assert.That(
            DrawingLists.Group(page, "body").Items.Select(item => item.Id).Except(["front", "back"]),
            Is.EqualTo(insets.Split('|', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Test]
    public void Create_MoreInsetsThanTwo_SaysWhatIsNotShown()
    {
        Diagram diagram = new(FootMap.Load("ingham"))
        {
            HasBody = true,
            Highlight = ["eye", "ear", "pineal-gland", "pituitary-gland", "ovary"],
        };
        Assert.That(
            DiagramLayout.Create(diagram, PageSize.Parse("a3")!.Value).Notes,
            Has.Some.EqualTo("The figure of the body does not show: Ovary."));
    }

    [Test]
    public void Create_MapOfColumns_HasTheFigureOfColumns()
    {
        DiagramPage page = Page(new Diagram(FootMap.Load("ten-zones")) { HasBody = true }, "a4");
        Assert.That(DrawingLists.Group(page, "body").Items.Select(item => item.Id), Is.EqualTo(["zones"]));
    }

    [Test]
    public void Create_HasBody_LightsAreasInTheColoursOfTheFeet()
    {
        DiagramPage page = Page(Chinese, "a4");
        foreach ((string zone, string part) in new[] { ("kidney", "back.kidney.left"), ("eye", "face.eye.left") })
        {
            PathItem onFoot = Items(page).OfType<PathItem>().First(item => item.Mark?.Zone?.Id == zone);
            GroupItem onBody = Items(page).OfType<GroupItem>().Single(item => item.Id == part);
            Assert.That(((PathItem)onBody.Items[0]).Style.Fill, Is.EqualTo(onFoot.Style.Fill), zone);
        }
    }

    [Test]
    public void Create_SystemHighlighted_LightsItsParts()
    {
        string[] lit = [.. Lit(Page(Chinese with { Highlight = ["urinary-system"] }, "a4"))];
        Assert.That(lit, Is.SupersetOf(["back.kidney.left", "back.kidney.right", "front.urinary-bladder"]));
    }

    [TestCase("en", "On the body", "L", "R")]
    [TestCase("de", "Am Körper", "L", "R")]
    [TestCase("es", "En el cuerpo", "I", "D")]
    [TestCase("ru", "На теле", "Л", "П")]
    [TestCase("zh", "身体上的位置", "左", "右")]
    public void Create_HasBody_HasCaptionAndLetters(string language, string caption, string left, string right)
    {
        DiagramPage page = Page(Chinese with { Language = language, Highlight = ["kidney"] }, "a4");
        TextItem[] letters = [.. DrawingLists.Group(page, "body", "front").Items.OfType<TextItem>()];
        Assert.That(DrawingLists.Texts(page).Single(item => item.Id == "caption.body").Text, Is.EqualTo(caption));
        Assert.That(letters.OrderBy(item => item.At.X).Select(item => item.Text), Is.EqualTo([right, left]));
    }

    [Test]
    public void ToBytes_Svg_HasIdsAndTitles()
    {
        string svg = Encoding.UTF8.GetString(
            Chinese.ToBytes(ExportFormat.Svg, new() { Page = PageSize.A4 }, out _));
        Assert.That(svg, Does.Contain("<title>On the body: Kidney, Eye</title>"));
        Assert.That(svg, Does.Contain("body.back.kidney.left").And.Contain("data-area=\"kidney\" data-side=\"left\""));
    }

    [Test]
    public void HasBody_False_ChangesNothing() =>
        Assert.That(Page(Chinese with { HasBody = false }, "a4").Marks(MarkKind.BodyArea), Is.Empty);

    private static double HeightOf(DiagramPage page)
    {
        GroupItem figure = DrawingLists.Group(page, "body").Items.OfType<GroupItem>().First();
        BodyFigure sheet = BodyFigure.All.Single(each => each.Id == figure.Id);
        return figure.Items.OfType<GroupItem>().Single().Transform.Scale * sheet.Box.Height;
    }

    private static IEnumerable<DrawingItem> Items(DiagramPage page) => DrawingItem.All(page.Items);

    private static IEnumerable<string> Lit(DiagramPage page) =>
        Items(page).Where(item => item.Mark?.Kind == MarkKind.BodyArea).Select(item => item.Id);

    private static DiagramPage Page(Diagram diagram, string size) => DiagramLayout.Create(
        diagram,
        size.Split('x') is [var width, var height]
            ? PageSize.FromPixels(new PictureSize(Whole(width), Whole(height)))
            : PageSize.Parse(size)!.Value).Pages[0];

    private static int Whole(string number) => int.Parse(number, CultureInfo.InvariantCulture);
}
