using System.Text.Json;

namespace Reflexology.Drawing;

/// <summary>Texts by language.</summary>
internal static class SceneTexts
{
    // Texts of a document, not of a map in it.
    private static readonly string[] OfDocuments =
        ["languageName", "heading", "dark", "searchHint", "withoutScripts", "empty", "found", "about", "zoomed"];

    // Texts of other groups, by their key here.
    private static readonly (string Key, string Group, string Name)[] OfOthers =
    [
        ("notice", "diagram", "notice"),
        ("bodyLeft", "diagram", "bodyLeft"), ("bodyRight", "diagram", "bodyRight"),
        .. new[]
        {
            "noZoneThere", "noZoneFor", "mapLabel", "comparisonLabel", "sideBySide", "laidOver", "showLabel", "guides",
            "weak", "zoomLabel", "byRegion", "bySystem", "otherAreas", "onOtherMaps", "differences", "noLonger",
        }.Select(name => (name, "viewer", name)),
        .. new[]
        {
            "apart", "apartUpTo", "samePlace", "onOtherViews", "original", "millimetres", "changes", "noChange",
            "change.added", "change.removed", "change.moved", "change.on-other-views", "change.renamed",
        }.Select(name => (name, "diagram", name)),
        ("themeLight", "theme", "light"), ("themeDark", "theme", "dark"),
        ("themeHighContrast", "theme", "highContrast"),
    ];

    /// <summary>The fixed texts of a page by language and key.</summary>
    public static Dictionary<string, Dictionary<string, JsonElement>> All() =>
        Languages.All.ToDictionary(language => language, In);

    /// <summary>
    /// A text in the languages of pages, as far as there are texts; in English always, if need be another language's.
    /// </summary>
    public static Dictionary<string, string> Of(LocalizedText text)
    {
        Dictionary<string, string> texts = new() { [Languages.Default] = text[Languages.Default] };
        foreach ((string language, string own) in text.All.Where(each => Languages.All.Contains(each.Key)))
            texts[language] = own;
        return texts;
    }

    private static Dictionary<string, JsonElement> In(string language)
    {
        Dictionary<string, JsonElement> texts =
            OfOthers.ToDictionary(text => text.Key, text => Group(text.Group).GetProperty(text.Name));
        foreach (ViewId view in ViewId.All)
        {
            string caption = new DiagramTexts(language).Caption(view.Foot, view.Aspect);
            texts[$"caption.{view}"] = JsonSerializer.SerializeToElement(caption, SceneFileContext.Short.String);
        }

        foreach (JsonProperty text in Group("page").EnumerateObject().Concat(Group("map").EnumerateObject()))
        {
            // Answers are sentences of the areas already.
            if (!OfDocuments.Contains(text.Name) && !text.Name.StartsWith("answer.", StringComparison.Ordinal))
                texts[text.Name] = text.Value;
        }

        return texts;

        JsonElement Group(string name) => new TextGroup(language, name).Json;
    }

    private sealed class TextGroup(string language, string name) : FixedTexts(language, name);
}
