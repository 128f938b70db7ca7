using System.Xml.Linq;

namespace Reflexology.Drawing.Tests;

/// <summary>Shapes of a left foot are those of the right one, written once.</summary>
[TestFixture]
internal sealed class SvgMirrorsTests
{
    private const string Shape = "M1 2C3 4 5 6 7 8Q9 10 11 2L1 2Z";

    [TestCase("M99 2C97 4 95 6 93 8Q91 10 89 2L99 2Z", 100)]
    [TestCase("M99.004 2C97 4 95 6 93 8Q91 10 89 2L99 2Z", 100)]
    [TestCase("M99 2C97 4 95 6 93 8Q91 10 89 2.02L99 2Z", null)]
    [TestCase("M99 2C97 4 95 6 93 8C91 10 89 2 89 2L99 2Z", null)]
    [TestCase("M99 2C97 4 95 6 93 8Q91 10 89 2L99 2", null)]
    [TestCase("M99 2C97 4 95 6 93 8Q91 10 89 2Z", null)]
    public void Find_AShapeAfterAnother_IsItsMirrorImageOrNot(string other, double? width)
    {
        var mirrors = new SvgMirrors();
        Assert.That(mirrors.Find("one", Outline.Parse(Shape)), Is.Null);
        Assert.That(mirrors.Find("other", Outline.Parse(other))?.Width, Is.EqualTo(width));
    }

    [Test]
    public void WriteSvg_BothSoles_HaveTheSharedShapesOfTheLeftFromTheRight()
    {
        DiagramPage page = DiagramLayout.Create(new Diagram(FootMap.Load("basic")), PageSize.A4).Pages[0];
        XElement defs = SvgFile.Read(page).Descendants(SvgFile.Namespace + "defs").Single();
        string[] shapes = [.. defs.Elements(SvgFile.Namespace + "path").Select(shape => shape.Attribute("id")!.Value)];
        string[] mirrored =
        [
            .. defs.Elements(SvgFile.Namespace + "use")
                .Select(use => use.Attributes().Single(each => each.Name.LocalName == "href").Value[1..]),
        ];

        Assert.That(shapes, Has.Length.GreaterThan(20));
        Assert.That(mirrored, Is.EquivalentTo(shapes));
    }
}
