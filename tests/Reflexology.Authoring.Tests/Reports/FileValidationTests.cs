using System.Text;

namespace Reflexology.Authoring.Tests;

/// <summary>What keeps a file from being read, as findings.</summary>
public class FileValidationTests
{
    [Test]
    public void Parse_FileWithSeveralFaults_HasAllOfThemWithTheirPlaces()
    {
        string text = MapText.Of(new TestZone("One", "M20 100 L40 100")).Replace("\"mm\"", "\"in\"", StringComparison.Ordinal);
        ValidatedFile file = FileValidation.Parse(Encoding.UTF8.GetBytes(text), "test.json");
        Assert.That(file.Map, Is.Null);
        Assert.That(
            file.Findings.Select(finding => (finding.Rule.Id, finding.Line, finding.JsonPath)),
            Is.EqualTo([("wrong-frame", 2, "units"), ("invalid-value", 7, "zones[0].id"), ("empty-outline", 8, "zones[0].shapes.plantar")]));
        Assert.That($"{file.Findings[2]}", Is.EqualTo(
            "test.json(8,30): error empty-outline: zones[0].shapes.plantar: expected closed contours, each ended by Z, found a border that is not closed."));
    }

    [TestCase("foot.json", "reflexology-foot")]
    [TestCase("anatomy.json", "reflexology-anatomy")]
    [TestCase("evidence.json", "reflexology-evidence")]
    public void Parse_OtherFileCutOff_IsReadAsWhatItSaysItIs(string name, string format)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "maps", name));
        ValidatedFile file = FileValidation.Parse(bytes[..(bytes.Length / 2)], name);
        Assert.That(Encoding.UTF8.GetString(bytes), Does.Contain($"\"format\": \"{format}\""));
        Assert.That(file.Findings.Select(finding => finding.Rule.Id).Distinct(), Is.EqualTo(["not-json"]));
    }

    [TestCase("""{ "format": "reflexology-chart", "version": 1 }""")]
    [TestCase("""{ "version": 1, "format": "reflexology-chart" }""")]
    [TestCase("""{ "form\u0061t": "reflexology-chart", "version": 1 }""")]
    public void Parse_AnotherFormat_IsSaid(string text) => Assert.That(
        FileValidation.Parse(Encoding.UTF8.GetBytes(text), "x.json").Findings.Single().Message,
        Is.EqualTo("expected 'reflexology-map', found 'reflexology-chart'."));

    [Test]
    public void Parse_NameWithHalfACharacter_IsNotJson() => Assert.That(
        FileValidation.Parse("""{ "\ud800": 1, "format": "reflexology-map" }"""u8.ToArray(), "x.json").Findings.Select(finding => finding.Rule.Id), Does.Contain("not-json"));

    [Test]
    public void Read_NoSuchFile_IsAFinding()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "none.json");
        Assert.That($"{FileValidation.Read(path).Findings.Single()}", Is.EqualTo(
            $"{path}(1,1): error unreadable: expected a file that can be read, found no such file. Name a file that is there."));
    }

    [Test]
    public void Read_Folder_IsAFinding() =>
        Assert.That(FileValidation.Read(AppContext.BaseDirectory).Findings.Single().Message, Does.EndWith("found a folder. Name the files in it."));

    [Test]
    public void Rules_HaveIdsOfTheirOwnAndHelp()
    {
        Assert.That(ValidationRule.All.Select(rule => rule.Id), Is.Unique.And.All.Match("^[a-z]+(-[a-z]+)*$"));
        Assert.That(ValidationRule.All.Select(rule => rule.Help), Is.Unique.And.All.Match("^[A-Z].+\\.$"));
    }
}
