using System.Collections.Immutable;

namespace Reflexology;

/// <summary>The problems of one file: of each rule so many in full, and the number of the others.</summary>
internal sealed class ProblemList
{
    /// <summary>The most problems of one rule that are listed; nobody reads more of a kind.</summary>
    public const int MostOfARule = 100;

    private readonly List<MapProblem> _listed = [];
    private readonly Dictionary<MapRule, int> _counts = [];

    public bool Any => _counts.Count > 0;

    /// <summary>
    /// The listed problems in the order of their place; the last one of a rule holds the number of further ones.
    /// </summary>
    public ImmutableArray<MapProblem> InOrder()
    {
        MapProblem[] ordered = [.. _listed.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];
        foreach ((MapRule rule, int count) in _counts)
        {
            if (count <= MostOfARule)
                continue;
            int last = Array.FindLastIndex(ordered, problem => problem.Rule == rule);
            ordered[last] = ordered[last] with { More = count - MostOfARule };
        }

        return [.. ordered];
    }

    /// <summary>
    /// True if a further problem of a rule is listed; one that is not needs neither a place nor a text.
    /// </summary>
    public bool Lists(MapRule rule) => _counts.GetValueOrDefault(rule) < MostOfARule;

    /// <summary>True if there is a problem of a rule.</summary>
    public bool Has(MapRule rule) => _counts.ContainsKey(rule);

    /// <summary>Adds a problem; where there are enough of its rule it is counted only.</summary>
    public void Add(MapProblem problem)
    {
        if (Lists(problem.Rule))
            _listed.Add(problem);
        Count(problem.Rule);
    }

    /// <summary>Counts a problem of a rule of which no more are listed.</summary>
    public void Count(MapRule rule) => _counts[rule] = _counts.GetValueOrDefault(rule) + 1;

    /// <summary>Forgets all problems but those of a rule.</summary>
    public void KeepOnly(MapRule rule)
    {
        _listed.RemoveAll(problem => problem.Rule != rule);
        foreach (MapRule other in _counts.Keys.Where(other => other != rule).ToArray())
            _counts.Remove(other);
    }

    /// <summary>Forgets all problems.</summary>
    public void Clear()
    {
        _listed.Clear();
        _counts.Clear();
    }
}
