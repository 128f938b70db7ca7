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
        GoldenPicture.Matches("left-spine", Basic with { Highlight = ["spine"], Feet = [Foot.Left] }, new PictureSize(300, 540));

    [Test]
    public void AllAspects_KidneyHighlighted() => GoldenPicture.Matches(
        "all-kidney",
        Basic with { Highlight = ["kidney"], Aspects = [Aspect.Plantar, Aspect.Dorsal, Aspect.Medial, Aspect.Lateral] },
        new PictureSize(480, 790));

    [Test]
    public void WideSheet_NeckAndAbdomenHighlighted() =>
        GoldenPicture.Matches("wide", Basic with { Highlight = ["neck", "abdomen"] }, new PictureSize(600, 330));
}
