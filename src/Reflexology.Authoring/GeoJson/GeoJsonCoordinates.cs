using System.Collections.Immutable;
using System.Text.Json;

namespace Reflexology.Authoring;

/// <summary>Reads the coordinates of polygons, and notes what is wrong in them with its place.</summary>
internal sealed class GeoJsonCoordinates(FileProblems problems)
{
    /// <summary>
    /// Reads the coordinates of a MultiPolygon; false after noting what is wrong. A polygon without rings is passed
    /// over.
    /// </summary>
    public bool Polygons(JsonElement polygons, string path, List<FilledContours> pieces)
    {
        bool isRight = IsArray(polygons, "an array of polygons", path);
        int i = 0;
        foreach (JsonElement polygon in isRight ? polygons.EnumerateArray() : default)
            isRight &= Polygon(polygon, FormattableString.Invariant($"{path}[{i++}]"), pieces);
        return isRight;
    }

    /// <summary>Reads the coordinates of a Polygon, as <see cref="Polygons"/> does.</summary>
    public bool Polygon(JsonElement polygon, string path, List<FilledContours> pieces)
    {
        bool isRight = IsArray(polygon, "an array of rings", path);
        var contours = ImmutableArray.CreateBuilder<Contour>();
        int i = 0;
        foreach (JsonElement ring in isRight ? polygon.EnumerateArray() : default)
        {
            Contour? contour = Ring(ring, FormattableString.Invariant($"{path}[{i++}]"));
            isRight &= contour is not null;
            if (contour is not null)
                contours.Add(contour);
        }

        if (contours.Count > 0)
            pieces.Add(new FilledContours(contours.DrainToImmutable(), FillRule.ShellAndHoles));
        return isRight;
    }

    // A wrong position is a problem by itself; the rest of its ring is not read.
    private Contour? Ring(JsonElement ring, string path)
    {
        if (!IsArray(ring, "an array of positions", path))
            return null;
        List<MapPoint> points = [];
        foreach (JsonElement position in ring.EnumerateArray())
        {
            if (Position(position) is { } point)
            {
                points.Add(point);
                continue;
            }

            problems.Add(
                MapRule.InvalidValue,
                FormattableString.Invariant($"{path}[{points.Count}]"),
                position.ValueKind == JsonValueKind.Array ? "other numbers" : "no position",
                "two numbers in millimetres");
            return null;
        }

        if (points.Count >= 4 && points[0] == points[^1])
            return new Contour(points[0], [.. points[1..^1].Select(Curve.LineTo)], IsClosed: true);
        problems.Add(
            MapRule.EmptyOutline,
            path,
            "a ring that is not closed",
            "four positions or more, the last like the first");
        return null;
    }

    // A third number is a height, and further ones mean nothing (RFC 7946, chapter 3.1.1).
    private static MapPoint? Position(JsonElement position) =>
        position.ValueKind == JsonValueKind.Array
        && position.GetArrayLength() >= 2
        && Number(position[0]) is { } x
        && Number(position[1]) is { } y
            ? new MapPoint(x, y)
            : null;

    private static double? Number(JsonElement number) =>
        number.ValueKind == JsonValueKind.Number
        && number.TryGetDouble(out double value)
        && Math.Abs(value) <= PathDataReader.MaxCoordinate
            ? value
            : null;

    private bool IsArray(JsonElement array, string expected, string path)
    {
        if (array.ValueKind == JsonValueKind.Array)
            return true;
        problems.Add(MapRule.WrongType, path, "something else", expected);
        return false;
    }
}
