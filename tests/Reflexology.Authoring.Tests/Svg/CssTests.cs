using Reflexology.Drawing;

namespace Reflexology.Authoring.Tests;

/// <summary>Media and selectors as CSS has them (Media Queries 4, Selectors 4).</summary>
[TestFixture]
internal sealed class CssTests
{
    [TestCase("", true)]
    [TestCase("all", true)]
    [TestCase(" SCREEN\n", true)]
    [TestCase("only all", true)]
    [TestCase("only screen", true)]
    [TestCase("not print", true)]
    [TestCase("not all", false)]
    [TestCase("not screen", false)]
    [TestCase("print", false)]
    [TestCase("Speech", false)]
    [TestCase("only print", false)]
    [TestCase("print and (color)", false)]
    [TestCase("not speech", null)]
    [TestCase("only", null)]
    [TestCase("screen and (color)", null)]
    [TestCase("(min-width: 5px)", null)]
    [TestCase("print, screen", true)]
    [TestCase("print, tv", false)]
    [TestCase("print, (color)", null)]
    [TestCase("(color), all", true)]
    public void Applies_Media_ToAScreen(string media, bool? expected) =>
        Assert.That(CssMedia.Applies(media), Is.EqualTo(expected));

    [TestCase("print")]
    [TestCase("speech")]
    [TestCase("aural")]
    [TestCase("braille")]
    [TestCase("embossed")]
    [TestCase("handheld")]
    [TestCase("projection")]
    [TestCase("tty")]
    [TestCase("tv")]
    public void Applies_OtherMedium_IsFalse(string medium) => Assert.That(CssMedia.Applies(medium), Is.False);

    // As SVG 2 and CSS Fonts 4 define them; a medium font has 16 pixels in browsers.
    [TestCase("visibility", "visible")]
    [TestCase("color", "black")]
    [TestCase("fill", "black")]
    [TestCase("fill-rule", "nonzero")]
    [TestCase("fill-opacity", "1")]
    [TestCase("clip-rule", "nonzero")]
    [TestCase("stroke", "none")]
    [TestCase("stroke-width", "1")]
    [TestCase("stroke-opacity", "1")]
    [TestCase("stroke-linecap", "butt")]
    [TestCase("stroke-linejoin", "miter")]
    [TestCase("stroke-miterlimit", "4")]
    [TestCase("stroke-dasharray", "none")]
    [TestCase("stroke-dashoffset", "0")]
    [TestCase("marker-start", "none")]
    [TestCase("marker-mid", "none")]
    [TestCase("marker-end", "none")]
    [TestCase("font-size", "16")]
    [TestCase("font-weight", "400")]
    [TestCase("text-anchor", "start")]
    public void InitialOf_InheritedProperty_IsThatOfTheSpecification(string property, string initial)
    {
        Assert.That(SvgProperties.IsInherited(property), Is.True);
        Assert.That(SvgProperties.Known, Does.Contain(property));
        Assert.That(SvgProperties.InitialOf(property), Is.EqualTo(initial));
    }

    [TestCase("")]
    [TestCase(">")]
    [TestCase("a >")]
    [TestCase("a > > b")]
    [TestCase("a,b")]
    [TestCase("a\\")]
    [TestCase("a.")]
    [TestCase("a#")]
    [TestCase("[")]
    [TestCase("[]")]
    [TestCase("[a")]
    [TestCase("[a=")]
    [TestCase("[a=]")]
    [TestCase("[a!=b]")]
    [TestCase("[a~b]")]
    [TestCase("[a='b]")]
    [TestCase("[a='b\\'']")]
    [TestCase("[a=b i]")]
    [TestCase("a:")]
    [TestCase("a:not(b)")]
    [TestCase("a:is")]
    [TestCase("svg|a")]
    public void Parse_OtherSelector_IsNotUnderstood(string selector) =>
        Assert.That(CssSelector.Parse(selector), Is.Null);

    // Up to six digits, and a space that ends them.
    [TestCase("#p", '#', "p")]
    [TestCase("#\\70", '#', "p")]
    [TestCase("#\\70 1", '#', "p1")]
    [TestCase("#\\0000701", '#', "p1")]
    [TestCase("#\\p", '#', "p")]
    [TestCase("#\\0", '#', "\uFFFD")]
    [TestCase("#\\110000", '#', "\uFFFD")]
    [TestCase("\u0080", 't', "\u0080")]
    [TestCase("-a_9", 't', "-a_9")]
    [TestCase("a.b", '.', "b")]
    [TestCase("a.b#c", '#', "c")]
    [TestCase("a [b]", '*', "")]
    public void Parse_Selector_HasTheKeyOfItsLastPart(string selector, char kind, string name) =>
        Assert.That(CssSelector.Parse(selector)?.Key, Is.EqualTo((kind, name)));

    [Test]
    public void Parse_LongSelector_IsUnderstoodUpToThirtyTwoParts() => Assert.Multiple(() =>
    {
        Assert.That(CssSelector.Parse(string.Join(' ', Enumerable.Repeat("a", 32))), Is.Not.Null);
        Assert.That(CssSelector.Parse(string.Join(' ', Enumerable.Repeat("a", 33))), Is.Null);
    });

    [TestCase("hover")]
    [TestCase("active")]
    [TestCase("focus")]
    [TestCase("focus-within")]
    [TestCase("focus-visible")]
    [TestCase("visited")]
    [TestCase("link")]
    [TestCase("any-link")]
    [TestCase("target")]
    [TestCase("checked")]
    [TestCase("before")]
    [TestCase("after")]
    [TestCase("first-line")]
    [TestCase("first-letter")]
    [TestCase(":selection")]
    public void Matches_WhatADrawingAtRestHasNot_IsNothing(string name)
    {
        long steps = 0;
        var element = new SvgElement("path", new SvgPlace(1, 1), null);
        CssSelector? selector = CssSelector.Parse($"path:{name}");
        Assert.That(selector, Is.Not.Null);
        Assert.That(selector!.Matches(element, ref steps), Is.False);
        Assert.That(steps, Is.EqualTo(1));
    }
}
