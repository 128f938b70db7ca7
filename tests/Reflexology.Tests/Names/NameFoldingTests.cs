namespace Reflexology.Tests;

public class NameFoldingTests
{
    [TestCase("NECK", "neck", TestName = "Fold_Capitals_AreLower")]
    [TestCase("mandíbula", "mandibula", TestName = "Fold_Accent_IsLeftOut")]
    [TestCase("mandi\u0301bula", "mandibula", TestName = "Fold_CombiningAccent_IsLeftOut")]
    [TestCase("Füße", "fusse", TestName = "Fold_UmlautAndSharpS_AreUAndDoubleS")]
    [TestCase("FÜẞE", "fusse", TestName = "Fold_CapitalSharpS_IsDoubleS")]
    [TestCase("Ёлка", "елка", TestName = "Fold_Yo_IsYe")]
    [TestCase("шейный", "шеиныи", TestName = "Fold_ShortI_IsI")]
    [TestCase("niño", "nino", TestName = "Fold_Tilde_IsLeftOut")]
    [TestCase("head-and-neck", "head and neck", TestName = "Fold_Hyphens_AreSpaces")]
    [TestCase("head_and_neck", "head and neck", TestName = "Fold_Underscores_AreSpaces")]
    [TestCase("  head \t and\u00a0- neck  ", "head and neck",
        TestName = "Fold_RunsOfSpace_AreOneSpaceAndNoneAtTheEnds")]
    [TestCase("ｎｅｃｋ", "neck", TestName = "Fold_FullWidthLetters_AreLetters")]
    [TestCase("ＨＥＡＤ－ＡＮＤ＿Ｎ\uff45\u0301ＣＫ\u3000１", "head and neck 1", TestName = "Fold_FullWidthSeparators_AreSpaces")]
    [TestCase("\uff01\uff5e", "!~", TestName = "Fold_FirstAndLastFullWidthForm_AreNarrow")]
    [TestCase("\uff5f\uff60", "\uff5f\uff60", TestName = "Fold_WideBracketsBehindTheForms_Stay")]
    [TestCase("颈部", "颈部", TestName = "Fold_Chinese_Stays")]
    [TestCase("", "", TestName = "Fold_EmptyText_IsEmpty")]
    [TestCase(" - _ ", "", TestName = "Fold_SeparatorsOnly_IsEmpty")]
    public void Fold(string name, string expected) => Assert.That(NameFolding.Fold(name), Is.EqualTo(expected));

    [Test]
    public void Fold_Folded_StaysAsItIs([Values("Füße", "шейный", "Head & Neck", "颈部")] string name) =>
        Assert.That(NameFolding.Fold(NameFolding.Fold(name)), Is.EqualTo(NameFolding.Fold(name)));

    [Test]
    [SetCulture("tr-TR")]
    public void Fold_TurkishMachine_FoldsAsEverywhere() => Assert.That(NameFolding.Fold("SPINE"), Is.EqualTo("spine"));

    // A text box sends these while an emoji is being typed. An attribute could not hold them.
    [Test]
    public void Fold_HalfACharacter_IsNoError() => Assert.Multiple(() =>
    {
        Assert.That(() => NameFolding.Fold("Neck\ud83d"), Does.StartWith("neck"));
        Assert.That(() => NameFolding.Fold("\ude00Neck"), Does.EndWith("neck"));
    });
}
