using System.Globalization;

namespace Reflexology;

/// <summary>Checks that what assertions name is there, when all zones are read.</summary>
internal sealed class AssertionTargetCheck(
    FileProblems problems, ReferenceFoot foot, FootMapFile.ZoneEntry[] zones, Func<string, Aspect, Polygon?> shape)
{
    private readonly ILookup<string, FootMapFile.ZoneEntry> _byName = zones.ToLookup(NameOf);
    private readonly Dictionary<string, SuggestedNames> _suggested = [];

    /// <summary>
    /// Notes the names that stand for nothing, or for something an assertion of that kind cannot be about.
    /// </summary>
    public void Check()
    {
        var targets = Enum.GetValues<Aspect>().ToDictionary(
            aspect => aspect.ToWord(),
            aspect => new LocationTargets(foot[Foot.Right, aspect], id => shape(id, aspect)));
        for (int zone = 0; zone < zones.Length; zone++)
        {
            for (int i = 0; i < (zones[zone].Assertions?.Length ?? 0); i++)
            {
                FootMapFile.AssertionEntry entry = zones[zone].Assertions![i];
                if (EnumWord.Parse<AssertionKind>(entry.Is) is { } kind
                    && targets.TryGetValue(entry.On, out LocationTargets? view))
                    Check($"zones[{zone}].assertions[{i}]", zones[zone], entry, kind, view);
            }
        }
    }

    private void Check(
        string path,
        FootMapFile.ZoneEntry zone,
        FootMapFile.AssertionEntry entry,
        AssertionKind kind,
        LocationTargets view)
    {
        AssertionRule rule = AssertionRule.Of(kind);
        bool hasNoDirection = rule.IsDirection && ViewDirection.Of(view.Drawing.Aspect, kind) is null;
        if (hasNoDirection || (kind == AssertionKind.InRays && !view.HasRays))
        {
            problems.Add(MapRule.InvalidValue, $"{path}.is", $"'{entry.Is}' on the {entry.On} view",
                "a statement that this view can show", zone.Id);
        }

        for (int i = 0; i < (entry.Of?.Length ?? 0); i++)
        {
            string name = entry.Of![i], at = $"{path}.of[{i}]";
            switch (rule.Names)
            {
                case AssertionNames.Rays when !IsRay(name):
                    problems.Add(MapRule.InvalidValue, at, name.Quoted(), "a ray, 1 to 5", zone.Id);
                    break;
                case AssertionNames.Foot:
                    FileChecks.Word<Foot>(problems, at, name, zone.Id);
                    break;
                case AssertionNames.Targets when view.KindOf(name) is null:
                    AddUnknown(at, zone, entry, name, view);
                    break;
                case AssertionNames.Targets when !rule.Targets.HasFlag(view.KindOf(name)!.Value):
                    problems.Add(MapRule.InvalidValue, at, $"{name.Quoted()}, which '{entry.Is}' cannot be about",
                        $"one of {rule.Targets.ToWord()}", zone.Id);
                    break;
            }
        }

        CheckFeet(path, zone, entry);
    }

    private void AddUnknown(
        string at, FootMapFile.ZoneEntry zone, FootMapFile.AssertionEntry entry, string name, LocationTargets view)
    {
        // A zone with a shape that cannot be read is noted where the shape stands.
        FootMapFile.ZoneEntry? other = _byName[name].FirstOrDefault();
        if (other is not null && IsDrawn(other))
            return;
        string? nearest = other is null && problems.Lists(MapRule.UnknownReference) ? Suggested().Nearest(name) : null;
        string found = other is null ? name.Quoted() : $"{name.Quoted()}, which has no shape there";
        problems.Add(MapRule.UnknownReference, at, found,
            $"a region, bone, guide line, landmark, border or zone of the {entry.On} view", zone.Id,
            nearest is null ? null : $"Did you mean '{nearest}'?");

        SuggestedNames Suggested()
        {
            if (!_suggested.TryGetValue(entry.On, out SuggestedNames? known))
                _suggested[entry.On] = known = new(view.Names.Concat(zones.Where(IsDrawn).Select(NameOf)));
            return known;
        }

        bool IsDrawn(FootMapFile.ZoneEntry each) =>
            each.Shapes.All().Concat(each.LeftShapes?.All() ?? []).Any(shape => shape.Aspect.ToWord() == entry.On);
    }

    private static bool IsRay(string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int ray) && ray is >= 1 and <= 5;

    private static string NameOf(FootMapFile.ZoneEntry zone) => LocationTargets.ZonePrefix + zone.Id;

    // A zone is compared with others on a foot on which all of them lie.
    private void CheckFeet(string path, FootMapFile.ZoneEntry zone, FootMapFile.AssertionEntry entry)
    {
        List<string> feet = [entry.Foot ?? zone.Feet];
        foreach (string name in entry.Of ?? [])
            feet.AddRange(_byName[name].Select(other => other.Feet));
        if (feet.Contains("left") && feet.Contains("right"))
        {
            problems.Add(MapRule.InvalidValue, $"{path}.of", "zones that lie on no foot together",
                "zones on a foot of this one; make it two assertions", zone.Id);
        }
    }
}
