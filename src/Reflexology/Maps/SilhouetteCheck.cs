using System.Collections.Immutable;

namespace Reflexology;

/// <summary>Checks that zones stay inside the silhouette of one view.</summary>
internal sealed class SilhouetteCheck(FileProblems problems, Polygon foot)
{
    private readonly EdgeRows _footRows = new(foot);

    /// <summary>Notes the first place where a zone does not.</summary>
    // A zone reaches out of the foot where one of its vertices does, or where it spans a cleft of the silhouette, whose
    // vertices then lie deep inside the zone. Most vertices near the other border lie just on it: they need no exact
    // side.
    public void Check(string path, Polygon zone, string zoneId)
    {
        for (int ring = 0; ring < zone.Rings.Length; ring++)
        {
            for (int vertex = 0; vertex < zone.Rings[ring].Length; vertex++)
            {
                MapPoint point = zone.Rings[ring][vertex];
                if (!_footRows.IsNearBorder(point, Polygon.LineWidth) && !_footRows.Contains(point))
                {
                    Add(path, zoneId, point, foot.DistanceToBorder(point), ring, vertex);
                    return;
                }
            }
        }

        EdgeRows? zoneRows = null;
        foreach (ImmutableArray<MapPoint> ring in foot.Rings)
        {
            foreach (MapPoint point in ring)
            {
                if (!zone.Bounds.Contains(point))
                    continue;
                zoneRows ??= new EdgeRows(zone);
                if (!zoneRows.IsNearBorder(point, Polygon.LineWidth) && zoneRows.Contains(point))
                {
                    Add(path, zoneId, point, zone.DistanceToBorder(point));
                    return;
                }
            }
        }
    }

    private void Add(string path, string zoneId, MapPoint point, double distance, int? ring = null, int? vertex = null)
    {
        string found = FormattableString.Invariant(
            $"a zone that reaches {distance:0.##} mm out of the foot near ({point.X:0.##}, {point.Y:0.##})");
        string expected = FormattableString.Invariant($"a zone inside the silhouette, to {Polygon.LineWidth} mm");
        MapProblem problem = problems.AtShape(MapRule.OutsideFoot, path, zoneId, found, expected);
        problems.Add(problem with { Ring = ring, Vertex = vertex });
    }
}
