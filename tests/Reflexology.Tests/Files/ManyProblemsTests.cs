using System.Text;
using static Reflexology.Tests.ValidMap;

namespace Reflexology.Tests;

/// <summary>One reading reports all problems of its kind, in the order of the file.</summary>
public class ManyProblemsTests
{
    [Test]
    public void Parse_SeveralWrongValues_ReportsAllInFileOrder()
    {
        string text = Text.Replace("\"mm\"", "\"inch\"", StringComparison.Ordinal)
            .Replace("\"test\"", "\"Test\"", StringComparison.Ordinal)
            .Replace("\"number\": 1", "\"number\": 0", StringComparison.Ordinal)
            .Replace("\"neck\"", "\"nekc\", \"kidny\"", StringComparison.Ordinal)
            .Replace("\"both\"", "\"none\"", StringComparison.Ordinal)
            .Replace("L20 120 Z", "L20 x Z", StringComparison.Ordinal)
            .Replace("[\"book\"]", "[]", StringComparison.Ordinal);
        Assert.That(Problems(text).Select(problem => $"{problem.Line},{problem.Column} {problem.Rule} {problem.Path}"),
            Is.EqualTo(new[]
        {
            "4,12 WrongFrame units",
            "5,9 InvalidValue id",
            "14,17 InvalidValue zones[0].number",
            "16,21 UnknownReference zones[0].bodyAreas[0]",
            "16,29 UnknownReference zones[0].bodyAreas[1]",
            "17,15 InvalidValue zones[0].feet",
            "21,49 InvalidPathData zones[0].shapes.plantar",
            "23,18 MissingMember zones[0].sources",
        }));
    }

    [Test]
    public void Parse_SeveralWrongMembers_ReportsAllInFileOrder()
    {
        string text = Text.Replace("\"version\": 1", "\"version\": \"1\"", StringComparison.Ordinal)
            .Replace("\"title\"", "\"titel\"", StringComparison.Ordinal)
            .Replace("\"crossed\": false", "\"crossed\": null, \"crossed\": null", StringComparison.Ordinal);
        Assert.That(Problems(text).Select(problem => $"{problem.Line},{problem.Column} {problem.Rule} {problem.Path}"),
            Is.EqualTo(new[]
        {
            "3,14 WrongType version",
            "9,5 MissingMember sources[0]",
            "9,21 UnknownMember sources[0].titel",
            "18,18 WrongType zones[0].crossed",
            "18,24 DuplicateMember zones[0].crossed",
        }));
    }

    [Test]
    public void Parse_WrongZonesOneAfterAnother_ReportsEach()
    {
        string zone = Text[(Text.IndexOf("\"zones\": [", StringComparison.Ordinal) + 11)..Text.LastIndexOf("\n  ]",
            StringComparison.Ordinal)];
        string bad = zone.Replace("120 Z", "120", StringComparison.Ordinal);
        Assert.That(
            Problems(With(zone, $"{bad},\n{bad.Replace("middle", "other", StringComparison.Ordinal)}"))
                .Select(problem => (problem.Line, problem.ZoneId)),
            Is.EqualTo(new[] { (21, "middle"), (35, "other") }));
    }

    [Test]
    public void Message_OfTheException_HasOneLineForEachProblem()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(With("\"mm\"", "\"cm\"")
            .Replace("\"test\"", "\"T\"", StringComparison.Ordinal));
        var exception = Assert.Throws<FootMapFormatException>(() => FootMap.Parse(bytes, "my map.json"))!;
        Assert.Multiple(() =>
        {
            Assert.That(exception.File, Is.EqualTo("my map.json"));
            Assert.That(exception.Problems, Has.Length.EqualTo(2));
            Assert.That(exception.Message.Split(Environment.NewLine), Is.EqualTo(new[]
            {
                "my map.json(4,12) units: expected 'mm', found 'cm'. "
                    + "Convert all paths to millimetres on the reference foot.",
                "my map.json(5,9) id: expected lower-case words of a-z and 0-9 joined by hyphens, found 'T'.",
            }));
        });
    }
}
