namespace Reflexology.Tests;

public class PathDataErrorTests
{
    private const string Start = "path data that begins with M or m";
    private const string Command = "one of the commands M L H V C S Q T Z in either case";
    private const string Number = "a number in millimetres";
    private const string Range = "a number between -1000000 and 1000000";
    private const string End = "the end of the text";

    [TestCase("", 0, End, Start, TestName = "Parse_EmptyText_ExpectsM")]
    [TestCase("  ", 2, End, Start, TestName = "Parse_Spaces_ExpectsM")]
    [TestCase("X", 0, "'X'", Start, TestName = "Parse_OtherLetter_ExpectsM")]
    [TestCase("L1 2", 0, "'L'", Start, TestName = "Parse_LineFirst_ExpectsM")]
    [TestCase("1 2", 0, "'1'", Start, TestName = "Parse_NumberFirst_ExpectsM")]
    [TestCase("M", 1, End, Number, TestName = "Parse_MAlone_ExpectsANumber")]
    [TestCase("M1", 2, End, Number, TestName = "Parse_OneCoordinate_ExpectsANumber")]
    [TestCase("M1 2 3", 6, End, Number, TestName = "Parse_OddNumberOfCoordinates_ExpectsANumber")]
    [TestCase("M1 2 L3 Z", 8, "'Z'", Number, TestName = "Parse_MissingNumberBeforeACommand_ExpectsANumber")]
    [TestCase("M1 2 C1 2 3 4 5", 15, End, Number, TestName = "Parse_CubicOfFiveNumbers_ExpectsANumber")]
    [TestCase("M1 2 A5 5 0 0 1 9 9", 5, "'A'", Command, TestName = "Parse_Arc_ExpectsAKnownCommand")]
    [TestCase("M1 2 L3 4 x", 10, "'x'", Command, TestName = "Parse_UnknownCommand_ExpectsAKnownCommand")]
    [TestCase("M1 2 Z 5 5", 7, "'5'", Command, TestName = "Parse_NumberAfterZ_ExpectsAKnownCommand")]
    [TestCase("M1 2 L NaN 4", 7, "'N'", Number, TestName = "Parse_NaN_ExpectsANumber")]
    [TestCase("M1 2 L 4 -", 9, "'-'", Number, TestName = "Parse_LoneSign_ExpectsANumber")]
    [TestCase("M1 2 L 4 .", 9, "'.'", Number, TestName = "Parse_LonePoint_ExpectsANumber")]
    [TestCase("M1 2 L --4 1", 7, "'-'", Number, TestName = "Parse_TwoSigns_ExpectsANumber")]
    [TestCase("M1 2 L 4e 5", 8, "'e'", Number, TestName = "Parse_ExponentWithoutDigits_ExpectsANumber")]
    [TestCase("M1 2 L 1e999 4", 7, "'1e999'", Range, TestName = "Parse_NumberBeyondDouble_ExpectsTheRange")]
    [TestCase("M1 2 L 4 -1000000.5", 9, "'-1000000.5'", Range, TestName = "Parse_NumberBeyondTheRange_ExpectsTheRange")]
    [TestCase("M1 2 L ٣ 4", 7, "'٣'", Number, TestName = "Parse_DigitOfAnotherScript_ExpectsANumber")]
    [TestCase("M1;2", 2, "';'", Number, TestName = "Parse_Semicolon_ExpectsANumber")]
    public void Parse(string path, int offset, string found, string expected) => Assert.That(
        () => Outline.Parse(path),
        Throws.TypeOf<PathDataException>()
            .With.Property(nameof(PathDataException.Offset)).EqualTo(offset)
            .And.Property(nameof(PathDataException.Found)).EqualTo(found)
            .And.Property(nameof(PathDataException.Expected)).EqualTo(expected)
            .And.Message.EqualTo($"path data at offset {offset}: expected {expected}, found {found}"));

    [TestCase("M900000 0 l900000 0", 11, "'900000'", TestName = "Parse_RelativeStepOutOfTheRange_ExpectsTheRange")]
    [TestCase("M900000 0 l1 1 h900000", 16, "'900000'",
        TestName = "Parse_RelativeLevelStepOutOfTheRange_ExpectsTheRange")]
    [TestCase("M0 -900000 v-900000", 12, "'-900000'",
        TestName = "Parse_RelativeUprightStepOutOfTheRange_ExpectsTheRange")]
    public void Parse_Relative(string path, int offset, string found) => Assert.That(
        () => Outline.Parse(path),
        Throws.TypeOf<PathDataException>()
            .With.Property(nameof(PathDataException.Offset)).EqualTo(offset)
            .And.Property(nameof(PathDataException.Found)).EqualTo(found));

    [Test]
    public void Parse_Null_Throws() => Assert.That(() => Outline.Parse(null!), Throws.ArgumentNullException);
}
