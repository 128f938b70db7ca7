using System.Runtime.CompilerServices;

namespace Reflexology;

/// <summary>One edge of a cell with the zones it bounds there; an edge that two zones share is held once.</summary>
internal struct CellBorder
{
    public MapPoint From, To;
    public int Edge;
    public CellLine Line;

    /// <summary>The first of its zones in the list that the cell keeps, or -1.</summary>
    public int FirstZone;

    public readonly bool HasSameEndsAs(MapPoint from, MapPoint to) =>
        (From == from && To == to) || (From == to && To == from);

    /// <summary>Tests for a point on the right of the edge, by the half-open rule.</summary>
    public readonly bool IsPositive(MapPoint point) => Orientation.IsToTheRight(From, To, point);
}

/// <summary>The borders that run through one cell. Reused for each cell, so that building allocates little.</summary>
internal sealed class CellBorders(ZoneBorders borders)
{
    // Above this many, equal edges are found by a hash table instead of by comparing all.
    private const int Many = 16;

    private CellBorder[] _borders = new CellBorder[16];

    // Linked lists of zones, one for each border.
    private int[] _zones = new int[16], _nextZones = new int[16];
    private int _zoneCount;

    private Dictionary<(MapPoint, MapPoint), int>? _known;
    private int[] _flips = new int[16];
    private int _flipCount;

    public int Count { get; private set; }

    public ReadOnlySpan<CellBorder> All => _borders.AsSpan(0, Count);

    /// <summary>Every border can be located relative to the cell's corner within the rounding bound.</summary>
    public bool AreClear { get; private set; }

    /// <summary>
    /// Takes the edges of a cell, without those that have no point in it or have the same zone twice.
    /// </summary>
    public void Take(
        ReadOnlySpan<int> edges, int[] edgeZones, MapPoint corner, double perX, double perY, in CellRegion cell)
    {
        Count = 0;
        _zoneCount = 0;
        AreClear = true;
        bool isMany = edges.Length > Many;
        if (isMany)
            (_known ??= []).Clear();
        bool isAnyWithoutZone = false;
        foreach (int edge in edges)
        {
            MapPoint from = borders.Vertices[edge], to = borders.Vertices[edge + 1];
            int at = isMany ? _known!.GetValueOrDefault(Key(from, to), -1) : Find(from, to);
            if (at < 0)
            {
                var line = new CellLine(from, to, corner, perX, perY);
                if (line.IsClear && !cell.MayHold(line))
                    continue;
                AreClear &= line.IsClear;
                at = Count++;
                if (at == _borders.Length)
                    Array.Resize(ref _borders, 2 * at);
                _borders[at] = new CellBorder { From = from, To = to, Edge = edge, Line = line, FirstZone = -1 };
                if (isMany)
                    _known!.Add(Key(from, to), at);
            }

            Toggle(ref _borders[at].FirstZone, edgeZones[edge]);
            isAnyWithoutZone |= _borders[at].FirstZone < 0;
        }

        if (isAnyWithoutZone)
            RemoveThoseWithoutZone();
    }

    /// <summary>Tests whether two borders bound the same zones.</summary>
    public bool BoundTheSame(in CellBorder one, in CellBorder other)
    {
        int first = one.FirstZone, second = other.FirstZone;
        while (first >= 0 && second >= 0 && _zones[first] == _zones[second])
        {
            first = _nextZones[first];
            second = _nextZones[second];
        }

        return first == second;
    }

    /// <summary>The set on the other side of a border.</summary>
    public int Across(ZoneSets sets, int set, in CellBorder border)
    {
        _flipCount = 0;
        AddFlips(border);
        return Flip(sets, set);
    }

    /// <summary>
    /// The set of zones at the end of a straight line that crosses no border but some of those named.
    /// </summary>
    public int Walk(ZoneSets sets, int set, ReadOnlySpan<int> some, MapPoint here, MapPoint there)
    {
        _flipCount = 0;
        foreach (int at in some)
        {
            ref readonly CellBorder border = ref _borders[at];
            if (EdgeSide.Cuts(border.From, border.To, here, there))
                AddFlips(border);
        }

        return Flip(sets, set);
    }

    private void AddFlips(in CellBorder border)
    {
        for (int zone = border.FirstZone; zone >= 0; zone = _nextZones[zone])
        {
            if (_flipCount == _flips.Length)
                Array.Resize(ref _flips, 2 * _flipCount);
            _flips[_flipCount++] = _zones[zone];
        }
    }

