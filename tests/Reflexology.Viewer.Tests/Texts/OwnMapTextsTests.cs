namespace Reflexology.Viewer.Tests;

public sealed class OwnMapTextsTests() : TextsTests<OwnMapTexts>(OwnMapTexts.For)
{
    [TestCase("en", 2_097_153, "The file has 2.1 MB; a map file has at most 2 MB. Choose another one.")]
    [TestCase("de", 3_670_016, "Die Datei hat 3,5 MB; eine Kartendatei hat höchstens 2 MB. Wählen Sie eine andere.")]
    public void TooLarge_Size_IsWrittenAsInTheLanguageAndAboveTheLimit(string language, long bytes, string expected) =>
        Assert.That(OwnMapTexts.For(language).TooLarge(bytes), Is.EqualTo(expected));
}
