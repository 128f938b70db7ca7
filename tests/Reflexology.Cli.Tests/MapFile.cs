using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reflexology.Cli.Tests;

/// <summary>Map files for the tests, each made from the shipped maps/basic.json.</summary>
internal static class MapFile
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>The text of the shipped file, which lies beside the program.</summary>
    public static string Basic { get; } = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "maps", "basic.json"));

    /// <summary>The shipped file with one change.</summary>
    public static string Changed(Action<JsonNode> change)
    {
        JsonNode map = JsonNode.Parse(Basic)!;
        change(map);
        return map.ToJsonString(Indented);
    }

    /// <summary>
    /// The shipped file with one change and without what would hold it to its zones: assertions and contradictions.
    /// </summary>
    public static string Free(Action<JsonNode> change) => Changed(map =>
    {
        map.AsObject().Remove("contradictions");
        foreach (JsonNode? zone in map["zones"]!.AsArray())
            zone!.AsObject().Remove("assertions");
        change(map);
    });

    /// <summary>The assertion of a zone on another one.</summary>
    public static JsonObject Assertion(string aspect, string statement, string zone) =>
        new() { ["on"] = aspect, ["is"] = statement, ["of"] = new JsonArray(zone) };

    /// <summary>The shipped file with another shape of the first zone on the sole.</summary>
    public static string WithShape(string pathData) =>
        Changed(map => map["zones"]![0]!["shapes"]!["plantar"] = pathData);

    /// <summary>The shipped file with one text replaced, which must be there.</summary>
    public static string Replaced(string old, string text)
    {
        int at = Basic.IndexOf(old, StringComparison.Ordinal);
        Assert.That(at, Is.GreaterThanOrEqualTo(0), $"'{old}' in basic.json");
        return Basic[..at] + text + Basic[(at + old.Length)..];
    }
}
