namespace Reflexology.Cli;

/// <summary>The answer of <c>check --json</c>.</summary>
/// <param name="Map">The id of the map.</param>
/// <param name="Assertions">The assertions checked, zone by zone in drawing order.</param>
internal sealed record CheckAnswer(string Map, AssertionEntry[] Assertions);

/// <summary>The answer of <c>check --weak --json</c>.</summary>
/// <param name="Map">The id of the map.</param>
/// <param name="Zones">The zones whose place rests on one text or on charts alone, in drawing order.</param>
internal sealed record WeakAnswer(string Map, WeakEntry[] Zones);

/// <summary>A zone whose place few sources support.</summary>
internal sealed record WeakEntry(string Id, string Grade, OrderedDictionary<string, string> Note, string[] Sources)
{
    public static WeakEntry Of(Zone zone) => new(
        zone.Id, zone.Agreement.Grade.ToWord(), JsonNames.Of(zone.Agreement.Note),
        [.. zone.Sources.Select(source => source.Id)]);
}

/// <summary>One assertion and what the check found.</summary>
internal sealed record AssertionEntry(string Zone, string Foot, string Assertion, bool Holds, string Measured)
{
    public static AssertionEntry Of(Zone zone, AssertionResult result) =>
        new(zone.Id, result.Foot.ToWord(), $"{result.Assertion}", result.Holds, result.Measured);
}
