using NetTopologySuite.Geometries;

namespace Reflexology.Authoring;

/// <summary>
/// How long and how wide a region is: the sides of the rectangle that has its area and its perimeter, which for a strip
/// that bends are the length along it and its width; for a round region both are the side of a square of its area.
/// </summary>
/// <param name="Area">In square millimetres.</param>
/// <param name="Width">In millimetres, not above <paramref name="Length"/>.</param>
/// <param name="Length">In millimetres.</param>
internal readonly record struct Strip(double Area, double Width, double Length)
{
    /// <summary>Measures a region.</summary>
    public static Strip Of(Geometry region)
    {
        // Sides a and b with ab = area and 2(a + b) = perimeter.
        double half = region.Length / 4, square = (half * half) - region.Area;
        double spread = Math.Sqrt(Math.Max(square, 0));
        double length = square > 0 ? half + spread : Math.Sqrt(region.Area);
        return new Strip(region.Area, length > 0 ? region.Area / length : 0, length);
    }
}
