using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Reflexology.Benchmarks;

/// <summary>Drawings, GeoJSON and landmarks that cost as much as can be, each by another kind of work.</summary>
internal static class CostDrawings
{
    private const string Zone = "chest-and-arms";

    /// <summary>A map with that zone.</summary>
    public static string Map =>
        "{\"format\":\"reflexology-map\",\"version\":1,\"units\":\"mm\",\"id\":\"cost\",\"names\":{\"en\":\"Cost\"},"
        + "\"tradition\":{\"en\":\"None\"},\"laterality\":{\"en\":\"None\"},"
        + $"\"sources\":[{{\"id\":\"book\",\"title\":\"A book\"}}],\"zones\":[{{\"id\":\"{Zone}\","
        + "\"names\":{\"en\":\"A zone\"},\"bodyAreas\":[\"neck\"],\"feet\":\"both\",\"location\":\"Here.\","
        + "\"shapes\":{\"plantar\":\"M50 80H65V110H50Z\",\"dorsal\":\"M50 80H60V110H50Z\"},\"sources\":[\"book\"],"
        + "\"agreement\":{\"grade\":\"one-text\",\"note\":\"None.\"}}]}";

    /// <summary>The name of each file, and its bytes.</summary>
    public static IEnumerable<(string Name, Func<byte[]> Bytes)> All =>
    [
        ("arcs-20k.svg", () => Path($"M50 95{Many(20_000, Arc)}Z")),
        ("ring-490k.svg", () => Path(Ring(490_000))),
        ("ring-199k-other.svg", () => Path(Ring(199_000), id: "other")),
        ("curves-199k-other.svg", () => Path(Curves(199_000), id: "other")),
        ("foot-19k.svg", () => Path(Curves(19_000), id: "plantar.foot")),
        ("wide-curves-5k.svg", () => Path($"M0 0{Many(5_000, i => $"C9e5 {i} -9e5 {i} {i % 7} 9")}Z")),
        ("wide-curves-100-other.svg", () => Path($"M0 0{Many(100, i => $"C9e5 {i} -9e5 {i} {i % 7} 9")}Z", "other")),
        ("ring-19k.svg", () => Path(Ring(19_000))),
        ("star-20k.svg", () => Path(Star(20_001))),
        ("holes-450.svg", () => Path($"M36 80H64V110H36Z{Many(450, Hole)}")),
        ("holes-9k-other.svg", () => Path($"M36 80H64V110H36Z{Many(9_000, Hole)}", id: "other")),
        ("nested-10k-other.svg", () => Path(Many(10_000, Nested), id: "other")),
        ("paths-49k.svg", () => Drawing(Many(49_000, i => $"<path d='M{i % 99} {i / 999}h1v1z'/>"))),
        ("names-49k.svg", () => Drawing(Many(49_000, i => $"<path id='{Zone}{i}' d='M{i % 99} 9h1v1z'/>"))),
        ("texts-49k.svg", () => Drawing(Many(49_000, i => $"<text>{i}</text>"))),
        ("pieces-400.svg", () => Drawing($"<g id='{Zone}'>{Many(400, i => $"<path d='{Hole(i)}'/>")}</g>")),
        ("rules-20k.svg", () => Drawing(
            $"<style>{Many(20_000, i => $".c{i} .d{i % 100},g>path[id='x{i}']{{fill:red}}")}</style>"
                + Many(49_000, i => $"<path class='c{i % 1000} d{i % 100}' d='M1 1h1v1z'/>"))),
        ("rules-unknown.svg", () => Drawing($"<style>{Many(160_000, i => $".a{i}:is(g){{fill:red}}")}</style>")),
        ("picture-15mb.svg", () => Drawing($"<image href='data:,{new string('A', 15_000_000)}'/>")),
        ("spaces-16mb.svgz", () => Packed(new string(' ', 16 << 20))),
        ("ring-20k.geojson", () => GeoJson("Polygon", $"[{Positions(19_000)}]")),
        ("ring-100k.geojson", () => GeoJson("Polygon", $"[{Positions(99_000)}]")),
        ("nested-15k.geojson", () => GeoJson("Polygon", $"[{Many(15_000, i => Box(i, 20 - (i * 0.001)), ",")}]")),
        ("parts-15k.geojson", () => GeoJson("MultiPolygon", $"[{Many(15_000, i => $"[{Box(i, 0.1)}]", ",")}]")),
        ("parts-450.geojson", () => GeoJson("MultiPolygon", $"[{Many(450, i => $"[{Box(i, 0.1)}]", ",")}]")),
        ("features-30k.geojson", () => Collection(Many(30_000, _ => """{"type":"Feature","geometry":null}""", ","))),
        ("wrong-60k.geojson", () => GeoJson("Polygon", $"[{Many(60_000, _ => "[[0,0]]", ",")}]")),
        ("rows-1m.csv", () => Encoding.UTF8.GetBytes($"name,x,y\n{Many(1_000_000, i => $"a{i},1,x\n")}")),
    ];

