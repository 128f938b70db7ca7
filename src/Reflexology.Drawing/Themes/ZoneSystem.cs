namespace Reflexology.Drawing;

/// <summary>Finds the organ system of a zone from its body areas.</summary>
internal static class ZoneSystem
{
    /// <summary>
    /// The system that most of the zone's body areas are part of; ties go to the nearest in the atlas, then to the
    /// first listed: the pancreas is digestive before it is endocrine. Null for a zone whose areas are in no system.
    /// </summary>
    public static BodyArea? Find(Zone zone) => zone.BodyAreas
        .SelectMany((area, order) => Systems(area).Select(found => (found.System, found.Steps, Order: order)))
        .GroupBy(found => found.System)
        .OrderByDescending(votes => votes.Count())
        .ThenBy(votes => votes.Min(vote => vote.Steps))
        .ThenBy(votes => votes.Min(vote => vote.Order))
        .FirstOrDefault()?.Key;

    // Breadth first, each whole once: the steps are the fewest there are.
    private static IEnumerable<(BodyArea System, int Steps)> Systems(BodyArea area)
    {
        HashSet<BodyArea> seen = [area];
        List<BodyArea> level = [area];
        for (int steps = 0; level.Count > 0; steps++)
        {
            foreach (BodyArea system in level.Where(whole => whole.Kind == BodyAreaKind.System))
                yield return (system, steps);
            level = [.. level.SelectMany(part => part.PartOf).Where(seen.Add)];
        }
    }
}
