namespace Reflexology.Authoring;

/// <summary>An assertion that does not hold.</summary>
/// <param name="Zone">The zone it is about.</param>
/// <param name="Result">The result of its check.</param>
internal sealed record FailedAssertion(Zone Zone, AssertionResult Result)
{
    /// <summary>The pieces of work that find those of a map: one for each zone, in the order of the file.</summary>
    public static IEnumerable<Func<StepBudget, IEnumerable<FailedAssertion>>> Pieces(FootMap map)
    {
        var check = new MapLocationCheck(map);
        return map.Zones.Where(zone => !zone.Assertions.IsEmpty).Select(Piece);

        Func<StepBudget, IEnumerable<FailedAssertion>> Piece(Zone zone) => budget =>
            check.Check(zone, budget)
                .Where(result => !result.Holds)
                .Select(result => new FailedAssertion(zone, result));
    }
}
