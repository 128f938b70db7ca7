namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class DiagramOptionsTests
{
    [TestCase("1600x1200", 1600, 1200), TestCase("1X2", 1, 2), TestCase("30×40", 30, 40), TestCase("12000x12000", 12000, 12000)]
    public void Parse_PictureSize_IsRead(string text, int width, int height) =>
        Assert.That(PictureSize.Parse(text), Is.EqualTo(new PictureSize(width, height)));

    [TestCase(""), TestCase("abc"), TestCase("0x5"), TestCase("5x0"), TestCase("-1x5"), TestCase("1600"), TestCase("1x2x3"),
     TestCase("12001x5"), TestCase("99999999999x5"), TestCase("1.5x2"), TestCase(" 5x5")]
    public void Parse_NoPictureSize_IsNull(string text) => Assert.That(PictureSize.Parse(text), Is.Null);

    [Test]
    public void A4_IsItsMillimetres()
    {
        Assert.That(PaperSize.A4.Width, Is.EqualTo(595.2756).Within(0.0001));
        Assert.That(PaperSize.A4.Turned, Is.EqualTo(new PaperSize(PaperSize.A4.Height, PaperSize.A4.Width)));
    }

    [Test]
    public void Mix_Inks_GoesFromOneToTheOther()
    {
        Ink black = Ink.FromRgb(0), white = Ink.FromRgb(0xFFFFFF);
        Assert.Multiple(() =>
        {
            Assert.That(black.Mix(white, 0), Is.EqualTo(black));
            Assert.That(black.Mix(white, 1), Is.EqualTo(white));
            Assert.That(black.Mix(white, 0.5), Is.EqualTo(new Ink(128, 128, 128)));
            Assert.That(Ink.FromRgb(0x123456), Is.EqualTo(new Ink(0x12, 0x34, 0x56)));
        });
    }

    [Test]
    public void Matches_SeveralAreas_AreInTheirOrder()
    {
        var diagram = new Diagram(FootMap.Load("basic")) { Highlight = ["kidney", "neck"] };
        Assert.That(diagram.Matches().Select(match => match.Zone.Id), Is.EqualTo(["abdomen-and-legs", "head-and-neck"]));
    }
}
