namespace Reflexology.Tests;

/// <summary>At each landmark of the reference foot lies what the table says lies there.</summary>
public class LandmarkTests
{
    // Landmarks on the silhouette are on the drawn line, as in the tool's at command.
    private static IEnumerable<TestCaseData> Decided => LandmarkAnswer.All.Where(answer => answer.Zones is not null)
        .Select(answer => new TestCaseData(answer).SetArgDisplayNames($"{answer}"));

    [TestCaseSource(nameof(Decided))]
    public void ZonesWithin_TheLineOfALandmark_AreThoseOfTheTable(object row)
    {
        var answer = (LandmarkAnswer)row;
        foreach (Foot foot in Enum.GetValues<Foot>()
            .Where(foot => answer.Feet.HasFlag(foot == Foot.Left ? Feet.Left : Feet.Right)))
        {
            FootView view = BuiltInMaps.Of(answer.Map)[foot, answer.Aspect];
            string[] found = [.. view.ZonesWithin(view.Drawing.Landmarks[answer.Landmark], Polygon.LineWidth)
                .Select(hit => hit.Zone.Id)];
            Assert.That(found, Is.EqualTo(answer.Zones), $"{foot}: {answer.Reason}");
        }
    }

    [Test]
    public void All_Landmarks_HaveARowForEachMapAndFoot()
    {
        var rows =
            from answer in LandmarkAnswer.All
            from foot in new[] { Feet.Left, Feet.Right }
            where answer.Feet.HasFlag(foot)
            select (answer.Map, foot, answer.Aspect, answer.Landmark);
        var landmarks =
            from map in FootMap.BuiltInIds
            from foot in new[] { Feet.Left, Feet.Right }
            from aspect in Enum.GetValues<Aspect>()
            from landmark in ReferenceFoot.BuiltIn[Foot.Right, aspect].Landmarks.Keys
            select (map, foot, aspect, landmark);
        Assert.That(rows, Is.EquivalentTo(landmarks));
    }
}
