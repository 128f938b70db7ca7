using System.Collections.Immutable;

namespace Reflexology.DuckDb;

/// <summary>The views that a function of places looks into.</summary>
/// <param name="Views">All views of a map, numbered by <see cref="ViewWords"/>.</param>
/// <param name="Zones">How many zones the map has.</param>
/// <param name="Registration">Lays points on the reference foot first; or null.</param>
internal sealed record PlaceViews(ImmutableArray<Lazy<ViewCodes>> Views, int Zones, FootRegistration? Registration)
{
    /// <summary>The number of the view that all rows mean; null where the first two columns name foot and aspect.</summary>
    public int? Only { get; init; }
}
