using System.Collections.Immutable;
using SkiaSharp;

namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class FontSetTests
{
    [TestCase("Magen", "en"), TestCase("Кишечник", "ru"), TestCase("额窦（头）", "zh")]
    [TestCase("Liver כבד 12", "en"), TestCase("معدة", "en")]
    public void Width_Text_IsThatOfItsRuns(string text, string language)
    {
        double ofRuns = FontSet.Runs(text, language, isBold: true).Sum(run => run.Width);

        double width = FontSet.Width(text, language, isBold: true, size: 10);

        Assert.That(width, Is.EqualTo(ofRuns * 10).Within(1e-6).And.GreaterThan(0));
    }

    [Test]
    public void Width_ArabicWord_IsThatOfJoinedLetters() => Assert.That(
        FontSet.Width("معدة", "en", isBold: false, size: 1),
        Is.Not.EqualTo("معدة".Sum(c => FontSet.Width($"{c}", "en", isBold: false, size: 1))).Within(0.01));

    [TestCase("Liver כבד 12", new[] { "Liver ", "12", " ", "כבד" })]
    [TestCase("כבד Liver", new[] { "Liver", "כבד", " " })]
    [TestCase("כבד (Leber) Milz", new[] { "Milz", " ", ")", "Leber", "(", "כבד" })]
    public void Runs_BothDirections_AreInVisualOrder(string text, string[] expected)
    {
        IEnumerable<string> found = FontSet.Runs(text, "en", isBold: false).Select(run => run.Text);
        Assert.That(Unspaced(found), Is.EqualTo(Unspaced(expected)));

        static string Unspaced(IEnumerable<string> runs) =>
            string.Concat(runs).Replace(" ", "", StringComparison.Ordinal);
    }

    // The acute of Russian stress and letters that Unicode has no composed form of.
    [TestCase("а\u0301"), TestCase("x\u0302"), TestCase("q\u0303"), TestCase("о\u0301")]
    public void Runs_MarkWithoutComposedForm_StandsOnItsLetter(string text)
    {
        ImmutableArray<PlacedGlyph> glyphs = FontSet.Runs(text, "en", isBold: true).Single().Glyphs;
        double width = FontSet.Width(text[..1], "en", isBold: true, size: 1);

        Assert.That(glyphs, Has.Length.EqualTo(2));
        Assert.That(glyphs[1].X + (MarkOf(glyphs[1]).MidX / 1000), Is.EqualTo(width / 2).Within(0.06));
        Assert.That(FontSet.Width(text, "en", isBold: true, size: 1), Is.EqualTo(width).Within(0.01));

        static SKRect MarkOf(PlacedGlyph glyph)
        {
            using SKFont font = FontSet.Font(FontSet.Runs("a", "en", isBold: true).Single().Face.Typeface, 1000);
            using SKPath path = font.GetGlyphPath(glyph.Glyph);
            return path.Bounds;
        }
    }

    [TestCase("Corazo\u0301n", "Corazón"), TestCase("и\u0306", "й"), TestCase("Gro\u0308ße", "Größe")]
    public void Runs_DecomposedText_IsAsComposed(string text, string composed) => Assert.That(
        FontSet.Runs(text, "en", isBold: false).Single().Glyphs,
        Is.EqualTo(FontSet.Runs(composed, "en", isBold: false).Single().Glyphs));

    [Test]
    public void Runs_HalfOfASurrogatePair_IsNoError() =>
        Assert.That(FontSet.Runs("a\ud83d\u0301", "en", isBold: false), Is.Not.Empty);

    [Test]
    public void Missing_CharacterNoFontHas_IsReportedAndJoinersAreNot() =>
        Assert.That(FontSet.Missing("a\u1000\u200D\u1000肾").Select(rune => rune.Value), Is.EqualTo([0x1000]));

    [Test]
    public void Load_NoFont_SaysWhichFileAndWhatWasExpected()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "no font");
            Assert.That(
                () => DiagramFonts.Load(file),
                Throws.TypeOf<InvalidDataException>().With.Message.Contains(file).And.Message.Contains("TrueType"));
        }
        finally
        {
            File.Delete(file);
        }

        Assert.That(
            () => DiagramFonts.Load(file), Throws.TypeOf<FileNotFoundException>().With.Message.Contains(file));
    }

    // Shaping reads the font where its bytes lay when it was first used.
    [Test]
    public void Runs_AfterMemoryWasMoved_AreTheSame()
    {
        double before = FontSet.Width("الكبد", "en", isBold: false, size: 1);
        for (int i = 0; i < 5; i++)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        Assert.That(FontSet.Width("الكبد", "en", isBold: false, size: 1), Is.EqualTo(before));
    }
}
