namespace Reflexology.Drawing;

/// <summary>A point on the page, in points of 1/72 inch: x to the right, y down, origin at the top left.</summary>
/// <param name="X">Points from the left edge.</param>
/// <param name="Y">Points from the top edge.</param>
internal readonly record struct PagePoint(double X, double Y);
