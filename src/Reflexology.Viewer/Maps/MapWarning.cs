using System.Collections.Immutable;

namespace Reflexology.Viewer;

/// <summary>What a map says about the place of a zone and its shape does not keep. Such a map opens all the same.</summary>
/// <param name="ZoneId">The zone.</param>
/// <param name="Assertion">What the map says, as the command line prints it.</param>
/// <param name="Measured">What was measured instead.</param>
public sealed record MapWarning(string ZoneId, string Assertion, string Measured)
{
    /// <summary>How many warnings of one map are looked for.</summary>
    public const int Most = 50;

    /// <summary>The first warnings of a map, zone by zone, at most <see cref="Most"/>.</summary>
    /// <remarks>Cost: a few milliseconds an assertion, a second for a map of hundreds.</remarks>
    /// <exception cref="OperationCanceledException">They are no longer wanted.</exception>
    public static ImmutableArray<MapWarning> In(FootMap map, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(map);
        return [.. map.Zones.SelectMany(Of).Take(Most)];

        IEnumerable<MapWarning> Of(Zone zone)
        {
            cancel.ThrowIfCancellationRequested();
            return map.CheckLocation(zone).Where(result => !result.Holds).Select(result => new MapWarning(zone.Id, $"{result.Assertion}", result.Measured));
        }
    }
}
