namespace Reflexology;

/// <summary>Checks that zones do not reach out of the foot, in one view.</summary>
internal sealed class SilhouetteCheck(FileProblems problems, Polygon foot)
{
    /// <summary>How far a zone may reach out of the silhouette, in millimetres: the width of a drawn line.</summary>
    public const double Tolerance = 0.05;

    private readonly HashSet<MapPoint> _footVertices = [.. foot.Rings.SelectMany(ring => ring)];

    /// <summary>Notes the first place where a zone does.</summary>
    // A zone reaches out of the foot where one of its vertices does, or where it spans a cleft of the silhouette, whose
    // vertices then lie deep inside the zone. Shared vertices lie on both borders and need no distance.
    public void Check(string path, Polygon zone, string zoneId)
    {
        HashSet<MapPoint> zoneVertices = [.. zone.Rings.SelectMany(ring => ring)];
        for (int ring = 0; ring < zone.Rings.Length; ring++)
        {
            for (int vertex = 0; vertex < zone.Rings[ring].Length; vertex++)
            {
                MapPoint point = zone.Rings[ring][vertex];
                if (!_footVertices.Contains(point) && Depth(!foot.Contains(point), foot, point) is { } outside)
                {
                    Add(path, zoneId, point, outside, ring, vertex);
                    return;
                }
            }
        }

        foreach (MapPoint point in _footVertices.Where(vertex => !zoneVertices.Contains(vertex)))
        {
            if (Depth(zone.Contains(point), zone, point) is { } deep)
            {
                Add(path, zoneId, point, deep);
                return;
            }
        }
    }

    private static double? Depth(bool isBeyond, Polygon polygon, MapPoint point) =>
        isBeyond && polygon.DistanceToBorder(point) is var depth && depth > Tolerance ? depth : null;

    private void Add(string path, string zoneId, MapPoint point, double distance, int? ring = null, int? vertex = null)
    {
        string found = FormattableString.Invariant($"a zone that reaches {distance:0.##} mm out of the foot near ({point.X:0.##}, {point.Y:0.##})");
        problems.Add(problems.AtShape(FootMapProblemKind.OutsideFoot, path, zoneId, found, FormattableString.Invariant($"a zone inside the silhouette, to {Tolerance} mm"))
            with
        { Ring = ring, Vertex = vertex });
    }
}
