using CsCheck;

namespace Reflexology.Tests;

public class NameSuggestionTests
{
    private static readonly string[] Known = ["neck", "knee", "kidney", "small-intestine", "Füße"];

    [TestCase("neck", "neck", TestName = "Nearest_KnownName_IsItself")]
    [TestCase("nek", "neck", TestName = "Nearest_LetterLeftOut_IsFound")]
    [TestCase("kiidney", "kidney", TestName = "Nearest_LetterAdded_IsFound")]
    [TestCase("kidnex", "kidney", TestName = "Nearest_LetterReplaced_IsFound")]
    [TestCase("nekc", "neck", TestName = "Nearest_LettersSwapped_IsFound")]
    [TestCase("KIDNYE", "kidney", TestName = "Nearest_OtherCase_IsFound")]
    [TestCase("fuse", "Füße", TestName = "Nearest_WithoutAccents_IsFoundAsWritten")]
    [TestCase("small intestin", "small-intestine", TestName = "Nearest_SpaceForHyphen_IsFound")]
    [TestCase("nxxk", null, TestName = "Nearest_HalfOfTheLettersWrong_IsNull")]
    [TestCase("elephant", null, TestName = "Nearest_FarFromAll_IsNull")]
    [TestCase("ne", null, TestName = "Nearest_HalfOfTheLettersMissing_IsNull")]
    [TestCase("", null, TestName = "Nearest_EmptyName_IsNull")]
    public void Nearest(string name, string? expected) =>
        Assert.That(NameSuggestion.Nearest(name, Known), Is.EqualTo(expected));

    [Test]
    public void Nearest_TwoEquallyNear_IsTheFirst() =>
        Assert.That(NameSuggestion.Nearest("aaa", ["aab", "aac"]), Is.EqualTo("aab"));

    [Test]
    public void Nearest_TwoNear_IsTheNearer() =>
        Assert.That(NameSuggestion.Nearest("abcdef", ["abcxyf", "abcdxf"]), Is.EqualTo("abcdxf"));

    // A third of the longer name: two errors in six letters.
    [Test]
    public void Nearest_ErrorsOfAThirdOfTheLongerName_IsFound() => Assert.Multiple(() =>
    {
        Assert.That(NameSuggestion.Nearest("abcdef", ["abcxf"]), Is.EqualTo("abcxf"));
        Assert.That(NameSuggestion.Nearest("abcxf", ["abcdef"]), Is.EqualTo("abcdef"));
    });

    [TestCase(100, true)]
    [TestCase(101, false)]
    public void Nearest_LongName_IsLookedForUpToAHundredLetters(int letters, bool isFound)
    {
        string known = new('a', 99);
        Assert.That(NameSuggestion.Nearest(new string('a', letters), [known]), Is.EqualTo(isFound ? known : null));
    }

    [Test]
    public void Nearest_NoNames_IsRefused() => Assert.Multiple(() =>
    {
        Assert.That(() => NameSuggestion.Nearest("neck", null!), Throws.ArgumentNullException
            .With.Property("ParamName").EqualTo("known"));
        Assert.That(() => NameSuggestion.Nearest(null!, Known), Throws.ArgumentNullException
            .With.Property("ParamName").EqualTo("name"));
        Assert.That(() => NameSuggestion.NearestFolded("neck", null!), Throws.ArgumentNullException
            .With.Property("ParamName").EqualTo("known"));
    });

    [Test]
    public void Nearest_NothingKnown_IsNull() => Assert.That(NameSuggestion.Nearest("neck", []), Is.Null);

    [TestCase("", "", 0)]
    [TestCase("", "abc", 3)]
    [TestCase("abc", "", 3)]
    [TestCase("kitten", "sitting", 3)]
    [TestCase("ab", "ba", 1)]
    [TestCase("abcd", "badc", 2)]
    [TestCase("ca", "abc", 3)]
    public void Errors_TwoTexts_CountsTypingErrors(string a, string b, int expected) => Assert.Multiple(() =>
    {
        Assert.That(NameSuggestion.Errors(a, b), Is.EqualTo(expected));
        Assert.That(NameSuggestion.Errors(b, a), Is.EqualTo(expected));
    });

    // More letters than there is room for on the stack.
    [Test]
    public void Errors_LongTexts_CountsTypingErrors() => Assert.Multiple(() =>
    {
        string a = new string('a', 100) + new string('b', 100);
        Assert.That(NameSuggestion.Errors(a, a), Is.Zero);
        Assert.That(NameSuggestion.Errors(a, a[1..]), Is.EqualTo(1));
        Assert.That(NameSuggestion.Errors(a[..99] + "ba" + a[101..], a), Is.EqualTo(1));
    });

    [TestCase("abcd", "badc", 1, false)]
    [TestCase("abcd", "badc", 2, true)]
    [TestCase("xxab", "ba", 2, false)]
    [TestCase("xxab", "ba", 3, true)]
    [TestCase("ab", "yyba", 3, true)]
    public void Errors_Bound_IsExactUpToItAndAboveItOtherwise(string a, string b, int most, bool isExact)
    {
        int errors = NameSuggestion.Errors(a, b, most);
        Assert.That(errors <= most, Is.EqualTo(isExact));
        if (isExact)
            Assert.That(errors, Is.EqualTo(NameSuggestion.Errors(a, b)));
    }

    [Test]
    public void Errors_RandomTextsAndBound_AreExactUpToTheBound() => Gen.Select(
        Gen.String[Gen.Char["abc"], 0, 7], Gen.String[Gen.Char["abc"], 0, 7], Gen.Int[0, 7]).Sample((a, b, most) =>
    {
        int all = NameSuggestion.Errors(a, b), bounded = NameSuggestion.Errors(a, b, most);
        return all <= most ? bounded == all : bounded > most;
    });

    [TestCase("head and nekc", "neck", true, TestName = "HasSimilarWord_LastWord_IsFound")]
    [TestCase("neck and head", "nec", true, TestName = "HasSimilarWord_LetterLessThanTheName_IsFound")]
    [TestCase("head and neck", "xx neck", false, TestName = "HasSimilarWord_OneWordRightOfTwo_IsFalse")]
    [TestCase("the small intestine", "smal intestine", true, TestName = "HasSimilarWord_WordsInARow_AreFound")]
    [TestCase("neck", "nxxk", false, TestName = "HasSimilarWord_HalfOfTheLettersWrong_IsFalse")]
    [TestCase("neck", "the neck", false, TestName = "HasSimilarWord_MoreWordsThanTheName_IsFalse")]
    public void HasSimilarWord(string name, string words, bool expected) =>
        Assert.That(NameMatch.HasSimilarWord(name, words), Is.EqualTo(expected));

    [Test]
    public void UnknownNameException_WithEverything_SaysItInOneLine()
    {
        UnknownNameException exception = new("body area", "nekc", "neck", "Ask again.");
        Assert.Multiple(() =>
        {
            Assert.That(exception.Message, Is.EqualTo("There is no body area 'nekc'. Did you mean 'neck'? Ask again."));
            Assert.That((exception.Kind, exception.Name, exception.Suggestion),
                Is.EqualTo(("body area", "nekc", "neck")));
            Assert.That(new UnknownNameException("map", "x", null).Message, Is.EqualTo("There is no map 'x'."));
        });
    }
}
