using System.Text.Json.Nodes;

namespace Reflexology.Drawing.Tests;

/// <summary>A map whose texts would run a script if any of them were read as markup.</summary>
internal static class HostileMap
{
    public const string Name = "</script></title><img src=x onerror=alert(1)>\"'{{script}}";

    public static FootMap Load() => FootMap.Parse(Json(), "hostile.json");

    /// <summary>The file of the map.</summary>
    public static byte[] Json()
    {
        string file = Path.Combine(AppContext.BaseDirectory, "maps", "basic.json");
        JsonNode map = JsonNode.Parse(File.ReadAllBytes(file))!;
        Fill(map["names"]!);
        Fill(map["tradition"]!);
        foreach (JsonNode? zone in map["zones"]!.AsArray())
        {
            Fill(zone!["names"]!);
            zone["location"] = Name;
            zone["agreement"]!["note"] = Name;
        }

        map["sources"]![0]!["title"] = Name;
        return System.Text.Encoding.UTF8.GetBytes(map.ToJsonString());
    }

    private static void Fill(JsonNode texts)
    {
        foreach (string language in Languages.All)
            texts[language] = Name;
    }
}
