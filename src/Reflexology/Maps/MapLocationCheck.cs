using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// Checks the assertions of a map's zones. Everything is measured on the right foot's views, where shapes are drawn.
/// Safe to use from several threads.
/// </summary>
internal sealed class MapLocationCheck(FootMap map)
{
    // By foot and aspect.
    private readonly LocationTargets?[] _targets = new LocationTargets[2 * ViewId.AspectCount];

    public ImmutableArray<AssertionResult> Check(Zone zone) => [.. Check(zone, StepBudget.Unlimited)];

    /// <summary>Checks the assertions of a zone, one after the other as they are asked for.</summary>
    public IEnumerable<AssertionResult> Check(Zone zone, StepBudget budget)
    {
        // What is measured of the shape serves all assertions about it.
        Dictionary<(Foot, Aspect), LocationCheck> checks = [];
        return from assertion in zone.Assertions
               from foot in FeetOf(zone, assertion)
               select Check(assertion, foot);

        AssertionResult Check(ZoneAssertion assertion, Foot foot)
        {
            Aspect aspect = assertion.Aspect;
            if (!checks.TryGetValue((foot, aspect), out LocationCheck? check))
            {
                check = new LocationCheck(Shape(foot, aspect, zone.Id)!, zone.Feet, Targets(foot, aspect), budget);
                checks[(foot, aspect)] = check;
            }

            (bool holds, string measured) = check.Check(assertion);
            return new AssertionResult(assertion, foot, holds, measured);
        }
    }

    // Both feet only where something about the left one is drawn differently.
    private IEnumerable<Foot> FeetOf(Zone zone, ZoneAssertion assertion)
    {
        List<Zone> concerned = [zone, .. OtherZones(assertion).Select(map.ZoneWithId)];
        Foot[] feet = Array.FindAll([Foot.Right, Foot.Left], HasAll);
        return concerned.Exists(each => each.LeftShapes.ContainsKey(assertion.Aspect)) ? feet : feet.Take(1);

        bool HasAll(Foot foot) => (assertion.Foot ?? foot) == foot && concerned.TrueForAll(each => each.IsOn(foot));
    }

    private LocationTargets Targets(Foot foot, Aspect aspect) => LazyInitializer.EnsureInitialized(
        ref _targets[((int)foot * ViewId.AspectCount) + (int)aspect],
        () => new LocationTargets(map[Foot.Right, aspect].Drawing, id => Shape(foot, aspect, id)));

    // On the right foot's view, where the shapes of both feet are drawn.
    private Polygon? Shape(Foot foot, Aspect aspect, string zoneId) =>
        map.TryGetZone(zoneId, out Zone? zone) ? zone.ShapeOn(foot, aspect)?.Polygon : null;

    private static IEnumerable<string> OtherZones(ZoneAssertion assertion) => assertion.Targets
        .Where(name => name.StartsWith(LocationTargets.ZonePrefix, StringComparison.Ordinal))
        .Select(name => name[LocationTargets.ZonePrefix.Length..]);
}
