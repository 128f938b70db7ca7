namespace Reflexology.Tests;

/// <summary>Texts, and names of members, that the patterns of the schemas must refuse.</summary>
internal static class RefusedTexts
{
    private static readonly string[] NoIds =
    [
        "", " ", "Heart", "heart ", "upper_lung", "upper--lung", "-heart", "heart-", "сердце", "zone heart",
    ];

    private static readonly string[] NoTargets = [.. NoIds, "zone:", "zone:Heart", "area:heart", "zone:zone:heart"];
    private static readonly string[] SoleBorders = ["medial-border", "lateral-border"];
    private static readonly string[] SideBorders = ["lower-border", "upper-border", "front-border", "back-border"];
    private static readonly string[] AllBorders = ["silhouette", .. SoleBorders, .. SideBorders];
    private static readonly string[] NoPaths =
        ["", " ", "L1 1", "0 0", "M0 0 A5 5 0 0 1 9 9 Z", "M0 0 L1;1 Z", "M0 0 L1 1 Z!"];

    private static readonly string[] NoLanguages = ["", "e", "EN", "en-GB", "german", "e1"];

    private static readonly Dictionary<string, string[]> ByPlace = new()
    {
        ["#/definitions/id"] = NoIds,
        ["#/definitions/text"] = ["", " ", "\t\n", "a\u0007", "\u009b", "\ufffe"],
        ["#/definitions/path"] = NoPaths,
        ["#/definitions/closedPath"] = [.. NoPaths, "M20 100 L60 100 L60 120"],
        ["#/definitions/texts"] = NoLanguages,
        ["#/definitions/source/properties/language"] = NoLanguages,
        ["#/definitions/source/properties/isbn"] = ["", "0-306-40615", "0-306-40615-2-1", "X-306-40615-2",
            "ISBN 0306406152"],
        ["#/definitions/view/properties/landmarks"] = NoIds,
        ["#/definitions/wordsByLanguage"] = NoLanguages,
        ["#/definitions/area/properties/uberon/items"] = ["", "UBERON:948", "UBERON:00009480", "uberon:0000948",
            "FMA:0000948", "UBERON:0000948 "],
        ["#/definitions/area/properties/fma/items"] = ["", "FMA:", "fma:7088", "FMA7088", "UBERON:7088", "FMA:70a"],
        ["#/definitions/areaTarget"] = [.. NoTargets, .. AllBorders],
        ["#/definitions/placeTarget"] = [.. NoTargets, .. AllBorders],
        ["#/definitions/landmarkTarget"] = [.. NoTargets, .. AllBorders, "zone:heart"],
        ["#/definitions/flatTarget"] = [.. NoTargets, .. SideBorders],
        ["#/definitions/sideTarget"] = [.. NoTargets, .. SoleBorders],
    };

    /// <summary>Texts that the pattern at a place must refuse; none if the place is not known.</summary>
    public static string[] Of(string place) => ByPlace.GetValueOrDefault(place) ?? [];
}
