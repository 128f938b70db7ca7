namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class DiagramOptionsTests
{
    [TestCase("1600x1200", 1600, 1200)]
    [TestCase("1X2", 1, 2), TestCase("30×40", 30, 40), TestCase("12000x12000", 12000, 12000)]
    public void Parse_PictureSize_IsRead(string text, int width, int height) =>
        Assert.That(PictureSize.Parse(text), Is.EqualTo(new PictureSize(width, height)));

    [TestCase(""), TestCase("abc"), TestCase("0x5"), TestCase("5x0"), TestCase("-1x5"), TestCase("1600")]
    [TestCase("1x2x3"), TestCase("12001x5"), TestCase("99999999999x5"), TestCase("1.5x2"), TestCase(" 5x5")]
    public void Parse_NoPictureSize_IsNull(string text) => Assert.That(PictureSize.Parse(text), Is.Null);

    [TestCase("a4", "210 x 297 mm"), TestCase("A4 landscape", "297 x 210 mm"), TestCase("a4-portrait", "210 x 297 mm")]
    [TestCase("A3", "297 x 420 mm"), TestCase("A5", "148 x 210 mm")]
    [TestCase("letter-Landscape", "279 x 216 mm"), TestCase("Tabloid", "279 x 432 mm")]
    [TestCase("100x50mm", "100 x 50 mm"), TestCase("8.5x11in", "216 x 279 mm"), TestCase("960x480", "254 x 127 mm")]
    public void Parse_PageSize_IsRead(string text, string measures) =>
        Assert.That($"{PageSize.Parse(text)}", Is.EqualTo(measures));

    [TestCase(""), TestCase("A6"), TestCase("A4 sideways"), TestCase("mm"), TestCase("0x5mm"), TestCase("-1x5mm")]
    [TestCase("1,5x2mm"), TestCase("99999x5mm"), TestCase("10mm")]
    public void Parse_NoPageSize_IsNull(string text) => Assert.That(PageSize.Parse(text), Is.Null);

    [Test]
    public void Names_EachAndNoOther_IsASize()
    {
        PageSize?[] sizes = [PageSize.A5, PageSize.A4, PageSize.A3, PageSize.Letter, PageSize.Tabloid];
        Assert.That(PageSize.Names.Select(PageSize.Parse), Is.EqualTo(sizes));

        var constants = typeof(PageSize).GetProperties().Where(property => property.GetMethod!.IsStatic);
        Assert.That(constants.Count(property => property.PropertyType == typeof(PageSize)), Is.EqualTo(sizes.Length));
    }

    [Test]
    public void PixelsOf_BeyondTheLimit_SaysTheNumbersAndWhatToDo() => Assert.That(
        () => new ExportOptions { Dpi = 1200 }.PixelsOf(PageSize.A4),
        Throws.ArgumentException.With.Message.EqualTo(
            "A page of 210 x 297 mm has 9921 x 14031 pixels at 1200 dpi; expected 1 to 12000 a side. "
            + "Take at most 1026 dpi, or write a PDF, which has no pixels."));

    [Test]
    public void A4_IsItsMillimetres()
    {
        Assert.That(PageSize.A4.Width, Is.EqualTo(595.2756).Within(0.0001));
        Assert.That(PageSize.A4.Turned, Is.EqualTo(new PageSize(PageSize.A4.Height, PageSize.A4.Width)));
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
        IEnumerable<string> zones = diagram.Matches().Select(match => match.Zone.Id);
        Assert.That(zones, Is.EqualTo(["abdomen-and-legs", "head-and-neck"]));
    }
}
