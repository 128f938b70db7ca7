using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>The zones that one chosen area lights on one map.</summary>
/// <param name="Area">The area.</param>
/// <param name="On">The map.</param>
/// <param name="Matches">The zones that answer for it, all of one relation; empty where the map has none.</param>
/// <param name="Sentence">The answer in the language of the page.</param>
internal sealed record AreaAnswer(BodyArea Area, ViewerMap On, ImmutableArray<ZoneMatch> Matches, string Sentence)
{
    /// <summary>True if the zones are not those of the area, but of something larger that contains it.</summary>
    public bool IsWithin => Matches is [{ Relation: ZoneRelation.Contains }, ..];

    /// <summary>The answer for an area in a state.</summary>
    public static AreaAnswer Create(ExplorerState state, ViewerMap on, BodyArea area)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(on);
        ArgumentNullException.ThrowIfNull(area);
        ImmutableArray<ZoneMatch> matches = on.Map.ZonesFor(area);
        return new AreaAnswer(area, on, matches, matches.IsEmpty
            ? state.Texts.NoZoneFor(area.Names[state.Language])
            : new MapTexts(state.Language).Answer(area, matches));
    }

    /// <summary>The number of its zones on a view.</summary>
    public int CountOn(Foot foot, Aspect aspect) =>
        Matches.Count(match => match.Zone.IsOn(foot) && match.Zone.Aspects.Contains(aspect));

    /// <summary>True if one of the views shown has one of its zones.</summary>
    public bool IsLit(ExplorerState state) =>
        state.Feet.Any(foot => state.Aspects.Any(aspect => CountOn(foot, aspect) > 0));
}
