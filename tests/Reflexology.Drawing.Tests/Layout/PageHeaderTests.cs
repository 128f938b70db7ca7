namespace Reflexology.Drawing.Tests;

/// <summary>The lines above a diagram, and what they say of areas that no view shows.</summary>
[TestFixture]
internal sealed class PageHeaderTests
{
    private static readonly Diagram Chinese = new(FootMap.Load("chinese"));

    private static IEnumerable<string> LanguageCodes => DrawingLists.LanguageCodes;

    [Test]
    public void Create_AreaOnTheOtherFoot_SaysWhereItIs([ValueSource(nameof(LanguageCodes))] string language)
    {
        Diagram diagram = Chinese with { Highlight = ["spleen"], Feet = [Foot.Right], Language = language };
        var texts = new DiagramTexts(language);
        string line = Elsewhere(diagram);
        Assert.That(line, Does.Contain(BodyAtlas.BuiltIn["spleen"].Names[language]));
        Assert.That(line, Does.Contain(texts.Caption(Foot.Left, Aspect.Plantar)));
        Assert.That(line, Does.Not.Contain(texts.Caption(Foot.Right, Aspect.Plantar)));
    }

    [Test]
    public void Create_AreasOnOtherSides_NamesEachWithItsViews()
    {
        string line = Elsewhere(Chinese with { Highlight = ["uterus", "liver", "thoracic spine"] });
        Assert.That(line, Does.Contain("Uterus").And.Contain("inner side").And.Contain("spine"));
        Assert.That(line, Does.Not.Contain("Liver"), "it is on the page");
    }

    [Test]
    public void Create_AreaOnThePage_SaysNothing() =>
        Assert.That(Elsewhere(Chinese with { Highlight = ["liver"] }), Is.Empty);

    private static string Elsewhere(Diagram diagram) => string.Join(
        ' ',
        DrawingLists.Texts(DiagramLayout.Create(diagram, PageSize.A4).Pages[0])
            .Where(text => text.Id.StartsWith("elsewhere", StringComparison.Ordinal)).Select(text => text.Text));
}
