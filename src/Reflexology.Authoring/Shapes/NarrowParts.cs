using System.Collections.Immutable;
using NetTopologySuite.Geometries;

namespace Reflexology.Authoring;

/// <summary>
/// Finds the parts that an area loses, or wins, by growing and shrinking, in the boxes where its border comes near to
/// itself: buffers of a whole view take most of the time of a check.
/// </summary>
internal static class NarrowParts
{
    // Beyond a width from where the area is cut, the parts are those of the whole area.
    private const double MarginPerWidth = 4, FarPerWidth = 2;

    /// <summary>The parts that are narrower than a width in millimetres and at least five times as long.</summary>
    /// <param name="area">The area.</param>
    /// <param name="width">The width.</param>
    /// <param name="search">Finds them in an area: costly, and local to a width.</param>
    /// <param name="budget">The steps that are left.</param>
    public static List<Geometry> Find(
        Geometry area, double width, Func<Geometry, IEnumerable<Geometry>> search, StepBudget budget)
    {
        double margin = MarginPerWidth * width;
        ImmutableArray<ImmutableArray<MapPoint>> rings = GridGeometry.PolygonOf(area).Rings;
        IReadOnlyList<MapRect>? boxes = NarrowPlaces.Boxes(rings, width, 3 * margin);
        if (boxes is [])
            return [];
        if (boxes is null || boxes.Sum(box => box.Width * box.Height) > area.EnvelopeInternal.Area / 2)
            return [.. search(area)];
        Geometry inner = GridGeometry.FromBoxes(boxes);
        Geometry cut = GridGeometry.FromBoxes(boxes.Select(box => box.Inflate(margin)));
        Geometry border = cut.Boundary;
        List<Geometry> parts = [];
        foreach (Geometry part in search(GridGeometry.Common(area, cut, budget)))
        {
            if (!part.IsWithinDistance(border, FarPerWidth * width))
                parts.Add(part);
            else if (part.Intersects(inner))
                return [.. search(area)];
        }

        return parts;
    }
}
