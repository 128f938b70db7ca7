namespace Reflexology.Cli;

/// <summary>The answer of <c>check --json</c>.</summary>
/// <param name="Map">The id of the map.</param>
/// <param name="Assertions">The assertions checked, zone by zone in drawing order.</param>
internal sealed record CheckAnswer(string Map, AssertionEntry[] Assertions);

/// <summary>One assertion and what the check found.</summary>
internal sealed record AssertionEntry(string Zone, string Foot, string Assertion, bool Holds, string Measured)
{
    public static AssertionEntry Of(Zone zone, AssertionResult result) =>
        new(zone.Id, result.Foot.ToWord(), $"{result.Assertion}", result.Holds, result.Measured);
}
