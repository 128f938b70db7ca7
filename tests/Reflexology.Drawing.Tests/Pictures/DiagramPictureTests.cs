namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class DiagramPictureTests
{
    private static readonly Diagram Basic = new(FootMap.Load("basic"));
    private static readonly PictureSize Pair = new(440, 612);

    [Test]
    public void Soles_NothingHighlighted() => GoldenPicture.Matches("soles", Basic, Pair);

    [TestCase("en"), TestCase("de"), TestCase("es"), TestCase("ru"), TestCase("zh")]
    public void Soles_NeckHighlighted(string language) =>
        GoldenPicture.Matches($"neck-{language}", Basic with { Highlight = ["neck"], Language = language }, Pair);

    [Test]
    public void Tops_ChestHighlighted() =>
        GoldenPicture.Matches("tops-chest", Basic with { Highlight = ["chest"], Aspects = [Aspect.Dorsal] }, Pair);

    [Test]
    public void LeftSole_SpineHighlighted() =>
        GoldenPicture.Matches(
            "left-spine", Basic with { Highlight = ["spine"], Feet = [Foot.Left] }, new PictureSize(300, 540));

    [Test]
    public void AllAspects_KidneyHighlighted() => GoldenPicture.Matches(
        "all-kidney",
        Basic with { Highlight = ["kidney"], Aspects = [Aspect.Plantar, Aspect.Dorsal, Aspect.Medial, Aspect.Lateral] },
        new PictureSize(480, 790));

    [Test]
    public void WideSheet_NeckAndAbdomenHighlighted() =>
        GoldenPicture.Matches("wide", Basic with { Highlight = ["neck", "abdomen"] }, new PictureSize(600, 330));

    [TestCase("chinese", Aspect.Plantar), TestCase("chinese", Aspect.Dorsal)]
    [TestCase("ingham", Aspect.Plantar), TestCase("ten-zones", Aspect.Dorsal)]
    public void Pair_NothingHighlighted(string map, Aspect aspect) => GoldenPicture.Matches(
        $"{map}-{aspect.ToWord()}", new Diagram(FootMap.Load(map)) { Aspects = [aspect] }, new PictureSize(640, 890));

    [TestCase("chinese"), TestCase("ingham")]
    public void Sides_SpineHighlighted(string map) => GoldenPicture.Matches(
        $"{map}-sides-spine",
            new Diagram(FootMap.Load(map)) { Aspects = [Aspect.Medial, Aspect.Lateral], Highlight = ["spine"] },
            new PictureSize(640, 760));

    [Test]
    public void TwoMaps_KidneyAndHeartHighlighted() => GoldenPicture.Matches(
        "chinese-ingham-kidney-heart",
        new Diagram(FootMap.Load("chinese")) { Against = FootMap.Load("ingham"), Highlight = ["kidney", "heart"] },
        new PictureSize(860, 600));

    [Test]
    public void MapAndItsOrigin_KidneyMoved()
    {
        byte[] file = ChangedMap.Bytes(map => ChangedMap.Move(map, "kidney", 2, 12));
        Diagram diagram = new(FootMap.Parse(file, "my-map.json"))
        {
            Against = FootMap.Load("chinese"),
            Theme = DiagramTheme.Dark,
            Language = "de",
        };
        GoldenPicture.Matches("own-kidney-moved", diagram, new PictureSize(600, 900));
    }

    [Test]
    public void CloseUp_LiverOverTheBones() => GoldenPicture.Matches(
        "close-up-liver",
        new Diagram(FootMap.Load("chinese")) { CloseUp = "liver", HasBones = true, HasGuides = true },
        new PictureSize(480, 560));

    [TestCase("dark"), TestCase("print"), TestCase("high-contrast")]
    public void Theme_SolesPlainAndTwoAreasHighlighted(string theme)
    {
        Diagram chinese = new(FootMap.Load("chinese")) { Theme = DiagramTheme.Named(theme), Feet = [Foot.Right] };
        GoldenPicture.Matches($"{theme}-plain", chinese, new PictureSize(420, 720));
        GoldenPicture.Matches(
            $"{theme}-highlighted",
            chinese with { Highlight = ["neck", "kidney"], Labels = LabelStyle.Leaders, HasLegend = true },
            new PictureSize(420, 720));
    }

    [Test]
    public void Poster_NumbersAndLegend() => GoldenPicture.Matches(
        "poster-numbers",
        new Diagram(FootMap.Load("chinese")) { Aspects = [.. Enum.GetValues<Aspect>()], Labels = LabelStyle.Numbers },
        new PictureSize(900, 1273));

    [TestCase("light"), TestCase("dark")]
    public void Body_KidneyAndEyeHighlighted(string theme) => GoldenPicture.Matches(
        $"body-{theme}",
        new Diagram(FootMap.Load("chinese"))
        {
            HasBody = true,
            Highlight = ["kidney", "eye"],
            Feet = [Foot.Right],
            Labels = LabelStyle.None,
            Theme = DiagramTheme.Named(theme),
        },
        new PictureSize(760, 520));
}
