using System.Collections.Immutable;

namespace Reflexology;

/// <summary>Reads the assertions of zones; what they name is checked by <see cref="AssertionTargetCheck"/>.</summary>
internal static class AssertionReader
{
    /// <summary>Notes where a zone, or the file, has more assertions than the format allows.</summary>
    public static void CheckCounts(FileProblems problems, FootMapFile.ZoneEntry[] zones)
    {
        int all = 0;
        for (int i = 0; i < zones.Length; i++)
        {
            int count = zones[i].Assertions?.Length ?? 0;
            all += count;
            if (count > FileLimits.ZoneAssertions)
                Add($"zones[{i}].assertions", count, $"{FileLimits.ZoneAssertions} assertions of a zone");
        }

        if (all > FileLimits.FileAssertions)
            Add("zones", all, FormattableString.Invariant($"{FileLimits.FileAssertions:N0} assertions in a file"));

        void Add(string path, int count, string most) => problems.Add(
            MapRule.TooLarge, path, FormattableString.Invariant($"{count:N0}"), $"at most {most}");
    }

    /// <summary>Notes the assertions of one zone that are wrong in themselves.</summary>
    public static void Check(FileProblems problems, string zonePath, FootMapFile.ZoneEntry zone)
    {
        FootMapFile.AssertionEntry[] entries = zone.Assertions ?? [];
        for (int i = 0; i < entries.Length; i++)
        {
            string path = $"{zonePath}.assertions[{i}]";
            FootMapFile.AssertionEntry entry = entries[i];
            Aspect? aspect = FileChecks.Word<Aspect>(problems, $"{path}.on", entry.On, zone.Id);
            AssertionKind? kind = FileChecks.Word<AssertionKind>(problems, $"{path}.is", entry.Is, zone.Id);
            Foot? side = entry.Foot is null
                ? null
                : FileChecks.Word<Foot>(problems, $"{path}.foot", entry.Foot, zone.Id);
            if (aspect is null || kind is null)
                continue;
            if (zone.Shapes.PathData(aspect.Value) is null)
            {
                problems.Add(MapRule.InvalidValue, $"{path}.on", $"{entry.On.Quoted()}, where the zone has no shape",
                    "an aspect with a shape of the zone", zone.Id);
            }

            if (side is { } only && zone.Feet != "both" && zone.Feet != only.ToWord())
            {
                problems.Add(MapRule.InvalidValue, $"{path}.foot", $"'{only.ToWord()}', where the zone does not lie",
                    "a foot of the zone", zone.Id);
            }

            CheckMembers(problems, path, entry, AssertionRule.Of(kind.Value), zone.Id);
        }
    }

    /// <summary>The assertions of a zone that has no wrong ones.</summary>
    public static ImmutableArray<ZoneAssertion> Assertions(FootMapFile.ZoneEntry zone)
    {
        FootMapFile.AssertionEntry[] entries = zone.Assertions ?? [];
        var assertions = new ZoneAssertion[entries.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            FootMapFile.AssertionEntry entry = entries[i];
            Aspect aspect = EnumWord.Parse<Aspect>(entry.On)!.Value;
            assertions[i] = new ZoneAssertion(aspect, EnumWord.Parse<AssertionKind>(entry.Is)!.Value)
            {
                Foot = entry.Foot is null ? null : EnumWord.Parse<Foot>(entry.Foot),
                Targets = [.. entry.Of ?? []],
                AtLeast = entry.AtLeast,
                AtMost = entry.AtMost,
                Count = entry.Count,
            };
        }

        return [.. assertions];
    }

    private static void CheckMembers(
        FileProblems problems, string path, FootMapFile.AssertionEntry entry, AssertionRule rule, string zoneId)
    {
        int names = entry.Of?.Length ?? 0;
        if (names < rule.Least || names > rule.Most)
        {
            string range = rule.Most == int.MaxValue ? $"at least {rule.Least}" : $"{rule.Least} to {rule.Most}";
            string expected = rule.Most == rule.Least ? $"{rule.Most}" : range;
            problems.Add(MapRule.InvalidValue, entry.Of is null ? path : $"{path}.of", $"{names} names in 'of'",
                $"{expected} for '{entry.Is}'", zoneId);
        }

        bool needsAtMost = rule.NeedsAtMost || (rule.NeedsALimit && entry.AtLeast is null);
        Limit("atLeast", entry.AtLeast is not null, rule.NeedsALimit, isNeeded: false);
        Limit("atMost", entry.AtMost is not null, rule.NeedsALimit || rule.NeedsAtMost, needsAtMost);
        Limit("count", entry.Count is not null, rule.NeedsCount, rule.NeedsCount);

        void Limit(string member, bool isThere, bool isTaken, bool isNeeded)
        {
            if (isThere && !isTaken)
            {
                problems.Add(MapRule.UnknownMember, $"{path}.{member}", $"'{member}'",
                    $"no such limit for '{entry.Is}'", zoneId);
            }

            if (!isThere && isNeeded)
                problems.Add(MapRule.MissingMember, path, $"no '{member}'", $"'{member}' for '{entry.Is}'", zoneId);
        }
    }
}
