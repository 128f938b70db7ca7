namespace Reflexology.Cli;

/// <summary>Names, ids and words of the library as JSON has them.</summary>
internal static class JsonNames
{
    /// <summary>A text by language code, the built-in languages first and in their order.</summary>
    public static OrderedDictionary<string, string> Of(LocalizedText names) => new(names.All, StringComparer.Ordinal);

    /// <summary>Synonyms by language code, in the same order.</summary>
    public static OrderedDictionary<string, string[]> Synonyms(BodyArea area) => new(
        area.Synonyms.OrderBy(entry => (uint)Languages.All.IndexOf(entry.Key))
            .Select(entry => KeyValuePair.Create(entry.Key, entry.Value.ToArray())),
        StringComparer.Ordinal);

    /// <summary>Ids of body areas.</summary>
    public static string[] Ids(IEnumerable<BodyArea> areas) => [.. areas.Select(area => area.Id)];

    /// <summary>Ids of zones.</summary>
    public static string[] Ids(IEnumerable<Zone> zones) => [.. zones.Select(zone => zone.Id)];

    /// <summary>The aspects on which a map has zones.</summary>
    public static string[] Aspects(FootMap map) =>
        [.. map.Zones.SelectMany(zone => zone.Aspects).Distinct().Order().Select(EnumWord.ToWord)];
}
