using static Reflexology.MapRule;
using static Reflexology.Tests.ValidMap;

namespace Reflexology.Tests;

/// <summary>Of many problems of a rule 100 are listed, and the last one says how many more there are.</summary>
public class ListedProblemTests
{
    private static readonly string ZoneText = Text[(Text.IndexOf("\"zones\": [", StringComparison.Ordinal) + 11)..Text
        .LastIndexOf("\n  ]", StringComparison.Ordinal)];

    [TestCase("\"bodyAreas\": [\"neck\"]", "\"bodyAreas\": [{0}]", "\"kneck{1}\"", UnknownReference)]
    [TestCase("\"sources\": [\"book\"]", "\"sources\": [{0}]", "\"bok{1}\"", UnknownReference)]
    [TestCase("\"sources\": [\"book\"]", "\"sources\": [\"book\",{0}]", "\"book\"", DuplicateId)]
    [TestCase("\"crossed\": false", "\"over\": [{0}]", "\"z{1}\"", UnknownReference)]
    [TestCase("\"crossed\": false", "\"crossed\": false, \"number\": 1, {0}", "\"a{1}\": 1", UnknownMember)]
    [TestCase("\"A book\" }", "\"A book\" },{0}", "{}", MissingMember)]
    [TestCase("[\"neck\"]", "[{0}]", "{1}", WrongType)]
    public void Parse_ManyProblemsOfARule_ListsAHundredAndCountsTheRest(
        string passage, string with, string each, MapRule rule)
    {
        const int Count = 150;
        string all = string.Join(',', Enumerable.Range(0, Count).Select(i =>
            each.Replace("{1}", $"{i}", StringComparison.Ordinal)));
        string text = With(passage, with.Replace("{0}", all, StringComparison.Ordinal));
        var exception = Assert.Throws<FootMapFormatException>(() => ValidMap.Read(text))!;
        MapProblem[] listed = [.. exception.Problems.Where(problem => problem.Rule == rule)];
        Assert.Multiple(() =>
        {
            Assert.That(listed, Has.Length.EqualTo(100));
            Assert.That(listed[..^1].Select(problem => problem.More), Is.All.Zero);
            Assert.That(listed[^1].Message, Does.EndWith($" And {listed[^1].More} more of this kind."));
            Assert.That(exception.Count, Is.EqualTo(exception.Problems.Length + listed[^1].More));
            Assert.That(listed[^1].More, Is.GreaterThanOrEqualTo(Count - 100));
        });
    }

    [Test]
    public void Parse_ManyProblemsOfTwoRules_ListsBoth()
    {
        string text = With("[\"neck\"]", $"[{string.Join(',', Enumerable.Repeat("\"nekc\"", 300))}]");
        Assert.That(
            Problems(text).GroupBy(problem => problem.Rule).Select(rule => (rule.Key, rule.Count(), rule.Last().More)),
            Is.EquivalentTo(new[] { (UnknownReference, 100, 200), (DuplicateId, 100, 199) }));
    }

    [Test]
    public void Parse_HundredProblems_AreAllListed()
    {
        string text = With("[\"neck\"]", $"[{string.Join(',', Enumerable.Range(0, 100).Select(i => $"\"x{i}\""))}]");
        Assert.That(Problems(text).Select(problem => problem.More), Is.EqualTo(new int[100]));
    }

    // What a problem that is only counted costs: a hundred bytes or so, not its place, text and suggestion.
    [Test]
    public void Parse_MillionsOfProblems_AllocatesLittleForThoseNotListed()
    {
        string zones = string.Join(',', Enumerable.Repeat("{}", 10_000));
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(With(ZoneText, zones));
        Assert.Throws<FootMapFormatException>(() => FootMap.Parse(bytes, "map.json"));
        long before = GC.GetAllocatedBytesForCurrentThread();
        var exception = Assert.Throws<FootMapFormatException>(() => FootMap.Parse(bytes, "map.json"))!;
        Assert.That(exception.Count, Is.EqualTo(80_000));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(4 << 20));
    }

    [TestCase("\"both\"", "zones[0].feet")]
    [TestCase("\"mm\"", "units")]
    [TestCase("\"neck\"", "zones[0].bodyAreas[0]")]
    [TestCase("\"book\"]", "zones[0].sources[0]")]
    [TestCase("60 100 L60", "zones[0].shapes.plantar")]
    public void Message_OfALongText_IsCut(string text, string path)
    {
        string spoilt = With(text, text.Replace(text.Trim(']').Trim('"').Split(' ')[0], new string('9', 300_000),
            StringComparison.Ordinal));
        MapProblem problem = Problems(spoilt).First(problem => problem.Path == path && problem.Rule != TooLarge);
        Assert.That(problem.Found, Does.Contain('…').And.Length.LessThan(100));
        Assert.That(problem.ToString(), Has.Length.LessThan(400));
    }

    [Test]
    public void Path_OfALongMember_IsCut()
    {
        MapProblem problem = Problems(With("\"crossed\"", $"\"{new string('x', 300_000)}\"")).Single();
        Assert.That((problem.Line, problem.Column), Is.EqualTo((18, 7)));
        Assert.That(problem.Path, Does.StartWith("zones[0].xxx").And.Length.EqualTo(160));
        Assert.That(problem.Message, Has.Length.LessThan(400));
    }

    [Test]
    public void Message_WhateverItSays_HasAtMost400Letters()
    {
        MapProblem problem = Problem(InvalidValue, 1, 1, "", new string('f', 1000), new string('e', 1000)) with
        {
            Advice = new string('a', 1000),
            PathOffset = 1,
            Ring = 2,
            Vertex = 3,
            More = 1_000_000,
        };
        Assert.That(problem.Message, Has.Length.EqualTo(400).And.EndsWith("… And 1000000 more of this kind."));
        Assert.That((problem with { Advice = null }).Message, Does.Contain("at vertex 3 of ring 2."));
    }
}