    private int Flip(ZoneSets sets, int set)
    {
        if (_flipCount > 1)
            Array.Sort(_flips, 0, _flipCount);

        // Zones left before zones entered, so that few sets come up on the way that hold for no point.
        for (int i = _flipCount - 1; i >= 0; i--)
        {
            if (i > 0 && _flips[i] == _flips[i - 1])
                i--;
            else
                set = sets.Flip(set, _flips[i]);
        }

        return set;
    }

    private int Find(MapPoint from, MapPoint to)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_borders[i].HasSameEndsAs(from, to))
                return i;
        }

        return -1;
    }

    // A zone that has the edge twice does not have it at all.
    private void Toggle(ref int first, int zone)
    {
        ref int link = ref first;
        while (link >= 0)
        {
            if (_zones[link] == zone)
            {
                link = _nextZones[link];
                return;
            }

            link = ref _nextZones[link];
        }

        if (_zoneCount == _zones.Length)
        {
            Array.Resize(ref _zones, 2 * _zoneCount);
            Array.Resize(ref _nextZones, 2 * _zoneCount);
        }

        _zones[_zoneCount] = zone;
        _nextZones[_zoneCount] = first;
        first = _zoneCount++;
    }

    private void RemoveThoseWithoutZone()
    {
        int kept = 0;
        for (int i = 0; i < Count; i++)
        {
            if (_borders[i].FirstZone >= 0)
                _borders[kept++] = _borders[i];
        }

        Count = kept;
    }

    private static (MapPoint, MapPoint) Key(MapPoint a, MapPoint b) =>
        a.Y < b.Y || (a.Y == b.Y && a.X < b.X) ? (a, b) : (b, a);
}

/// <summary>An edge in the frame of one cell: in widths and heights of the cell, from its top left corner.</summary>
internal readonly struct CellLine
{
    /// <summary>
    /// The largest error of <see cref="At"/> inside a cell, in cells; an edge with a larger one is not clear.
    /// </summary>
    public const double LargestError = 1.0 / (1L << 34);

    private const double OutsideReach = 1.0 / (1 << 16);

    /// <summary>The ends of the edge.</summary>
    public readonly double FromX, FromY, ToX, ToY;

    /// <summary>The numbers are good enough to tell where the line runs in the cell.</summary>
    public readonly bool IsClear;

    private readonly double _x, _y, _constant;

    public CellLine(MapPoint from, MapPoint to, MapPoint corner, double perX, double perY)
    {
        FromX = (from.X - corner.X) * perX;
        FromY = (from.Y - corner.Y) * perY;
        ToX = (to.X - corner.X) * perX;
        ToY = (to.Y - corner.Y) * perY;
        double dx = (to.X - from.X) * perX, dy = (to.Y - from.Y) * perY;
        double length = Math.Max(Math.Abs(dx), Math.Abs(dy));
        double fromSize = Math.Abs(FromX) + Math.Abs(FromY), toSize = Math.Abs(ToX) + Math.Abs(ToY);
        bool isFromNearer = fromSize <= toSize;
        double x = isFromNearer ? FromX : ToX, y = isFromNearer ? FromY : ToY;

        // A distance takes four roundings of sums of this size, each of 2^-53.
        const double Rounding = 1.0 / (1L << 49);
        IsClear = length is > 1e-280 and < 1e280 && (Math.Min(fromSize, toSize) + 2) * Rounding <= LargestError;
        _x = -dy / length;
        _y = dx / length;
        _constant = -((_x * x) + (_y * y));
    }

    /// <summary>The edge's start is outside the cell by more than <see cref="CellRegion.MayHold"/> allows.</summary>
    public bool StartsOutside => IsShort && IsOutside(FromX, FromY);

    /// <summary>The edge's end is outside the cell by as much.</summary>
    public bool EndsOutside => IsShort && IsOutside(ToX, ToY);

    /// <summary>The distance beyond a side of a part, in cells, from which an edge surely has no point in it.</summary>
    public double Doubt => LargestError * (1 + Math.Abs(FromX) + Math.Abs(FromY) + Math.Abs(ToX) + Math.Abs(ToY));

    private bool IsShort => Doubt <= OutsideReach / 2;

    /// <summary>
    /// The approximate distance of a point from the line, with the sign of <see cref="Orientation.Sign"/>.
    /// </summary>
    public double At(double x, double y) => (_x * x) + (_y * y) + _constant;

    /// <summary>The coefficients of a <see cref="CellSplit"/>, for the cell in a column and row of its block.</summary>
    public void Store(bool isRight, int column, int row, out float x, out float y, out float constant)
    {
        double sign = isRight ? -1 : 1;
        x = (float)(sign * _x);
        y = (float)(sign * _y);
        constant = (float)(sign * At(-column, -row));
    }

    private static bool IsOutside(double x, double y)
    {
        const double Low = -CellFrame.Overlap - OutsideReach, High = 1 - Low;
        return x is < Low or > High || y is < Low or > High;
    }
}

