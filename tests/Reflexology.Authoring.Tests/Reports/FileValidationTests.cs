using System.Text;

namespace Reflexology.Authoring.Tests;

/// <summary>Files that cannot be read, and their problems.</summary>
public class FileValidationTests
{
    [Test]
    public void Parse_FileWithSeveralFaults_HasAllOfThemWithTheirPlaces()
    {
        string text = MapText.Of(new TestZone("One", "M20 100 L40 100"))
            .Replace("\"mm\"", "\"in\"", StringComparison.Ordinal);
        ValidatedFile file = FileValidation.Parse(Encoding.UTF8.GetBytes(text), "test.json");
        Assert.That(file.Map, Is.Null);
        Assert.That(
            file.Problems.Select(problem => (problem.Rule.Id(), problem.Line, problem.Path)),
            Is.EqualTo(
                [
                    ("wrong-frame", 2, "units"),
                    ("invalid-value", 7, "zones[0].id"),
                    ("empty-outline", 8, "zones[0].shapes.plantar"),
                ]));
        Assert.That(file.Problems[2].ToCompilerLine(), Is.EqualTo(
            "test.json(8,30): error empty-outline: zones[0].shapes.plantar: expected closed contours, each ended by Z, "
                + "found a border that is not closed."));
    }

    [TestCase("foot.json", "reflexology-foot")]
    [TestCase("anatomy.json", "reflexology-anatomy")]
    [TestCase("evidence.json", "reflexology-evidence")]
    public void Parse_OtherFileCutOff_IsReadAsWhatItSaysItIs(string name, string format)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "maps", name));
        ValidatedFile file = FileValidation.Parse(bytes[..(bytes.Length / 2)], name);
        Assert.That(Encoding.UTF8.GetString(bytes), Does.Contain($"\"format\": \"{format}\""));
        Assert.That(file.Problems.Select(problem => problem.Rule).Distinct(), Is.EqualTo([MapRule.NotJson]));
    }

    [TestCase("""{ "format": "reflexology-chart", "version": 1 }""")]
    [TestCase("""{ "version": 1, "format": "reflexology-chart" }""")]
    [TestCase("""{ "form\u0061t": "reflexology-chart", "version": 1 }""")]
    public void Parse_AnotherFormat_IsSaid(string text) => Assert.That(
        FileValidation.Parse(Encoding.UTF8.GetBytes(text), "x.json").Problems.Single().Message,
        Is.EqualTo("expected 'reflexology-map', found 'reflexology-chart'."));

    [Test]
    public void Parse_NameWithHalfACharacter_IsNotJson()
    {
        byte[] file = """{ "\ud800": 1, "format": "reflexology-map" }"""u8.ToArray();
        ValidatedFile validated = FileValidation.Parse(file, "x.json");
        Assert.That(validated.Problems.Select(problem => problem.Rule), Does.Contain(MapRule.NotJson));
    }

    [Test]
    public void Read_NoSuchFile_IsAProblem()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "none.json");
        Assert.That(
            FileValidation.Read(path).Problems.Single().ToCompilerLine(),
            Is.EqualTo($"{path}(1,1): error unreadable: expected a file that can be read, found no such file. "
                + "Name a file that is there."));
    }

    [Test]
    public void Read_Folder_IsAProblem()
    {
        MapProblem problem = FileValidation.Read(AppContext.BaseDirectory).Problems.Single();
        Assert.That(problem.Message, Does.EndWith("found a folder. Name the files in it."));
    }

    [Test]
    public void Rules_HaveDifferentIdsAndHelp()
    {
        MapRule[] rules = Enum.GetValues<MapRule>();
        Assert.That(rules.Select(rule => rule.Id()), Is.Unique.And.All.Match("^[a-z]+(-[a-z]+)*$"));
        Assert.That(rules.Select(rule => rule.Help()), Is.Unique.And.All.Match("^[A-Z].+\\.$"));
    }
}
