using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Reflexology.Drawing;

namespace Reflexology.Web;

/// <summary>
/// A foot map to explore: search, zoom, zones that say what a chart shows there, names beside the feet, other maps to
/// compare with. It needs an interactive render mode (Blazor Server, WebAssembly, MAUI hybrid) and fills its parent's
/// width; <c>style</c> or <c>class</c> give it a height.
/// </summary>
/// <remarks>
/// A parameter is what the map opens with: a visitor may change what is shown, which the callbacks tell, and only
/// another value of the parameter changes it back. Maps are sent to the browser when they are other objects than
/// before, some 400 KB each before compression. Texts that no parameter is for are in the visitor's language of choice
/// as far as the map has it, else in English.
/// </remarks>
public sealed partial class ReflexologyMap : IAsyncDisposable
{
    private const string Script = "./_content/Reflexology.Web/blazor.js";

    private readonly DotNetObjectReference<MapListener> _listener;
    private ElementReference _element;
    private IJSObjectReference? _script;
    private ImmutableArray<FootMap> _sent = [];
    private string? _areas;
    private bool _isGone;

    /// <summary>A component that Blazor fills in.</summary>
    public ReflexologyMap() => _listener = DotNetObjectReference.Create(new MapListener(this));

    /// <summary>The map that is shown; null, the default, for the first of <see cref="Maps"/>.</summary>
    [Parameter]
    public FootMap? Map { get; set; }

    /// <summary>
    /// The maps that a visitor can choose and compare, with ids that differ; empty by default: then there is
    /// <see cref="Map"/> alone.
    /// </summary>
    [Parameter]
    public ImmutableArray<FootMap> Maps { get; set; } = [];

    /// <summary>The id of the map of <see cref="Maps"/> to compare with; null, the default, for none.</summary>
    [Parameter]
    public string? Against { get; set; }

    /// <summary>
    /// The body areas that are highlighted, at most 12: ids, names or synonyms in any language, or <c>zone:ID</c> for a
    /// zone of the map alone. Empty by default.
    /// </summary>
    /// <exception cref="UnknownNameException">A name stands for no body area or zone of the map.</exception>
    [Parameter]
    public ImmutableArray<string> Areas { get; set; } = [];

    /// <summary>The sides of the feet that are shown; empty, the default, for the first that the map has.</summary>
    [Parameter]
    public ImmutableArray<Aspect> Aspects { get; set; } = [];

    /// <summary>The feet that are shown; both by default.</summary>
    [Parameter]
    public ImmutableArray<Foot> Feet { get; set; } = [Foot.Right, Foot.Left];

    /// <summary>The language of all texts, a code of <see cref="Languages"/>; null, the default, for English.</summary>
    [Parameter]
    public string? Language { get; set; }

    /// <summary>The names and numbers on and beside the feet; all by default.</summary>
    [Parameter]
    public MapLabels Labels { get; set; } = MapLabels.All;

    /// <summary>The colours; those of the visitor's system by default.</summary>
    [Parameter]
    public MapTheme Theme { get; set; } = MapTheme.System;

    /// <summary>
    /// Attributes of the element, such as <c>class</c>, <c>style="block-size: 40rem"</c>, <c>bones</c>, <c>guides</c>,
    /// <c>weak</c> and <c>comparison="over"</c>; null by default.
    /// </summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    /// <summary>A callback for the zone that a visitor chose; null where one was given up.</summary>
    [Parameter]
    public EventCallback<ChosenZone?> OnZoneChosen { get; set; }

    /// <summary>
    /// A callback for the highlighted body areas after a change: their ids, and <c>zone:ID</c> for a single zone.
    /// </summary>
    [Parameter]
    public EventCallback<ImmutableArray<string>> OnAreasChanged { get; set; }

    /// <summary>A callback for another view: map, sides, feet, or the part of the picture that is seen.</summary>
    [Parameter]
    public EventCallback<MapView> OnViewChanged { get; set; }

    private ImmutableArray<FootMap> Known => Maps.IsDefaultOrEmpty ? Map is null ? [] : [Map] : Maps;

    private FootMap? Shown => Map ?? Known.FirstOrDefault();

    /// <summary>Lets go of what joins the component to its element.</summary>
    public async ValueTask DisposeAsync()
    {
        _isGone = true;
        _listener.Dispose();
        try
        {
            if (_script is not null)
                await _script.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page has gone first.
        }
    }

    /// <inheritdoc/>
    protected override void OnParametersSet() =>
        _areas = Areas.IsDefaultOrEmpty ? null : string.Join(' ', Areas.Select(IdOf));

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            try
            {
                _script = await JavaScript.InvokeAsync<IJSObjectReference>("import", Script);
                if (!_isGone)
                    await _script.InvokeVoidAsync("listen", _element, _listener);
            }
            catch (JSDisconnectedException)
            {
                return;
            }
        }

        if (_script is null || _isGone || Known.IsEmpty || _sent.SequenceEqual(Known))
            return;
        _sent = Known;
        try
        {
            IEnumerable<object> scenes = Known.Select(map => MapScene.Create(new Diagram(map)).ToJson());
            await _script.InvokeVoidAsync("show", [_element, .. scenes]);
        }
        catch (JSDisconnectedException)
        {
            // The page has gone while the maps were on their way.
        }
    }

    private string IdOf(string name)
    {
        const string OfZone = "zone:";
        if (Shown is not { } map)
            return name;
        return name.StartsWith(OfZone, StringComparison.Ordinal)
            ? OfZone + map.ZoneWithId(name[OfZone.Length..]).Id
            : new Diagram(map) { Highlight = [name] }.Areas()[0].Id;
    }

    private static string? Words<T>(ImmutableArray<T> values)
        where T : struct, Enum =>
        values.IsDefaultOrEmpty ? null : string.Join(' ', values.Select(value => value.ToWord()));
}

/// <summary>A zone that a visitor chose on a foot.</summary>
/// <param name="Map">The id of its map.</param>
/// <param name="Zone">Its id on that map.</param>
/// <param name="Foot">The foot on which it was chosen.</param>
/// <param name="Aspect">The side of that foot.</param>
public sealed record ChosenZone(string Map, string Zone, Foot Foot, Aspect Aspect);
