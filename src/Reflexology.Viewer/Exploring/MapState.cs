using System.Collections.Immutable;

namespace Reflexology.Viewer;

/// <summary>The state of the map component in the browser, as its scripts have it.</summary>
/// <param name="Map">The id of the map that is shown.</param>
/// <param name="Against">The id of the map it is compared with; null for none.</param>
/// <param name="Comparison">The way the two are shown together: beside or over.</param>
/// <param name="Areas">The ids of the lit areas.</param>
/// <param name="Aspects">The words of the sides that are shown.</param>
/// <param name="Feet">The foot that is shown, or both.</param>
/// <param name="Language">The language.</param>
/// <param name="Bones">True where bones show through the skin.</param>
/// <param name="Guides">True where guide lines do.</param>
/// <param name="Weak">True where zones with few sources are marked.</param>
/// <param name="Chosen">The chosen zone; null for none.</param>
/// <param name="Frame">Zoom and middle, as in <see cref="ViewBox"/>.</param>
public sealed record MapState(
    string Map,
    string? Against,
    string Comparison,
    ImmutableArray<string> Areas,
    ImmutableArray<string> Aspects,
    string Feet,
    string Language,
    bool Bones,
    bool Guides,
    bool Weak,
    MapZone? Chosen,
    ImmutableArray<double> Frame)
{
    /// <summary>The part of a state of the page that the component shows.</summary>
    public static MapState Of(ExplorerState state) => new(
        state.Shown.Id,
        state.Against?.Id,
        state.Comparison.ToWord(),
        [.. state.Areas.Select(area => area.Id)],
        [.. state.Aspects.Select(EnumWord.ToWord)],
        state.Feet is [var foot] ? foot.ToWord() : "both",
        state.Language,
        state.HasBones,
        state.HasGuides,
        state.HasWeakMarks,
        state.Chosen is { } zone ? MapZone.Of(zone) : null,
        [state.ViewBox.Zoom, state.ViewBox.X, state.ViewBox.Y]);

    /// <summary>The state of the page with it; what is not understood stays as it is at first.</summary>
    internal ExplorerState Read(MapStore maps, string visitorLanguage)
    {
        string zone = Chosen is { } chosen ? $"{chosen.Map}/{chosen.Foot}.{chosen.Aspect}/{chosen.Zone}" : "";
        (string Name, string? Value)[] members =
        [
            ("map", Map), (Comparison == "over" ? "over" : "with", Against),
            ("areas", string.Join(',', Areas.Where(BodyAtlas.BuiltIn.Contains))), ("feet", Feet == "both" ? "" : Feet),
            ("aspects", string.Join(',', Aspects)),
            ("show", $"{(Bones ? "bones" : "")},{(Guides ? "guides" : "")},{(Weak ? "weak" : "")}"),
            ("zone", zone), ("lang", Language),
        ];

        // A value with the signs of an address must not become another member of it.
        string query = ExplorerAddress.Joined(
            members.Select(member => (member.Name, Uri.EscapeDataString(member.Value ?? "")))!);
        ExplorerState state = ExplorerAddress.Read(query[1..], maps, visitorLanguage).State;
        return Frame is [var zoom, var x, var y] ? state with { ViewBox = ViewBox.Create(zoom, x, y) } : state;
    }
}

/// <summary>A zone on a view, as the scripts of the page name it.</summary>
/// <param name="Map">The id of its map.</param>
/// <param name="Zone">Its id.</param>
/// <param name="Foot">The word of the foot.</param>
/// <param name="Aspect">The word of the side of it.</param>
public sealed record MapZone(string Map, string Zone, string Foot, string Aspect)
{
    /// <summary>The chosen zone of the page.</summary>
    public static MapZone Of(ChosenZone zone) =>
        new(zone.On.Id, zone.Zone.Id, zone.View.Foot.ToWord(), zone.View.Aspect.ToWord());
}
