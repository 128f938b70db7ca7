namespace Reflexology.Authoring;

/// <summary>Where on the foot something was found, and how large it is.</summary>
/// <param name="Feet">On which feet.</param>
/// <param name="Aspect">On which side of them.</param>
/// <param name="Point">A point inside it, on the right foot's view, where shapes are drawn.</param>
/// <param name="Region">Its border, on the same view.</param>
/// <param name="Area">In square millimetres.</param>
/// <param name="Width">In millimetres: that of the rectangle with its area and perimeter.</param>
/// <param name="Length">In millimetres, along it.</param>
public sealed record FindingPlace(Feet Feet, Aspect Aspect, MapPoint Point, Polygon Region, double Area, double Width, double Length);
