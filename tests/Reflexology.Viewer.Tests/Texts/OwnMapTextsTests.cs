using System.Reflection;
using System.Text.RegularExpressions;

namespace Reflexology.Viewer.Tests;

public sealed partial class OwnMapTextsTests
{
    private static readonly PropertyInfo[] Properties =
        [.. typeof(OwnMapTexts).GetProperties().Where(property => property.PropertyType == typeof(string) && property.CanWrite)];

    [Test]
    public void For_EveryLanguage_HasItsOwnTexts([Values("de", "es", "ru", "zh")] string language)
    {
        foreach (PropertyInfo property in Properties)
        {
            var text = (string)property.GetValue(OwnMapTexts.For(language))!;
            Assert.That(text, Is.Not.Empty.And.Not.EqualTo(property.GetValue(OwnMapTexts.For("en"))), property.Name);
        }
    }

    [Test]
    public void For_EveryLanguage_HasTheSamePlaces([Values("de", "es", "ru", "zh")] string language)
    {
        foreach (PropertyInfo property in Properties)
            Assert.That(Places(property, language), Is.EqualTo(Places(property, "en")), property.Name);
    }

    [Test]
    public void For_UnknownLanguage_IsEnglish() => Assert.That(OwnMapTexts.For("fr").Language, Is.EqualTo("en"));

    [TestCase("en", 2_097_153, "The file has 2.1 MB; a map file has at most 2 MB. Choose another one.")]
    [TestCase("de", 3_670_016, "Die Datei hat 3,5 MB; eine Kartendatei hat höchstens 2 MB. Wählen Sie eine andere.")]
    public void TooLarge_Size_IsWrittenAsInTheLanguageAndAboveTheLimit(string language, long bytes, string expected) =>
        Assert.That(OwnMapTexts.For(language).TooLarge(bytes), Is.EqualTo(expected));

    private static IEnumerable<string> Places(PropertyInfo property, string language) =>
        Place().Matches((string)property.GetValue(OwnMapTexts.For(language))!).Select(match => match.Value).Order();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
