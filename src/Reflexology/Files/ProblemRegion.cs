namespace Reflexology;

/// <summary>A region of the foot in which shapes of a map are wrong, and its size in millimetres.</summary>
/// <param name="Feet">The feet on which it is.</param>
/// <param name="Aspect">The side of them.</param>
/// <param name="Point">A point inside it, on the right foot's view, where shapes are drawn.</param>
/// <param name="Border">Its border, on the same view; even-odd, so a ring inside another is a hole.</param>
/// <param name="Area">Its area in square millimetres.</param>
/// <param name="Width">The shorter side of the rectangle with its area and perimeter: the width of a strip.</param>
/// <param name="Length">The longer side of that rectangle: the length of a strip along its bends.</param>
public sealed record ProblemRegion(
    Feet Feet, Aspect Aspect, MapPoint Point, Polygon Border, double Area, double Width, double Length);
