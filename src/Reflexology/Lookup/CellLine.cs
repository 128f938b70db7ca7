namespace Reflexology;

/// <summary>An edge as it is seen from one cell, in widths and heights of the cell from its top left corner.</summary>
internal readonly struct CellLine
{
    /// <summary>The largest error of <see cref="At"/> inside a cell, in cells; an edge with a larger one is not clear.</summary>
    public const double LargestError = 1.0 / (1L << 34);

    private const double OutsideReach = 1.0 / (1 << 16);

    private readonly double _x, _y, _constant;

    public CellLine(MapPoint from, MapPoint to, MapPoint corner, double perX, double perY)
    {
        (FromX, FromY) = ((from.X - corner.X) * perX, (from.Y - corner.Y) * perY);
        (ToX, ToY) = ((to.X - corner.X) * perX, (to.Y - corner.Y) * perY);
        double dx = (to.X - from.X) * perX, dy = (to.Y - from.Y) * perY;
        double length = Math.Max(Math.Abs(dx), Math.Abs(dy));
        double fromSize = Math.Abs(FromX) + Math.Abs(FromY), toSize = Math.Abs(ToX) + Math.Abs(ToY);
        (double x, double y) = fromSize <= toSize ? (FromX, FromY) : (ToX, ToY);

        // Four roundings of sums of this size are made on the way to a distance, each of 2^-53.
        const double Rounding = 1.0 / (1L << 49);
        IsClear = length is > 1e-280 and < 1e280 && (Math.Min(fromSize, toSize) + 2) * Rounding <= LargestError;
        (_x, _y) = (-dy / length, dx / length);
        _constant = -((_x * x) + (_y * y));
    }

    /// <summary>Whether the numbers are good enough to tell where the line runs in the cell.</summary>
    public bool IsClear { get; }

    public double FromX { get; }

    public double FromY { get; }

    public double ToX { get; }

    public double ToY { get; }

    /// <summary>Whether the edge's start lies outside the cell beyond doubt: by more than what <see cref="CellRegion.MayHold"/> allows.</summary>
    public bool StartsOutside => IsShort && IsOutside(FromX, FromY);

    /// <summary>Whether the edge's end lies outside the cell beyond doubt.</summary>
    public bool EndsOutside => IsShort && IsOutside(ToX, ToY);

    /// <summary>How much beyond one side of a part an edge must lie to have surely no point in it, in cells.</summary>
    public double Doubt => LargestError * (1 + Math.Abs(FromX) + Math.Abs(FromY) + Math.Abs(ToX) + Math.Abs(ToY));

    private bool IsShort => Doubt <= OutsideReach / 2;

    /// <summary>About how far a point of the cell lies from the line, with the sign of <see cref="Orientation.Sign"/>.</summary>
    public double At(double x, double y) => (_x * x) + (_y * y) + _constant;

    /// <summary>The line as <see cref="CellSplit"/> has it, where the cell stands in a column and row of its block.</summary>
    public (float X, float Y, float Constant) Inside(bool isRight, int column, int row)
    {
        double sign = isRight ? -1 : 1;
        return ((float)(sign * _x), (float)(sign * _y), (float)(sign * At(-column, -row)));
    }

    private static bool IsOutside(double x, double y)
    {
        const double Low = -CellFrame.Overlap - OutsideReach, High = 1 - Low;
        return x is < Low or > High || y is < Low or > High;
    }
}
