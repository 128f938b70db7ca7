namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class ExportFormatTests
{
    private static readonly (string Path, ExportFormat? Format)[] Paths =
    [
        ("a.png", ExportFormat.Png), ("a.webp", ExportFormat.Webp), ("a.jpg", ExportFormat.Jpeg),
        ("a.jpeg", ExportFormat.Jpeg), ("A.JPEG", ExportFormat.Jpeg), ("a.b.pdf", ExportFormat.Pdf),
        ("folder.svg/a.svg", ExportFormat.Svg), ("a.html", ExportFormat.Html),
        ("a.htm", null), ("png", null), ("", null),
    ];

    [Test]
    public void FromPath_EveryEnding_IsTheOneObjectOfItsFormat()
    {
        IEnumerable<ExportFormat?> found = Paths.Select(each => ExportFormat.FromPath(each.Path));
        Assert.That(found, Is.EqualTo(Paths.Select(each => each.Format)));
    }

    [Test]
    public void All_Endings_AreNamedOnceAndEachFormatOnce()
    {
        Assert.That(ExportFormat.AllEndings, Is.EqualTo([".png", ".webp", ".jpg", ".jpeg", ".pdf", ".svg", ".html"]));
        Assert.That(ExportFormat.All, Is.Unique);
    }

    [Test]
    public void MediaType_EachFormat_IsItsOwn() =>
        Assert.That(
            ExportFormat.All.Select(format => format.MediaType),
            Is.EqualTo(["image/png", "image/webp", "image/jpeg", "application/pdf", "image/svg+xml", "text/html"]));
}
