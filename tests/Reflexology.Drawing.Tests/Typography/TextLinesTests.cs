namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class TextLinesTests
{
    private static readonly TextSetting English = new("en", DiagramFonts.Bundled);
    private static readonly TextSetting Chinese = new("zh", DiagramFonts.Bundled);

    [Test]
    public void Wrap_TextThatFits_IsOneLine() =>
        Assert.That(TextLines.Wrap("Small intestine", English, isBold: false, width: 30), Has.Length.EqualTo(1));

    [Test]
    public void Wrap_LongText_BreaksAtSpacesWithinTheWidth()
    {
        const string Text = "Rectum and anus of the lower leg, and the sigmoid colon";
        var lines = TextLines.Wrap(Text, English, isBold: false, width: 9);
        Assert.That(string.Join(' ', lines), Is.EqualTo(Text));
        Assert.That(lines.Select(line => English.Width(line, isBold: false, size: 1)), Is.All.LessThanOrEqualTo(9));
    }

    [Test]
    public void Wrap_WordWiderThanALine_IsCutBetweenCharacters()
    {
        var lines = TextLines.Wrap("Zwölffingerdarmentzündung", English, isBold: false, width: 5);
        Assert.That(string.Concat(lines), Is.EqualTo("Zwölffingerdarmentzündung"));
        Assert.That(lines.Select(line => English.Width(line, isBold: false, size: 1)), Is.All.LessThanOrEqualTo(5));
    }

    [Test]
    public void Wrap_MoreLinesThanAllowed_EndsWithAnEllipsisWithinTheWidth()
    {
        const string Text = "one two three four five six seven eight";
        var lines = TextLines.Wrap(Text, English, isBold: false, width: 6, most: 2);
        Assert.That(lines, Has.Length.EqualTo(2));
        Assert.That(lines[^1], Does.EndWith("…"));
        Assert.That(TextLines.IsShortened(Text, lines));
        Assert.That(English.Width(lines[^1], isBold: false, size: 1), Is.LessThanOrEqualTo(6));
    }

    // Letters of two characters, of which no half may be left where a long text is cut.
    [Test]
    public void Wrap_LettersOutsideTheBasicPlane_AreNeverHalved([Values("", "a")] string before)
    {
        string text = before + string.Concat(Enumerable.Repeat("𠮷", 400));
        string lines = string.Concat(TextLines.Wrap(text, Chinese, isBold: false, width: 3.5));
        Assert.That(lines, Does.EndWith("…"));
        Assert.That(lines.EnumerateRunes().Select(rune => rune.Value), Has.None.EqualTo(0xFFFD));
    }

    [Test]
    public void Wrap_EndlessText_CostsNoMoreThanAShortOne()
    {
        string text = new('a', 1_000_000);
        var lines = TextLines.Wrap(text, English, isBold: false, width: 20);
        Assert.That(lines.Sum(line => line.Length), Is.LessThan(1000));
        Assert.That(lines[^1], Does.EndWith("…"));
    }

    [TestCase("生殖腺（卵巢、睾丸）", "生殖腺", "（卵巢、", "睾丸）"), TestCase("肩关节", "肩关节")]
    [TestCase("Neck (nape)", "Neck ", "(nape)")]
    public void Words_Text_BreakBetweenWordsAndBeforeBrackets(string text, params string[] words) =>
        Assert.That(
            TextLines.Words(text).Select(word => word.TrimEnd()), Is.EqualTo(words.Select(word => word.TrimEnd())));

    [Test]
    public void Balanced_TwoLines_AreOfAboutOneLength()
    {
        const string Text = "Rwo Shur system and the schools that came from it";
        double whole = English.Width(Text, isBold: false, size: 1);
        var lines = TextLines.Balanced(Text, English, isBold: false, whole * 0.95);
        double[] widths = [.. lines.Select(line => English.Width(line, isBold: false, size: 1))];
        Assert.That(widths, Has.Length.EqualTo(2));
        Assert.That(widths.Min() / widths.Max(), Is.GreaterThan(0.7));
    }

    [Test]
    public void Wrap_NothingOrSpaces_IsOneEmptyLine([Values("", "   ")] string text) =>
        Assert.That(TextLines.Wrap(text, English, isBold: false, width: 5), Is.EqualTo([""]));
}
