using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Reflexology.Drawing.Tests;

/// <summary>What programs that are no browsers need, and files that stand in one page.</summary>
[TestFixture]
internal sealed class SvgCompatibilityTests
{
    private static readonly Diagram Lit = new(FootMap.Load("chinese"))
    {
        Highlight = ["liver", "heart"],
        Theme = DiagramTheme.Print,
    };

    private static readonly DiagramPage Page = DiagramLayout.Create(Lit, PageSize.A4).Pages[0];

    private static readonly TextStyle Plain = new(12, Ink.FromRgb(0), "en");

    [Test]
    public void WriteSvg_AnyProfile_IsPlainSvg11([Values] SvgProfile profile)
    {
        XDocument svg = SvgFile.Read(Page, profile: profile);
        XElement root = svg.Root!;
        string[] defaults = ["fill", "stroke", "fill-rule", "stroke-linecap", "font-family", "text-anchor"];
        IEnumerable<XElement> clipped = svg.Descendants(SvgFile.Namespace + "clipPath").Elements();

        Assert.Multiple(() =>
        {
            Assert.That(root.Attribute("version")!.Value, Is.EqualTo("1.1"));
            Assert.That(defaults.Where(name => root.Attribute(name) is null), Is.Empty, "defaults are attributes");
            Assert.That(clipped.Select(shape => shape.Name.LocalName), Is.Not.Empty.And.All.EqualTo("path"));
            Assert.That(svg.Descendants().Attributes("href"), Is.Empty, "links are of xlink");
            Assert.That(svg.Descendants(SvgFile.Namespace + "pattern"), Is.Empty);
            Assert.That(svg.Descendants(SvgFile.Namespace + "tspan"), Is.Empty, "a line is one piece");
            Assert.That(svg.ToString(), Does.Not.Contain("paint-order"));
        });
    }

    [Test]
    public void WriteSvg_Office_HasEveryShapeInItsPlaceWithItsOwnAttributes()
    {
        XDocument svg = SvgFile.Read(Page, profile: SvgProfile.Office);
        string[] left = ["style", "use", "filter"];
        IEnumerable<string> texts = svg.Descendants(SvgFile.Namespace + "text").Select(text => text.Value);
        IEnumerable<string> expected = DrawingItem.All(Page.Items).OfType<TextItem>().Select(text => text.Text);

        Assert.Multiple(() =>
        {
            Assert.That(svg.Descendants().Where(element => left.Contains(element.Name.LocalName)), Is.Empty);
            Assert.That(svg.Descendants().Attributes("class"), Is.Empty);
            Assert.That(svg.Descendants().Attributes("transform"), Is.Empty);
            Assert.That(texts, Is.EquivalentTo(expected), "each text once");
        });
    }

    [Test]
    public void WriteSvg_Halo_IsATextBelowThatNoReaderHears()
    {
        var item = new TextItem("", "Liver", new PagePoint(72, 72), Plain with { Halo = Ink.FromRgb(0xFFFFFF) });
        XElement[] texts =
            [.. SvgFile.Read(SvgFile.Page(item)).Descendants(SvgFile.Namespace + "text")];

        Assert.That(texts.Select(text => text.Value), Is.EqualTo(["Liver", "Liver"]));
        Assert.That(texts[0].Attribute("aria-hidden")?.Value, Is.EqualTo("true"));
        Assert.That(texts[1].Attribute("aria-hidden"), Is.Null);
        Assert.That(texts[0].Attribute("class")!.Value, Is.Not.EqualTo(texts[1].Attribute("class")!.Value));
    }

    [TestCase(0.4, 0), TestCase(0.9, 1)]
    public void WriteSvg_OfficeHalo_IsAStripWhereANameNeedsIt(double opacity, int strips)
    {
        TextStyle style = Plain with { Halo = Ink.FromRgb(0xFFFFFF).At(opacity) };
        XDocument svg = SvgFile.Read(
            SvgFile.Page(new TextItem("", "Liver", new PagePoint(72, 72), style)), profile: SvgProfile.Office);

        Assert.That(svg.Descendants(SvgFile.Namespace + "text").Count(), Is.EqualTo(1));
        Assert.That(svg.Descendants(SvgFile.Namespace + "path").Count(), Is.EqualTo(strips));
    }

    [Test]
    public void WriteSvg_NoPrefix_IsOneOfTheContent()
    {
        DiagramPage other = DiagramLayout.Create(Lit with { Highlight = ["kidney"] }, PageSize.A4).Pages[0];
        string[] ours = Names(Page), theirs = Names(other);

        Assert.That(ours, Is.Not.Empty);
        Assert.That(ours.Intersect(theirs), Is.Empty);
        Assert.That(ours.Select(name => name.Split('-')[0]).Distinct().Count(), Is.EqualTo(1));
        Assert.That(Names(Page), Is.EqualTo(ours), "the same each time");
    }

    [Test]
    public void WriteSvg_StyleSheet_SelectsItsOwnClassesAlone()
    {
        string text = Encoding.UTF8.GetString(SvgDocument.Write(Page, "en", prefix: "own-"));
        string style = Regex.Match(text, "<style>(.*?)</style>", RegexOptions.Singleline).Groups[1].Value;
        IEnumerable<string> selectors = Regex.Matches(style, @"([^{}]+)\{").Select(rule => rule.Groups[1].Value.Trim());

        Assert.That(selectors, Is.Not.Empty.And.All.StartsWith(".own-"));
    }

    [TestCase("כבד (Hepar) 18", true), TestCase("خريطة القدم liver", true), TestCase("12 كبد", true)]
    [TestCase("Liver (כבד)", false), TestCase("Liver", false)]
    public void WriteSvg_LineThatBeginsToTheLeft_HasThatDirection(string title, bool isToTheLeft)
    {
        TextStyle style = Plain with { Align = TextAlign.Left };
        XElement text = SvgFile.Read(
                SvgFile.Page(new TextItem("title", title, new PagePoint(0, 9), style)), profile: SvgProfile.Office)
            .Descendants(SvgFile.Namespace + "text").Single();

        Assert.That(text.Attribute("direction")?.Value, Is.EqualTo(isToTheLeft ? "rtl" : null));
        Assert.That(text.Attribute("text-anchor")!.Value, Is.EqualTo(isToTheLeft ? "end" : "start"));
        Assert.That(text.Value, Is.EqualTo(title));
    }

    private static string[] Names(DiagramPage page)
    {
        XDocument svg = SvgFile.Read(page, prefix: null);
        return
        [
            .. svg.Descendants().Attributes("id").Select(id => id.Value),
            .. svg.Descendants().Attributes("class").Select(name => name.Value).Distinct(),
        ];
    }
}
