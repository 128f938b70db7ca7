using System.Collections.Immutable;
using System.Text.Json;

namespace Reflexology.Drawing.Tests;

/// <summary>The parts of a scene as a page reads them.</summary>
internal static class SceneJson
{
    public static JsonDocument Scene(Diagram diagram) => JsonDocument.Parse(MapScene.Create(diagram).ToJson());

    public static JsonElement.ArrayEnumerator Each(JsonDocument scene, string list) =>
        scene.RootElement.GetProperty(list).EnumerateArray();

    public static IEnumerable<string> Ids(JsonDocument scene, string list) =>
        Each(scene, list).Select(one => one.GetProperty("id").GetString()!);

    public static ImmutableArray<string> Strings(JsonElement list) =>
        [.. list.EnumerateArray().Select(one => one.GetString()!)];
}
