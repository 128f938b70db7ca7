using System.Collections.Immutable;

namespace Reflexology;

/// <summary>Checks the assertions of a map's zones. Everything is measured on the right foot's views, where shapes are drawn.</summary>
internal sealed class MapLocationCheck(FootMap map)
{
    private readonly Dictionary<(Foot, Aspect), LocationTargets> _targets = [];

    public ImmutableArray<AssertionResult> Check(Zone zone) => [.. zone.Assertions.SelectMany(assertion => Check(zone, assertion))];

    private IEnumerable<AssertionResult> Check(Zone zone, ZoneAssertion assertion)
    {
        foreach (Foot foot in FeetOf(zone, assertion))
        {
            var check = new LocationCheck(Shape(foot, assertion.Aspect, zone.Id)!, zone.Feet, Targets(foot, assertion.Aspect));
            (bool holds, string measured) = check.Check(assertion);
            yield return new AssertionResult(assertion, foot, holds, measured);
        }
    }

    // Both feet only where something about the left one is drawn differently.
    private IEnumerable<Foot> FeetOf(Zone zone, ZoneAssertion assertion)
    {
        List<Zone> concerned = [zone, .. OtherZones(assertion).Select(map.ZoneWithId)];
        Foot[] feet = [.. new[] { Foot.Right, Foot.Left }.Where(foot => (assertion.Foot ?? foot) == foot && concerned.TrueForAll(each => each.IsOn(foot)))];
        return concerned.Exists(each => each.LeftShapes.ContainsKey(assertion.Aspect)) ? feet : feet.Take(1);
    }

    private LocationTargets Targets(Foot foot, Aspect aspect)
    {
        if (!_targets.TryGetValue((foot, aspect), out LocationTargets? targets))
            _targets[(foot, aspect)] = targets = new LocationTargets(map[Foot.Right, aspect].Drawing, id => Shape(foot, aspect, id));
        return targets;
    }

    private Polygon? Shape(Foot foot, Aspect aspect, string zoneId)
    {
        FootView view = map[foot, aspect];
        Polygon? shape = view.Shapes.FirstOrDefault(shape => shape.Zone.Id == zoneId)?.Polygon;
        return foot == Foot.Left ? shape?.Mirrored(view.Drawing.Width) : shape;
    }

    /// <summary>The ids of the zones that an assertion names.</summary>
    public static IEnumerable<string> OtherZones(ZoneAssertion assertion) => assertion.Targets
        .Where(name => name.StartsWith(LocationTargets.ZonePrefix, StringComparison.Ordinal))
        .Select(name => name[LocationTargets.ZonePrefix.Length..]);
}
