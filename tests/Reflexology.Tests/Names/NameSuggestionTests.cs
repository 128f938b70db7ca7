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
