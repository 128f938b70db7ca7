using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Reflexology.Viewer;

/// <summary>The shapes of a map file that may be wrong in any way, as far as they can be made out.</summary>
internal sealed partial class RawZones
{
    private readonly JsonElement? _zones;

    private RawZones(JsonElement? zones) => _zones = zones;

    /// <summary>The zones of a file; none where it is no JSON.</summary>
    public static RawZones Of(byte[] bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes.AsMemory(ByteOrderMark.Length(bytes)));
            return new RawZones(document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("zones", out JsonElement zones)
                && zones.ValueKind == JsonValueKind.Array ? zones.Clone() : null);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return new RawZones(null);
        }
    }

    /// <summary>
    /// The shape at a JSON path such as <c>zones[0].shapes.plantar</c>; for a path elsewhere in a zone the first shape of
    /// the zone; null where there is none.
    /// </summary>
    public RawShape? At(string jsonPath)
    {
        if (_zones is not { } zones || ZonePath().Match(jsonPath) is not { Success: true } path)
            return null;
        if (!int.TryParse(path.Groups["zone"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) || index >= zones.GetArrayLength())
            return null;
        try
        {
            return zones[index] is { ValueKind: JsonValueKind.Object } zone
                ? ShapeOf(zone, path.Groups["member"].Value, path.Groups["aspect"].Value)
                : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which is a problem of its own.
            return null;
        }
    }

    private static RawShape? ShapeOf(JsonElement zone, string member, string aspect)
    {
        string from = member.Length > 0 ? member : "shapes";
        if (!zone.TryGetProperty(from, out JsonElement shapes) || shapes.ValueKind != JsonValueKind.Object)
            return null;
        bool isLeft = from == "leftShapes" || (zone.TryGetProperty("feet", out JsonElement feet) && feet.ValueEquals("left"));
        foreach (Aspect each in Enum.GetValues<Aspect>())
        {
            string word = each.ToWord();
            if ((aspect.Length == 0 || aspect == word) && shapes.TryGetProperty(word, out JsonElement data) && data.ValueKind == JsonValueKind.String)
                return new RawShape(isLeft ? Foot.Left : Foot.Right, each, data.GetString()!);
        }

        return null;
    }

    [GeneratedRegex(@"^zones\[(?<zone>\d{1,9})\](\.(?<member>shapes|leftShapes)\.(?<aspect>plantar|dorsal|medial|lateral)\z)?")]
    private static partial Regex ZonePath();
}
