using System.Globalization;
using System.Text;

namespace Reflexology.Benchmarks;

/// <summary>Map files of at most two megabytes that cost as much as can be, each by another kind of work.</summary>
internal static class CostFiles
{
    private const string Box = "M40 120H60V150H40Z";

    /// <summary>The name of each file, and its text.</summary>
    public static IEnumerable<(string Name, Func<string> Text)> All =>
    [
        ("ring-1k", () => Sole(Wobble(1_000))),
        ("ring-2k", () => Sole(Wobble(2_000))),
        ("ring-5k", () => Sole(Wobble(5_000))),
        ("ring-20k", () => Sole(Wobble(20_000))),
        ("ring-60k", () => Sole(Wobble(60_000))),
        ("ring-100k", () => Sole(Wobble(100_000))),
        ("ring-500k", () => Sole(Wobble(150_000))),
        ("ten-rings-19k", () => Map(Zones(10, i => Wobble(19_000, i)))),
        ("comb-100", () => Sole(Comb(100))),
        ("comb-500", () => Sole(Comb(500))),
        ("comb-2k", () => Sole(Comb(2_000))),
        ("comb-4k", () => Sole(Comb(4_990))),
        ("comb-15k", () => Sole(Comb(15_000))),
        ("slanted-comb-4k", () => Sole(SlantedComb(4_990))),
        ("star-1k", () => Sole(Star(999))),
        ("star-20k", () => Sole(Star(19_999))),
        ("star-60k", () => Sole(Star(60_001))),
        ("curves-5k", () => Sole(Wiggles(5_000))),
        ("curves-500k", () => Sole($"M40 120{Many(500_000, i => i % 2 == 0 ? "h1" : "h-1")}v9Z")),
        ("overlaps-1k", () => Map(Zones(1_000, Shifted))),
        ("overlaps-3k", () => Map(Zones(3_000, Shifted))),
        ("strips-100", () => Map([.. Zones(100, Upright), .. Zones(100, Level, 500)])),
        ("strips-500", () => Map([.. Zones(500, Upright), .. Zones(500, Level, 500)])),
        ("nested-450", () => Sole(Nested(450))),
        ("nested-5k", () => Sole(Nested(5_000))),
        ("subpaths-450", () => Sole(Boxes(450))),
        ("subpaths-20k", () => Sole(Boxes(20_000))),
        ("zones-5k", () => Map(Zones(5_000, Small))),
        .. Assertions.Select(given => ($"assertions-{given.Key}", (Func<string>)(() => Asserted(100, given.Value)))),
        ("assertions-5k", () => Asserted(5_000, Assertions["near"])),
        ("assertions-20x100", () => Map(Zones(20, Small, assertions: Many(100, _ => Assertions["of-width"], ",")))),
        ("areas-unknown", () => Zone("", areas: Many(60_000, i => $"\"unknown-area-{i}\"", ","))),
        ("areas-equal", () => Zone("", areas: Many(200_000, _ => "\"neck\"", ","))),
        ("over-unknown", () => Zone($",\"over\":[{Many(100_000, i => $"\"unknown-{i}\"", ",")}]")),
        ("over-unknown-1k", () => Map(Zones(900, Small, rest: $",\"over\":[{Many(90, i => $"\"z{i}x\"", ",")}]"))),
        ("sources-unknown", () => Zone("", sources: Many(60_000, i => $"\"unknown-source-{i}\"", ","))),
        ("sources-equal", () => Zone("", sources: Many(60_000, _ => "\"book\"", ","))),
        ("zones-empty-300k", () => Map([Many(300_000, _ => "{}", ",")])),
        ("zones-empty-650k", () => Map([Many(650_000, _ => "{}", ",")])),
        ("zones-empty-10k", () => Map([Many(10_000, _ => "{}", ",")])),
        ("members-unknown", () => Zone(Many(150_000, i => $",\"a{i}\":1"))),
        ("members-equal", () => Zone(Many(250_000, _ => ",\"a\":1"))),
        ("name-long", () => Zone("").Replace("A zone", new string('n', 1_900_000), StringComparison.Ordinal)),
        ("id-long", () => Zone("").Replace("z0", new string('n', 1_900_000), StringComparison.Ordinal)),
    ];

    private static Dictionary<string, string> Assertions { get; } = new()
    {
        ["inside"] = """{"on":"plantar","is":"inside","of":["heel"]}""",
        ["near"] = """{"on":"plantar","is":"near","of":["silhouette"],"atMost":5}""",
        ["touches"] = """{"on":"plantar","is":"touches","of":["medial-border"]}""",
        ["of-length"] = """{"on":"plantar","is":"of-length","atMost":5}""",
        ["of-width"] = """{"on":"plantar","is":"of-width","atMost":5}""",
        ["in-rays"] = """{"on":"plantar","is":"in-rays","of":["2"]}""",
    };

    private static string Asserted(int count, string assertion) =>
        Map([Of(0, Wobble(15_000), $",\"assertions\":[{Many(count, _ => assertion, ",")}]")]);

    private static string Zone(string rest, string areas = "\"neck\"", string sources = "\"book\"") =>
        Map([Of(0, Box, rest, areas, sources)]);

    private static string Sole(string path) => Map([Of(0, path)]);

    private static string Map(IEnumerable<string> zones) =>
        "{\"format\":\"reflexology-map\",\"version\":1,\"units\":\"mm\",\"id\":\"cost\",\"names\":{\"en\":\"Cost\"},"
        + "\"tradition\":{\"en\":\"None\"},\"laterality\":{\"en\":\"None\"},"
        + $"\"sources\":[{{\"id\":\"book\",\"title\":\"A book\"}}],\"zones\":[{string.Join(',', zones)}]}}";

    private static IEnumerable<string> Zones(
        int count, Func<int, string> path, int first = 0, string assertions = "", string rest = "") =>
        Enumerable.Range(0, count).Select(i => Of(first + i, path(i), $"{rest},\"assertions\":[{assertions}]"));

    private static string Of(
        int number, string path, string rest = "", string areas = "\"neck\"", string sources = "\"book\"") =>
        $"{{\"id\":\"z{number}\",\"names\":{{\"en\":\"A zone\"}},\"bodyAreas\":[{areas}],\"feet\":\"both\","
        + $"\"location\":\"Here.\",\"shapes\":{{\"plantar\":\"{path}\"}},\"sources\":[{sources}],"
        + $"\"agreement\":{{\"grade\":\"one-text\",\"note\":\"None.\"}}{rest}}}";

    private static string Many(int count, Func<int, string> part, string between = "") =>
        string.Join(between, Enumerable.Range(0, count).Select(part));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    // A round border that wobbles by a twentieth of a millimetre from vertex to vertex.
    private static string Wobble(int vertices, int ring = 0) => Ring(vertices, i =>
    {
        (double sin, double cos) = Math.SinCos(2 * Math.PI * i / vertices);
        double radius = 12 + (i % 2 * 0.05) - (0.2 * ring);
        return (52 + (radius * cos), 135 + (radius * sin));
    });

    private static string Comb(int teeth) => Ring(4 * teeth, i =>
    {
        double x = 40 + (20.0 * (i / 2) / (2 * teeth));
        return (x, i % 4 is 0 or 3 ? 120 : 150);
    }) is { } comb ? comb[..^1] + "L60 151L40 151Z" : "";

    private static string SlantedComb(int teeth) => Ring(4 * teeth, i =>
    {
        double along = 15.0 * (i / 2) / (2 * teeth);
        double across = i % 4 is 0 or 3 ? 0 : 15;
        return (45 + along - across + 5, 120 + along + across);
    });

    private static string Star(int corners) => Ring(corners, i =>
    {
        (double sin, double cos) = Math.SinCos(2 * Math.PI * (i * (long)(corners / 2) % corners) / corners);
        return (52 + (12 * cos), 135 + (12 * sin));
    });

    private static string Wiggles(int curves)
    {
        var path = new StringBuilder("M40 120");
        for (int i = 0; i < curves; i++)
        {
            path.Append(Text($"C{62 - (i % 7)} {122 + (i % 11)} {38 + (i % 5)} {148 - (i % 13)}"));
            path.Append(Text($" {41 + (i % 17)} {121 + (i % 23)}"));
        }

        return path.Append('Z').ToString();
    }

    private static string Nested(int rings) => Many(rings, i => Square(40 + (9.9 * i / rings), 120 + (9.9 * i / rings),
        20 - (19.8 * i / rings)));

    private static string Boxes(int boxes) =>
        Many(boxes, i => Square(35 + (0.25 * (i % 120)), 110 + (0.25 * (i / 120)), 0.125));

    private static string Square(double left, double top, double side) =>
        Text($"M{left:0.####} {top:0.####}h{side:0.####}v{side:0.####}h-{side:0.####}z");

    private static string Shifted(int i) => Square(38 + (i * 0.003), 120 + (i * 0.003), 10);

    private static string Upright(int i) => Text($"M{40 + (i * 0.04):0.##} 120h0.03v20h-0.03z");

    private static string Level(int i) => Text($"M40 {120 + (i * 0.04):0.##}h20v0.03h-20z");

    private static string Small(int i) => Square(38 + (0.35 * (i % 80)), 105 + (0.7 * (i / 80)), 0.3);

    private static string Ring(int vertices, Func<int, (double X, double Y)> vertex)
    {
        var path = new StringBuilder(14 * vertices);
        for (int i = 0; i < vertices; i++)
        {
            (double x, double y) = vertex(i);
            path.Append(Text($"{(i == 0 ? 'M' : 'L')}{x:0.###} {y:0.###}"));
        }

        return path.Append('Z').ToString();
    }
}
