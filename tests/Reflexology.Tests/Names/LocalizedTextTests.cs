namespace Reflexology.Tests;

public class LocalizedTextTests
{
    private static readonly LocalizedText Neck = Text(("zh", "颈部"), ("xx", "nck"), ("en", "Neck"), ("de", "Hals"));

    [TestCase("de", "Hals", TestName = "Indexer_KnownLanguage_IsItsText")]
    [TestCase("fr", "Neck", TestName = "Indexer_UnknownLanguage_IsEnglish")]
    [TestCase("DE", "Neck", TestName = "Indexer_OtherCase_IsUnknown")]
    public void Indexer(string language, string expected) => Assert.That(Neck[language], Is.EqualTo(expected));

    [Test]
    public void Indexer_NoEnglish_IsTheFirstLanguage() =>
        Assert.That(Text(("ru", "Шея"), ("de", "Hals"))["fr"], Is.EqualTo("Hals"));

    [Test]
    public void All_SeveralLanguages_HasTheBuiltInOnesFirstInTheirOrder() =>
        Assert.That(Neck.All.Select(entry => entry.Key), Is.EqualTo(new[] { "en", "de", "zh", "xx" }));

    [Test]
    public void All_Languages_AreTheFiveInTheirOrder() =>
        Assert.That(Languages.All, Is.EqualTo(["en", "de", "es", "ru", "zh"]));

    [Test]
    public void ToString_AnyText_IsEnglish() => Assert.That(Neck.ToString(), Is.EqualTo("Neck"));

    [Test]
    public void LocalizedText_NoText_Throws() =>
        Assert.That(() => Text(), Throws.ArgumentException.With.Message.Contains("at least one language"));

    [Test]
    public void LocalizedText_LanguageTwice_SaysWhich() => Assert.That(
        () => Text(("en", "Neck"), ("en", "Nape")),
        Throws.ArgumentException.With.Message.StartsWith("Expected one text per language, found two in 'en'."));

    private static LocalizedText Text(params (string Language, string Text)[] texts) =>
        new(texts.Select(entry => KeyValuePair.Create(entry.Language, entry.Text)));
}
