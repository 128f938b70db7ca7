using System.Globalization;
using System.Text;
using CsCheck;

namespace Reflexology.DuckDb.Tests;

/// <summary>Numbers in texts: which type gives them back, and which double a coordinate is.</summary>
[TestFixture]
internal sealed class NumberFormTests
{
    [TestCase("7", "Whole")]
    [TestCase("-12", "Whole")]
    [TestCase("0", "Whole")]
    [TestCase("123456789012345", "Whole")]
    [TestCase("1234567890123456", "LongWhole")]
    [TestCase("-9223372036854775808", "LongWhole")]
    [TestCase("9223372036854775808", "Text")]
    [TestCase("-0", "Decimal")]
    [TestCase("1.50", "Decimal")]
    [TestCase("0.1", "Decimal")]
    [TestCase("-0.0", "Decimal")]
    [TestCase("54.300000000000004", "Decimal")]
    [TestCase("0.1000000000000000055511151231257827", "Text")]
    [TestCase("3.141592653589793238462", "Text")]
    [TestCase("1e-05", "Decimal")]
    [TestCase("1.5E+20", "Decimal")]
    [TestCase("1.50e2", "Decimal")]
    [TestCase("1e+400", "Text")]
    [TestCase("0e+99999999999999999999", "Text")]
    [TestCase("12e4", "Text")]
    [TestCase("007", "Text")]
    [TestCase("-01", "Text")]
    [TestCase("+5", "Text")]
    [TestCase(".5", "Text")]
    [TestCase("5.", "Text")]
    [TestCase("5.e+1", "Text")]
    [TestCase("1e+", "Text")]
    [TestCase("-", "Text")]
    [TestCase("1 ", "Text")]
    [TestCase("1,5", "Text")]
    [TestCase("0x10", "Text")]
    [TestCase("NaN", "Text")]
    [TestCase("true", "Truth")]
    [TestCase("false", "Truth")]
    [TestCase("True", "Text")]
    [TestCase("trueish", "Text")]
    [TestCase("left", "Text")]
    public void OfText_Value_IsOfTheTypeThatGivesItBack(string text, string expected) =>
        Assert.That($"{NumberForm.OfText(Encoding.UTF8.GetBytes(text))}", Is.EqualTo(expected));

    [TestCase("12e4", "Decimal")]
    [TestCase("9223372036854775808", "OtherNumber")]
    [TestCase("3.141592653589793238462", "OtherNumber")]
    public void OfNumber_OfJson_IsANumberWhateverItsForm(string text, string expected) =>
        Assert.That($"{NumberForm.OfNumber(Encoding.UTF8.GetBytes(text))}", Is.EqualTo(expected));

    [Test]
    public void OfNumber_AnyDoubleAsProgramsWriteIt_IsGivenBack() => Gen.Double.Where(double.IsFinite).Sample(value =>
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        SeenValues seen = NumberForm.OfNumber(Encoding.UTF8.GetBytes(text));
        return seen is SeenValues.Whole or SeenValues.LongWhole or SeenValues.Decimal
            || (seen == SeenValues.OtherNumber && !text.Contains('.') && !text.Contains('E'));
    });

    [TestCase("54", false, 54)]
    [TestCase(" \t-5.4e1 ", false, -54)]
    [TestCase("54.300000000000004", false, 54.300000000000004)]
    [TestCase("0.1000000000000000055511151231257827", false, 0.1)]
    [TestCase("", false, double.NaN)]
    [TestCase("NA", false, double.NaN)]
    [TestCase("NaN", false, double.NaN)]
    [TestCase("-inf", false, double.NegativeInfinity)]
    [TestCase("+Inf", false, double.PositiveInfinity)]
    [TestCase("Infinity", false, double.PositiveInfinity)]
    [TestCase("54,5", true, 54.5)]
    [TestCase("-,5e1", true, -5)]
    public void TryRead_Coordinate_IsTheNearestDouble(string text, bool hasDecimalComma, double expected)
    {
        Assert.That(Coordinate.TryRead(Encoding.UTF8.GetBytes(text), hasDecimalComma, out double value), Is.True);
        Assert.That(value, Is.EqualTo(expected));
    }

    [TestCase("54,5", false)]
    [TestCase("1.234,5", true)]
    [TestCase("1,234,5", true)]
    [TestCase("1e400", true)]
    [TestCase("1,0e400", true)]
    [TestCase("1 000", true)]
    [TestCase("5 mm", true)]
    [TestCase("info", true)]
    [TestCase("null", true)]
    [TestCase("0x10", true)]
    [TestCase(",", true)]
    public void TryRead_WhatIsNoCoordinate_IsRefused(string text, bool hasDecimalComma) =>
        Assert.That(Coordinate.TryRead(Encoding.UTF8.GetBytes(text), hasDecimalComma, out _), Is.False);
}
