using System.Text.Json;

namespace Reflexology.Drawing;

/// <summary>Texts by language.</summary>
internal static class SceneTexts
{
    // Of the groups that are not for pages alone.
    private static readonly string[] OfViewer =
    [
        "noZoneThere", "mapLabel", "comparisonLabel", "sideBySide", "laidOver", "showLabel", "guides", "zoomLabel",
        "byRegion", "bySystem", "otherAreas", "onOtherMaps", "differences", "noZoneFor", "noLonger",
    ];

    /// <summary>The fixed texts of a page by language and key.</summary>
    public static Dictionary<string, Dictionary<string, JsonElement>> All() =>
        Languages.All.ToDictionary(language => language, In);

    /// <summary>
    /// A text in the languages of pages, as far as there are texts; in English always, if need be another language's.
    /// </summary>
    public static Dictionary<string, string> Of(LocalizedText text)
    {
        Dictionary<string, string> texts = OfEnglish(text[Languages.Default]);
        foreach ((string language, string own) in text.All.Where(each => Languages.All.Contains(each.Key)))
            texts[language] = own;
        return texts;
    }

    /// <summary>A text that there is in English alone.</summary>
    public static Dictionary<string, string> OfEnglish(string text) => new() { [Languages.Default] = text };

    private static Dictionary<string, JsonElement> In(string language)
    {
        var diagram = new DiagramTexts(language);
        Dictionary<string, JsonElement> texts = new() { ["notice"] = Json(diagram.Notice) };
        foreach (ViewId view in ViewId.All)
            texts[$"caption.{view}"] = Json(diagram.Caption(view.Foot, view.Aspect));
        foreach (JsonProperty text in new PageTexts(language).Json.EnumerateObject())
            texts[text.Name] = text.Value;
        foreach (JsonProperty text in new Group(language, "map").Json.EnumerateObject())
            texts[text.Name] = text.Value;
        JsonElement viewer = new Group(language, "viewer").Json, themes = new Group(language, "theme").Json;
        foreach (string name in OfViewer)
            texts[name] = viewer.GetProperty(name);
        foreach (string name in new[] { "light", "dark", "highContrast" })
            texts[$"theme{char.ToUpperInvariant(name[0])}{name[1..]}"] = themes.GetProperty(name);
        return texts;

        static JsonElement Json(string text) => JsonSerializer.SerializeToElement(text, SceneFileContext.Short.String);
    }

    private sealed class Group(string language, string name) : FixedTexts(language, name);
}
