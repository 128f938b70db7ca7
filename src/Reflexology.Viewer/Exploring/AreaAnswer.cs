using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>What one chosen area lights up.</summary>
/// <param name="Area">The area.</param>
/// <param name="Sentence">What lit up, in the language of the page.</param>
/// <param name="IsLit">Whether anything did.</param>
public sealed record AreaAnswer(BodyArea Area, string Sentence, bool IsLit)
{
    /// <summary>The answer for an area in a state.</summary>
    public static AreaAnswer Of(ExplorerState state, BodyArea area)
    {
        ArgumentNullException.ThrowIfNull(state);
        ImmutableArray<ZoneMatch> matches = state.Map.ZonesFor(area);
        if (matches.IsEmpty)
            return new AreaAnswer(area, state.Texts.NoZoneFor(area.Names[state.Language]), IsLit: false);
        string sentence = DiagramTexts.For(state.Language).Explain(area, matches);
        return matches.Any(match => match.Zone.Aspects.Contains(state.Aspect))
            ? new AreaAnswer(area, sentence, IsLit: true)
            : new AreaAnswer(area, $"{sentence} — {state.Texts.NotOnThisSide}", IsLit: false);
    }
}
