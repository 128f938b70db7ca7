using System.Runtime.CompilerServices;

namespace Reflexology;

/// <summary>
/// A convex part of a cell, in widths and heights of the cell from its top left corner: a little more than the true part,
/// by <see cref="Slack"/> on every side, so that rounding never makes it less.
/// </summary>
internal struct CellRegion
{
    /// <summary>By how much a part reaches over the line that cuts it off, in cells.</summary>
    public const double Slack = 1.0 / (1 << 22);

    private const int MostCorners = 16;

    private CornerRow _corners;

    public int Corners { get; private set; }

    /// <summary>The whole cell with its overlap.</summary>
    public static CellRegion WholeCell()
    {
        const double Low = -CellFrame.Overlap, High = 1 + CellFrame.Overlap;
        var region = default(CellRegion);
        region.Add((Low, Low));
        region.Add((High, Low));
        region.Add((High, High));
        region.Add((Low, High));
        return region;
    }

    /// <summary>The mean of the corners.</summary>
    public readonly (double X, double Y) Middle
    {
        get
        {
            double x = 0, y = 0;
            for (int i = 0; i < Corners; i++)
                (x, y) = (x + _corners[i].X, y + _corners[i].Y);
            return (x / Corners, y / Corners);
        }
    }

    /// <summary>The part on one side of a line, empty for an empty one; false where it has more corners than are kept.</summary>
    public readonly bool TryCut(in CellLine line, bool positive, out CellRegion part)
    {
        part = default;
        if (Corners == 0)
            return true;
        double sign = positive ? 1 : -1;
        (double X, double Y) from = _corners[Corners - 1];
        double fromDepth = (sign * line.At(from.X, from.Y)) + Slack;
        for (int i = 0; i < Corners; i++)
        {
            (double X, double Y) to = _corners[i];
            double toDepth = (sign * line.At(to.X, to.Y)) + Slack;
            if (fromDepth >= 0 != toDepth >= 0)
            {
                double along = fromDepth / (fromDepth - toDepth);
                if (!part.Add((from.X + (along * (to.X - from.X)), from.Y + (along * (to.Y - from.Y)))))
                    return false;
            }

            if (toDepth >= 0 && !part.Add(to))
                return false;
            (from, fromDepth) = (to, toDepth);
        }

        return true;
    }

    /// <summary>Whether an edge may have a point in the part; false only where it surely has none.</summary>
    public readonly bool MayHold(in CellLine line)
    {
        double least = double.PositiveInfinity, most = double.NegativeInfinity;
        for (int i = 0; i < Corners; i++)
        {
            double at = line.At(_corners[i].X, _corners[i].Y);
            (least, most) = (Math.Min(least, at), Math.Max(most, at));
        }

        if (least > CellLine.LargestError || most < -CellLine.LargestError)
            return false;

        // Both ends beyond one side of the part: the corners turn clockwise, so that beyond is negative.
        double slack = line.Doubt;
        (double X, double Y) from = _corners[Corners - 1];
        for (int i = 0; i < Corners; i++)
        {
            (double X, double Y) to = _corners[i];
            double dx = to.X - from.X, dy = to.Y - from.Y;
            if ((dx * (line.FromY - from.Y)) - (dy * (line.FromX - from.X)) < -slack
                && (dx * (line.ToY - from.Y)) - (dy * (line.ToX - from.X)) < -slack)
                return false;
            from = to;
        }

        return true;
    }

    private bool Add((double X, double Y) corner)
    {
        if (Corners == MostCorners)
            return false;
        _corners[Corners++] = corner;
        return true;
    }

    [InlineArray(MostCorners)]
    private struct CornerRow
    {
        private (double X, double Y) _first;
    }
}
