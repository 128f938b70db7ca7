namespace Reflexology;

/// <summary>Reads the path data of files, and checks what all shapes share.</summary>
internal static class ShapeChecks
{
    /// <summary>Reads path data, or null after noting a problem.</summary>
    public static Outline? Path(FileProblems problems, string jsonPath, string pathData, string? zoneId = null)
    {
        try
        {
            return new PathDataReader(pathData, mostCurves: FileLimits.ShapeVertices).Read();
        }
        catch (PathDataException exception)
        {
            MapProblem problem = problems.AtShape(
                MapRule.InvalidPathData, jsonPath, zoneId, exception.Found, exception.Expected);
            problems.Add(problem with { PathOffset = exception.Offset });
            return null;
        }
    }

    /// <summary>
    /// Reads path data that must enclose something and not cross itself; null after noting a problem.
    /// </summary>
    public static FileShape? Shape(FileProblems problems, string jsonPath, string pathData, string? zoneId = null)
    {
        if (Path(problems, jsonPath, pathData, zoneId) is not { } outline)
            return null;
        if (outline.Contours.Any(contour => !contour.IsClosed) || outline.Contours.IsEmpty)
        {
            problems.Add(MapRule.EmptyOutline, jsonPath, "a border that is not closed",
                "closed contours, each ended by Z", zoneId);
            return null;
        }

        if (Flattened(problems, jsonPath, outline, zoneId) is not { } polygon)
            return null;

        // Crossings first: the lobes of a bow tie may cancel out to no area.
        if (EdgeCrossings.Find(polygon) is { } crossing)
        {
            string at = FormattableString.Invariant(
                $"a border that cuts through itself near ({crossing.At.X:0.##}, {crossing.At.Y:0.##})");
            MapProblem problem = problems.AtShape(
                MapRule.SelfCrossingOutline, jsonPath, zoneId, at, "a border that does not cross itself");
            problems.Add(problem with { Ring = crossing.Ring, Vertex = crossing.Vertex });
            return null;
        }

        for (int ring = 0; ring < polygon.Rings.Length; ring++)
        {
            if (Polygon.SignedArea(polygon.Rings[ring]) != 0)
                continue;
            MapProblem problem = problems.AtShape(
                MapRule.EmptyOutline, jsonPath, zoneId, "a contour that encloses nothing", "contours with an area");
            problems.Add(problem with { Ring = ring, Vertex = 0 });
            return null;
        }

        return new FileShape(outline, polygon);
    }

    // The polygon of a shape; null after noting that it, or the file with it, exceeds a limit.
    private static Polygon? Flattened(FileProblems problems, string jsonPath, Outline outline, string? zoneId)
    {
        problems.Cancellation.ThrowIfCancellationRequested();
        if (outline.Contours.Length > FileLimits.Contours)
        {
            problems.Add(MapRule.TooLarge, jsonPath,
                FormattableString.Invariant($"{outline.Contours.Length} contours"),
                FormattableString.Invariant($"a shape of at most {FileLimits.Contours} contours"), zoneId);
            return null;
        }

        Polygon? polygon = outline.Flatten(FileLimits.ShapeVertices);
        if (polygon is null)
        {
            problems.Add(MapRule.TooLarge, jsonPath, "more of them",
                FormattableString.Invariant(
                    $"a shape of at most {FileLimits.ShapeVertices:N0} vertices once its curves are straight lines"),
                zoneId);
            return null;
        }

        problems.Vertices += polygon.Rings.Sum(ring => ring.Length);
        if (problems.Vertices > FileLimits.FileVertices)
        {
            problems.Add(MapRule.TooLarge, jsonPath, "more of them",
                FormattableString.Invariant(
                    $"shapes of at most {FileLimits.FileVertices:N0} vertices in a file, curves as straight lines"),
                zoneId);
            problems.ThrowIfAny();
        }

        return polygon;
    }
}

/// <summary>A closed shape of a file, as curves and as the polygon made of them.</summary>
internal sealed record FileShape(Outline Outline, Polygon Polygon)
{
    /// <summary>Reads path data that is known to be a shape.</summary>
    public static FileShape Trusted(string pathData)
    {
        var outline = Outline.Parse(pathData);
        return new FileShape(outline, outline.Flatten());
    }
}
