namespace Reflexology;

/// <summary>A node of a <see cref="BorderRunTree"/>: a run of consecutive edges of one ring, or a row of nodes.</summary>
/// <param name="Box">The smallest rectangle around it.</param>
/// <param name="First">The vertex its first edge starts from, or its first child.</param>
/// <param name="Count">How many edges, or how many children.</param>
/// <param name="Topmost">The highest number of a zone in it.</param>
internal readonly record struct BorderNode(MapRect Box, int First, int Count, int Topmost)
{
    // Eight units in the last place of the farthest difference; see below.
    private const double Slack = 1.0 / (1L << 50);

    /// <summary>A number that <see cref="EdgeDistance.Squared"/> is not below for any edge in the box.</summary>
    public static double LowerSquared(in MapRect box, MapPoint point)
    {
        double x = Lower(box.Left, box.Right, point.X), y = Lower(box.Top, box.Bottom, point.Y);
        return (x * x) + (y * y);
    }

    // The measured difference of an edge, fl(fl(p - from) - fl(along * fl(to - from))), can fall below the one of the box
    // by rounding: by no more than the box is wide, as rounding is monotone, nor by five units in the last place of the
    // farthest difference. Where this is too small for those units, its square is zero. So the number below is safe, and
    // it is sharp for boxes that are nothing beside their distance.
    private static double Lower(double low, double high, double value)
    {
        double near = Math.Max(low - value, value - high);
        if (near <= 0)
            return 0;
        double size = high - low;
        return Math.Max(0, near - Math.Min(size, Slack * (near + size)));
    }
}
