using System.Collections.Immutable;
using Reflexology;

namespace BlazorMap;

/// <summary>The maps of the page, read once and shared by all visitors.</summary>
internal sealed record OfferedMaps(ImmutableArray<FootMap> All);
