using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// Checks the assertions of a map's zones. Everything is measured on the right foot's views, where shapes are drawn.
/// </summary>
internal sealed class MapLocationCheck(FootMap map, StepBudget? budget = null)
{
    private readonly Dictionary<(Foot, Aspect), LocationTargets> _targets = [];

    public ImmutableArray<AssertionResult> Check(Zone zone)
    {
        // What is measured of the shape serves all assertions about it.
        Dictionary<(Foot, Aspect), LocationCheck> checks = [];
        return
        [
            .. from assertion in zone.Assertions
               from foot in FeetOf(zone, assertion)
               select Check(assertion, foot),
        ];

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

    private LocationTargets Targets(Foot foot, Aspect aspect)
    {
        if (!_targets.TryGetValue((foot, aspect), out LocationTargets? targets))
        {
            targets = new LocationTargets(map[Foot.Right, aspect].Drawing, id => Shape(foot, aspect, id));
            _targets[(foot, aspect)] = targets;
        }

        return targets;
    }

    // On the right foot's view, where the shapes of both feet are drawn.
    private Polygon? Shape(Foot foot, Aspect aspect, string zoneId) =>
        map.TryGetZone(zoneId, out Zone? zone) ? zone.ShapeOn(foot, aspect)?.Polygon : null;

    private static IEnumerable<string> OtherZones(ZoneAssertion assertion) => assertion.Targets
        .Where(name => name.StartsWith(LocationTargets.ZonePrefix, StringComparison.Ordinal))
        .Select(name => name[LocationTargets.ZonePrefix.Length..]);
}
