using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Reflexology.Viewer;

/// <summary>A shape as a map file spells it, right or wrong.</summary>
/// <param name="Foot">The foot it is for.</param>
/// <param name="Aspect">The side of the foot.</param>
/// <param name="PathData">The text that should be path data, in millimetres of the right foot's view.</param>
internal sealed record FileShape(Foot Foot, Aspect Aspect, string PathData);

/// <summary>The shapes of a map file with mistakes of any kind, as far as they can be found.</summary>
internal sealed partial class FileShapes
{
    private readonly JsonElement? _zones;

    private FileShapes(JsonElement? zones) => _zones = zones;

    /// <summary>The zones of a file; none where it is no JSON.</summary>
    public static FileShapes Parse(byte[] bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(new JsonText(bytes).Bytes.ToArray());
            JsonElement root = document.RootElement;
            JsonElement zones = default;
            bool hasZones = root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("zones", out zones)
                && zones.ValueKind == JsonValueKind.Array;
            return new FileShapes(hasZones ? zones.Clone() : null);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return new FileShapes(null);
        }
    }

    /// <summary>
    /// The shape at a JSON path such as <c>zones[0].shapes.plantar</c>; for a path elsewhere in a zone the first shape
    /// of the zone; null where there is none.
    /// </summary>
    public FileShape? Find(string jsonPath)
    {
        if (_zones is not { } zones || ZonePath().Match(jsonPath) is not { Success: true } path)
            return null;
        int index = int.Parse(path.Groups["zone"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        if (index >= zones.GetArrayLength())
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

    private static FileShape? ShapeOf(JsonElement zone, string member, string aspect)
    {
        string from = member.Length > 0 ? member : "shapes";
        if (!zone.TryGetProperty(from, out JsonElement shapes) || shapes.ValueKind != JsonValueKind.Object)
            return null;
        bool isLeft = from == "leftShapes"
            || (zone.TryGetProperty("feet", out JsonElement feet) && feet.ValueEquals("left"));
        foreach (Aspect each in Enum.GetValues<Aspect>())
        {
            string word = each.ToWord();
            if (aspect.Length > 0 && aspect != word)
                continue;
            if (shapes.TryGetProperty(word, out JsonElement data) && data.ValueKind == JsonValueKind.String)
                return new FileShape(isLeft ? Foot.Left : Foot.Right, each, data.GetString()!);
        }

        return null;
    }

    [GeneratedRegex(
        @"^zones\[(?<zone>[0-9]{1,9})\]"
        + @"(\.(?<member>shapes|leftShapes)\.(?<aspect>plantar|dorsal|medial|lateral)\z)?")]
    private static partial Regex ZonePath();
}
