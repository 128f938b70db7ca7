namespace Reflexology;

/// <summary>
/// A point of one <see cref="FootView"/>, in millimetres on the reference foot: x to the right, y down, origin at the
/// top left of the view. Points of different views, feet or aspects must not be mixed.
/// </summary>
/// <param name="X">
/// Distance from the left edge of the view in millimetres; any double, NaN and infinity included.
/// </param>
/// <param name="Y">
/// Distance from the top edge of the view in millimetres; any double, NaN and infinity included.
/// </param>
public readonly record struct MapPoint(double X, double Y)
{
    /// <summary>True if both coordinates are finite. A point that is not is in no zone.</summary>
    public bool IsFinite => double.IsFinite(X) && double.IsFinite(Y);

    /// <summary>
    /// The mirror image on the other foot, in a view that is <paramref name="width"/> millimetres wide.
    /// </summary>
    /// <remarks>Exact when both numbers lie on the 1/1024 mm grid of polygon vertices; else rounded once.</remarks>
    public MapPoint Mirrored(double width) => new(width - X, Y);
}
