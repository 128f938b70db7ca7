using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// One map's statement on a topic on which maps contradict each other, such as the position of the heart.
/// </summary>
/// <param name="Id">The kebab-case id of the topic, the same in every map that has a statement on it.</param>
/// <param name="Topic">The topic in each language.</param>
/// <param name="Says">The statement of this map, in each language.</param>
/// <param name="BodyAreas">The body areas concerned; empty where it is about the whole map.</param>
/// <param name="Zones">The zones of this map concerned; empty where it is about the whole map, or has none.</param>
public sealed record MapContradiction(
    string Id, LocalizedText Topic, LocalizedText Says, ImmutableArray<BodyArea> BodyAreas, ImmutableArray<Zone> Zones);

/// <summary>The contradicting statements of two maps on one topic.</summary>
/// <param name="Here">The statement of the map that was asked.</param>
/// <param name="There">The statement of the other map.</param>
public readonly record struct MapDifference(MapContradiction Here, MapContradiction There);
