using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>What the stage shows, as the scripts of the page get it.</summary>
internal sealed record StageScene
{
    /// <summary>The views, by <see cref="StageFigure.Key"/>, as they follow each other.</summary>
    public required ImmutableArray<string> Figures { get; init; }

    /// <summary>The ids of the areas that are lit, in the order they were chosen.</summary>
    public required ImmutableArray<string> Areas { get; init; }

    /// <summary>The <see cref="ChosenZone.Key"/> of the chosen zone; null for none.</summary>
    public required string? Chosen { get; init; }

    /// <summary>Zones that belong to the chosen one, as the id of their map and their own.</summary>
    public required ImmutableArray<string> Echoes { get; init; }

    /// <summary>What addresses of layers have in common: language, what shows through the skin, version.</summary>
    public required string Query { get; init; }

    /// <summary>Zoom and middle as in <see cref="StageFrame"/>.</summary>
    public required ImmutableArray<double> Frame { get; init; }

    /// <summary>The most areas that can be lit.</summary>
    public int MostAreas { get; } = ExplorerState.MostAreas;

    /// <summary>How many colours areas are lit in, in turn; as many in every theme that a page wears.</summary>
    public int Colours { get; } = DiagramTheme.Light.Highlights.Length;

    /// <summary>The scene of a state.</summary>
    public static StageScene Of(ExplorerState state) => new()
    {
        Figures = [.. StageFigure.Of(state).Select(figure => figure.Key)],
        Areas = [.. state.Areas.Select(area => area.Id)],
        Chosen = state.Chosen?.Key,
        Echoes = state.Chosen is { } chosen ? [.. state.Maps.SelectMany(map => EchoesOn(map, chosen))] : [],
        Query = $"lang={state.Language}&show={(state.HasBones ? "bones," : "")}{(state.HasGuides ? "guides" : "")}&v={LayerEndpoint.Version}",
        Frame = [state.Frame.Zoom, state.Frame.X, state.Frame.Y],
    };

    private static IEnumerable<string> EchoesOn(OpenMap map, ChosenZone chosen) => map == chosen.On
        ? [$"{map.Id}/{chosen.Zone.Id}"]
        : chosen.Zone.BodyAreas.SelectMany(area => map.Map.ZonesFor(area)).Select(match => $"{map.Id}/{match.Zone.Id}").Distinct();
}
