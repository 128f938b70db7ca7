using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>
/// The state of the viewport for the scripts of the page: what is shown, what is lit, what is chosen.
/// </summary>
internal sealed record ViewportState
{
    /// <summary>The views in their order, by <see cref="ShownView.Key"/>.</summary>
    public required ImmutableArray<string> Views { get; init; }

    /// <summary>The id of the map whose zones are outlines over those of the first; null for none.</summary>
    public required string? Over { get; init; }

    /// <summary>The ids of the areas that are lit, in the order they were chosen.</summary>
    public required ImmutableArray<string> Areas { get; init; }

    /// <summary>The lit zones by the id of their map and their own, in the colours of the pictures.</summary>
    public required ImmutableDictionary<string, ImmutableDictionary<string, LitZone>> Lit { get; init; }

    /// <summary>The <see cref="ChosenZone.Key"/> of the chosen zone; null for none.</summary>
    public required string? Chosen { get; init; }

    /// <summary>
    /// Zones related to the chosen one, as the id of their map and their own: itself on other views, and those of the
    /// same body areas on another map.
    /// </summary>
    public required ImmutableArray<string> Related { get; init; }

    /// <summary>The part of the address that all layers share: language, bones and guide lines, version.</summary>
    public required string Query { get; init; }

    /// <summary>Zoom and middle as in <see cref="Viewer.ViewBox"/>.</summary>
    public required ImmutableArray<double> ViewBox { get; init; }

    /// <summary>The part of a state of the page that the viewport shows.</summary>
    /// <param name="state">The state of the page.</param>
    /// <param name="pictureVersion">The <see cref="LayerEndpoint.VersionOf"/> its maps.</param>
    public static ViewportState Create(ExplorerState state, string pictureVersion) => new()
    {
        Views = [.. ShownView.All(state).Select(shown => shown.Key)],
        Over = state.Comparison == Comparison.Over ? state.Against?.Id : null,
        Areas = [.. state.Areas.Select(area => area.Id)],
        Lit = state.Maps.ToImmutableDictionary(map => map.Id, map => LitOn(map, state)),
        Chosen = state.Chosen?.Key,
        Related = state.Chosen is { } chosen ? [.. state.Maps.SelectMany(map => RelatedOn(map, chosen))] : [],
        Query = $"lang={state.Language}&show={(state.HasBones ? "bones," : "")}{(state.HasGuides ? "guides" : "")}"
            + $"&v={pictureVersion}",
        ViewBox = [state.ViewBox.Zoom, state.ViewBox.X, state.ViewBox.Y],
    };

    private static ImmutableDictionary<string, LitZone> LitOn(ViewerMap map, ExplorerState state)
    {
        DiagramScene scene = (state.Diagram with { Map = map.Map }).Scene;
        int colours = DiagramTheme.Light.Highlights.Length;
        return map.Map.Zones
            .Select(zone => (zone.Id, Part: scene.PartOf(zone)))
            .Where(zone => zone.Part is not null)
            .ToImmutableDictionary(zone => zone.Id, zone => new LitZone(
                zone.Part!.Slot!.Value % colours, zone.Part.Matches is [{ Relation: ZoneRelation.Contains }, ..]));
    }

    private static IEnumerable<string> RelatedOn(ViewerMap map, ChosenZone chosen)
    {
        if (map == chosen.On)
            return [$"{map.Id}/{chosen.Zone.Id}"];
        return chosen.Zone.BodyAreas
            .SelectMany(area => map.Map.ZonesFor(area))
            .Select(match => $"{map.Id}/{match.Zone.Id}")
            .Distinct();
    }
}

/// <summary>A lit zone.</summary>
/// <param name="Colour">The index of its colour in the highlights of a theme.</param>
/// <param name="IsWithin">True if it contains the lit area instead of being its own zone.</param>
internal readonly record struct LitZone(int Colour, bool IsWithin);
