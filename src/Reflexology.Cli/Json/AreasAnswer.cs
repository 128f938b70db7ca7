using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reflexology.Cli;

/// <summary>The answer of <c>areas --json</c>.</summary>
/// <param name="Query">The words searched for, or null.</param>
/// <param name="Areas">The areas, best match first.</param>
internal sealed record AreasAnswer(string? Query, AreaEntry[] Areas);

/// <summary>One body area.</summary>
internal sealed record AreaEntry(
    string Id,
    string Kind,
    OrderedDictionary<string, string> Names,
    OrderedDictionary<string, string[]> Synonyms,
    string[] PartOf,
    AreaMatch? Match)
{
    public static AreaEntry Of(BodyArea area, AreaMatch? match) => new(
        area.Id, area.Kind.ToWord(), JsonNames.Of(area.Names), JsonNames.Synonyms(area), JsonNames.Ids(area.PartOf),
        match);
}

/// <summary>The name by which a search found an area.</summary>
/// <param name="Name">The name that matched.</param>
/// <param name="Language">Its language, <c>la</c> for Latin; null for the id.</param>
/// <param name="Quality">The quality: exact, prefix, word-prefix, inside, similar, similar-word.</param>
/// <param name="IsComplaint">True if the words were a complaint, and the area is the place they speak of.</param>
internal sealed record AreaMatch(string Name, string? Language, string Quality, bool IsComplaint)
{
    [JsonIgnore]
    public bool IsMisspelt => Quality is "similar" or "similar-word";

    public static AreaMatch Of(BodyAreaHit hit) => new(
        hit.Name,
        hit.Language.Length == 0 ? null : hit.Language,
        JsonNamingPolicy.KebabCaseLower.ConvertName($"{hit.Quality}"),
        hit.IsComplaint);
}
