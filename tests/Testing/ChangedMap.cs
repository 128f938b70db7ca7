using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Reflexology.Testing;

/// <summary>Copies of the Chinese map, changed as an author would.</summary>
public static partial class ChangedMap
{
    /// <summary>The bytes of the file, see <see cref="Text"/>.</summary>
    public static byte[] Bytes(Action<JsonNode> change) => Encoding.UTF8.GetBytes(Text(change));

    /// <summary>
    /// The file of a changed copy, which names its origin, without what would hold it to its zones: assertions and
    /// contradictions.
    /// </summary>
    public static string Text(Action<JsonNode> change)
    {
        JsonNode map = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "maps", "chinese.json")))!;
        map["id"] = "my-map";
        map["origin"] = "chinese";
        map.AsObject().Remove("contradictions");
        foreach (JsonNode? zone in map["zones"]!.AsArray())
            zone!.AsObject().Remove("assertions");
        change(map);
        return map.ToJsonString();
    }

    /// <summary>The entry of a zone.</summary>
    public static JsonNode ZoneOf(JsonNode map, string zone) =>
        map["zones"]!.AsArray().Single(entry => entry!["id"]!.GetValue<string>() == zone)!;

    /// <summary>Moves a zone, in millimetres.</summary>
    public static void Move(JsonNode map, string zone, double x, double y)
    {
        JsonNode shapes = ZoneOf(map, zone)["shapes"]!;
        foreach ((string aspect, JsonNode? data) in shapes.AsObject().ToArray())
            shapes[aspect] = Pair().Replace(data!.GetValue<string>(), pair => $"{Sum(pair, 1, x)} {Sum(pair, 2, y)}");
    }

    private static string Sum(Match pair, int group, double more) =>
        (double.Parse(pair.Groups[group].ValueSpan, CultureInfo.InvariantCulture) + more)
            .ToString("0.##", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(-?[\d.]+)[ ,](-?[\d.]+)")]
    private static partial Regex Pair();
}
