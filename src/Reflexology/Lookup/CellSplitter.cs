using System.Numerics;

namespace Reflexology;

/// <summary>
/// Finds the answers of one cell. Its borders' lines split it into convex parts, two lines at a time, until no border runs
/// through a part; then all its points lie in the same zones, and one point of it tells which.
/// </summary>
/// <param name="borders">The borders of all zones.</param>
/// <param name="edgeZones">The zone of each edge.</param>
/// <param name="answers">Takes what is found.</param>
/// <param name="splitsPerEdge">How many splits a cell is worth for each of its edges; with more it keeps a list.</param>
internal sealed class CellSplitter(ZoneBorders borders, int[] edgeZones, CellAnswers answers, double splitsPerEdge)
{
    // Of more lines than this, the one to split by is the best of a few.
    private const int FewLines = 3;
    private const int Candidates = 6;

    private readonly CellBorders _cell = new(borders);
    private readonly List<(int Border, bool Positive)> _path = [];
    private int[] _some = new int[64];
    private int _someCount;
    private int _splitsLeft;
    private int _list;
    private MapPoint _corner;
    private double _width, _height;
    private int _set;

    /// <summary>The answer of a cell: a set, or the complement of a split's number.</summary>
    /// <param name="corner">Its top left corner.</param>
    /// <param name="width">Its width in map units.</param>
    /// <param name="height">Its height.</param>
    /// <param name="edges">The edges that may run through it.</param>
    /// <param name="set">The set of zones at the corner.</param>
    public int Solve(MapPoint corner, double width, double height, ReadOnlySpan<int> edges, int set)
    {
        (_corner, _width, _height, _set, _list) = (corner, width, height, set, 0);
        CellRegion whole = CellRegion.WholeCell();
        _cell.Take(edges, edgeZones, corner, 1 / width, 1 / height, whole);
        _splitsLeft = 16 + (int)(splitsPerEdge * _cell.Count);
        _path.Clear();
        _someCount = 0;
        for (int i = 0; i < _cell.Count; i++)
            Push(i);
        if (_cell is { AreClear: true, Count: 1 or 2 } && CellChain.TrySolve(_cell, corner, set, answers, out int answer))
            return answer;
        return _cell.AreClear ? Part(whole, 0, _cell.Count, corner, set, edges) : List(edges);
    }

    /// <summary>The set of zones at another corner of the cell last solved.</summary>
    public int SetAt(MapPoint corner) => _cell.Count == 0 ? _set : _cell.Walk(answers.Sets, _set, _some.AsSpan(0, _cell.Count), _corner, corner);

    // The borders from start on are those that may run through the region; known is a point of it.
    private int Part(in CellRegion region, int start, int count, MapPoint known, int set, ReadOnlySpan<int> edges)
    {
        if (count == 0)
            return set;
        if (--_splitsLeft < 0)
            return List(edges);
        (int first, int second) = Choose(start, count);
        Span<int> parts = stackalloc int[4];
        int reached = 0;
        for (int sides = 0; sides < 4; sides++)
        {
            bool ofFirst = (sides & 1) == 0, ofSecond = (sides & 2) == 0;
            if (first == second && ofFirst != ofSecond)
                continue;
            if (!region.TryCut(_cell.All[first].Line, ofFirst, out CellRegion half) || !half.TryCut(_cell.All[second].Line, ofSecond, out CellRegion part))
            {
                parts[sides] = List(edges);
            }
            else if (part.Corners > 0)
            {
                parts[sides] = Side(part, start, count, known, set, (first, ofFirst), (second, ofSecond), edges);
            }
            else
            {
                continue;
            }

            reached |= 1 << sides;
        }

        // No point lies in the others; a neighbour's answer lets equal answers become one.
        for (int sides = 0; sides < 4; sides++)
        {
            if ((reached & (1 << sides)) == 0)
                parts[sides] = parts[Neighbour(sides, reached)];
        }

        return Join(_cell.All[first], _cell.All[second], parts);
    }

    private static int Neighbour(int sides, int reached) =>
        (reached & (1 << (sides ^ 1))) != 0 ? sides ^ 1 : (reached & (1 << (sides ^ 2))) != 0 ? sides ^ 2 : BitOperations.TrailingZeroCount(reached);

