namespace Reflexology.Tests;

public class QuotedTextTests
{
    [TestCase("abcd", "abcd", TestName = "Shortened_OfTheLength_Stays")]
    [TestCase("abcde", "abc…", TestName = "Shortened_Longer_IsCutToTheLength")]
    [TestCase("ab\U0001F600cd", "ab…", TestName = "Shortened_PairOfSurrogatesAtTheCut_IsLeftOut")]
    [TestCase("a\U0001F600cde", "a\U0001F600…", TestName = "Shortened_PairOfSurrogatesBeforeTheCut_Stays")]
    public void Shortened(string text, string expected) => Assert.That(text.Shortened(4), Is.EqualTo(expected));

    [Test]
    public void Number_OfACharacter_HasFourDigits() => Assert.That(QuotedText.Number('\a'), Is.EqualTo("U+0007"));
}
