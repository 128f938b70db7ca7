namespace Reflexology.Tests;

/// <summary>Checks of polygons that should cut a whole into parts.</summary>
internal static class Tiling
{
    /// <summary>
    /// The edges, without direction, that break the tiling: of a part, but neither of the whole's border nor shared by
    /// exactly two parts; or of the whole's border, but not of exactly one part.
    /// </summary>
    public static IEnumerable<(MapPoint, MapPoint)> LooseEdges(IEnumerable<Polygon> parts, Polygon whole)
    {
        HashSet<(MapPoint, MapPoint)> border = [.. whole.Edges.Select(Undirected)];
        Dictionary<(MapPoint, MapPoint), int> counts = border.ToDictionary(edge => edge, _ => 0);
        foreach (var edge in parts.SelectMany(part => part.Edges).Select(Undirected))
            counts[edge] = counts.GetValueOrDefault(edge) + 1;
        return counts.Where(count => count.Value != (border.Contains(count.Key) ? 1 : 2)).Select(count => count.Key);
    }

    /// <summary>The edge the same in both directions.</summary>
    public static (MapPoint, MapPoint) Undirected((MapPoint From, MapPoint To) edge) =>
        (edge.From.X, edge.From.Y).CompareTo((edge.To.X, edge.To.Y)) <= 0 ? edge : (edge.To, edge.From);
}
