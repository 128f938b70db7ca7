using System.Text;
using static Reflexology.MapRule;
using static Reflexology.Tests.ValidMap;

namespace Reflexology.Tests;

/// <summary>The limits of files: what is at one reads, and what exceeds it is one problem with its place.</summary>
public class FileLimitTests
{
    private static readonly string ZoneText = Text[(Text.IndexOf("\"zones\": [", StringComparison.Ordinal) + 11)..Text
        .LastIndexOf("\n  ]", StringComparison.Ordinal)];

    [Test]
    public void Parse_TenThousandZones_IsAMap() =>
        Assert.That(ValidMap.Read(WithZones(10_000)).Zones, Has.Length.EqualTo(10_000));

    [Test]
    public void Parse_MoreZones_IsOneProblem() => Assert.That(Problems(With(ZoneText, Repeated("{}", 10_001, ","))),
        Is.EqualTo(new[] { Problem(TooLarge, 11, 12, "zones", "10,001 elements", "at most 10,000 elements") }));

    [TestCase("\"bodyAreas\": [\"neck\"]", "\"bodyAreas\": [{0}]", "bodyAreas", 16, 20)]
    [TestCase("\"sources\": [\"book\"]", "\"sources\": [{0}]", "sources", 23, 18)]
    [TestCase("\"crossed\": false", "\"over\": [{0}]", "over", 18, 15)]
    public void Parse_LongListOfAZone_IsOneProblem(string member, string with, string name, int line, int column) =>
        Assert.That(
            Problems(With(member, with.Replace("{0}", Repeated("\"neck\"", 1_001, ","), StringComparison.Ordinal))),
            Is.EqualTo(new[]
            {
                Problem(TooLarge, line, column, $"zones[0].{name}", "1,001 elements", "at most 1,000 elements"),
            }));

    [TestCase("\"zones\": [", "\"a\": 1, ", "", "210 members")]
    [TestCase("\"en\": \"Test map\"", "\"en\": \"Test map\", ", "names", "202 members")]
    [TestCase("\"id\": \"middle\"", "\"id\": \"middle\", ", "zones[0]", "211 members")]
    public void Parse_ManyMembers_IsOneProblem(string before, string member, string path, string found)
    {
        MapProblem problem = Problems(With(before, Repeated(member, 201, "") + before)).Single();
        Assert.That((problem.Rule, problem.Path, problem.Found, problem.Expected),
            Is.EqualTo((TooLarge, path, found, "at most 200 members")));
    }

    [TestCase("\"middle\"", "zones[0].id", 80)]
    [TestCase("\"Middle\"", "zones[0].names.en", 200)]
    [TestCase("\"Test map\"", "names.en", 200)]
    [TestCase("\"In the middle.\"", "zones[0].location", 10_000)]
    [TestCase("\"A book\"", "sources[0].title", 10_000)]
    public void Parse_LongText_IsOneProblemBeyondTheLimit(string text, string path, int most)
    {
        Assert.That(() => ValidMap.Read(With(text, $"\"{new string('n', most)}\"")), Throws.Nothing);
        MapProblem problem = Problems(With(text, $"\"{new string('n', most + 1)}\"")).Single();
        Assert.That((problem.Rule, problem.Path, problem.Found, problem.Expected), Is.EqualTo(
            (TooLarge, path, FormattableString.Invariant($"{most + 1:N0} characters"),
                FormattableString.Invariant($"at most {most:N0} characters"))));
    }