    // The parts by side, 1 for left of the first line, 2 for left of the second, added.
    private int Join(in CellBorder first, in CellBorder second, ReadOnlySpan<int> parts)
    {
        for (int inside = 0; inside < 4; inside++)
        {
            int outside = parts[inside ^ 1];
            if (parts[inside ^ 2] == outside && parts[inside ^ 3] == outside)
                return answers.Split(first, (inside & 1) == 0, second, (inside & 2) == 0, parts[inside], outside);
        }

        _splitsLeft -= 2;
        int right = answers.Split(second, false, second, false, parts[2], parts[0]);
        int left = parts[3] == parts[2] && parts[1] == parts[0] ? right : answers.Split(second, false, second, false, parts[3], parts[1]);
        return answers.Split(first, false, first, false, left, right);
    }

    private int Side(in CellRegion part, int start, int count, MapPoint known, int set, (int, bool) ofFirst, (int, bool) ofSecond, ReadOnlySpan<int> edges)
    {
        _path.Add(ofFirst);
        _path.Add(ofSecond);
        int answer;
        if (Lies(known, _path.Count - 2))
        {
            answer = Rest(part, start, count, known, set, edges);
        }
        else
        {
            (double x, double y) = part.Middle;
            MapPoint middle = new(_corner.X + (x * _width), _corner.Y + (y * _height));
            answer = Lies(middle, 0)
                ? Rest(part, start, count, middle, _cell.Walk(answers.Sets, set, _some.AsSpan(start, count), known, middle), edges)
                : List(edges);
        }

        _path.RemoveRange(_path.Count - 2, 2);
        return answer;
    }

    private int Rest(in CellRegion part, int start, int count, MapPoint known, int set, ReadOnlySpan<int> edges)
    {
        int restStart = _someCount;
        for (int i = start; i < start + count; i++)
        {
            if (RunsOnThisSide(_some[i]) && part.MayHold(_cell.All[_some[i]].Line))
                Push(_some[i]);
        }

        int answer = Part(part, restStart, _someCount - restStart, known, set, edges);
        _someCount = restStart;
        return answer;
    }

    // By the two lines that made the part; exact, so that borders that only touch them fall on one side.
    private bool RunsOnThisSide(int at)
    {
        for (int i = _path.Count - 2; i < _path.Count; i++)
        {
            (int splitter, bool positive) = _path[i];
            if (at == splitter)
                return false;
            (int from, int to) = Signs(splitter, at);
            if (positive ? from <= 0 && to <= 0 : from >= 0 && to >= 0)
                return false;
        }

        return true;
    }

    private bool Lies(MapPoint point, int fromStep)
    {
        for (int i = fromStep; i < _path.Count; i++)
        {
            if (_cell.All[_path[i].Border].IsPositive(point) != _path[i].Positive)
                return false;
        }

        return true;
    }

    private (int First, int Second) Choose(int start, int count)
    {
        if (count <= FewLines)
            return (_some[start], _some[start + (count > 1 ? 1 : 0)]);
        int first = Best(start, count, -1);
        return (first, Best(start, count, first));
    }

    // The line that leaves the fewest borders on its fuller side.
    private int Best(int start, int count, int other)
    {
        int best = -1, fewest = int.MaxValue;
        for (int i = 0; i < Math.Min(count, Candidates); i++)
        {
            int candidate = _some[start + (int)((long)i * count / Math.Min(count, Candidates))];
            if (candidate == other)
                continue;
            int positive = 0, negative = 0;
            for (int at = start; at < start + count; at++)
            {
                if (_some[at] == candidate)
                    continue;
                (int from, int to) = Signs(candidate, _some[at]);
                positive += from > 0 || to > 0 ? 1 : 0;
                negative += from < 0 || to < 0 ? 1 : 0;
            }

            int fuller = Math.Max(positive, negative);
            if (fuller < fewest)
                (best, fewest) = (candidate, fuller);
        }

        return best;
    }

    private (int From, int To) Signs(int splitter, int at)
    {
        ref readonly CellBorder line = ref _cell.All[splitter];
        ref readonly CellBorder border = ref _cell.All[at];
        return (Orientation.Sign(line.From, line.To, border.From), Orientation.Sign(line.From, line.To, border.To));
    }

    private int List(ReadOnlySpan<int> edges)
    {
        if (_list == 0)
            _list = answers.Add(new CellList(_corner, _set, edges.ToArray(), [.. edges.ToArray().Select(edge => edgeZones[edge])]));
        return _list;
    }

    private void Push(int border)
    {
        if (_someCount == _some.Length)
            Array.Resize(ref _some, 2 * _some.Length);
        _some[_someCount++] = border;
    }
}