    private static byte[] Path(string data, string id = Zone) => Drawing($"<path id='{id}' d='{data}'/>");

    // A page of the size of an export.
    private static byte[] Drawing(string elements) => Encoding.UTF8.GetBytes(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 806 301'><g id='plantar' transform='translate(12 26)'>"
        + $"{elements}</g><path id='dorsal.{Zone}' transform='translate(135 26)' d='M50 80H65V110H50Z'/></svg>");

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    private static byte[] GeoJson(string type, string coordinates) => Collection(
        $"{{\"type\":\"Feature\",\"properties\":{{\"zone\":\"{Zone}\",\"aspect\":\"plantar\"}},"
        + $"\"geometry\":{{\"type\":\"{type}\",\"coordinates\":{coordinates}}}}}");

    private static byte[] Collection(string features) =>
        Encoding.UTF8.GetBytes($"{{\"type\":\"FeatureCollection\",\"features\":[{features}]}}");

    private static string Many(int count, Func<int, string> part, string between = "") =>
        string.Join(between, Enumerable.Range(0, count).Select(part));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Arc(int i) =>
        $"A{5 + (i % 7)} {6 + (i % 5)} 0 {i % 2} {i / 2 % 2} {45 + (i % 11)} {90 + (i % 13)}";

    private static string Hole(int i) =>
        Text($"M{36.1 + (0.22 * (i % 122)):0.##} {80.1 + (0.22 * (i / 122)):0.##}v.1h.1v-.1z");

    private static string Nested(int i) => Text($"M{40 + (i * 0.001):0.###} 90h{20 - (i * 0.001):0.###}v20h-9z");

    private static string Ring(int vertices) => "M" + Many(vertices, i => Text($"{Point(i, vertices)}"), "L") + "Z";

    private static string Curves(int curves) => "M36 95" + Many(curves, i =>
        $"C{Point(3 * i, 3 * curves)} {Point((3 * i) + 1, 3 * curves)} {Point((3 * i) + 2, 3 * curves)}") + "Z";

    private static string Star(int corners) =>
        "M" + Many(corners, i => Point((int)(i * (long)(corners / 2) % corners), corners), "L") + "Z";

    private static string Point(int i, int of)
    {
        (double sin, double cos) = Math.SinCos(2 * Math.PI * i / of);
        return Text($"{50 + (14 * cos):0.###} {95 + (14 * sin):0.###}");
    }

    private static string Positions(int vertices) =>
        $"[{Many(vertices + 1, i => $"[{Point(i % vertices, vertices).Replace(' ', ',')}]", ",")}]";

    private static string Box(int i, double side)
    {
        double left = 36 + (0.2 * (i % 122)), top = 80 + (0.2 * (i / 122)), right = left + side, bottom = top + side;
        return Text($"[[{left:0.###},{top:0.###}],[{right:0.###},{top:0.###}],[{right:0.###},{bottom:0.###}],")
            + Text($"[{left:0.###},{bottom:0.###}],[{left:0.###},{top:0.###}]]");
    }
}
