namespace Reflexology.Viewer.Tests;

public sealed class PathBeginningTests
{
    [TestCase("M1 2 L3 4 Z", "M1 2 L3 4 Z", 3, 4, true, TestName = "Of_WholePath_IsAllOfIt")]
    [TestCase("M1 2 L3 4", "M1 2 L3 4", 3, 4, false, TestName = "Of_OpenPath_IsNotWhole")]
    [TestCase("M1 2 L3 4 L5", "M1 2 L3 4", 3, 4, false, TestName = "Of_PathThatEndsInAPoint_StopsBeforeIt")]
    [TestCase(
        "M1 2 C3 4 5 6 7 8 C1 1 2 2 x",
        "M1 2 C3 4 5 6 7 8",
        7,
        8,
        false,
        TestName = "Of_MistakeInACubic_StopsBeforeTheCubic")]
    [TestCase(
        "M1 2 C3 4 5 6 7 8 1 1 2 2 3 x",
        "M1 2 C3 4 5 6 7 8",
        7,
        8,
        false,
        TestName = "Of_MistakeInACubicWithoutALetter_StopsBeforeTheCubic")]
    [TestCase(
        "M1 2l.5.5-3-4-",
        "M1 2 L1.5 2.5 L-1.5 -1.5",
        -1.5,
        -1.5,
        false,
        TestName = "Of_NumbersWithoutSpaces_AreToldApart")]
    [TestCase("M1 2 L3 4 Z L9000000 1", "M1 2 L3 4 Z", 1, 2, false, TestName = "Of_NumberOutOfRange_StopsBeforeIt")]
    [TestCase("M1 2 L", "", 1, 2, false, TestName = "Of_StartOnly_IsItsPoint")]
    public void Of(string pathData, string read, double x, double y, bool isWhole)
    {
        var path = PathBeginning.Read(pathData);
        Assert.That(
            (path.Outline.ToPathData(), path.End, path.IsWhole),
            Is.EqualTo((read, (MapPoint?)new MapPoint(x, y), isWhole)));
    }

    [TestCase("")]
    [TestCase("L1 2")]
    [TestCase("M1")]
    public void Of_NoPoint_HasNoEnd(string pathData) => Assert.That(PathBeginning.Read(pathData).End, Is.Null);

    // Cut before any of its characters a path is read up to there: never an error, never more than stands there.
    [Test]
    public void Of_ARealShapeBrokenAnywhere_IsReadUpToThere()
    {
        string pathData = SpoiledMap.SoleOf("liver");
        Outline all = Outline.Parse(pathData);
        for (int at = 0; at < pathData.Length; at++)
        {
            var path = PathBeginning.Read($"{pathData[..at]}?{pathData[at..]}");
            Assert.That(all.Contours[0].Curves.Take(path.Outline.Contours.Sum(contour => contour.Curves.Length) - 1),
                Is.EqualTo(path.Outline.Contours.SelectMany(contour => contour.Curves).SkipLast(1)), $"broken at {at}");
        }
    }
}
