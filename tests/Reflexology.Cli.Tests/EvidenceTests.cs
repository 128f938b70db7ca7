using System.Text.Json;

namespace Reflexology.Cli.Tests;

[TestFixture]
internal sealed class EvidenceTests : ToolTests
{
    [Test]
    public void Evidence_Words_AreTheNoteAndEveryPaper([Values("en", "de", "es", "ru", "zh")] string language)
    {
        ToolRun run = Tool.Run("evidence", "--lang", language);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Is.Empty);
        string[] parts = run.Output.Split("\n\n", 2);
        Assert.That(WithoutSpace(parts[0]), Is.EqualTo(WithoutSpace(EvidenceNote.BuiltIn.Text[language])));
        foreach (EvidenceCitation citation in EvidenceNote.BuiltIn.Citations)
        {
            Assert.That(parts[1], Does.Contain("\n " + citation.Text[..15]), "the paper");
            Assert.That(parts[1], Does.Contain("  " + citation.Finding[language][..12]), "what it found");
        }
    }

    [Test]
    public void Evidence_NoLanguage_IsInEnglish() =>
        Assert.That(Tool.Run("evidence"), Is.EqualTo(Tool.Run("evidence", "--lang", "en")));

    [Test]
    public void Evidence_Json_HasTheNoteAndThePapersInEveryLanguage()
    {
        JsonElement answer = Tool.Run("evidence", "--json").Json();
        EvidenceNote note = EvidenceNote.BuiltIn;

        Assert.That(answer.EnumerateObject().Select(member => member.Name), Is.EqualTo(["note", "citations"]));
        foreach (string language in Languages.All)
            Assert.That(answer.GetProperty("note").GetProperty(language).GetString(), Is.EqualTo(note.Text[language]));
        JsonElement[] citations = [.. answer.GetProperty("citations").EnumerateArray()];
        Assert.That(citations, Is.Not.Empty);
        Assert.That(
            citations.Select(Entry),
            Is.EqualTo(note.Citations.Select(paper => (paper.Id, paper.Text, paper.Finding["es"], paper.ReadAs))));

        static (string?, string?, string?, string?) Entry(JsonElement paper) => (
            paper.GetProperty("id").GetString(), paper.GetProperty("text").GetString(),
            paper.GetProperty("finding").GetProperty("es").GetString(), paper.GetProperty("readAs").GetString());
    }

    [Test]
    public void Evidence_UnknownLanguage_IsWrongUsage() => ShouldBeWrongUsage(
        "evidence --lang fr", "reflexology evidence",
        "--lang: expected en, de, es, ru or zh, found 'fr'.");

    [Test]
    public void Evidence_AWord_IsWrongUsage() =>
        ShouldBeWrongUsage("evidence liver", "reflexology evidence", "'liver' is one word too many.");

    private static string WithoutSpace(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
