using Reflexology.Drawing;

namespace Reflexology.Viewer.Tests;

public sealed class PageTextsTests() : TextsTests<PageTexts>(PageTexts.For)
{
    [Test]
    public void For_EveryLanguage_IsInIt([Values("de", "es", "ru", "zh")] string language) =>
        Assert.That(PageTexts.For(language).Language, Is.EqualTo(language));

    [Test]
    public void Notice_EveryLanguage_IsThere([ValueSource(typeof(Languages), nameof(Languages.All))] string language) =>
        Assert.That(DiagramTexts.For(language).Notice, Is.Not.Empty);

    [TestCase("en", "Nearest zone, 2.5 mm from the place you clicked")]
    [TestCase("de", "Nächste Zone, 2,5 mm neben der angeklickten Stelle")]
    public void Beside_Distance_IsWrittenAsInTheLanguage(string language, string expected) =>
        Assert.That(PageTexts.For(language).Beside(2.5), Is.EqualTo(expected));
}
