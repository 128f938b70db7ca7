using System.Collections.Immutable;

namespace Reflexology;

/// <summary>Resolves the ids by which one part of a file refers to another.</summary>
internal static class FileReferences
{
    /// <summary>Resolves ids; reports each unknown id, with the closest known one as a suggestion.</summary>
    /// <param name="problems">The problems of the file.</param>
    /// <param name="path">The JSON path of the list.</param>
    /// <param name="ids">The ids.</param>
    /// <param name="kind">The kind of thing they name, in messages: <c>body area</c>.</param>
    /// <param name="find">The thing with an id, or null.</param>
    /// <param name="suggest">The id nearest to a wrong one, or null.</param>
    /// <param name="zoneId">The zone the list belongs to.</param>
    public static ImmutableArray<T> Read<T>(
        FileProblems problems,
        string path,
        string[] ids,
        string kind,
        Func<string, T?> find,
        Func<string, string?> suggest,
        string? zoneId = null)
        where T : class
    {
        List<T> found = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < ids.Length; i++)
        {
            if (!seen.Add(ids[i]))
            {
                problems.Add(
                    MapRule.DuplicateId, $"{path}[{i}]", $"{ids[i].Quoted()} a second time", "each id once", zoneId);
            }

            if (find(ids[i]) is { } target)
            {
                found.Add(target);
                continue;
            }

            string? nearest = problems.Lists(MapRule.UnknownReference) ? suggest(ids[i]) : null;
            problems.Add(MapRule.UnknownReference, $"{path}[{i}]", ids[i].Quoted(), $"the id of a {kind}", zoneId,
                nearest is null ? null : $"Did you mean '{nearest}'?");
        }

        return [.. found];
    }

    /// <summary>As <see cref="Read"/>, for a list that must not be empty.</summary>
    public static ImmutableArray<T> ReadSome<T>(
        FileProblems problems,
        string path,
        string[] ids,
        string kind,
        Func<string, T?> find,
        Func<string, string?> suggest,
        string zoneId)
        where T : class
    {
        if (ids.Length == 0)
            problems.Add(MapRule.MissingMember, path, "an empty list", $"at least one {kind}", zoneId);
        return Read(problems, path, ids, kind, find, suggest, zoneId);
    }
}
