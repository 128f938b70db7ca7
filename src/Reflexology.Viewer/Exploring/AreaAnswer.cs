using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>What one chosen area lights up on one map.</summary>
/// <param name="Area">The area.</param>
/// <param name="On">The map.</param>
/// <param name="Matches">The zones that answer for it, all of one relation; empty where the map has none.</param>
/// <param name="Sentence">What lit up, in the language of the page.</param>
public sealed record AreaAnswer(BodyArea Area, ViewerMap On, ImmutableArray<ZoneMatch> Matches, string Sentence)
{
    /// <summary>Whether the zones are not of the area, but of something larger that contains it.</summary>
    public bool IsWithin => Matches is [{ Relation: ZoneRelation.Contains }, ..];

    /// <summary>The answer for an area in a state.</summary>
    public static AreaAnswer Of(ExplorerState state, ViewerMap on, BodyArea area)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(on);
        ArgumentNullException.ThrowIfNull(area);
        ImmutableArray<ZoneMatch> matches = on.Map.ZonesFor(area);
        return new AreaAnswer(area, on, matches, matches.IsEmpty
            ? state.Texts.NoZoneFor(area.Names[state.Language])
            : DiagramTexts.For(state.Language).Explain(area, matches));
    }

    /// <summary>How many of its zones lie on a view.</summary>
    public int CountOn(Foot foot, Aspect aspect) => Matches.Count(match => match.Zone.IsOn(foot) && match.Zone.Aspects.Contains(aspect));

    /// <summary>Whether one of the views shown has one of its zones.</summary>
    public bool IsLit(ExplorerState state) => state.Feet.Any(foot => state.Aspects.Any(aspect => CountOn(foot, aspect) > 0));
}