/// <summary>
/// A convex part of a cell, in widths and heights of the cell from its top left corner: larger than the true part by
/// <see cref="Slack"/> on every side, so that rounding never makes it smaller.
/// </summary>
internal struct CellRegion
{
    /// <summary>The margin, in cells, by which a part extends beyond the line that cuts it off.</summary>
    public const double Slack = 1.0 / (1 << 22);

    private const int MostCorners = 16;

    /// <summary>The number of corners.</summary>
    public int Corners;

    private CornerRow _corners;

    /// <summary>The whole cell with its overlap.</summary>
    public static CellRegion WholeCell()
    {
        const double Low = -CellFrame.Overlap, High = 1 + CellFrame.Overlap;
        var region = default(CellRegion);
        region.Add(new(Low, Low));
        region.Add(new(High, Low));
        region.Add(new(High, High));
        region.Add(new(Low, High));
        return region;
    }

    /// <summary>The mean of the corners.</summary>
    public readonly MapPoint Middle
    {
        get
        {
            double x = 0, y = 0;
            for (int i = 0; i < Corners; i++)
            {
                x += _corners[i].X;
                y += _corners[i].Y;
            }

            return new(x / Corners, y / Corners);
        }
    }

    /// <summary>
    /// Cuts off the part on one side of a line, perhaps empty; false where it would have too many corners.
    /// </summary>
    public readonly bool TryCut(in CellLine line, bool positive, out CellRegion part)
    {
        part = default;
        if (Corners == 0)
            return true;
        double sign = positive ? 1 : -1;
        MapPoint from = _corners[Corners - 1];
        double fromDepth = (sign * line.At(from.X, from.Y)) + Slack;
        for (int i = 0; i < Corners; i++)
        {
            MapPoint to = _corners[i];
            double toDepth = (sign * line.At(to.X, to.Y)) + Slack;
            if (fromDepth >= 0 != toDepth >= 0)
            {
                double along = fromDepth / (fromDepth - toDepth);
                if (!part.Add(new(from.X + (along * (to.X - from.X)), from.Y + (along * (to.Y - from.Y)))))
                    return false;
            }

            if (toDepth >= 0 && !part.Add(to))
                return false;
            from = to;
            fromDepth = toDepth;
        }

        return true;
    }

    /// <summary>Tests whether an edge may have a point in the part; false only where it surely has none.</summary>
    public readonly bool MayHold(in CellLine line)
    {
        double least = double.PositiveInfinity, most = double.NegativeInfinity;
        for (int i = 0; i < Corners; i++)
        {
            double at = line.At(_corners[i].X, _corners[i].Y);
            least = Math.Min(least, at);
            most = Math.Max(most, at);
        }

        if (least > CellLine.LargestError || most < -CellLine.LargestError)
            return false;

        // Both ends beyond one side of the part: the corners turn clockwise, so that beyond is negative.
        double slack = line.Doubt;
        MapPoint from = _corners[Corners - 1];
        for (int i = 0; i < Corners; i++)
        {
            MapPoint to = _corners[i];
            double dx = to.X - from.X, dy = to.Y - from.Y;
            if ((dx * (line.FromY - from.Y)) - (dy * (line.FromX - from.X)) < -slack
                && (dx * (line.ToY - from.Y)) - (dy * (line.ToX - from.X)) < -slack)
                return false;
            from = to;
        }

        return true;
    }

    private bool Add(MapPoint corner)
    {
        if (Corners == MostCorners)
            return false;
        _corners[Corners++] = corner;
        return true;
    }

    [InlineArray(MostCorners)]
    private struct CornerRow
    {
        private MapPoint _first;
    }
}
