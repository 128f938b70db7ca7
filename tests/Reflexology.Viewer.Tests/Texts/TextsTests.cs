using System.Reflection;
using System.Text.RegularExpressions;

namespace Reflexology.Viewer.Tests;

/// <summary>What holds for every record of texts.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="textsFor">Its texts in a language.</param>
public abstract partial class TextsTests<T>(Func<string, T> textsFor)
    where T : class
{
    private static readonly PropertyInfo[] Properties =
        [.. typeof(T).GetProperties().Where(property => property.PropertyType == typeof(string) && property.CanWrite)];

    [Test]
    public void For_EveryLanguage_HasItsOwnTexts([Values("de", "es", "ru", "zh")] string language)
    {
        foreach (PropertyInfo property in Properties)
            Assert.That(Text(property, language), Is.Not.Empty.And.Not.EqualTo(Text(property, "en")), property.Name);
    }

    [Test]
    public void For_EveryLanguage_HasTheSamePlaces([Values("de", "es", "ru", "zh")] string language)
    {
        foreach (PropertyInfo property in Properties)
            Assert.That(Places(property, language), Is.EqualTo(Places(property, "en")), property.Name);
    }

    [Test]
    public void For_UnknownLanguage_IsEnglish() => Assert.That(textsFor("fr"), Is.EqualTo(textsFor("en")));

    // The page says what a chart says, never that a zone does something.
    [Test]
    public void Texts_EveryLanguage_MakeNoClaim([Values("en", "de", "es", "ru", "zh")] string language)
    {
        foreach (PropertyInfo property in Properties)
            Assert.That(Text(property, language), Does.Not.Match(Claim()), property.Name);
    }

    private string Text(PropertyInfo property, string language) => (string)property.GetValue(textsFor(language))!;

    private IEnumerable<string> Places(PropertyInfo property, string language) => Place().Matches(Text(property, language)).Select(match => match.Value).Order();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(heal|cure|treat|diagnos|therap|relie[fv])|heil|behandel|cura|trata|diagn|леч|исцел|диагн|治疗|治愈|诊断", RegexOptions.IgnoreCase)]
    private static partial Regex Claim();
}
