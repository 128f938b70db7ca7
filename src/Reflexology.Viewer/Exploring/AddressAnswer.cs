using System.Collections.Immutable;

namespace Reflexology.Viewer;

/// <summary>What an address says.</summary>
/// <param name="State">The state, as far as it was understood.</param>
/// <param name="Unknown">Words that name no body area.</param>
/// <param name="LostMap">The id of a visitor's map that is no longer open; null when all are there.</param>
internal sealed record AddressAnswer(ExplorerState State, ImmutableArray<UnknownArea> Unknown, string? LostMap);
