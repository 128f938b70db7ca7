using System.Text;

namespace Reflexology.Tests;

public class EvidenceTests
{
    [Test]
    public void BuiltIn_Note_IsInFiveLanguagesWithItsCitations() => Assert.Multiple(() =>
    {
        Assert.That(EvidenceNote.BuiltIn.Text.All.Select(text => text.Key), Is.EqualTo(Languages.All));
        Assert.That(EvidenceNote.BuiltIn.Citations, Has.Length.AtLeast(7));
        foreach (EvidenceCitation citation in EvidenceNote.BuiltIn.Citations)
        {
            Assert.That(citation.Finding.All.Select(text => text.Key), Is.EqualTo(Languages.All), citation.Id);
            Assert.That(citation.Text, Does.Match("(19|20)[0-9]{2}"), "a year");
        }
    });

    [TestCase("\"id\": \"a\"", "\"id\": \"A\"", MapRule.InvalidValue, "citations[0].id")]
    [TestCase("\"text\": \"A paper\"", "\"text\": \" \"", MapRule.InvalidValue, "citations[0].text")]
    [TestCase("\"readAs\": \"abstract\"", "\"readAs\": \"\"", MapRule.InvalidValue, "citations[0].readAs")]
    [TestCase("{ \"en\": \"Little.\" }", "{ }", MapRule.MissingMember, "note")]
    [TestCase("{ \"en\": \"Nothing.\" }", "{ }", MapRule.MissingMember, "citations[0].finding")]
    [TestCase("reflexology-evidence", "reflexology-map", MapRule.WrongFormat, "format")]
    public void Read_WrongFile_HasTheProblem(string passage, string replacement, MapRule kind, string path)
    {
        const string Valid = """
            { "format": "reflexology-evidence", "version": 1, "note": { "en": "Little." },
              "citations": [{ "id": "a", "text": "A paper", "finding": { "en": "Nothing." }, "readAs": "abstract" }] }
            """;
        Assert.That(EvidenceReader.Read(Encoding.UTF8.GetBytes(Valid), "e.json").Citations.Single().Id,
            Is.EqualTo("a"));
        MapProblem problem = Assert.Throws<FootMapFormatException>(
            () => EvidenceReader.Read(Encoding.UTF8.GetBytes(Valid.Replace(passage, replacement,
                StringComparison.Ordinal)), "e.json"))!.Problems.Single();
        Assert.That((problem.Rule, problem.Path), Is.EqualTo((kind, path)));
    }
}
