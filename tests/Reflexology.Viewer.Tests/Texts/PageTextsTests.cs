using System.Reflection;
using System.Text.RegularExpressions;
using Reflexology.Drawing;

namespace Reflexology.Viewer.Tests;

public sealed partial class PageTextsTests
{
    private static readonly PropertyInfo[] Properties =
        [.. typeof(PageTexts).GetProperties().Where(property => property.PropertyType == typeof(string) && property.CanWrite)];

    [Test]
    public void For_EveryLanguage_HasItsOwnTexts([Values("de", "es", "ru", "zh")] string language)
    {
        PageTexts texts = PageTexts.For(language), english = PageTexts.For("en");
        Assert.That(texts.Language, Is.EqualTo(language));
        foreach (PropertyInfo property in Properties)
        {
            var text = (string)property.GetValue(texts)!;
            Assert.That(text, Is.Not.Empty.And.Not.EqualTo(property.GetValue(english)), property.Name);
        }
    }

    [Test]
    public void For_EveryLanguage_HasTheSamePlaces([Values("de", "es", "ru", "zh")] string language)
    {
        foreach (PropertyInfo property in Properties)
            Assert.That(Places(property, language), Is.EqualTo(Places(property, "en")), property.Name);
    }

    [Test]
    public void For_UnknownLanguage_IsEnglish() => Assert.That(PageTexts.For("fr").Language, Is.EqualTo("en"));

    // The page says what a chart says, never that a zone does something.
    [Test]
    public void Texts_EveryLanguage_MakeNoClaim([Values("en", "de", "es", "ru", "zh")] string language)
    {
        foreach (PropertyInfo property in Properties)
            Assert.That((string)property.GetValue(PageTexts.For(language))!, Does.Not.Match(Claim()), property.Name);
        Assert.That(DiagramTexts.For(language).Notice, Is.Not.Empty);
    }

    [TestCase("en", "Nearest zone, 2.5 mm from the place you clicked")]
    [TestCase("de", "Nächste Zone, 2,5 mm neben der angeklickten Stelle")]
    public void Beside_Distance_IsWrittenAsInTheLanguage(string language, string expected) =>
        Assert.That(PageTexts.For(language).Beside(2.5), Is.EqualTo(expected));

    private static IEnumerable<string> Places(PropertyInfo property, string language) =>
        Place().Matches((string)property.GetValue(PageTexts.For(language))!).Select(match => match.Value).Order();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(heal|cure|treat|diagnos|therap|relie[fv])|heil|behandel|cura|trata|diagn|леч|исцел|диагн|治疗|治愈|诊断", RegexOptions.IgnoreCase)]
    private static partial Regex Claim();
}
