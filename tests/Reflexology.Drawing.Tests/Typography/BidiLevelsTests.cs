using System.Text;

namespace Reflexology.Drawing.Tests;

/// <summary>
/// Levels and order by the rules of UAX #9, in the form of the test file of Unicode: the text, the level of each
/// character, and the characters from left to right. Hebrew letters are written as A to C, Arabic ones as D, a mark
/// as ^.
/// </summary>
[TestFixture]
internal sealed class BidiLevelsTests
{
    // Letters, numbers and separators.
    [TestCase("a b", "0 0 0", "0 1 2")]
    [TestCase("A B", "1 1 1", "2 1 0")]
    [TestCase("a A b", "0 0 1 0 0", "0 1 2 3 4")]
    [TestCase("a A B b", "0 0 1 1 1 0 0", "0 1 4 3 2 5 6")]
    [TestCase("A a ", "1 1 2 1", "3 2 1 0")]
    [TestCase("A 12", "1 1 2 2", "2 3 1 0")]
    [TestCase("a 12 A", "0 0 0 0 0 1", "0 1 2 3 4 5")]
    [TestCase("A 1.2", "1 1 2 2 2", "2 3 4 1 0")]
    [TestCase("A 1%", "1 1 2 2", "2 3 1 0")]
    [TestCase("D 1+2", "1 1 2 1 2", "4 3 2 1 0")]
    [TestCase("A^ b", "1 1 1 2", "3 2 1 0")]

    // Brackets around the direction of the line take it, whatever is beside them.
    [TestCase("a (A) B", "0 0 0 1 0 0 1", "0 1 2 3 4 5 6")]
    [TestCase("A (a) b", "1 1 1 2 1 1 2", "6 5 4 3 2 1 0")]
    [TestCase("A (ab) c 1", "1 1 1 2 2 1 1 2 2 2", "7 8 9 6 5 3 4 2 1 0")]
    [TestCase("a (b) A", "0 0 0 0 0 0 1", "0 1 2 3 4 5 6")]
    [TestCase("a A (b) B", "0 0 1 0 0 0 0 0 1", "0 1 2 3 4 5 6 7 8")]
    [TestCase("A (B a) b", "1 1 1 1 1 2 1 1 2", "8 7 6 5 4 3 2 1 0")]
    [TestCase("A (1) b", "1 1 1 2 1 1 2", "6 5 4 3 2 1 0")]

    // Around the other direction they take it only where the text before has it.
    [TestCase("A a (b) B", "1 1 2 2 2 2 2 1 1", "8 7 2 3 4 5 6 1 0")]
    [TestCase("a A (B) b", "0 0 1 1 1 1 1 0 0", "0 1 6 5 4 3 2 7 8")]

    // Without letters between them they are neutral; unpaired ones, too.
    [TestCase("a A () B", "0 0 1 1 1 1 1 1", "0 1 7 6 5 4 3 2")]
    [TestCase("a A) B", "0 0 1 1 1 1", "0 1 5 4 3 2")]
    [TestCase("a A (B", "0 0 1 1 1 1", "0 1 5 4 3 2")]
    [TestCase("a A (B] C", "0 0 1 1 1 1 1 1 1", "0 1 8 7 6 5 4 3 2")]

    // Nested pairs, and one that another cuts, which is no pair.
    [TestCase("a [A (B)] C", "0 0 0 1 1 1 1 1 0 0 1", "0 1 2 7 6 5 4 3 8 9 10")]
    [TestCase("a (A [B) C]", "0 0 0 1 1 1 1 0 0 1 0", "0 1 2 6 5 4 3 7 8 9 10")]

    // A mark follows its bracket; twins are pairs; brackets of other scripts, too.
    [TestCase("a (A)^ B", "0 0 0 1 0 0 0 1", "0 1 2 3 4 5 6 7")]
    [TestCase("a \u2329A\u3009 B", "0 0 0 1 0 0 1", "0 1 2 3 4 5 6")]
    [TestCase("a （A） B", "0 0 0 1 0 0 1", "0 1 2 3 4 5 6")]
    public void Resolve_Text_HasTheLevelsAndOrderOfTheStandard(string text, string levels, string order)
    {
        Rune[] runes = [.. text.Select(Spoken).Select(letter => new Rune(letter))];

        byte[] found = BidiLevels.Resolve(runes);

        int[] logical = [.. Enumerable.Range(0, runes.Length)];
        IEnumerable<int> places = BidiLevels.InVisualOrder(logical, place => found[place]);
        Assert.That(string.Join(' ', found), Is.EqualTo(levels));
        Assert.That(string.Join(' ', places), Is.EqualTo(order));
    }

    private static char Spoken(char letter) => letter switch
    {
        'A' => 'כ',
        'B' => 'ב',
        'C' => 'ד',
        'D' => 'م',
        '^' => '\u0301',
        _ => letter,
    };
}
