using System.Globalization;

namespace Reflexology.Tests;

[TestOf(typeof(NumberText))]
public class NumberTextTests
{
    [TestCase(12.5, 3, "12.5")]
    [TestCase(-0.0625, 3, "-0.063")]
    [TestCase(3, 0, "3")]
    [TestCase(0.1234567, 6, "0.123457")]
    [SetCulture("de-DE")]
    public void ToText_AnyCulture_HasAPointAndNoMoreDecimals(double value, int decimals, string text)
    {
        Assert.That(CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator, Is.EqualTo(","));
        Assert.That(value.ToText(decimals), Is.EqualTo(text));
    }

    [TestCase(0, "0")]
    [TestCase(1, "0.1")]
    [TestCase(2, "0.12")]
    [TestCase(3, "0.123")]
    [TestCase(4, "0.1235")]
    [TestCase(5, "0.12346")]
    [TestCase(6, "0.123457")]
    public void ToText_EachNumberOfDecimals_IsTheMost(int decimals, string text) => Assert.Multiple(() =>
    {
        Assert.That(0.12345678.ToText(decimals), Is.EqualTo(text));
        Assert.That(7.0.ToText(decimals), Is.EqualTo("7"));
    });

    [TestCase(1234.5, 3, "1230")]
    [TestCase(0.012345, 3, "0.0123")]
    [TestCase(0.98765, 2, "0.99")]
    [SetCulture("de-DE")]
    public void ToSignificant_AnyCulture_IsRoundedToItsDigits(double value, int digits, string text) =>
        Assert.That(value.ToSignificant(digits), Is.EqualTo(text));
}
