namespace Reflexology.Authoring;

/// <summary>Joins the pieces that were drawn for a zone into one shape, as map files have it.</summary>
internal static class ZoneOutline
{
    // Of path data in map files.
    private const int Decimals = 2;

    /// <summary>
    /// The contours that the even-odd rule fills where any piece is; all of them where some enclose nothing, cut
    /// through each other, or have more vertices than a shape may have, which reading the map finds.
    /// </summary>
    /// <param name="pieces">The pieces, in millimetres; compared as they will be written.</param>
    public static Outline Join(IReadOnlyList<FilledContours> pieces)
    {
        var all = new Outline([.. pieces.SelectMany(piece => piece.Contours)]);
        if (all.Contours.Length < 2
            || all.Transform(Rounded).Flatten(FileLimits.ShapeVertices) is not { } polygon
            || !polygon.Rings.All(RingFilling.Encloses)
            || EdgeCrossings.Find(polygon) is not null)
            return all;
        return RingFilling.Borders(polygon.Rings, [.. pieces.Select(piece => (piece.Contours.Length, piece.Rule))])
            is { } borders ? new Outline([.. borders.Select(i => all.Contours[i])]) : all;
    }

    /// <summary>The parts of which pieces have more than a shape may have, and how many that is; or null.</summary>
    public static (string Of, int Most)? Excess(IReadOnlyList<FilledContours> pieces)
    {
        if (pieces.Sum(piece => piece.Contours.Length) > FileLimits.Contours)
            return ("contours of a shape", FileLimits.Contours);
        return pieces.Sum(piece => piece.Contours.Sum(contour => contour.Curves.Length)) > FileLimits.ShapeVertices
            ? ("curves of a shape", FileLimits.ShapeVertices)
            : null;
    }

    private static MapPoint Rounded(MapPoint point) => new(
        Math.Round(point.X, Decimals, MidpointRounding.AwayFromZero),
        Math.Round(point.Y, Decimals, MidpointRounding.AwayFromZero));
}
