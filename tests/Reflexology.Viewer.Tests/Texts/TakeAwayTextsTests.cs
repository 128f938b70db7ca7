using System.Reflection;
using System.Text.RegularExpressions;
using Reflexology.Drawing;

namespace Reflexology.Viewer.Tests;

public sealed partial class TakeAwayTextsTests
{
    private static readonly PropertyInfo[] Properties =
        [.. typeof(TakeAwayTexts).GetProperties().Where(property => property.PropertyType == typeof(string) && property.CanWrite)];

    [Test]
    public void For_EveryLanguage_HasItsOwnTexts([Values("de", "es", "ru", "zh")] string language)
    {
        foreach (PropertyInfo property in Properties)
        {
            var text = (string)property.GetValue(TakeAwayTexts.For(language))!;
            Assert.That(text, Is.Not.Empty.And.Not.EqualTo(property.GetValue(TakeAwayTexts.For("en"))), property.Name);
        }
    }

    [Test]
    public void For_EveryLanguage_HasTheSamePlaces([Values("de", "es", "ru", "zh")] string language)
    {
        foreach (PropertyInfo property in Properties)
            Assert.That(Places(property, language), Is.EqualTo(Places(property, "en")), property.Name);
    }

    [Test]
    public void For_UnknownLanguage_IsEnglish() => Assert.That(TakeAwayTexts.For("fr").Language, Is.EqualTo("en"));

    [Test]
    public void Choices_OfEveryKind_HaveNamesOfTheirOwn([ValueSource(typeof(Languages), nameof(Languages.All))] string language)
    {
        TakeAwayTexts texts = TakeAwayTexts.For(language);
        Assert.That(DiagramFormat.All.Select(texts.Format).Distinct().Count(), Is.EqualTo(DiagramFormat.All.Length - 1), "JPEG has two endings");
        Assert.That(DiagramTheme.All.Select(texts.Theme), Is.Unique.And.None.EqualTo("print"));
        Assert.That(Enum.GetValues<LabelStyle>().Select(texts.Labels), Is.Unique);
    }

    private static IEnumerable<string> Places(PropertyInfo property, string language) =>
        Place().Matches((string)property.GetValue(TakeAwayTexts.For(language))!).Select(match => match.Value).Order();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
