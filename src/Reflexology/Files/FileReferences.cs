using System.Collections.Immutable;

namespace Reflexology;

/// <summary>Follows the ids by which one part of a file points at another.</summary>
internal static class FileReferences
{
    /// <summary>What the ids stand for; those that stand for nothing are noted, with a near one that was perhaps meant.</summary>
    /// <param name="problems">Where problems go.</param>
    /// <param name="path">The JSON path of the list.</param>
    /// <param name="ids">The ids.</param>
    /// <param name="kind">What they stand for, in messages: <c>body area</c>.</param>
    /// <param name="find">What an id stands for, or null.</param>
    /// <param name="suggest">The id nearest to a wrong one, or null.</param>
    /// <param name="zoneId">The zone the list belongs to.</param>
    public static ImmutableArray<T> Read<T>(
        FileProblems problems, string path, string[] ids, string kind, Func<string, T?> find, Func<string, string?> suggest, string? zoneId = null)
        where T : class
    {
        List<T> found = [];
        for (int i = 0; i < ids.Length; i++)
        {
            if (ids.AsSpan(0, i).Contains(ids[i]))
                problems.Add(MapRule.DuplicateId, $"{path}[{i}]", $"'{ids[i]}' a second time", "each id once", zoneId);
            if (find(ids[i]) is { } target)
            {
                found.Add(target);
                continue;
            }

            string? nearest = suggest(ids[i]);
            problems.Add(MapRule.UnknownReference, $"{path}[{i}]", $"'{ids[i]}'", $"the id of a {kind}", zoneId,
                nearest is null ? null : $"Did you mean '{nearest}'?");
        }

        return [.. found];
    }

    /// <summary>As <see cref="Read"/>, for a list that must not be empty.</summary>
    public static ImmutableArray<T> ReadSome<T>(
        FileProblems problems, string path, string[] ids, string kind, Func<string, T?> find, Func<string, string?> suggest, string zoneId)
        where T : class
    {
        if (ids.Length == 0)
            problems.Add(MapRule.MissingMember, path, "an empty list", $"at least one {kind}", zoneId);
        return Read(problems, path, ids, kind, find, suggest, zoneId);
    }
}
