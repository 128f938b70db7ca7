using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reflexology.Authoring;

/// <summary>Writes the shapes of a map as GeoJSON (RFC 7946), flattened, in the millimetres of each view.</summary>
internal static class GeoJsonMapWriter
{
    // Names as they are, for people to read.
    private static readonly GeoJsonFileContext Context = new(new(GeoJsonFileContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Writes the file in UTF-8. The same map gives the same bytes.</summary>
    public static void Write(FootMap map, Stream stream)
    {
        var file = new GeoJsonFile
        {
            Type = "FeatureCollection",
            Frame = new GeoJsonFile.FrameEntry
            {
                Units = "mm",
                Origin = "top left of the view of each aspect",
                X = "right",
                Y = "down",
                Foot = "right",
                Note = "Millimetres on a foot, not degrees. Each aspect has a frame of its own. All shapes stand on "
                    + "the right foot's view, those of the left foot, too.",
            },
            Features =
            [
                .. ShapeId.All(map)
                    .Select(shape => Feature(map.ZoneWithId(shape.Id.ZoneId), shape.Id, shape.Outline.Flatten())),
            ],
        };
        JsonSerializer.Serialize(stream, file, Context.GeoJsonFile);
        stream.WriteByte((byte)'\n');
    }

    private static GeoJsonFile.FeatureEntry Feature(Zone zone, ShapeId id, Polygon polygon)
    {
        JsonArray[] parts = [.. PolygonParts.Of(polygon).Select(Part)];
        JsonNode names = new JsonObject(
            zone.Names.All.Select(name => KeyValuePair.Create<string, JsonNode?>(name.Key, name.Value)));
        JsonElement coordinates = Element(parts is [var only] ? only : new JsonArray([.. parts]));
        return new GeoJsonFile.FeatureEntry
        {
            Type = "Feature",
            Id = Element(JsonValue.Create($"{id}")),
            Properties = new GeoJsonFile.PropertyEntries
            {
                Zone = zone.Id,
                Aspect = id.Aspect.ToWord(),
                Foot = id.IsLeft ? "left" : zone.Feet.ToWord(),
                Names = Element(names),
            },
            Geometry = new GeoJsonFile.GeometryEntry
            {
                Type = parts.Length == 1 ? "Polygon" : "MultiPolygon",
                Coordinates = coordinates,
            },
        };
    }

    private static JsonArray Part(ImmutableArray<ImmutableArray<MapPoint>> rings) => new([.. rings.Select(Ring)]);

    // The first position again at the end, as RFC 7946 wants.
    private static JsonArray Ring(ImmutableArray<MapPoint> ring) =>
        new([.. ring.Append(ring[0]).Select(point => new JsonArray(Number(point.X), Number(point.Y)))]);

    private static JsonValue Number(double value) => JsonValue.Create(Math.Round(value, 4));

    private static JsonElement Element(JsonNode node)
    {
        using JsonDocument document = JsonDocument.Parse(node.ToJsonString());
        return document.RootElement.Clone();
    }
}
