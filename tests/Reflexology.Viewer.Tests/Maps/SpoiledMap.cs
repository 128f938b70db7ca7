using System.Text;
using System.Text.Json;

namespace Reflexology.Viewer.Tests;

/// <summary>The shipped Chinese map, spoiled in one place.</summary>
internal static class SpoiledMap
{
    /// <summary>The map without a shown.</summary>
    public static string Text { get; } = File.ReadAllText(PathTo("chinese"));

    /// <summary>The file of a shipped map.</summary>
    public static string PathTo(string id) => Path.Combine(AppContext.BaseDirectory, "maps", $"{id}.json");

    /// <summary>The text with one passage, which must stand in it exactly once, replaced.</summary>
    public static string With(string passage, string replacement)
    {
        string[] parts = Text.Split(passage);
        Assert.That(parts, Has.Length.EqualTo(2), $"'{passage}' must stand in the map exactly once");
        return string.Join(replacement, parts);
    }

    /// <summary>The text with another shape of a zone on the sole.</summary>
    public static string WithSole(string zone, string pathData) => With(SoleOf(zone), pathData);

    /// <summary>The shape of a zone on the sole.</summary>
    public static string SoleOf(string zone)
    {
        using JsonDocument map = JsonDocument.Parse(Text);
        return map.RootElement.GetProperty("zones")
            .EnumerateArray()
            .Single(each => each.GetProperty("id").GetString() == zone)
            .GetProperty("shapes").GetProperty("plantar").GetString()!;
    }

    /// <summary>What opening a text gives.</summary>
    public static OpenResult Open(string text) => new MapStore().Open("map.json", Encoding.UTF8.GetBytes(text));

    /// <summary>The only problem of a text.</summary>
    public static ShownProblem OnlyProblem(string text)
    {
        OpenResult opened = Open(text);
        Assert.That((opened.Map, opened.ProblemCount), Is.EqualTo(((ViewerMap?)null, 1)));
        return opened.Problems.Single();
    }
}
