namespace Reflexology.Authoring;

/// <summary>How much of a drawing is read; a drawing with more is refused with the place where the limit was met.</summary>
/// <remarks>A drawing at all limits takes about 1 GB while it is read; one of a usual size about twenty times its bytes.</remarks>
internal static class SvgLimits
{
    /// <summary>Elements, counted again for each time that <c>use</c> shows them.</summary>
    public const int Elements = 100_000;

    /// <summary>Elements inside each other, those that <c>use</c> shows included.</summary>
    public const int Levels = 100;

    /// <summary>Curves and lines of all shapes, counted again for each time that <c>use</c> shows them.</summary>
    public const int Curves = 500_000;

    /// <summary>Characters of all attributes, counted again for each time that <c>use</c> shows their element.</summary>
    public const long Characters = 2L * DrawingBytes.Most;

    /// <summary>Contours of one path times its vertices, where it has to be found out which contours are holes.</summary>
    public const long HoleSteps = 50_000_000;

    /// <summary>Coordinates after all transforms, as in path data.</summary>
    public const double Coordinate = PathDataReader.MaxCoordinate;
}
