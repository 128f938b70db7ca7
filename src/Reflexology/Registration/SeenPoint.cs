namespace Reflexology;

/// <summary>
/// A point of a foot in another frame: a photo, a scanner, a pressure mat, a foot of another size. Unit, origin and the
/// directions of the axes are its own; <see cref="FootRegistration"/> maps it to a <see cref="MapPoint"/> and back.
/// </summary>
/// <param name="X">The first coordinate, such as the column of a pixel; any double, NaN and infinity included.</param>
/// <param name="Y">The second coordinate, such as the row of a pixel; any double, NaN and infinity included.</param>
public readonly record struct SeenPoint(double X, double Y)
{
    /// <summary>True if both coordinates are finite; those of an inverse that was not found are NaN.</summary>
    public bool IsFinite => double.IsFinite(X) && double.IsFinite(Y);
}
