namespace Reflexology;

/// <summary>A body area that a search found.</summary>
/// <param name="Area">The area.</param>
/// <param name="Name">The name, synonym, Latin term or id that matched.</param>
/// <param name="Language">The language of that name; <c>la</c> for Latin, empty for the id.</param>
/// <param name="Quality">How well it matched.</param>
public readonly record struct BodyAreaHit(BodyArea Area, string Name, string Language, MatchQuality Quality);
