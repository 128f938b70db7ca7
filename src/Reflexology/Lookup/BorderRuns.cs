namespace Reflexology;

/// <summary>Cuts rings into runs of consecutive edges, which lie near each other and so have small boxes.</summary>
internal static class BorderRuns
{
    /// <summary>The most edges in a run.</summary>
    public const int MaxEdges = 8;

    /// <summary>Adds the runs of the ring whose edges start from the vertices from one number up to before another.</summary>
    public static void AddRing(List<BorderNode> runs, ReadOnlySpan<MapPoint> vertices, int start, int end, int zone)
    {
        while (start < end)
        {
            int stop = StretchEnd(vertices, start, end);
            long edges = stop - start, pieces = (edges + MaxEdges - 1) / MaxEdges;
            for (long piece = 0; piece < pieces; piece++)
            {
                int first = start + (int)(edges * piece / pieces), next = start + (int)(edges * (piece + 1) / pieces);
                runs.Add(new(BoxOf(vertices[first..(next + 1)]), first, next - first, zone));
            }

            for (start = stop; start < end && IsRepeated(vertices, start);)
                start++;
        }
    }

    // A vertex given a million times over is an edge of no length as often: the first of them says all.
    private static int StretchEnd(ReadOnlySpan<MapPoint> vertices, int start, int end)
    {
        int stop = start + 1;
        while (stop < end && !IsRepeated(vertices, stop))
            stop++;
        return stop;
    }

    private static bool IsRepeated(ReadOnlySpan<MapPoint> vertices, int edge) =>
        vertices[edge] == vertices[edge + 1] && vertices[edge] == vertices[edge - 1];

    private static MapRect BoxOf(ReadOnlySpan<MapPoint> vertices)
    {
        double left = vertices[0].X, top = vertices[0].Y, right = left, bottom = top;
        foreach (MapPoint vertex in vertices[1..])
        {
            left = Math.Min(left, vertex.X);
            top = Math.Min(top, vertex.Y);
            right = Math.Max(right, vertex.X);
            bottom = Math.Max(bottom, vertex.Y);
        }

        return new(left, top, right, bottom);
    }
}
