using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Where a label or the end of a leader may stand in a zone: off the zones on top of it.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Covers">The zones on top.</param>
/// <param name="Lines">Lines that no letter crosses, open.</param>
internal sealed record ZoneRoom(Polygon Zone, ImmutableArray<Polygon> Covers, ImmutableArray<ImmutableArray<MapPoint>> Lines)
{
    /// <summary>The room of a zone in a view.</summary>
    public static ZoneRoom Of(FootView view, ZoneShape shape) =>
        new(shape.Polygon, [.. view.Shapes.Where(other => other.Zone.Over.Contains(shape.Zone)).Select(other => other.Polygon)], []);
}
