namespace Reflexology.Viewer.Tests;

public sealed class SourceExcerptTests
{
    [Test]
    public void Of_ShortLine_IsAllOfIt() =>
        Assert.That(SourceExcerpt.Create("  \"id\": x,", 3, 9), Is.EqualTo(new SourceExcerpt(3, "\"id\": ", "x", ",")));

    [Test]
    public void Of_LongLine_IsWhatIsNear()
    {
        var excerpt = SourceExcerpt.Create(new string('a', 2000) + "X" + new string('b', 2000), 1, 2001);
        Assert.That(excerpt.Marked, Is.EqualTo("X"));
        Assert.That(excerpt.Before, Does.Match("^…a{20,40}$"));
        Assert.That(excerpt.After, Does.Match("^b{20,60}…$"));
    }

    [TestCase(6)]
    [TestCase(99)]
    public void Of_BehindTheEnd_MarksNothing(int column) =>
        Assert.That(SourceExcerpt.Create("abcde", 1, column), Is.EqualTo(new SourceExcerpt(1, "abcde", "", "")));

    [Test]
    public void Of_CharacterOfTwoHalves_IsWhole() =>
        Assert.That(SourceExcerpt.Create("a𝟙b", 1, 3), Is.EqualTo(new SourceExcerpt(1, "a", "𝟙", "b")));

    [Test]
    public void Of_ControlCharacters_AreShown() =>
        Assert.That(SourceExcerpt.Create("a\0\tb\u001b", 1, 2), Is.EqualTo(new SourceExcerpt(1, "a", "�", " b�")));

    [Test]
    public void At_LinesEndedByCarriageReturns_AreCounted() =>
        Assert.That(
            SourceExcerpt.Create(SourceExcerpt.Lines("one\r\ntwo\r\n"u8.ToArray()), 2, 4),
            Is.EqualTo(new SourceExcerpt(2, "two", "", "")));
}
