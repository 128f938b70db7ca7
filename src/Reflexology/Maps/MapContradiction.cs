using System.Collections.Immutable;

namespace Reflexology;

/// <summary>What one map says on a topic on which maps contradict each other, such as the place of the heart.</summary>
/// <param name="Id">Kebab-case id of the topic, the same in every map that says something on it.</param>
/// <param name="Topic">The topic in each language.</param>
/// <param name="Says">What this map says, in each language.</param>
/// <param name="BodyAreas">The body areas concerned; empty where it is about the whole map.</param>
/// <param name="Zones">The zones of this map concerned; empty where it is about the whole map, or has none.</param>
public sealed record MapContradiction(
    string Id, LocalizedText Topic, LocalizedText Says, ImmutableArray<BodyArea> BodyAreas, ImmutableArray<Zone> Zones);
