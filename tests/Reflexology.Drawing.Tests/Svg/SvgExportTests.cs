using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class SvgExportTests
{
    private static readonly Diagram Chinese = new(FootMap.Load("chinese"))
    {
        Aspects = [Aspect.Plantar, Aspect.Dorsal, Aspect.Medial, Aspect.Lateral],
    };

    private static readonly DiagramPage ChinesePage = DiagramLayout.Create(Chinese, PageSize.A4).Pages[0];

    private static readonly TextStyle Plain = new(12, Ink.FromRgb(0), "en");

    [Test]
    public void WriteSvg_Root_IsAsLargeAsThePaper()
    {
        DiagramPage page = DiagramLayout.Create(Chinese with { Language = "zh" }, PageSize.A4).Pages[0];
        XElement root = SvgFile.Read(page, "zh").Root!;

        Assert.Multiple(() =>
        {
            Assert.That(root.Attribute("viewBox")!.Value, Is.EqualTo("0 0 2100 2970"));
            Assert.That(root.Attribute("width")!.Value, Is.EqualTo("210mm"));
            Assert.That(root.Attribute("height")!.Value, Is.EqualTo("297mm"));
            Assert.That(root.Attribute("lang")!.Value, Is.EqualTo("zh-Hans"));
            Assert.That(root.Element(SvgFile.Namespace + "title")!.Value, Is.EqualTo(Chinese.Map.Names["zh"]));
            Assert.That(root.Element(SvgFile.Namespace + "desc")!.Value, Is.EqualTo(new DiagramTexts("zh").Notice));
            Assert.That(root.Descendants(SvgFile.Namespace + "style").Count(), Is.EqualTo(1));
            Assert.That(root.Descendants().Attributes("style"), Is.Empty);
        });
    }

    [Test]
    public void WriteSvg_Zones_AllStandInTheirViewOnceWithTheirNames()
    {
        XDocument svg = SvgFile.Read(ChinesePage);
        foreach (FootView view in SvgFile.Views(Chinese.Map))
        {
            string id = view.Id.ToString();
            XElement group = svg.Descendants().Single(element => element.Attribute("id")?.Value == id);
            Assert.That(group.Attribute("data-kind")!.Value, Is.EqualTo("view"));
            var zones = SvgFile.OfKind(new XDocument(new XElement(group)), "zone").ToList();
            IEnumerable<Zone> expected = view.Shapes.Select(shape => shape.Zone);
            Assert.That(
                zones.Select(Described),
                Is.EquivalentTo(expected.Select(zone => $"path {id}.{zone.Id} {zone.Id} {zone.Names["en"]}")));
            Assert.That(zones.Select(ViewOf), Is.All.EqualTo(id));
        }

        static string Described(XElement zone)
        {
            string? title = zone.Element(SvgFile.Namespace + "title")?.Value;
            return $"{zone.Name.LocalName} {zone.Attribute("id")?.Value} {zone.Attribute("data-zone")?.Value} {title}";
        }

        static string ViewOf(XElement zone) =>
            $"{zone.Attribute("data-foot")?.Value}.{zone.Attribute("data-aspect")?.Value}";
    }

    [TestCase("", 0), TestCase("left-", 1)]
    public void WriteSvg_Ids_AreUniqueAndEveryReferenceLeadsToOne(string prefix, int begun)
    {
        XDocument svg = SvgFile.Read(ChinesePage, prefix: prefix);
        List<string> ids = [.. svg.Descendants().Attributes("id").Select(id => id.Value)];
        var references = Regex.Matches(svg.ToString(), "url\\(#([^)]+)\\)|xlink:href=\"#([^\"]+)\"")
            .Select(match => match.Groups[1].Value + match.Groups[2].Value).Distinct();

        Assert.That(ids, Is.Unique);
        Assert.That(ids.Count(id => id.StartsWith("left-", StringComparison.Ordinal)), Is.EqualTo(begun * ids.Count));
        Assert.That(references, Is.Not.Empty.And.SubsetOf(ids));
    }

    [Test]
    public void WriteSvg_SameIdInTwoGroups_IsMadeUnique()
    {
        Zone zone = Chinese.Map.Zones[0];
        PathItem item = new(zone.Id, Square, new PathStyle { Fill = Ink.FromRgb(0) })
        {
            Mark = new ItemMark(MarkKind.Zone) { Zone = zone },
        };
        XDocument svg = SvgFile.Read(SvgFile.Page(item, item));

        IEnumerable<string> ids = SvgFile.OfKind(svg, "zone").Select(path => path.Attribute("id")!.Value);
        Assert.That(ids, Is.EqualTo(new[] { zone.Id, $"{zone.Id}-2" }));
    }

    [Test]
    public void WriteSvg_LabelAndLeader_AreInTenthsOfAMillimetre()
    {
        ItemMark mark = new(MarkKind.Label)
        {
            Zone = Chinese.Map.Zones[0],
            Foot = Foot.Left,
            Aspect = Aspect.Plantar,
            Box = new PageRect(72, 36, 144, 7.2),
        };
        var line = new Outline([new Contour(new(72, 0), [Curve.LineTo(new(144, 7.2))], IsClosed: false)]);
        XDocument svg = SvgFile.Read(SvgFile.Page(
            new GroupItem("moved", new PageTransform(1, 0, 72), null,
            [
                new TextItem("", "Head", new PagePoint(72, 0), Plain) { Mark = mark },
                new PathItem("", line, new PathStyle { Stroke = Ink.FromRgb(0), StrokeWidth = 1 })
                {
                    Mark = mark with { Kind = MarkKind.Leader, Box = null },
                },
            ])));

        XElement label = SvgFile.OfKind(svg, "label").Single(), leader = SvgFile.OfKind(svg, "leader").Single();
        Assert.Multiple(() =>
        {
            Assert.That(label.Name.LocalName, Is.EqualTo("g"));
            Assert.That(label.Attribute("data-box")!.Value, Is.EqualTo("254 127 508 25.4"));
            Assert.That(label.Attribute("data-zone")!.Value, Is.EqualTo(mark.Zone!.Id));
            Assert.That(label.Element(SvgFile.Namespace + "text")!.Attribute("y")!.Value, Is.EqualTo("254"));
            Assert.That(leader.Name.LocalName, Is.EqualTo("polyline"));
            Assert.That(leader.Attribute("points")!.Value, Is.EqualTo("254,254 508,279.4"));
            Assert.That(leader.Attribute("fill")!.Value, Is.EqualTo("none"));
            Assert.That(leader.Attribute("data-zone")!.Value, Is.EqualTo(mark.Zone!.Id));
        });
    }

    [TestCase("en"), TestCase("zh")]
    public void WriteSvg_Texts_AreWholeAndNotSqueezed(string language)
    {
        DiagramPage page = DiagramLayout.Create(Chinese with { Language = language }, PageSize.A4).Pages[0];
        XDocument svg = SvgFile.Read(page, language);
        XElement notice = svg.Descendants().Single(element => element.Attribute("id")?.Value == "notice");
        TextItem expected = DrawingLists.Texts(page).Single(item => item.Id == "notice");

        Assert.That(notice.Value, Is.EqualTo(expected.Text));
        Assert.That(svg.Descendants().Attributes("textLength"), Is.Empty);
    }

    [Test]
    public void WriteSvg_CharactersThatXmlHasNot_AreLeftOutAndMarkupIsText()
    {
        var title = new TextItem("title", "a\u0001\uE000 <b>  &\uD800 颈", new PagePoint(0, 0), Plain);
        XElement text = SvgFile.Read(SvgFile.Page(title)).Descendants(SvgFile.Namespace + "text").Single();

        Assert.That(text.Value, Does.StartWith("a <b>  &").And.EndsWith(" 颈"));
        Assert.That(text.Attribute(XNamespace.Xml + "space")!.Value, Is.EqualTo("preserve"));
    }

    [TestCase("tr-TR"), TestCase("de-DE"), TestCase("sv-SE"), TestCase("ar-SA")]
    public void WriteSvg_AnyCulture_GivesTheSameBytes(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        byte[] expected = SvgDocument.Write(ChinesePage, "en");
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            DiagramPage page = DiagramLayout.Create(Chinese, PageSize.A4).Pages[0];
            Assert.That(SvgDocument.Write(page, "en"), Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [TestCase("1a"), TestCase("a b"), TestCase("<"), TestCase("é")]
    public void WriteSvg_PrefixThatIsNoName_IsRefused(string prefix) => Assert.That(
        () => SvgDocument.Write(SvgFile.Page(), "en", prefix: prefix),
        Throws.ArgumentException.With.Message.Contains($"'{prefix}'"));

    [Test]
    public void WriteSvg_EmptyPage_IsAPicture() =>
        Assert.That(
            Encoding.UTF8.GetString(SvgDocument.Write(SvgFile.Page(), "en")),
            Does.StartWith("<svg ").And.Contain("viewBox=\"0 0 1000 800\""));

    private static Outline Square { get; } = Outline.Parse("M0 0H10V10H0z");
}