    [Test]
    public void Parse_FileOfManyBytes_IsOneProblem()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Text), .. Enumerable.Repeat((byte)' ', FileLimits.Bytes)];
        Assert.That(Problems(bytes),
            Is.EqualTo(new[] { Problem(TooLarge, 1, 1, "", "more", "a file of at most 4,194,304 bytes") }));
        Assert.That(() => FootMap.Read(new MemoryStream(bytes), "map.json"), Throws.TypeOf<FootMapFormatException>());
    }

    [TestCase(500, null)]
    [TestCase(501, "501 contours")]
    public void Parse_Contours_HaveALimit(int count, string? found)
    {
        string path = string.Concat(Enumerable.Range(0, count).Select(i =>
            FormattableString.Invariant($"M{30 + (i % 25)} {100 + (i / 25)}h.5v.5h-.5z")));
        AssertShape(path, found, "a shape of at most 500 contours");
    }

    [Test]
    public void Parse_ShapeOfManyCurves_IsAMapUpToTheLimit()
    {
        const string Vertices = "a shape of at most 20,000 vertices once its curves are straight lines";
        AssertShape(Round(20_000), null, "");
        AssertShape(Round(20_001), "more of them", Vertices);
        AssertShape($"M40 100{Repeated("h1", 20_001, "")}Z", "more than 20000", "at most 20000 curves");
    }

    [Test]
    public void Parse_CurvesOfManyVertices_AreOneProblem() => AssertShape(
        $"M40 100{Repeated("C900000 100 40 900000 40 100.5 C-900000 100 40 -900000 40 100", 20, "")}Z",
        "more of them", "a shape of at most 20,000 vertices once its curves are straight lines");

    [Test]
    public void Parse_ShapesOfManyVertices_AreOneProblem()
    {
        string zone = ZoneText.Replace("M20 100 L60 100 L60 120 L20 120 Z", Round(19_999), StringComparison.Ordinal);
        string zones = string.Join(',', Enumerable.Range(0, 11).Select(i =>
            zone.Replace("\"middle\"", $"\"z{i}\"", StringComparison.Ordinal)));
        MapProblem problem = Problems(With(ZoneText, zones)).Single();
        Assert.That((problem.Rule, problem.Path, problem.Expected), Is.EqualTo((TooLarge, "zones[10].shapes.plantar",
            "shapes of at most 200,000 vertices in a file, curves as straight lines")));
    }

    [Test]
    public void Parse_AssertionsOfAZone_HaveALimit()
    {
        const string Assertion = """{"on":"plantar","is":"in-parts","count":1}""";
        Assert.That(() => ValidMap.Read(WithAssertions(100)), Throws.Nothing);
        Assert.That(Problems(WithAssertions(101)), Is.EqualTo(new[]
        {
            Problem(TooLarge, 18, 21, "zones[0].assertions", "101", "at most 100 assertions of a zone"),
        }));

        string WithAssertions(int count) =>
            With("\"crossed\": false", $"\"assertions\": [{Repeated(Assertion, count, ",")}]");
    }

    [Test]
    public void Parse_EndedEarly_ThrowsThat()
    {
        using CancellationTokenSource ended = new();
        ended.Cancel();
        Assert.That(
            () => FootMap.Parse(Encoding.UTF8.GetBytes(Text), "map.json", ended.Token),
            Throws.InstanceOf<OperationCanceledException>());
    }

    private static void AssertShape(string path, string? found, string expected)
    {
        string text = With("M20 100 L60 100 L60 120 L20 120 Z", path);
        if (found is null)
        {
            Assert.That(() => ValidMap.Read(text), Throws.Nothing);
            return;
        }

        MapProblem problem = Problems(text).Single();
        Assert.That((problem.Path, problem.Found, problem.Expected, problem.Line),
            Is.EqualTo(("zones[0].shapes.plantar", found, expected, 21)));
    }

    // A round border of so many vertices.
    private static string Round(int vertices)
    {
        return $"{string.Concat(Enumerable.Range(0, vertices).Select(Vertex))}Z";

        string Vertex(int i)
        {
            (double sin, double cos) = Math.SinCos(i * Math.Tau / vertices);
            double radius = 15 - (i % 2 * 0.1), x = 45 + (radius * cos), y = 130 + (radius * sin);
            return FormattableString.Invariant($"{(i == 0 ? 'M' : 'L')}{x:0.###} {y:0.###}");
        }
    }

    private static string WithZones(int count) => With(ZoneText, string.Join(',', Enumerable.Range(0, count).Select(i =>
        ZoneText.Replace("\"middle\"", $"\"z{i}\"", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal).Replace("M20100L60100L60120L20120Z", "M20 100H60V120Z",
                StringComparison.Ordinal))));

    private static string Repeated(string text, int count, string between) =>
        string.Join(between, Enumerable.Repeat(text, count));
}
