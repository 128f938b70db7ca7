using System.Text;
using System.Text.RegularExpressions;
using static Reflexology.MapRule;

namespace Reflexology.Tests;

/// <summary>The built-in foot file, spoiled in one place.</summary>
public partial class ReferenceFootProblemTests
{
    internal static readonly string BuiltIn = Encoding.UTF8.GetString(BuiltInFile.Bytes("foot.json"));

    [Test]
    public void Read_LeftFoot_IsWrongFrame()
    {
        MapProblem expected = At(WrongFrame, 6, 11, "side", "'left'", "'right'");
        Assert.That(
            Problem("\"side\": \"right\"", "\"side\": \"left\""),
            Is.EqualTo(expected with { Advice = "Draw the right foot; the left one is its mirror image." }));
    }

    [Test]
    public void Read_Inches_IsWrongFrame() => Assert.That(Problem("\"mm\"", "\"in\"").Path, Is.EqualTo("units"));

    [Test]
    public void Read_MapFile_IsWrongFormat() => Assert.That(
        Problem("reflexology-foot", "reflexology-map"),
        Is.EqualTo(At(WrongFormat, 3, 13, "format", "'reflexology-map'", "'reflexology-foot'")));

    [Test]
    [SetCulture("de-DE")]
    public void Read_FootOfNoLength_IsInvalidInTheSameWordsEverywhere() => Assert.That(
        Problem("\"footLength\": 250", "\"footLength\": -0.5"),
        Is.EqualTo(At(InvalidValue, 7, 17, "footLength", "-0.5", "a length above 0 mm")));

    [TestCase("[107.0]", "[107]")]
    [TestCase("[0.5, -1.5]", "[0.5, -1.5]")]
    [SetCulture("de-DE")]
    public void Read_BadSize_IsInvalidInTheSameWordsEverywhere(string size, string found) => Assert.That(
        Problem("[107.0, 260.5]", size),
        Is.EqualTo(At(InvalidValue, 10, 15, "views.plantar.size", found, "width and height above 0 mm")));

    [Test]
    public void Read_LengthBeyondDouble_IsWrongType() => Assert.That(
        Problem("\"footLength\": 250", "\"footLength\": 1e999"),
        Is.EqualTo(At(WrongType, 7, 17, "footLength", "a number outside the range or not whole", "a number")));

    [Test]
    public void Read_OutlineThatCrossesItself_IsFound()
    {
        const string Crossing = "$1M5 5 L100 5 L10 250 L100 250 Z\"";
        MapProblem problem = Problems(PlantarOutline().Replace(BuiltIn, Crossing, 1)).Single();
        Assert.That(problem, Is.EqualTo(At(SelfCrossingOutline, 13, 18, "views.plantar.outline",
            "a border that cuts through itself near (53.78, 130.81)", "a border that does not cross itself") with
        { Ring = 0, Vertex = 1 }));
    }

    [Test]
    public void Read_LandmarkOfThreeNumbers_IsInvalid()
    {
        MapProblem problem = Problem("\"heel-centre\": [58.64, 217.0]", "\"heel-centre\": [58.64, 217.0, 1]");
        Assert.That((problem.Rule, problem.Path, problem.Found, problem.Expected),
            Is.EqualTo((InvalidValue, "views.plantar.landmarks.heel-centre", "3 numbers", "x and y")));
    }

    [Test]
    public void Read_BuiltIn_HasNoProblem()
    {
        ReferenceFoot foot = ReferenceFootReader.Read(Encoding.UTF8.GetBytes(BuiltIn), "foot.json");
        Assert.That(foot.LengthInMillimetres, Is.EqualTo(250));
    }

    private static MapProblem Problem(string passage, string replacement)
    {
        int at = BuiltIn.IndexOf(passage, StringComparison.Ordinal);
        Assert.That(at, Is.Positive, passage);
        return Problems(BuiltIn[..at] + replacement + BuiltIn[(at + passage.Length)..]).Single();
    }

    private static IEnumerable<MapProblem> Problems(string text)
    {
        using TempFolder folder = new();
        string path = folder.Write("foot.json", text);
        var exception = Assert.Throws<FootMapFormatException>(() => ReferenceFoot.Read(path))!;
        return exception.Problems.Select(problem => problem with { File = "map.json" });
    }

    private static MapProblem At(MapRule kind, int line, int column, string path, string found, string expected) =>
        ValidMap.Problem(kind, line, column, path, found, expected);

    [GeneratedRegex("(\"outline\": \")[^\"]*\"")]
    private static partial Regex PlantarOutline();
}
