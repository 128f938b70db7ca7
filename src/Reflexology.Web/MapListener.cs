using System.Collections.Immutable;
using Microsoft.JSInterop;

namespace Reflexology.Web;

/// <summary>Hears from the element what a visitor does, in words that need no reflection to be read.</summary>
/// <param name="map">The component that tells it to the page.</param>
internal sealed class MapListener(ReflexologyMap map)
{
    /// <summary>Tells which zone was chosen; without one, that it was given up.</summary>
    [JSInvokable]
    public Task ZoneChosen(string? ofMap, string? zone, string? foot, string? aspect) => map.OnZoneChosen.InvokeAsync(
        zone is null ? null : new ChosenZone(ofMap!, zone, EnumWord.Parse<Foot>(foot!)!.Value, Side(aspect!)));

    /// <summary>Tells the highlighted areas.</summary>
    [JSInvokable]
    public Task AreasChanged(string[] areas) => map.OnAreasChanged.InvokeAsync([.. areas]);

    /// <summary>Tells what is seen.</summary>
    [JSInvokable]
    public Task ViewChanged(string ofMap, string? against, string[] aspects, string feet, double[]? frame)
    {
        ImmutableArray<Foot> shown =
            EnumWord.Parse<Foot>(feet) is { } one ? [one] : [Foot.Right, Foot.Left];
        MapFrame? part = frame is [double zoom, double x, double y] ? new MapFrame(zoom, x, y) : null;
        return map.OnViewChanged.InvokeAsync(new MapView(ofMap, against, [.. aspects.Select(Side)], shown, part));
    }

    private static Aspect Side(string word) => EnumWord.Parse<Aspect>(word)!.Value;
}
