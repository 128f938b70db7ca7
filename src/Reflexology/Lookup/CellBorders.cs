using System.Runtime.InteropServices;

namespace Reflexology;

/// <summary>The borders that run through one cell. Filled anew for each cell, so that building makes no waste.</summary>
internal sealed class CellBorders(ZoneBorders borders)
{
    // Above this many, equal edges are found by a table instead of by looking at all.
    private const int Many = 16;

    private readonly List<CellBorder> _borders = [];
    private readonly List<(int Zone, int Next)> _zones = [];
    private readonly Dictionary<(MapPoint, MapPoint), int> _known = [];
    private readonly List<int> _flips = [];

    public int Count => _borders.Count;

    public ReadOnlySpan<CellBorder> All => CollectionsMarshal.AsSpan(_borders);

    /// <summary>Whether every border can be told from the cell's corner.</summary>
    public bool AreClear { get; private set; }

    /// <summary>Takes the edges of a cell, without those that have no point in it or the same zone twice.</summary>
    public void Take(ReadOnlySpan<int> edges, int[] edgeZones, MapPoint corner, double perX, double perY, in CellRegion cell)
    {
        _borders.Clear();
        _zones.Clear();
        _known.Clear();
        AreClear = true;
        foreach (int edge in edges)
        {
            MapPoint from = borders.Vertices[edge], to = borders.Vertices[edge + 1];
            int at = Find(from, to, edges.Length > Many);
            if (at < 0)
            {
                var line = new CellLine(from, to, corner, perX, perY);
                if (line.IsClear && !cell.MayHold(line))
                    continue;
                AreClear &= line.IsClear;
                at = _borders.Count;
                _borders.Add(new CellBorder { From = from, To = to, Edge = edge, Line = line, FirstZone = -1 });
                if (edges.Length > Many)
                    _known.Add(Key(from, to), at);
            }

            Toggle(ref CollectionsMarshal.AsSpan(_borders)[at].FirstZone, edgeZones[edge]);
        }

        if (_borders.Exists(border => border.FirstZone < 0))
            _borders.RemoveAll(border => border.FirstZone < 0);
    }

    /// <summary>Whether two borders bound the same zones.</summary>
    public bool BoundTheSame(in CellBorder one, in CellBorder other)
    {
        int first = one.FirstZone, second = other.FirstZone;
        for (; first >= 0 && second >= 0 && _zones[first].Zone == _zones[second].Zone; first = _zones[first].Next)
            second = _zones[second].Next;
        return first == second;
    }

    /// <summary>The set on the other side of a border.</summary>
    public int Across(ZoneSets sets, int set, in CellBorder border)
    {
        _flips.Clear();
        AddFlips(border);
        return Flip(sets, set);
    }

    /// <summary>The set of zones at the end of a straight way, of which every border it may cut is named.</summary>
    public int Walk(ZoneSets sets, int set, ReadOnlySpan<int> some, MapPoint here, MapPoint there)
    {
        _flips.Clear();
        foreach (int at in some)
        {
            ref readonly CellBorder border = ref All[at];
            if (!EdgeSide.Cuts(border.From, border.To, here, there))
                continue;
            AddFlips(border);
        }

        return Flip(sets, set);
    }

    private void AddFlips(in CellBorder border)
    {
        for (int zone = border.FirstZone; zone >= 0; zone = _zones[zone].Next)
            _flips.Add(_zones[zone].Zone);
    }

    private int Flip(ZoneSets sets, int set)
    {
        if (_flips.Count > 1)
            _flips.Sort();

        // Zones left before zones entered, so that few sets come up on the way that hold for no point.
        for (int i = _flips.Count - 1; i >= 0; i--)
        {
            if (i > 0 && _flips[i] == _flips[i - 1])
                i--;
            else
                set = sets.Flip(set, _flips[i]);
        }

        return set;
    }

    private int Find(MapPoint from, MapPoint to, bool many)
    {
        if (many)
            return _known.GetValueOrDefault(Key(from, to), -1);
        ReadOnlySpan<CellBorder> all = All;
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].HasSameEndsAs(from, to))
                return i;
        }

        return -1;
    }

    // A zone that has the edge twice has it not at all.
    private void Toggle(ref int first, int zone)
    {
        ref int link = ref first;
        while (link >= 0)
        {
            (int known, int next) = _zones[link];
            if (known == zone)
            {
                link = next;
                return;
            }

            link = ref CollectionsMarshal.AsSpan(_zones)[link].Next;
        }

        int added = _zones.Count;
        int head = first;
        _zones.Add((zone, head));
        first = added;
    }

    private static (MapPoint, MapPoint) Key(MapPoint a, MapPoint b) => a.Y < b.Y || (a.Y == b.Y && a.X < b.X) ? (a, b) : (b, a);
}
