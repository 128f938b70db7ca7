namespace Reflexology.Drawing;

/// <summary>
/// The place of the light in a fill with a middle: a circle in a bounding box of 1 by 1. The colour of the middle is at
/// its centre, that of the sides on it and beyond.
/// </summary>
internal static class SoftFill
{
    public const double CentreX = 0.47;
    public const double CentreY = 0.44;
    public const double Radius = 0.62;

    // The middle fades along the radius of a disc that fills most of a shape.
    private const double MiddleShare = 0.3;

    /// <summary>
    /// One colour for the whole fill: for documents, which hold a translucent gradient as an object of each shape.
    /// </summary>
    public static Ink Mean(PathStyle style)
    {
        Ink side = style.Fill.GetValueOrDefault();
        return style.Middle is { } middle ? side.Mix(middle, MiddleShare) : side;
    }
}
