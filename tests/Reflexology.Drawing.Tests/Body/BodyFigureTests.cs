using System.Collections.Immutable;

namespace Reflexology.Drawing.Tests;

public class BodyFigureTests
{
    private static readonly ImmutableArray<BodyFigure> Figures = BodyFigure.All;

    private static IEnumerable<BodyPart> Parts => Figures.SelectMany(figure => figure.Parts);

    // Systems go through the whole body, and blood pressure is no place.
    [Test]
    public void Parts_OfAllFigures_ShowEachAreaOfTheAtlasThatHasAPlace() => Assert.That(
        BodyAtlas.BuiltIn.Areas.Where(area => area.Kind != BodyAreaKind.System).Select(area => area.Id)
            .Except(Parts.Select(part => part.Area)),
        Is.EquivalentTo(["blood-pressure"]));

    [Test]
    public void Parts_OfAllFigures_NameAreasOfTheAtlas() => Assert.That(
        Parts.Select(part => part.Area).OfType<string>().Where(area => !BodyAtlas.BuiltIn.Contains(area)), Is.Empty);

    [Test]
    public void Parts_WithASide_HaveTheOtherSideInTheSameFigure() => Assert.That(
        from figure in Figures
        from part in figure.Parts
        where part.Side is not null
        group part.Side by (figure.Id, part.Area) into sides
        where sides.Order().SequenceEqual([Foot.Left, Foot.Right]) is false
        select sides.Key,
        Is.Empty);

    // As the person has it: on the front figure the left is at the right of the sheet, on the back figure at the left.
    [TestCase("front", "kidney|shoulder|knee", true)]
    [TestCase("back", "kidney|shoulder|knee", false)]
    public void Parts_OfTheLeft_LieOnTheirSide(string id, string areas, bool isRightOnTheSheet)
    {
        BodyFigure figure = Figures.Single(figure => figure.Id == id);
        foreach (BodyPart part in figure.Parts.Where(part => areas.Split('|').Contains(part.Area)))
        {
            double x = part.Lines[0].Outline.Flatten().Bounds.Center.X;
            bool isRightHere = x > figure.Box.Center.X;
            Assert.That(isRightHere, Is.EqualTo(isRightOnTheSheet == (part.Side == Foot.Left)), $"{id} {part.Area}");
        }
    }

    // The liver of a person lies on the right, the spleen and the stomach on the left.
    [TestCase("liver", Foot.Right)]
    [TestCase("stomach", Foot.Left)]
    [TestCase("spleen", Foot.Left)]
    public void Parts_OfOneSide_LieThere(string area, Foot side)
    {
        BodyFigure front = Figures.Single(figure => figure.Id == "front");
        MapRect box = front.Parts.Single(part => part.Area == area).Lines[0].Outline.Flatten().Bounds;
        Assert.That(box.Center.X > front.Box.Center.X, Is.EqualTo(side == Foot.Left));
    }
}
